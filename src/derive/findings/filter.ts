import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { FilterName, Filters } from '../filter.ts'
import { groupOf } from '../indicator.ts'
import { levelOf, placeKey, regionOf } from '../place.ts'

const facets = {
  level: (f) => levelOf(f.adcode),
  region: (f) => regionOf(f.adcode),
  place: placeKey,
  year: (f) => String(f.year),
  group: (f) => groupOf(f.indicator),
  indicator: (f) => f.indicator,
} as const satisfies Partial<Record<FilterName, (f: Finding) => string>>
const NAMES = ['level', 'region', 'place', 'year', 'group', 'indicator'] as const satisfies readonly (keyof typeof facets)[]

/** Findings that pass the filters. What only a target has (verdict, certainty, source) is asked of the finding's own target: `kept` are those that passed. */
export const filterFindings = (findings: readonly Finding[], filters: Filters, kept: readonly Pair[]): readonly Finding[] => {
  const active = NAMES.filter((name) => filters[name].length > 0).map((name) => [facets[name], new Set(filters[name])] as const)
  const byTarget = filters.verdict.length + filters.certainty.length + filters.source.length > 0
  if (active.length === 0 && !byTarget) return findings
  const ids = byTarget ? new Set(kept.map((p) => p.id)) : null
  return findings.filter((f) => active.every(([value, wanted]) => wanted.has(value(f))) && (ids === null || (f.pair !== undefined && ids.has(f.pair))))
}
