import { baseOf, type Item, leftOf, rightOf } from '../item.ts'
import { isSpaced } from '../spacing.ts'
import { joined } from '../words.ts'

type Row = readonly Item[]

/** A strip of white between two columns of a table. */
export interface Strip {
  readonly left: number
  readonly right: number
}

/** Printed rows that make up a table: its head from `from`, its figures from `first`, up to `to`. */
export interface Band {
  readonly from: number
  readonly first: number
  readonly to: number
  readonly strips: readonly Strip[]
}

/** Rows of figures that make a table. */
const FEWEST = 3
const NARROW = 1.2
const MAX_COLUMNS = 40
/** Rows of a head, as printed. */
const HEAD_ROWS = 6

const sizeOf = (row: Row): number => Math.max(...row.map((i) => i.height))
const byLeft = (row: Row): Row => row.toSorted((a, b) => leftOf(a) - leftOf(b))

/** Runs of a row, cut where nothing is printed for a character's width. */
const segmentsOf = (row: Row): readonly Row[] => {
  const segments: Item[][] = []
  let stop = Number.NaN
  for (const item of byLeft(row)) {
    const last = segments.at(-1)
    if (last && leftOf(item) - stop < sizeOf(row) * 0.9) last.push(item)
    else segments.push([item])
    stop = Math.max(Number.isNaN(stop) ? rightOf(item) : stop, rightOf(item))
  }
  return segments
}

const FIGURE = /^(?:[-−－–+＋≥≤>＞<＜＝=±]\s?)?\d[\d,，]{0,14}(?:\.\d{1,6})?(?:\s?[-—–~～至]\s?\d[\d,]{0,14}(?:\.\d{1,6})?)?[^\d，。；：:]{0,8}$/
/** Is it a cell's figure, with few words behind it? The number of an item (1.) is none. */
export const isFigureCell = (words: string): boolean => FIGURE.test(words.trim()) && !/^(?:19|20)\d\d\s?年/.test(words.trim())

/** Does a row hold figures apart from what opens it? */
export const holdsFigures = (row: Row): boolean => {
  const spaced = isSpaced(row)
  return segmentsOf(row)
    .slice(1)
    .some((s) => isFigureCell(joined(s, spaced)))
}

/** White between what several rows print. */
const gapsOf = (rows: readonly Row[]): readonly Strip[] => {
  const items = rows.flat().toSorted((a, b) => leftOf(a) - leftOf(b))
  const strips: Strip[] = []
  let stop = items[0] ? rightOf(items[0]) : 0
  for (const item of items) {
    if (leftOf(item) - stop >= NARROW) strips.push({ left: stop, right: leftOf(item) })
    stop = Math.max(stop, rightOf(item))
  }
  return strips
}

const lastOf = (row: Row): Item | undefined => row.toSorted((a, b) => rightOf(a) - rightOf(b)).at(-1)
/** A figure beside characters, as they stand within a cell: 6 左右. */
const isWithin = (a: Item, b: Item): boolean => /\d$/.test(a.str) !== /^\d/.test(b.str) && /\d$/.test(a.str) !== /^[\x21-\x7e]/.test(b.str)

/** Is the white between two columns wide where it might be a gap between a figure and characters within one cell? Rows that have something in both tell. */
const isWide = (strip: Strip, n: number, strips: readonly Strip[], rows: readonly Row[]): boolean => {
  const [from, to] = [strips[n - 1]?.right ?? Number.NEGATIVE_INFINITY, strips[n + 1]?.left ?? Number.POSITIVE_INFINITY]
  let [narrow, wide] = [0, 0]
  for (const row of rows) {
    const before = lastOf(row.filter((i) => rightOf(i) <= strip.left + 0.5 && leftOf(i) >= from - 0.5))
    const [behind] = byLeft(row.filter((i) => leftOf(i) >= strip.right - 0.5 && rightOf(i) <= to + 0.5))
    if (!before || !behind) continue
    if (leftOf(behind) - rightOf(before) >= sizeOf(row) * 0.9) wide++
    else if (isWithin(before, behind)) narrow++
  }
  return wide > 0 && wide * 5 >= (wide + narrow) * 2
}

const crosses = (item: Item, { left, right }: Strip): boolean => leftOf(item) < right - 0.5 && rightOf(item) > left + 0.5

/** Do the runs of a row keep clear of all strips, and stand in more than one column? */
const isRowOf = (row: Row, strips: readonly Strip[]): boolean => {
  const clear = row.filter((i) => !strips.some((s) => crosses(i, s)))
  const columns = new Set(clear.map((i) => strips.filter((s) => s.right <= leftOf(i) + 0.5).length))
  return columns.size > 1 || (columns.size === 1 && clear.length < row.length)
}

