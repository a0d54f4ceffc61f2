import type { Judgement } from '../../judge/judge.ts'
import type { Correction } from '../../model/correction.ts'
import type { Pair } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { type Filters, filterPairs } from '../filter.ts'
import { filterFindings } from '../findings/filter.ts'
import { groupOf } from '../indicator.ts'
import { leadsOf } from '../leads/leads.ts'
import { inOrderOfLeads } from '../leads/order.ts'
import { levelOf, placeKey, regionOf } from '../place.ts'
import type { View } from '../verdict.ts'
import type { Export } from './tables.ts'

/** Which part of the library an export holds: what the filters let through, or what one page shows of that. */
export interface Scope {
  readonly filters: Filters
  readonly view: View
  readonly place?: string
  readonly indicator?: string
  /** SHA-256 of one report. */
  readonly report?: string
  /** Id of one pair. */
  readonly pair?: string
}

/** Everything an export can draw from. */
export interface Stock {
  readonly reports: readonly Report[]
  readonly judgement: Judgement
  readonly corrections: readonly Correction[]
}

const passes = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value)

const statementPasses = (s: Statement, { filters, indicator }: Scope): boolean =>
  passes(filters.year, s.year) &&
  passes(filters.indicator, s.indicator) &&
  passes(filters.group, groupOf(s.indicator)) &&
  (indicator === undefined || s.indicator === indicator)

const reportPasses = (r: Report, { filters, place, report }: Scope): boolean => {
  const at = r.identity.place?.value
  const adcode = at?.adcode ?? ''
  const key = placeKey({ adcode, place: at?.name ?? '' })
  return (
    passes(filters.level, levelOf(adcode)) &&
    passes(filters.region, regionOf(adcode)) &&
    passes(filters.place, key) &&
    (place === undefined || place === key) &&
    (report === undefined || report === r.sha256)
  )
}

const pairPasses = (p: Pair, { place, indicator, report, pair }: Scope): boolean =>
  (place === undefined || placeKey(p) === place) &&
  (indicator === undefined || p.indicator === indicator) &&
  (report === undefined || p.target.sha256 === report || p.result?.sha256 === report) &&
  (pair === undefined || p.id === pair)

const pairsIn = (pairs: readonly Pair[], scope: Scope): readonly Pair[] => filterPairs(pairs, scope.filters, scope.view).filter((p) => pairPasses(p, scope))

/** Statements are asked for place, year and indicator; the filters only a judged target can answer let them through. */
const reportsIn = (reports: readonly Report[], pairs: readonly Pair[], scope: Scope): readonly Report[] => {
  const one = scope.pair === undefined ? undefined : pairs.find((p) => p.id === scope.pair)
  const quoted = one === undefined ? null : [one.target, ...(one.result ? [one.result] : []), ...one.others]
  return reports
    .filter((r) => reportPasses(r, scope))
    .map((r) => ({
      ...r,
      statements: r.statements.filter(
        (s) => statementPasses(s, scope) && (quoted === null || quoted.some((q) => q.sha256 === r.sha256 && q.start === s.start && q.end === s.end)),
      ),
    }))
    .filter((r) => r.statements.length > 0)
}

/** The rows of one kind within a scope; everything where there is none. */
export const exportOf = (kind: Export['kind'], stock: Stock, scope: Scope | null): Export => {
  const { reports, judgement, corrections } = stock
  switch (kind) {
    case 'statements':
      return { kind, rows: scope === null ? reports : reportsIn(reports, judgement.pairs, scope) }
    case 'pairs':
      return { kind, rows: scope === null ? judgement.pairs : pairsIn(judgement.pairs, scope) }
    case 'findings': {
      const all = inOrderOfLeads(judgement.findings, leadsOf(judgement.pairs, judgement.findings))
      if (scope === null) return { kind, rows: all }
      const kept = filterPairs(judgement.pairs, scope.filters, scope.view)
      const { place, indicator, report, pair } = scope
      const rows = filterFindings(all, scope.filters, kept).filter(
        (f) =>
          (place === undefined || placeKey(f) === place) &&
          (indicator === undefined || f.indicator === indicator) &&
          (report === undefined || f.quotes.some((q) => q.sha256 === report)) &&
          (pair === undefined || f.pair === pair),
      )
      return { kind, rows }
    }
    case 'corrections': {
      if (scope === null) return { kind, rows: corrections }
      const within = new Set(reports.filter((r) => reportPasses(r, scope)).map((r) => r.sha256))
      return { kind, rows: corrections.filter((c) => within.has(c.sha256)) }
    }
    default:
      return kind satisfies never
  }
}
