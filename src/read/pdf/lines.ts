import { plainIdeographs } from '../radicals.ts'
import { rightOf as end, type Item, leftOf as x, baseOf as y } from './item.ts'
import { closed, isSpaced } from './spacing.ts'

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
}

const IDEOGRAPH = /[\u2e80-\u9fff\uf900-\ufad9\uff01-\uff5e“”‘’]/
const ideographic = (text: string, at: number): boolean => IDEOGRAPH.test(text.at(at) ?? '')

/** Spaces a justified line shows between ideographs: pdf.js writes one for a gap under 0.6 em. */
const unspaced = (text: string): string =>
  text.replace(/ /g, (_, at: number) => (at > 0 && at < text.length - 1 && ideographic(text[at - 1] ?? '', 0) && ideographic(text[at + 1] ?? '', 0) ? '' : ' '))

/** Blanks between ideographs that are few on their line were written there, not made by its justification. */
const areFew = (row: readonly Item[]): boolean => {
  const text = row.map((i) => i.str).join('')
  let few = 0
  for (let at = text.indexOf(' ', 1); at >= 0; at = text.indexOf(' ', at + 1))
    if (ideographic(text[at - 1] ?? '', 0) && ideographic(text[at + 1] ?? '', 0)) few++
  return few * 12 <= text.length
}

const joined = (row: readonly Item[]): string => {
  let text = ''
  let stop = Number.NaN
  const spaced = isSpaced(row)
  const few = areFew(row)
  for (const item of row) {
    const wide = spaced || (ideographic(text, -1) && ideographic(item.str, 0)) ? 1.2 : 0.6
    if (x(item) - stop > Math.max(2, item.height * wide) && !text.endsWith(' ')) text += ' '
    text += few ? item.str : unspaced(spaced ? closed(item.str) : item.str)
    stop = end(item)
  }
  return plainIdeographs(text.trim())
}

const lineOf = (row: readonly Item[], height: number, column: number): Line => {
  const sorted = row.toSorted((a, b) => x(a) - x(b))
  const [first] = sorted
  const size = Math.max(...row.map((i) => i.height))
  const base = first ? y(first) : 0
  return { text: joined(sorted), left: first ? x(first) : 0, right: Math.max(...row.map(end)), y: base, size, at: height > 0 ? base / height : 0, column }
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

const characters = (row: readonly Item[]): number => row.reduce((n, i) => n + i.str.length, 0)
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

/** Two columns are read one after the other, from one row that goes through both to the next. */
const inColumns = (rows: readonly Row[], at: number, height: number): readonly Line[] => {
  const lines: Line[] = []
  let band: Row[] = []
  const flush = (): void => {
    for (const [n, side] of [leftOf, rightOf].entries())
      lines.push(...band.map((r) => side(r, at)).flatMap((r) => (r.length > 0 ? [lineOf(r, height, n + 1)] : [])))
    band = []
  }
  for (const row of rows) {
    if (crosses(row, at)) {
      flush()
      lines.push(lineOf(row, height, 0))
    } else band.push(row)
  }
  flush()
  return lines
}

/** Runs of one page → its printed lines in reading order. */
export const linesOf = (items: readonly Item[], height: number): readonly Line[] => {
  const rows = rowsOf(items.filter((i) => i.str.trim() !== ''))
  const gutter = rows.length > 5 ? gutterOf(rows) : null
  return gutter === null ? rows.map((r) => lineOf(r, height, 0)) : inColumns(rows, gutter, height)
}