/** Strips as far as nothing juts out into them from one side, heads least of all; what goes through a whole strip stands over both its columns. */
const narrowed = (strips: readonly Strip[], items: readonly Item[]): readonly Strip[] =>
  strips.map((strip) => {
    const near = items.filter((i) => crosses(i, strip))
    const fromLeft = near.filter((i) => leftOf(i) <= strip.left && rightOf(i) < strip.right - NARROW / 2).map(rightOf)
    const fromRight = near.filter((i) => rightOf(i) >= strip.right && leftOf(i) > strip.left + NARROW / 2).map(leftOf)
    const [left, right] = [Math.max(strip.left, ...fromLeft), Math.min(strip.right, ...fromRight)]
    return right - left >= NARROW ? { left, right } : strip
  })

const columnOf = (item: Item, strips: readonly Strip[]): number => strips.filter((s) => s.right <= leftOf(item) + 0.5).length
/** Does a row stand in one column, close above a row that has nothing in it? Then it is that row's, broken in two. */
const isBroken = (row: Row, below: Row, strips: readonly Strip[]): boolean => {
  const [item, first] = [row[0], below[0]]
  if (!item || !first || row.some((i) => strips.some((s) => crosses(i, s))) || baseOf(item) - baseOf(first) > item.height * 1.3) return false
  const column = columnOf(item, strips)
  return row.every((i) => columnOf(i, strips) === column) && below.every((i) => columnOf(i, strips) !== column)
}

const isProse = (row: Row): boolean => /[。；]|[：:]$|，.{12}/.test(joined(byLeft(row)))
const gapAbove = (rows: readonly Row[], i: number): number => {
  const [above, here] = [rows[i - 1]?.[0], rows[i]?.[0]]
  return above && here ? baseOf(above) - baseOf(here) : 0
}

/** Where the rows end that go on from `from` with cells, words of a cell alone among them. */
const runFrom = (rows: readonly Row[], from: number, width: number): number => {
  let to = from + 1
  for (let i = from + 1, alone = 0; i < rows.length; i++) {
    const row = rows[i] ?? []
    const segments = segmentsOf(row)
    const [left, right] = [Math.min(...row.map(leftOf)), Math.max(...row.map(rightOf))]
    if (segments.length > 1 && !isProse(row)) {
      to = i + 1
      alone = 0
    } else if (++alone > 3 || right - left > 0.45 * width || isProse(row) || gapAbove(rows, i) > sizeOf(row) * 5) break
  }
  return to
}

/** A table's first rows are its head: rows above the figures that stand in its columns. */
const headFrom = (rows: readonly Row[], first: number, start: number, strips: readonly Strip[]): number => {
  let from = first
  for (let i = first - 1; i >= Math.max(start, first - HEAD_ROWS); i--) {
    const row = rows[i] ?? []
    if (isProse(row) || gapAbove(rows, i + 1) > sizeOf(row) * 4) break
    const overs = row.filter((item) => strips.some((s) => crosses(item, s)) && !strips.every((s) => crosses(item, s)))
    if (
      isRowOf(row, strips) ||
      (from === i + 1 && overs.length === row.length && gapAbove(rows, i + 1) < sizeOf(row) * 1.3) ||
      (i === first - 1 && isBroken(row, rows[first] ?? [], strips))
    )
      from = i
  }
  return from
}

/** The last row's words may go on below it, in one column that it fills or leaves empty. */
const endOf = (rows: readonly Row[], to: number, strips: readonly Strip[]): number => {
  const [last = [], next = []] = [rows[to - 1], rows[to]]
  const [first] = next
  if (!first || isProse(next) || gapAbove(rows, to) > sizeOf(next) * 1.5 || next.some((i) => strips.some((s) => crosses(i, s)))) return to
  const column = columnOf(first, strips)
  const above = last.filter((i) => columnOf(i, strips) === column)
  const right = Math.max(...next.map(rightOf))
  return next.every((i) => columnOf(i, strips) === column) && above.every((i) => rightOf(i) >= right) ? to + 1 : to
}

/** The next table at or below a row. */
export const bandOf = (rows: readonly Row[], start: number): Band | null => {
  const all = rows.flat()
  const width = Math.max(...all.map(rightOf)) - Math.min(...all.map(leftOf))
  for (let at = start; at < rows.length; at++) {
    if (!holdsFigures(rows[at] ?? [])) continue
    const to = runFrom(rows, at, width)
    const body = rows.slice(at, to).filter(holdsFigures)
    const strips = gapsOf(body).filter((s, n, all) => isWide(s, n, all, body))
    const multi = rows.slice(at, to).filter((r) => segmentsOf(r).length > 1).length
    if (body.length >= FEWEST && body.length * 2 >= multi && strips.length > 0 && strips.length < MAX_COLUMNS) {
      const from = headFrom(rows, at, start, strips)
      const end = endOf(rows, to, strips)
      return { from, first: at, to: end, strips: narrowed(strips, rows.slice(from, end).flat()) }
    }
    at = Math.max(at, to - 1)
  }
  return null
}
