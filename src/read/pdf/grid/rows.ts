import { baseOf, type Item, leftOf, rightOf } from '../item.ts'
import { isSpaced } from '../spacing.ts'
import { joined } from '../words.ts'
import { isFigureCell, type Strip } from './bands.ts'

/** Words of a cell, its column from 0, and over how many columns it goes. */
export interface GridCell {
  readonly text: string
  readonly column: number
  readonly columns: number
}

type Row = readonly Item[]
type Cells = readonly GridCell[]

/** Words printed in one place of the table: a cell, or one of the lines it is broken into. */
interface Piece {
  readonly text: string
  readonly column: number
  readonly columns: number
  readonly y: number
  readonly right: number
  readonly size: number
}

/** The columns that a run of words stands in or goes over. */
const placeOf = (left: number, right: number, strips: readonly Strip[]): { readonly column: number; readonly columns: number } => {
  const before = strips.filter((s) => s.right <= left + 0.5).length
  const over = strips.filter((s) => left < s.right - 0.5 && right > s.left + 0.5).length
  return { column: before, columns: over + 1 }
}

const piecesOf = (row: Row, strips: readonly Strip[]): readonly Piece[] => {
  const spaced = isSpaced(row)
  const groups: { column: number; columns: number; items: Item[] }[] = []
  for (const item of row.toSorted((a, b) => leftOf(a) - leftOf(b))) {
    const { column, columns } = placeOf(leftOf(item), rightOf(item), strips)
    const last = groups.at(-1)
    if (last && column < last.column + last.columns) {
      last.items.push(item)
      last.columns = Math.max(last.columns, column + columns - last.column)
    } else groups.push({ column, columns, items: [item] })
  }
  return groups.map(({ column, columns, items }) => ({
    text: joined(items, spaced),
    column,
    columns,
    y: Math.max(...items.map(baseOf)),
    right: Math.max(...items.map(rightOf)),
    size: Math.max(...items.map((i) => i.height)),
  }))
}

const inOrder = (pieces: readonly Piece[]): readonly Piece[] => pieces.toSorted((a, b) => b.y - a.y)
const wordsOf = (pieces: readonly Piece[]): string =>
  inOrder(pieces).reduce((text, p) => text + (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(p.text) ? ' ' : '') + p.text, '')
const cellOf = (pieces: readonly Piece[], column: number, columns = 1): GridCell => ({ text: wordsOf(pieces), column, columns })

/** Does a piece stand in a column or go over it? */
const covers = (p: Piece, column: number): boolean => p.column <= column && column < p.column + p.columns
/** Do two pieces stand on one height, as far as heads do? */
const level = (a: Piece, b: Piece): boolean => Math.abs(a.y - b.y) < Math.max(a.size, b.size) * 0.35

export interface Head {
  readonly head: readonly Cells[]
  /** Do two levels of heads leave open which column each is of? */
  readonly unclear: boolean
  /** Printed rows that are the table's first rather than its head. */
  readonly rest: readonly Row[]
}

/** Rows below the first that fill the same columns at the same heights are no second line of the head. */
const headRows = (rows: readonly Row[], figures: Row, strips: readonly Strip[]): number => {
  const columns = rows.map((r) =>
    piecesOf(r, strips)
      .map((p) => `${p.column}/${p.columns}`)
      .join(),
  )
  const first = columns.findIndex((c) => c.includes(','))
  const again = columns.findIndex((c, i) => i > first && c === columns[first])
  let stop = first < 0 || again < 0 ? rows.length : again
  // What stands where the first row of figures has nothing is that row's, broken in two.
  const held = piecesOf(figures, strips)
  const isBroken = (row: Row): boolean => piecesOf(row, strips).every((p) => p.columns === 1 && !held.some((h) => covers(h, p.column)))
  while (first >= 0 && stop - 1 > first && isBroken(rows[stop - 1] ?? [])) stop--
  return stop
}

/** Printed rows above the figures → one row of heads, or two where some go over several columns. */
export const headOf = (above: readonly Row[], figures: Row, strips: readonly Strip[]): Head => {
  const count = headRows(above, figures, strips)
  const pieces = above.slice(0, count).flatMap((r) => piecesOf(r, strips))
  const wide = pieces.filter((p) => p.columns > 1 && p.columns <= strips.length)
  const single = inOrder(pieces.filter((p) => p.columns === 1))
  const columns = Array.from({ length: strips.length + 1 }, (_, column) => single.filter((p) => p.column === column))
  const under = (column: number): boolean => wide.some((p) => covers(p, column))
  const cells = (which: (column: number) => boolean): Cells => columns.flatMap((own, column) => (which(column) && own.length > 0 ? [cellOf(own, column)] : []))
  const over = [...cells((c) => wide.length > 0 && !under(c)), ...wide.map((p) => cellOf([p], p.column, p.columns))].toSorted((a, b) => a.column - b.column)
  const title = pieces.filter((p) => p.columns > strips.length).map((p): Cells => [cellOf([p], 0, p.columns)])
  const [first, last] = [single[0], single.at(-1)]
  const at = (own: readonly Piece[], p: Piece | undefined): boolean => p !== undefined && own.some((o) => level(o, p))
  const low = columns.slice(1).some((own) => own.length === 1 && at(own, last) && !at(own, first))
  const both = columns.slice(1).some((own) => at(own, first) && at(own, last) && own.length > 1)
  const head = [...title, over, cells((c) => wide.length === 0 || under(c))].filter((r) => r.length > 0)
  return { head, unclear: wide.length === 0 && low && both, rest: above.slice(count) }
}

