import { INDICATORS, type IndicatorEntry, type IndicatorGroup } from '../lexicon/indicators.ts'
import { FIXED_OTHERS } from '../lexicon/relation-words.ts'
import { nameInSentence } from '../pair/english.ts'

const entries: readonly IndicatorEntry[] = INDICATORS
const byId = new Map(entries.map((i) => [i.id, i]))

export type Group = IndicatorGroup | 'other'

const order = new Map(entries.map((e, i) => [e.id, i]))

/** Place of an indicator in the registry, which begins with what reports lead with; behind all others where it is not known. */
export const orderOf = (id: string): number => order.get(id) ?? entries.length

/** The registry's group of an indicator; `other` for targets without an id. */
export const groupOf = (id: string): Group => byId.get(id)?.group ?? 'other'

/** Name of an indicator in a language; its id when unknown. */
export const indicatorName = (id: string, language: 'zh' | 'en'): string => byId.get(id)?.[language] ?? id

/** English name of an indicator within a sentence. */
export const nameInside = (id: string): string => nameInSentence(indicatorName(id, 'en'))

/** What a target without a number is held against: a statistic, a fixed word (上年), or the report's own words. */
export const otherName = (other: string, language: 'zh' | 'en'): string =>
  FIXED_OTHERS[language][other] ?? (language === 'zh' ? indicatorName(other, 'zh') : nameInside(other))

export const indicatorBetter = (id: string): IndicatorEntry['better'] => byId.get(id)?.better ?? 'neither'

/** The whole registry, in its own order. */
export const registry = (): readonly IndicatorEntry[] => entries

/** Statistics that go by another name for the whole country. */
const NATIONAL: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  gdp: { zh: '国内生产总值', en: 'Gross domestic product' },
}

/** What a target or result of a place is about: the indicator's name there, else the report's own words. */
export const thingName = (of: { readonly indicator: string; readonly subject: string; readonly adcode: string }, language: 'zh' | 'en'): string => {
  if (of.indicator === '') return of.subject
  return (of.adcode === '100000' ? NATIONAL[of.indicator]?.[language] : undefined) ?? indicatorName(of.indicator, language)
}
