import type { CellValue } from '../columns.ts'
import { original } from '../plain.ts'
import { CHECKS, choicesOf } from './checks.ts'
import { type Fault, Faults, type Opening, refused } from './fault.ts'
import { COLUMNS, type Kind } from './kinds.ts'
import { cellText, type RawCell, type RawRow, type RawTable } from './table.ts'

/** A row as the file has it, by column or field, with its number there. */
export interface OpenedRow {
  readonly row: number
  readonly value: Readonly<Record<string, unknown>>
}

/** What was read from a table, and which columns of it are ours. */
export interface FlatRows {
  readonly columns: readonly string[]
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  readonly rows: readonly OpenedRow[]
}

const NUMBER = /^[-+]?\d{1,40}(?:\.\d{1,40})?(?:[eE][-+]?\d{1,3})?$/

type Read = { readonly value: CellValue } | Pick<Fault, 'why' | 'seen'>

/** A cell as its column's type has it: the apostrophe of `neutral` taken off again. */
const typed = (cell: RawCell | undefined, type: 'text' | 'number'): Read => {
  if (cell === null || cell === undefined || cell === '') return { value: null }
  if (typeof cell === 'object') return 'formula' in cell ? { why: 'formula', seen: `=${cell.formula}` } : { why: 'error-value', seen: cell.error }
  if (type === 'text') return { value: typeof cell === 'number' ? String(cell) : original(cell) }
  if (typeof cell === 'number') return { value: cell }
  const text = cell.trim()
  if (text === '') return { value: null }
  return NUMBER.test(text) ? { value: Number(text) } : { why: 'not-number', seen: cell }
}

interface Placed {
  readonly key: string
  readonly type: 'text' | 'number'
  readonly at: number
}

const checked = (kind: Kind, column: Placed, cell: RawCell | undefined): Read | Fault => {
  const read = typed(cell, column.type)
  if ('why' in read) return read
  const wrong = CHECKS[kind][column.key]?.safeParse(read.value)
  if (wrong === undefined || wrong.success) return read
  if (read.value === null) return { why: 'empty', seen: '' }
  return { why: 'not-allowed', seen: String(read.value), expected: choicesOf(wrong.error) }
}

const rowOf = (kind: Kind, columns: readonly Placed[], width: number, { row, cells }: RawRow, where: Pick<Fault, 'sheet'>, faults: Faults): OpenedRow => {
  if (cells.length !== width) faults.add({ ...where, why: 'cells', row, seen: String(cells.length), expected: String(width) })
  const value: Record<string, CellValue> = {}
  for (const column of columns) {
    const read = checked(kind, column, cells[column.at])
    if ('why' in read) faults.add({ ...where, row, column: column.key, ...read })
    else value[column.key] = read.value
  }
  return { row, value }
}

const unclear = (kind: Kind, header: readonly string[], where: Pick<Fault, 'sheet'>, faults: Faults): void => {
  for (const column of COLUMNS[kind].key) if (!header.includes(column)) faults.add({ ...where, why: 'no-column', row: 1, column, seen: header.join(',') })
  for (const { key } of COLUMNS[kind].all) {
    const times = header.filter((h) => h === key).length
    if (times > 1) faults.add({ ...where, why: 'two-columns', row: 1, column: key, seen: String(times) })
  }
}

/** Corrections whose id another row has already: one of the two could not be taken over. Rows of other kinds are compared, however often they stand there. */
const repeated = (kind: Kind, rows: readonly OpenedRow[], where: Pick<Fault, 'sheet'>, faults: Faults): void => {
  if (kind !== 'corrections') return
  const first = new Map<unknown, number>()
  for (const { row, value } of rows) {
    const before = first.get(value.id)
    if (before === undefined) first.set(value.id, row)
    else faults.add({ ...where, why: 'twice', row, column: 'id', seen: String(value.id), expected: String(before) })
  }
}

/** The last row is short, or a quote never closes, where the file ends without a line end: the rest is missing. */
const cutShort = ({ header, rows, openEnd, unclosed }: RawTable): boolean =>
  openEnd && (unclosed !== undefined || (rows.at(-1)?.cells.length ?? header.length) < header.length)

/** The rows of a table of this kind, every cell checked against its column. One fault refuses the file, with all faults by row and column. */
export const flatRows = (kind: Kind, table: RawTable, say: (done: number) => void = () => undefined): Opening<FlatRows> => {
  const { header, sheet } = table
  if (cutShort(table)) return refused({ why: 'cut-short', seen: cellText(table.rows.at(-1)?.cells[0]).slice(0, 80) })
  const where = sheet === undefined ? {} : { sheet }
  const faults = new Faults()
  unclear(kind, header, where, faults)
  if (table.unclosed !== undefined) faults.add({ ...where, why: 'quote', row: table.unclosed, seen: '"' })
  const columns = COLUMNS[kind].all.flatMap((c) => (header.includes(c.key) ? [{ key: c.key, type: c.type, at: header.indexOf(c.key) }] : []))
  const rows = table.rows.map((row, i) => {
    if (i % 1000 === 0) say(i)
    return rowOf(kind, columns, header.length, row, where, faults)
  })
  if (faults.total === 0) repeated(kind, rows, where, faults)
  if (faults.total > 0) return refused(faults.refusal(kind))
  const ours = new Set(COLUMNS[kind].all.map((c) => c.key))
  const missing = [...ours].filter((key) => !header.includes(key))
  const extra = [...header.filter((h) => h !== '' && !ours.has(h)), ...(table.beside ?? [])]
  return { ok: true, value: { columns: columns.map((c) => c.key), missing, extra, rows } }
}
