import type { Pair } from '../model/pair.ts'
import { DECIDED } from './verdict.ts'

/** Below this number of deviations no distribution is drawn: a pattern in a handful is none. */
export const ENOUGH = 30

export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** Deviations in bins that have an edge at exactly 0, so that just short and just above never share one. Units are the pairs' own. */
export const deviationBins = (pairs: readonly Pair[], unit: 'pp' | '%', width: number, reach: number): readonly Bin[] => {
  const n = Math.round(reach / width)
  const counts = Array.from({ length: 2 * n }, () => 0)
  for (const p of pairs) {
    if (p.deviation === null || p.deviationUnit !== unit) continue
    const i = Math.min(2 * n - 1, Math.max(0, Math.floor(Number((p.deviation / width).toFixed(6))) + n))
    counts[i] = (counts[i] ?? 0) + 1
  }
  return counts.map((count, i) => ({ from: Number(((i - n) * width).toFixed(6)), to: Number(((i - n + 1) * width).toFixed(6)), count }))
}

/** The bins that hold something, with a few to either side of the target: empty ends are left off. */
export const trimmed = (bins: readonly Bin[]): readonly Bin[] => {
  const least = 2
  const n = bins.length / 2
  const [first, last] = [bins.findIndex((b) => b.count > 0), bins.findLastIndex((b) => b.count > 0)]
  return first < 0 ? bins : bins.slice(Math.min(first, n - least), Math.max(last + 1, n + least))
}

/** Whether its gap is one a verdict rests on: a result that cannot be held against its target has none to rank by. */
const ranked = (p: Pair): boolean => p.deviation !== null && DECIDED.includes(p.verdict)

/** Targets of one kind in one year, to be set side by side: worst deviation first, those without a verdict last. */
export const sideBySide = (pairs: readonly Pair[], measure: string, unit: string, year: number): readonly Pair[] => {
  const rows = pairs.filter((p) => p.year === year && p.measure === measure && p.target.unit === unit && p.target.value !== null)
  return [...byDeviation(rows.filter(ranked)), ...rows.filter((p) => !ranked(p))]
}

/** Pairs with a deviation, worst first. */
export const byDeviation = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter((p) => p.deviation !== null).sort((a, b) => (a.deviation ?? 0) - (b.deviation ?? 0) || (a.id < b.id ? -1 : 1))
