import type { Pair } from '../model/pair.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import { convert, usualUnit } from '../pair/units.ts'

/** One number with what it is usual for: statistic, measure, level of place. */
export interface Seen {
  readonly key: string
  readonly value: number
}

export interface Sample {
  readonly values: readonly Seen[]
  readonly gaps: readonly Seen[]
  /** 1 where a target found an answer, 0 where the next report is silent. */
  readonly told: readonly Seen[]
}

const usable = (s: Statement): boolean =>
  s.indicator !== '' && s.value !== undefined && (s.doubts?.length ?? 0) === 0 && s.part === undefined && s.upper === undefined && s.year.length === 4

const valueSeen = (s: Statement, level: string): readonly Seen[] => {
  const unit = usualUnit(s.indicator, s.measure)
  const value = usable(s) && s.value !== undefined && unit !== undefined ? convert(s.value, s.unit, unit) : null
  return value === null ? [] : [{ key: `${s.indicator} ${s.measure} ${level}`, value }]
}

/** What one place's reports say and how its targets came out. */
export const sampleOf = (reports: readonly Report[], pairs: readonly Pair[]): Sample => {
  const level = reports[0]?.identity.place?.value.level ?? 'other'
  const known = pairs.filter((p) => p.indicator !== '')
  return {
    values: reports.flatMap((r) => r.statements.flatMap((s) => valueSeen(s, level))),
    gaps: known.flatMap((p) =>
      p.deviation !== null && (p.verdict === 'met' || p.verdict === 'missed' || p.verdict === 'depends')
        ? [{ key: `${p.indicator} ${p.deviationUnit} ${level}`, value: p.deviation }]
        : [],
    ),
    told: known.flatMap((p) =>
      p.verdict === 'pending' || p.verdict === 'not_checkable' ? [] : [{ key: `${p.indicator} ${level}`, value: p.verdict === 'not_reported' ? 0 : 1 }],
    ),
  }
}

const quantile = (sorted: readonly number[], q: number): number => {
  const at = q * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return low + (high - low) * (at - Math.floor(at))
}

const short = (n: number): number => Number(n.toPrecision(4))

const grouped = (seen: readonly Seen[]): ReadonlyMap<string, number[]> => {
  const by = new Map<string, number[]>()
  for (const { key, value } of seen) by.set(key, [...(by.get(key) ?? []), value])
  return by
}

/** Fewer than this say nothing of what is usual. */
const ENOUGH = 30

const rows = (seen: readonly Seen[], row: (sorted: readonly number[]) => readonly number[]): readonly (readonly [string, readonly number[]])[] =>
  [...grouped(seen)]
    .filter(([, values]) => values.length >= ENOUGH)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, values]) => [key, [values.length, ...row(values.sort((a, b) => a - b)).map(short)]])

/** Half of all lie within so much of the middle one. */
const spreadOf = (sorted: readonly number[]): number => {
  const middle = quantile(sorted, 0.5)
  return quantile(
    sorted.map((v) => Math.abs(v - middle)).sort((a, b) => a - b),
    0.5,
  )
}

/** Number of values, then their 0.5th, 5th, 50th, 95th and 99.5th hundredth. */
export const valueRows = (seen: readonly Seen[]) => rows(seen, (v) => [0.005, 0.05, 0.5, 0.95, 0.995].map((q) => quantile(v, q)))

/** Number of gaps, their middle, their middle distance from it, then their first and 99th hundredth. */
export const gapRows = (seen: readonly Seen[]) => rows(seen, (v) => [quantile(v, 0.5), spreadOf(v), quantile(v, 0.01), quantile(v, 0.99)])

/** Number of targets whose next report is there, and the share of them it answers. */
export const toldRows = (seen: readonly Seen[]) => rows(seen, (v) => [v.reduce((a, b) => a + b, 0) / v.length])
