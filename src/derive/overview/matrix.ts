import { type Pair, VERDICTS, type Verdict } from '../../model/pair.ts'
import { rowsOf } from '../column-store.ts'
import type { View } from '../verdict.ts'
import type { Counts } from './scoreboard.ts'

export type Axis = 'place' | 'year' | 'indicator'
export type Shape = 'place-year' | 'place-indicator' | 'indicator-year'
export const SHAPES = ['place-year', 'place-indicator', 'indicator-year'] as const satisfies readonly Shape[]

export interface Cell {
  readonly counts: Counts
  readonly total: number
}

export interface Matrix {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cell: (row: string, column: string) => Cell | undefined
}

export const axesOf = (shape: Shape): readonly [Axis, Axis] => {
  if (shape === 'place-year') return ['place', 'year']
  return shape === 'place-indicator' ? ['place', 'indicator'] : ['indicator', 'year']
}

const ordered = (values: readonly string[], axis: Axis, sizes: ReadonlyMap<string, number>): readonly string[] =>
  [...values].sort((a, b) => (axis === 'indicator' ? (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) : 0) || (a < b ? -1 : 1))

interface Counting {
  readonly counts: Record<Verdict, number>
  total: number
}

const fresh = (): Counting => ({
  counts: { met: 0, missed: 0, depends: 0, pending: 0, not_reported: 0, not_comparable: 0, not_checkable: 0, uncertain: 0 },
  total: 0,
})

const within = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const held = map.get(key)
  if (held !== undefined) return held
  const made = make()
  map.set(key, made)
  return made
}

export interface Counted {
  readonly row: string
  readonly column: string
  readonly verdict: Verdict
  readonly n: number
}

/** Targets by row, column and verdict. */
export const counted = (pairs: readonly Pair[], [rowAxis, columnAxis]: readonly [Axis, Axis], view: View): readonly Counted[] => {
  const { ledger, rows } = rowsOf(pairs)
  const [row, column, verdict] = [ledger.column(rowAxis), ledger.column(columnAxis), ledger.column(view)]
  const [wide, deep] = [column.values.length, verdict.values.length]
  const sums = new Uint32Array(row.values.length * wide * deep)
  for (const r of rows) {
    const at = ((row.codes[r] ?? 0) * wide + (column.codes[r] ?? 0)) * deep + (verdict.codes[r] ?? 0)
    sums[at] = (sums[at] ?? 0) + 1
  }
  const found: Counted[] = []
  sums.forEach((n, at) => {
    if (n === 0) return
    const said = VERDICTS.find((v) => v === verdict.values[at % deep])
    if (said) found.push({ row: row.values[Math.floor(at / deep / wide)] ?? '', column: column.values[Math.floor(at / deep) % wide] ?? '', verdict: said, n })
  })
  return found
}

/** Targets in a grid. Indicators without an id are left out of grids with an indicator axis; years rise, indicators fall by number. */
export const matrixOf = (pairs: readonly Pair[], shape: Shape, view: View): Matrix => {
  const [rowAxis, columnAxis] = axesOf(shape)
  const grid = new Map<string, Map<string, Counting>>()
  for (const { row, column, verdict, n } of counted(pairs, [rowAxis, columnAxis], view)) {
    if (row === '' || column === '') continue
    const cell = within(
      within(grid, row, () => new Map<string, Counting>()),
      column,
      fresh,
    )
    cell.counts[verdict] += n
    cell.total += n
  }
  const [rows, columns] = [new Map<string, number>(), new Map<string, number>()]
  for (const [row, cells] of grid) {
    for (const [column, { total }] of cells) {
      rows.set(row, (rows.get(row) ?? 0) + total)
      columns.set(column, (columns.get(column) ?? 0) + total)
    }
  }
  return {
    rows: ordered([...rows.keys()], rowAxis, rows),
    columns: ordered([...columns.keys()], columnAxis, columns),
    cell: (r, c) => grid.get(r)?.get(c),
  }
}
