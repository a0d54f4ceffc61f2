import type { Pair } from '../model/pair.ts'
import { placeKey } from './place.ts'
import { type Counts, countVerdicts } from './scoreboard.ts'
import type { View } from './verdict.ts'

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

const bump = (sizes: Map<string, number>, key: string): void => {
  sizes.set(key, (sizes.get(key) ?? 0) + 1)
}

/** Targets in a grid. Indicators without an id are left out of grids with an indicator axis; years rise, indicators fall by number. */
export const matrixOf = (pairs: readonly Pair[], shape: Shape, view: View): Matrix => {
  const [rowAxis, columnAxis] = axesOf(shape)
  const [rows, columns] = [new Map<string, number>(), new Map<string, number>()]
  const cells = new Map<string, Pair[]>()
  for (const p of pairs) {
    const [row, column] = [keys[rowAxis](p), keys[columnAxis](p)]
    if (row === '' || column === '') continue
    bump(rows, row)
    bump(columns, column)
    const at = `${row}\n${column}`
    const cell = cells.get(at)
    if (cell) cell.push(p)
    else cells.set(at, [p])
  }
  const counted = new Map([...cells].map(([at, list]) => [at, { counts: countVerdicts(list, view), total: list.length }]))
  return {
    rows: ordered([...rows.keys()], rowAxis, rows),
    columns: ordered([...columns.keys()], columnAxis, columns),
    cell: (r, c) => counted.get(`${r}\n${c}`),
  }
}
