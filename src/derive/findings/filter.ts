import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { Filters } from '../filter.ts'
import { groupOf } from '../indicator.ts'
import { levelOf, placeKey, regionOf } from '../place.ts'

const passes = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value)

/** Findings that pass the filters. What only a target has (verdict, certainty, source) is asked of the finding's own target: `kept` are those that passed. */
export const filterFindings = (findings: readonly Finding[], filters: Filters, kept: readonly Pair[]): readonly Finding[] => {
  const byTarget = filters.verdict.length + filters.certainty.length + filters.source.length > 0
  const ids = byTarget ? new Set(kept.map((p) => p.id)) : null
  return findings.filter(
    (f) =>
      passes(filters.level, levelOf(f.adcode)) &&
      passes(filters.region, regionOf(f.adcode)) &&
      passes(filters.place, placeKey(f)) &&
      passes(filters.year, String(f.year)) &&
      passes(filters.group, groupOf(f.indicator)) &&
      passes(filters.indicator, f.indicator) &&
      (ids === null || (f.pair !== undefined && ids.has(f.pair))),
  )
}
