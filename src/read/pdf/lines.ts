import { holdsFigures } from './grid/bands.ts'
import type { GridCell } from './grid/rows.ts'
import { type Grid, gridsIn, ruledIn } from './grid.ts'
import { rightOf as end, type Item, leftOf as x, baseOf as y } from './item.ts'
import { NO_RULES, type Rules } from './rules.ts'
import { itemNumber, joined } from './words.ts'

/** One printed line. Positions in points from the page's lower left. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Height on the page, 0 at the bottom to 1 at the top. */
  readonly at: number
  /** 0 where the page has one column, else 1 or 2. */
  readonly column: number
  /** The number of an item before a figure; no part of `text`. */
  readonly number: string
  /** What a row of a table holds; `text` is these words. */
  readonly row?: { readonly grid: Grid; readonly cells: readonly GridCell[] }
}

const lineOf = (row: readonly Item[], height: number, column: number): Line => {
  const sorted = row.toSorted((a, b) => x(a) - x(b))
  const [first] = sorted
  const size = Math.max(...row.map((i) => i.height))
  const base = first ? y(first) : 0
  const number = itemNumber(sorted)
  const text = joined(number ? sorted.slice(1) : sorted)
  const right = Math.max(...row.map(end))
  return { text, number, left: first ? x(first) : 0, right, y: base, size, at: height > 0 ? base / height : 0, column }
}

/** Runs that stand on one height, from top to bottom. */
const rowsOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const rows: Item[][] = []
  let row: Item[] = []
  for (const run of items.toSorted((a, b) => y(b) - y(a))) {
    const [top] = row
    if (top && y(top) - y(run) > Math.max(2, Math.min(top.height, run.height) * 0.5)) {
      rows.push(row)
      row = []
    }
    row.push(run)
  }
  return row.length > 0 ? [...rows, row] : rows
}

const characters = (row: readonly Item[]): number => row.reduce((n, i) => n + i.str.replaceAll(' ', '').length, 0)
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

type Row = readonly Item[]
const leftOf = (row: Row, at: number): Row => row.filter((i) => (x(i) + end(i)) / 2 < at)
const rightOf = (row: Row, at: number): Row => row.filter((i) => (x(i) + end(i)) / 2 >= at)

/** Does a row go through the strip at `at`, rather than keep a character's width clear of it? */
const crosses = (row: Row, at: number): boolean => {
  const [a, b] = [leftOf(row, at), rightOf(row, at)]
  const [stop, start] = [Math.max(Number.NEGATIVE_INFINITY, ...a.map(end)), Math.min(Number.POSITIVE_INFINITY, ...b.map(x))]
  return stop > at + 1 || start < at - 1 || start - stop < Math.max(...row.map((i) => i.height))
}

/** Where the white strip between two columns of prose runs, if the page has one: cells of a table are too short to be columns. */
const gutterOf = (rows: readonly Row[]): number | null => {
  const all = rows.flat()
  const [left, right] = [Math.min(...all.map(x)), Math.max(...all.map(end))]
  const tries = Array.from({ length: 25 }, (_, n) => (left + right) / 2 + ((n % 2 === 0 ? n : -n - 1) / 24) * (right - left) * 0.12)
  const at = tries.find((t) => rows.filter((r) => crosses(r, t)).length * 5 <= rows.length)
  if (at === undefined) return null
  const sides = [rows.map((r) => leftOf(r, at)), rows.map((r) => rightOf(r, at))].map((side) => side.filter((r) => r.length > 0))
  return sides.every((side) => side.length >= 5 && median(side.map(characters)) >= 10) ? at : null
}

/** What a page is read by: its printed rows, and the tables some of them make up. */
interface Sheet {
  readonly rows: readonly Row[]
  readonly grids: readonly Grid[]
  readonly height: number
}

const rowOf = (grid: Grid, cells: readonly GridCell[], n: number, like: Line): Line => ({
  ...like,
  number: '',
  text: cells.map((c) => c.text).join(' '),
  y: like.y - n,
  row: { grid, cells },
})

/** Lines of the printed row `i` where the page is read across; a table's in the place of the first row it was printed on. */
const across = ({ rows, grids, height }: Sheet, i: number): readonly Line[] => {
  const line = lineOf(rows[i] ?? [], height, 0)
  const grid = grids.find((g) => g.from <= i && i < g.to)
  if (!grid) return [line]
  return grid.from === i ? grid.rows.map((cells, n) => rowOf(grid, cells, n, line)) : []
}

/** Two columns are read one after the other, from one row that goes through both to the next. */
const inColumns = (sheet: Sheet, at: number): readonly Line[] => {
  const { rows, grids, height } = sheet
  const lines: Line[] = []
  let band: Row[] = []
  const flush = (): void => {
    for (const [n, side] of [leftOf, rightOf].entries())
      lines.push(...band.map((r) => side(r, at)).flatMap((r) => (r.length > 0 ? [lineOf(r, height, n + 1)] : [])))
    band = []
  }
  for (const [i, row] of rows.entries()) {
    if (crosses(row, at) || grids.some((g) => g.from <= i && i < g.to)) {
      flush()
      lines.push(...across(sheet, i))
    } else band.push(row)
  }
  flush()
  return lines
}

/** May a page hold a table: several rows with figures that stand apart? */
export const mayHoldTable = (items: readonly Item[]): boolean => rowsOf(items.filter((i) => i.str.trim() !== '')).filter(holdsFigures).length > 1

/** Runs of one page, and the lines drawn on it → its printed lines in reading order. */
export const linesOf = (items: readonly Item[], height: number, rules: Rules = NO_RULES): readonly Line[] => {
  const rows = rowsOf(items.filter((i) => i.str.trim() !== ''))
  const ruled = ruledIn(rows, rules)
  const open = rows.filter((_, i) => !ruled.some((g) => g.from <= i && i < g.to))
  const gutter = open.length > 5 ? gutterOf(open) : null
  if (gutter !== null) return inColumns({ rows, grids: ruled, height }, gutter)
  const white = gridsIn(rows).filter((g) => !ruled.some((r) => r.from < g.to && g.from < r.to))
  const sheet = { rows, grids: [...ruled, ...white], height }
  return rows.flatMap((_, i) => across(sheet, i))
}
