import { INDICATORS } from '../../../lexicon/indicators.ts'
import type { Pair, Reading } from '../../../model/pair.ts'
import { englishQuantity, plain } from '../../../pair/english.ts'

const NATION: ReadonlySet<string> = new Set(['全国', '中国', '国务院'])
const NAMES: ReadonlyMap<string, string> = new Map(INDICATORS.map((e) => [e.id, e.zh]))

/** A place as a Chinese figure calls it. */
export const placeIn = (p: { readonly place: string }): string => (NATION.has(p.place) ? '全国' : p.place)

/** An indicator as a Chinese figure calls it where no place is named with it. */
export const indicatorIn = (id: string): string => NAMES.get(id) ?? id

const YEAR = /^([0-9]{4})年/

/** Whether a Chinese label can be of this target: its year if it opens with one, and its place or its subject. */
export const speaksOf = (label: string, p: Pair): boolean => {
  const year = YEAR.exec(label)?.[1]
  if (year !== undefined && Number(year) !== p.year) return false
  const names = [placeIn(p), p.subject, NAMES.get(p.indicator) ?? '', p.indicator === 'gdp' ? '国内生产总值' : '']
  return names.some((name) => name !== '' && label.includes(name)) || label === `${year}年`
}

/** Whether words in a figure hold the number of a reading; one without a number is told in words of its own. */
export const holds = (text: string, r: Pick<Reading, 'value' | 'unit'>, lang: 'zh' | 'en'): boolean =>
  r.value === null || text.includes(lang === 'en' ? englishQuantity(r.value, r.unit) : plain(r.value))
