import { INDICATORS, type IndicatorEntry, type IndicatorGroup } from '../lexicon/indicators.ts'

const entries: readonly IndicatorEntry[] = INDICATORS
const byId = new Map(entries.map((i) => [i.id, i]))

export type Group = IndicatorGroup | 'other'

/** The registry's group of an indicator; `other` for targets without an id. */
export const groupOf = (id: string): Group => byId.get(id)?.group ?? 'other'

/** Name of an indicator in a language; its id when unknown. */
export const indicatorName = (id: string, language: 'zh' | 'en'): string => byId.get(id)?.[language] ?? id

export const indicatorBetter = (id: string): IndicatorEntry['better'] => byId.get(id)?.better ?? 'neither'

/** The whole registry, in its own order. */
export const registry = (): readonly IndicatorEntry[] => entries
