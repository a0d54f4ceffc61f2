import type { Pair, Verdict } from '../../model/pair.ts'
import { placeKey } from '../place.ts'
import { type View, verdictOf } from '../verdict.ts'
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

const keys: Readonly<Record<Axis, (p: Pair) => string>> = { place: placeKey, year: (p) => String(p.year), indicator: (p) => p.indicator }

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

/** Targets in a grid. Indicators without an id are left out of grids with an indicator axis; years rise, indicators fall by number. */
export const matrixOf = (pairs: readonly Pair[], shape: Shape, view: View): Matrix => {
  const [rowAxis, columnAxis] = axesOf(shape)
  const [rowKey, columnKey] = [keys[rowAxis], keys[columnAxis]]
  const grid = new Map<string, Map<string, Counting>>()
  for (const p of pairs) {
    const [row, column] = [rowKey(p), columnKey(p)]
    if (row === '' || column === '') continue
    const cell = within(
      within(grid, row, () => new Map<string, Counting>()),
      column,
      fresh,
    )
    cell.counts[verdictOf(p, view)]++
    cell.total++
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
