import type { Pair } from '../model/pair.ts'

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

/** Targets of one kind in one year, to be set side by side: worst deviation first, those without one last. */
export const sideBySide = (pairs: readonly Pair[], measure: string, unit: string, year: number): readonly Pair[] => {
  const rows = pairs.filter((p) => p.year === year && p.measure === measure && p.target.unit === unit && p.target.value !== null)
  return [...byDeviation(rows), ...rows.filter((p) => p.deviation === null)]
}

/** Pairs with a deviation, worst first. */
export const byDeviation = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter((p) => p.deviation !== null).sort((a, b) => (a.deviation ?? 0) - (b.deviation ?? 0) || (a.id < b.id ? -1 : 1))
