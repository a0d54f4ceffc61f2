import type { Fact } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import type { Hedge } from '../model/statement.ts'
import { placeKey } from './place.ts'
import type { SeriesKey } from './series.ts'

/** A result of a year for which no target is loaded. */
export interface UntargetedResult {
  readonly year: number
  readonly value: number
  readonly unit: string
  readonly hedge?: Hedge
  /** Report or facts file, as given. */
  readonly file: string
  readonly sha256: string
  readonly start: number
  readonly end: number
  readonly from: 'report' | 'facts'
}

const ofFacts = (facts: readonly Fact[], key: SeriesKey): readonly UntargetedResult[] =>
  facts.flatMap((f) =>
    f.role === 'result' && placeKey(f) === key.place && f.indicator === key.indicator && f.measure === key.measure && f.unit === key.unit && f.value !== null
      ? [{ year: f.year, value: f.value, unit: f.unit, file: f.document || f.file, sha256: f.sha256, start: f.start, end: f.end, from: 'facts' as const }]
      : [],
  )

/** The first result a report gives for its own review year. */
const ofReport = (r: Report, key: SeriesKey): readonly UntargetedResult[] => {
  const year = r.identity.reviewYear?.value
  const s = r.statements.find(
    (x) =>
      x.role === 'result' &&
      x.indicator === key.indicator &&
      x.measure === key.measure &&
      x.unit === key.unit &&
      x.year === String(year) &&
      x.part === undefined &&
      x.value !== undefined &&
      (x.doubts?.length ?? 0) === 0,
  )
  if (year === undefined || s?.value === undefined) return []
  return [
    {
      year,
      value: s.value,
      unit: s.unit,
      file: r.file,
      sha256: r.sha256,
      start: s.start,
      end: s.end,
      from: 'report',
      ...(s.hedge ? { hedge: s.hedge } : {}),
    },
  ]
}

/** Results for years without a target, the report's own before those of facts files, so that a year is not left empty on a chart. */
export const loneResults = (reports: readonly Report[], facts: readonly Fact[], key: SeriesKey, years: ReadonlySet<number>): readonly UntargetedResult[] =>
  [...reports.flatMap((r) => ofReport(r, key)), ...ofFacts(facts, key)].filter((l) => !years.has(l.year)).sort((a, b) => a.year - b.year)
