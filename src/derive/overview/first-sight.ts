import { countsIn, type Tally } from '../../store/tally.ts'
import { placeKey } from '../place.ts'
import type { View } from '../verdict.ts'
import type { Cell, Matrix } from './matrix.ts'
import type { Counts } from './scoreboard.ts'

/** Places × years as the kept counts give them, before the targets themselves are loaded. */
export const matrixOfTallies = (tallies: readonly Tally[], view: View): Matrix => {
  const cells = new Map(
    tallies.map((t): readonly [string, Cell] => [
      `${placeKey(t)}\n${t.year}`,
      { counts: t.counts[view], total: Object.values(t.counts[view]).reduce((a, b) => a + b, 0) },
    ]),
  )
  const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()
  return {
    rows: sorted(tallies.map(placeKey)),
    columns: sorted(tallies.map((t) => String(t.year))),
    cell: (row, column) => cells.get(`${row}\n${column}`),
  }
}

/** Targets by verdict as the kept counts give them. */
export const countsOfTallies = (tallies: readonly Tally[], view: View): Counts => countsIn(tallies, view)
