import type { Pair } from '../model/pair.ts'
import { groupOf } from './indicator.ts'
import { levelOf, placeKey, regionOf } from './place.ts'
import { type View, verdictOf } from './verdict.ts'

/** The filters every view shares. An empty list lets everything through; several combine with AND, values of one with OR. */
export interface Filters {
  readonly level: readonly string[]
  readonly region: readonly string[]
  readonly place: readonly string[]
  readonly year: readonly string[]
  readonly group: readonly string[]
  readonly indicator: readonly string[]
  readonly verdict: readonly string[]
  readonly certainty: readonly string[]
  readonly source: readonly string[]
}

export const FILTERS = [
  'level',
  'region',
  'place',
  'year',
  'group',
  'indicator',
  'verdict',
  'certainty',
  'source',
] as const satisfies readonly (keyof Filters)[]
export type FilterName = (typeof FILTERS)[number]

/** Below this fit a pairing counts as less certain. */
export const SURE = 0.7

const facets: Readonly<Record<FilterName, (p: Pair, view: View) => string>> = {
  level: (p) => levelOf(p.adcode),
  region: (p) => regionOf(p.adcode),
  place: placeKey,
  year: (p) => String(p.year),
  group: (p) => groupOf(p.indicator),
  indicator: (p) => p.indicator,
  verdict: verdictOf,
  certainty: (p) => (p.verdict === 'uncertain' || p.score < SURE ? 'doubtful' : 'sure'),
  source: (p) => p.result?.source ?? 'none',
}

/** The value a pair has for a filter. */
export const facet = (name: FilterName, pair: Pair, view: View): string => facets[name](pair, view)

/** Pairs that pass every filter, in their order. */
export const filterPairs = (pairs: readonly Pair[], filters: Filters, view: View): readonly Pair[] => {
  const active = FILTERS.filter((name) => filters[name].length > 0).map((name) => [facets[name], new Set(filters[name])] as const)
  return active.length === 0 ? pairs : pairs.filter((p) => active.every(([value, wanted]) => wanted.has(value(p, view))))
}

/** Values present for a filter with their counts, most frequent first. */
export const facetValues = (pairs: readonly Pair[], name: FilterName, view: View): readonly { readonly value: string; readonly count: number }[] => {
  const counts = new Map<string, number>()
  for (const p of pairs) {
    const value = facets[name](p, view)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
