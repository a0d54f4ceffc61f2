import type { Pair, Reading } from '../model/pair.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import type { Column } from '../read/facts/row.ts'
import { sha256 } from '../read/hash.ts'

/** One row of a facts file, by column; what is absent is empty. */
export type ReferenceRow = Readonly<Partial<Record<Column, string | number>>>

const DIGEST = 12
const digestOf = async (words: string): Promise<string> => (await sha256(new TextEncoder().encode(words))).slice(0, DIGEST)

/** Whether the target of a pair is read for certain, whatever became of it. */
const targetHolds = (p: Pair): boolean => p.verdict !== 'uncertain' || p.because === 'may_be_told' || p.because === 'doubtful_pairing'
const resultHolds = (p: Pair): boolean => p.verdict === 'met' || p.verdict === 'missed' || p.verdict === 'depends' || p.verdict === 'not_comparable'

/** The figures a reference library carries of a place: main targets of the statistics named, and growth of output wherever it is promised. */
const isCarried = (p: Pair, statistics: ReadonlySet<string>): boolean =>
  statistics.has(p.indicator) && (p.main === true || p.indicator === 'gdp') && !p.flags.includes('stretch') && targetHolds(p)

/** Every reading a verdict rests on: the result, and what it was worked out of. */
const restsOn = (p: Pair): readonly Reading[] => (resultHolds(p) ? [...(p.result ? [p.result] : []), ...p.derivation.flatMap((s) => s.reading ?? [])] : [])

const keyOf = (report: string, start: number, at: number | undefined): string => `${report} ${start} ${at ?? ''}`

interface Sources {
  readonly reports: ReadonlyMap<string, Report>
  readonly statements: ReadonlyMap<string, readonly Statement[]>
}

const sourcesOf = (reports: readonly Report[]): Sources => {
  const statements = new Map<string, Statement[]>()
  for (const r of reports)
    for (const s of r.statements) {
      const key = keyOf(r.sha256, s.start, s.at[0])
      statements.set(key, [...(statements.get(key) ?? []), s])
    }
  return { reports: new Map(reports.map((r) => [r.sha256, r])), statements }
}

const planYearOf = ({ identity }: Report): number | undefined => identity.planYear?.value ?? (identity.reviewYear && identity.reviewYear.value + 1)

/** What every row says of its report: whose it is, which, when, where it can be found, and by which bytes it is known. */
const ofReport = (r: Report): ReferenceRow | undefined => {
  const { place, delivered } = r.identity
  const year = planYearOf(r)
  if (!place || year === undefined) return undefined
  return {
    place: place.value.name,
    adcode: place.value.adcode,
    issuer: `${place.value.name}人民政府`,
    document: `政府工作报告 ${year}`,
    published: delivered?.value ?? String(year),
    url: r.meta.source ?? '',
    report_sha256: r.sha256,
  }
}

const PRELIMINARY: ReadonlySet<string> = new Set(['preliminary', 'expect'])

const ofStatement = async (s: Statement, r: Reading, certainty: number): Promise<ReferenceRow> => ({
  role: s.role,
  year: Number(s.year),
  indicator: s.indicator,
  measure: s.measure,
  bound: s.value === undefined ? '' : s.bound,
  value: s.value ?? '',
  upper: s.bound === 'range' ? (s.upper ?? '') : '',
  unit: s.unit,
  relation: s.relation ? `${s.relation}:${s.other ?? ''}` : '',
  basis: s.basis ?? '',
  status: s.role === 'result' && PRELIMINARY.has(s.hedge ?? '') ? 'preliminary' : '',
  hedge: s.role === 'target' ? (s.hedge ?? '') : '',
  start: r.start,
  end: r.end,
  quote_sha256: await digestOf(r.quote),
  certainty: Math.round(certainty * 100) / 100,
})

const ONE_YEAR = /^\d{4}$/

/** The statement a reading of a pair was made from, if it is of one whole year and of a statistic. */
const statementOf = (r: Reading, indicator: string, { statements }: Sources): Statement | undefined => {
  const all = (statements.get(keyOf(r.sha256, r.start, r.at)) ?? []).filter((s) => s.indicator !== '' && ONE_YEAR.test(s.year) && !s.part)
  return all.find((s) => s.indicator === indicator) ?? all[0]
}

/** A figure without a unit says too little to stand without its words. */
const rowOf = async (r: Reading, p: Pair, sources: Sources): Promise<ReferenceRow | undefined> => {
  const [report, statement] = [sources.reports.get(r.sha256), statementOf(r, p.indicator, sources)]
  const head = report && ofReport(report)
  if (!head || !statement || (statement.unit === '' && !statement.relation && statement.measure !== 'share')) return undefined
  const main = statement.role === 'target' && p.main ? { main: 'yes' } : {}
  return { ...head, ...(await ofStatement(statement, r, p.score)), ...main }
}

/** The report of the next year, which was searched and says nothing. */
const silentRow = (p: Pair, reports: readonly Report[]): ReferenceRow | undefined => {
  const next = reports.find((r) => r.identity.place?.value.adcode === p.adcode && planYearOf(r) === p.year + 1)
  const head = next && ofReport(next)
  return (
    head && { ...head, role: 'result', year: p.year, indicator: p.indicator, measure: p.measure, relation: 'not_stated', start: 0, end: 0, certainty: p.score }
  )
}

const sortKey = (row: ReferenceRow): string => [row.adcode, row.year, row.indicator, row.role, row.start].map((x) => String(x ?? '').padStart(8, '0')).join(' ')

/**
 * Rows of a facts file with the main targets of `statistics` and what became of them, out of judged reports: numbers, and where in which
 * report they were read; no words of a report. What was not read for certain is left out. In order of place, year and statistic, each once.
 */
export const referenceRows = async (pairs: readonly Pair[], reports: readonly Report[], statistics: ReadonlySet<string>): Promise<readonly ReferenceRow[]> => {
  const sources = sourcesOf(reports)
  const rows = new Map<string, ReferenceRow>()
  for (const p of pairs.filter((pair) => isCarried(pair, statistics))) {
    const target = await rowOf(p.target, p, sources)
    if (!target) continue
    const results = await Promise.all(restsOn(p).map((r) => rowOf(r, p, sources)))
    const silent = p.verdict === 'not_reported' && p.because === 'silent' ? silentRow(p, reports) : undefined
    for (const row of [target, ...results, silent])
      if (row) rows.set(`${row.report_sha256} ${row.start} ${row.indicator} ${row.role} ${row.value} ${row.year}`, row)
  }
  return [...rows.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

/** Statistics that stand among the main targets of at least `least` reports. */
export const mainStatistics = (pairs: readonly Pair[], least: number): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const p of pairs) if (p.main && p.indicator) counts.set(p.indicator, (counts.get(p.indicator) ?? 0) + 1)
  return new Set([...counts].filter(([, n]) => n >= least).map(([id]) => id))
}
