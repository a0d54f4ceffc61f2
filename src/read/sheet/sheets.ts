import type { Outcome } from '../../model/issue.ts'
import type { Sheet } from '../../model/sheet.ts'
import type { SourceFile } from '../../model/source.ts'
import { decode } from '../decode.ts'
import { COLUMNS } from '../facts/row.ts'
import { rowsOf } from '../facts/rows.ts'
import { refuse } from '../refuse.ts'
import { entriesOf, zipRefusal } from '../zip.ts'
import { cellName, MAX_COLUMNS, MAX_ROWS, withContent } from './cells.ts'
import { sheetsOfOds } from './ods.ts'
import { sheetsOfXlsx } from './xlsx.ts'

const MAX_BYTES = 20 * 1024 * 1024

const sheetOfCsv = (text: string): Sheet => {
  const first = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'))
  const commas = first.includes('\t') && !first.includes(',') ? text.replaceAll('\t', ',') : text
  const rows = rowsOf(commas)
    .slice(0, MAX_ROWS)
    .map(({ row, cells }) => cells.slice(0, MAX_COLUMNS).map((c, i) => ({ ref: cellName(i, row), text: c.trim() })))
  return { name: '', rows: withContent(rows) }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** So many heads of a facts file are no chance. */
const MEANT = 8

/** Has a sheet the head of a facts file, were it with a mistake? Then nothing is to be settled about it: it is read, or refused by its mistake. */
export const holdsConvention = (sheets: readonly Sheet[]): boolean =>
  sheets.some(({ rows }) => COLUMNS.filter((c) => rows[0]?.some((cell) => cell.text === c)).length >= MEANT)

/** A spreadsheet's sheets that hold anything: .xlsx, .ods, or comma- or tab-separated text. */
export const readSheets = (file: SourceFile): Outcome<readonly Sheet[]> => {
  const { name, bytes } = file
  if (bytes.length === 0) return refuse('empty-file', name, '0 bytes', 'a table')
  if (bytes.length > MAX_BYTES) return refuse('too-large', name, `${bytes.length} bytes`, `at most ${MAX_BYTES} bytes`)
  try {
    const sheets: Sheet[] = []
    if (isZip(bytes)) {
      const entries = entriesOf(bytes)
      const content = entries.find((e) => e.name === 'content.xml')
      if (content && content.size > MAX_BYTES * 4) return refuse('too-large', name, `${content.size} bytes inside`, 'a smaller table')
      sheets.push(...(content ? sheetsOfOds(new TextDecoder().decode(content.bytes())) : sheetsOfXlsx(entries)))
    } else sheets.push(sheetOfCsv(decode(bytes).text))
    const full = sheets.filter((s) => s.rows.length > 1)
    return full.length > 0 ? { ok: true, value: full, issues: [] } : refuse('empty-file', name, 'no rows', 'a table with a head and rows')
  } catch (error) {
    return zipRefusal(name, error, 'a whole spreadsheet')
  }
}