/** A line of a cell that is as long as the cell is wide goes on in the next. */
const fuller = (pieces: readonly Piece[]): ((p: Piece) => boolean) => {
  const furthest = new Map<number, number>()
  for (const p of pieces) if (p.columns === 1) furthest.set(p.column, Math.max(furthest.get(p.column) ?? 0, p.right))
  return (p) => p.columns === 1 && p.right > (furthest.get(p.column) ?? 0) - p.size * 1.3
}

interface Anchor {
  readonly y: number
  readonly pieces: Piece[]
}

const hasFigure = (row: readonly Piece[]): boolean => row.some((p) => p.column > 0 && isFigureCell(p.text))

/** Is a printed row one of the table's own, rather than words that are broken from the row above or below? */
const isAnchor = (rows: readonly (readonly Piece[])[], i: number, full: (p: Piece) => boolean): boolean => {
  const [above = [], row = [], below = []] = [rows[i - 1], rows[i], rows[i + 1]]
  if (hasFigure(row)) return true
  if (row.length < 2) return false
  const isRest = row.every((p) => above.some((a) => a.column === p.column && full(a)))
  const isStart = hasFigure(below) && row.every((p) => full(p) && !below.some((b) => covers(b, p.column)))
  return !isRest && !isStart
}

/** Lines of cells that no row of the table has taken yet. */
class Loose {
  private readonly left: Set<Piece>
  constructor(pieces: readonly Piece[]) {
    this.left = new Set(pieces)
  }
  get rest(): readonly Piece[] {
    return inOrder([...this.left])
  }
  /** The lines nearest above and below a height in a column, where they are as far from it as each other and the upper one is full. */
  private around(y: number, column: number, full: (p: Piece) => boolean, step: number): readonly Piece[] {
    const own = this.rest.filter((p) => p.column === column)
    const [above, below] = [own.filter((p) => p.y > y).at(-1), own.find((p) => p.y < y)]
    if (!above || !below || !full(above)) return []
    const [up, down] = [above.y - y, y - below.y]
    return Math.abs(up - down) < above.size * 0.4 && up < above.size * step ? [above, below] : []
  }
  /** Gives a row the lines that stand evenly on both sides of it. */
  give(a: Anchor, column: number, full: (p: Piece) => boolean): void {
    const own = a.pieces.find((p) => covers(p, column))
    if (own && (own.column !== column || !full(own))) return
    for (let step = own ? 2.2 : 1.2; step < 6; step += 2) {
      const pair = this.around(a.y, column, full, step)
      if (pair.length === 0) return
      for (const p of pair) {
        a.pieces.push(p)
        this.left.delete(p)
      }
    }
  }
}

const cellsOf = (pieces: readonly Piece[]): Cells =>
  [...new Set(pieces.map((p) => p.column))]
    .toSorted((a, b) => a - b)
    .map((column) => {
      const own = pieces.filter((p) => p.column === column)
      return cellOf(own, column, Math.max(...own.map((p) => p.columns)))
    })

/**
 * Printed rows of figures → the table's rows. What is printed between two of them belongs to the cell it is broken from: evenly on both sides of
 * a row, or below a row's own line where that is full. Else it is a row by itself.
 */
export const bodyOf = (rows: readonly Row[], strips: readonly Strip[]): readonly Cells[] => {
  const printed = rows.map((r) => piecesOf(r, strips))
  const full = fuller(printed.flat())
  const anchors: Anchor[] = []
  const between: Piece[] = []
  for (const [i, row] of printed.entries()) {
    if (isAnchor(printed, i, full)) anchors.push({ y: Math.max(...row.map((p) => p.y)), pieces: [...row] })
    else between.push(...row)
  }
  const loose = new Loose(between)
  for (const a of anchors) for (const column of new Set(between.map((p) => p.column))) loose.give(a, column, full)
  const alone: Anchor[] = []
  for (const p of loose.rest) {
    const above = inOrder(anchors.flatMap((a) => a.pieces).filter((q) => q.column === p.column && q.y > p.y)).at(-1)
    const owner = above && full(above) && above.y - p.y < p.size * 2.2 ? anchors.find((a) => a.pieces.includes(above)) : undefined
    if (owner) owner.pieces.push(p)
    else alone.push({ y: p.y, pieces: [p] })
  }
  return [...anchors, ...alone].toSorted((a, b) => b.y - a.y).map(({ pieces }) => cellsOf(pieces))
}
