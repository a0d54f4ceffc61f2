import { BARE_REST, COLUMN_WORDS, UNIT_BEHIND } from '../../lexicon/tables.ts'
import type { Cell, Table } from '../../model/source.ts'

/** What the cells of a column are, as its head says. */
export interface Column {
  readonly at: number
  readonly kind: 'name' | 'unit' | 'value' | 'other'
  readonly measure: 'level' | 'growth' | 'change' | 'share'
  readonly role?: 'target' | 'result'
  readonly year?: number
  readonly unit: string
  /** Does its head say anything that a figure could be read by? */
  readonly known: boolean
}

const YEAR = /(?:19|20)\d\d(?=\D|$)/
const FIGURE = /^(?:[-−－–+＋≥≤>＞<＜＝=]\s?)?\d[\d,]{0,14}(?:\.\d{1,6})?/
/** Is a cell a figure, rather than a year or a name? */
export const isFigure = (text: string): boolean => FIGURE.test(text) && !/^(?:19|20)\d\d\s?年/.test(text)

const bare = (text: string): string => text.replace(/\s+/g, '')

/** The unit a head or a row's name carries, and the rest without it. */
export const unitOf = (text: string): { readonly words: string; readonly unit: string } => {
  const words = bare(text)
  const m = UNIT_BEHIND.exec(words)
  const unit = m?.[1] ?? m?.[2]
  if (m && unit) return { words: words.slice(0, m.index), unit: unit === '±%' || unit === '+-%' ? '%' : unit }
  return { words, unit: /%$/.test(words) ? '%' : '' }
}

const columnOf = (at: number, head: string): Column => {
  const { words, unit } = unitOf(head)
  const is = (kind: keyof typeof COLUMN_WORDS): boolean => COLUMN_WORDS[kind].test(words)
  const year = YEAR.exec(words)?.[0]
  const base = { at, unit, measure: 'level', known: false } as const
  if (is('unit')) return { ...base, kind: 'unit' }
  if (is('name')) return { ...base, kind: 'name' }
  const grows = is('growth')
  if (words === '' || is('other') || is('against') || (is('before') && !grows)) return { ...base, kind: 'other' }
  const measure = is('points') || unit.includes('百分点') ? 'change' : grows ? 'growth' : is('share') ? 'share' : 'level'
  const role = is('target') && !/计划完成/.test(words) ? 'target' : is('result') ? 'result' : undefined
  const known = role !== undefined || year !== undefined || measure !== 'level' || is('level') || unit !== ''
  return { at, kind: 'value', measure, ...(role && { role }), ...(year && { year: Number(year) }), unit, known }
}

const over = (cells: readonly Cell[], column: number): Cell | undefined => cells.find((c) => c.column <= column && column < c.column + c.columns)

/** How many rows the head has: one, and one more below each that spans columns or stands over the whole. */
const headsOf = (rows: Table['rows'], first: number, width: number): number => {
  const goesOn = (row: readonly Cell[] | undefined): boolean => row?.some((c) => c.columns > 1) === true || (row?.length === 1 && width > 1)
  let n = 1
  while (n < first && goesOn(rows[n - 1])) n++
  return n
}

/** Growth whose head names no year is of the figure to its left. */
const beside = (columns: readonly Column[]): readonly Column[] => {
  let left: Column | undefined
  return columns.map((c): Column => {
    if (c.kind !== 'value') return c
    if (c.measure === 'level' && !(left?.year !== undefined && c.year !== undefined && c.year < left.year)) left = c
    if (c.measure === 'level' || c.role !== undefined || c.year !== undefined || left === undefined) return c
    return { ...c, ...(left.role && { role: left.role }), ...(left.year && { year: left.year }) }
  })
}

export interface Understood {
  readonly columns: readonly Column[]
  /** Rows under the head. */
  readonly rows: readonly (readonly Cell[])[]
}

/** A table whose head says what its columns are, or null: then its rows are read as lines. */
export const understood = (table: Table, words: (cell: Cell) => string): Understood | null => {
  const first = table.rows.findIndex((row) => row.some((c, i) => i > 0 && isFigure(words(c))))
  if (first < 1 || first > 4) return null
  const width = Math.max(...table.rows.map((row) => Math.max(...row.map((c) => c.column + c.columns))))
  const heads = table.rows.slice(0, headsOf(table.rows, first, width))
  const columns = Array.from({ length: Math.min(40, width) }, (_, at): Column => {
    const said = heads.flatMap((row) => over(row, at) ?? []).filter((c) => c.columns < width)
    return columnOf(at, [...new Set(said.map((c) => bare(words(c))))].join(''))
  })
  const naming = columns.find((c) => c.kind === 'name') ?? columns.find((c) => c.kind !== 'other' || c.at > 0)
  const named = beside(columns).map((c): Column => (c === naming ? { ...c, kind: 'name' } : c.kind === 'name' ? { ...c, kind: 'other' } : c))
  return named.some((c) => c.kind === 'value' && c.known) ? { columns: named, rows: table.rows.slice(heads.length) } : null
}

/** A figure of a cell and what stands behind it. */
export const figureOf = (text: string): { readonly length: number; readonly needsUnit: boolean } => {
  const length = /^\d[\d,]{0,14}(?:\.\d{1,6})?(?:\s?[-—–~～至]\s?\d[\d,]{0,14}(?:\.\d{1,6})?)?/.exec(text)?.[0].length ?? 0
  return { length, needsUnit: BARE_REST.test(text.slice(length).trim()) }
}
