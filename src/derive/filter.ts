import type { Pair } from '../model/pair.ts'
import { asRows, type ColumnName, rowsOf, tallyOf } from './column-store.ts'
import { groupOf } from './indicator.ts'
import { levelOf, regionOf } from './place.ts'
import type { View } from './verdict.ts'

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
  /** `main`: headline targets; `task`: work items. */
  readonly kind: readonly string[]
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
  'kind',
] as const satisfies readonly (keyof Filters)[]
export type FilterName = (typeof FILTERS)[number]

interface Facet {
  readonly column: (view: View) => ColumnName
  /** The filter's value for a value of the column. */
  readonly of: (value: string) => string
}
const same = (value: string): string => value

const facets: Readonly<Record<FilterName, Facet>> = {
  level: { column: () => 'adcode', of: levelOf },
  region: { column: () => 'adcode', of: regionOf },
  place: { column: () => 'place', of: same },
  year: { column: () => 'year', of: same },
  group: { column: () => 'indicator', of: groupOf },
  indicator: { column: () => 'indicator', of: same },
  verdict: { column: (view) => view, of: same },
  certainty: { column: () => 'certainty', of: same },
  source: { column: () => 'source', of: same },
  kind: { column: () => 'kind', of: same },
}

/** Pairs that pass every filter, in their order. */
export const filterPairs = (pairs: readonly Pair[], filters: Filters, view: View): readonly Pair[] => {
  const active = FILTERS.filter((name) => filters[name].length > 0)
  if (active.length === 0) return pairs
  const { ledger, rows } = rowsOf(pairs)
  const tests = active.map((name) => {
    const { codes, values } = ledger.column(facets[name].column(view))
    const wanted = new Set(filters[name])
    return { codes, passes: values.map((v) => wanted.has(facets[name].of(v))) }
  })
  const kept = rows.filter((row) => tests.every(({ codes, passes }) => passes[codes[row] ?? 0] === true))
  return asRows(
    kept.flatMap((row) => ledger.pairs[row] ?? []),
    { ledger, rows: kept },
  )
}

/** How many of a list pass when one of the active filters is taken off, most first; a filter whose absence changes nothing is left out. */
export const loosened = (pairs: readonly Pair[], filters: Filters, view: View): readonly { readonly name: FilterName; readonly count: number }[] =>
  FILTERS.filter((name) => filters[name].length > 0)
    .map((name) => ({ name, count: filterPairs(pairs, { ...filters, [name]: [] }, view).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)

/** Values present for a filter with their counts, most frequent first. */
export const facetValues = (pairs: readonly Pair[], name: FilterName, view: View): readonly { readonly value: string; readonly count: number }[] => {
  const { ledger, rows } = rowsOf(pairs)
  const column = ledger.column(facets[name].column(view))
  const counts = new Map<string, number>()
  tallyOf(rows, column).forEach((n, code) => {
    const value = facets[name].of(column.values[code] ?? '')
    if (n > 0) counts.set(value, (counts.get(value) ?? 0) + n)
  })
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
