import type { CellValue, Column } from './columns.ts'

const RISKY = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])

/** Spreadsheets run text that begins like a formula (OWASP, CSV injection): an apostrophe in front makes it text. Numbers are not text and keep their sign. */
export const neutral = (text: string): string => (RISKY.has(text.charAt(0)) ? `'${text}` : text)

/** The value of a cell as a flat file may hold it: finite numbers as numbers, text made harmless, nothing as null. */
export const cellOf = <T>(column: Column<T>, row: T): CellValue => {
  const value = column.of(row)
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return neutral(value)
}

const SPECIAL = /[",\n\r]/
const quoted = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export interface CsvOptions {
  /** Excel needs a byte-order mark to read UTF-8. */
  readonly bom: boolean
}

/** RFC 4180, lines ended by CR LF. */
export const toCsv = <T>(columns: readonly Column<T>[], rows: readonly T[], options: CsvOptions): string => {
  const lines = [columns.map((c) => c.key).join(',')]
  for (const row of rows) {
    let line = ''
    for (const [i, column] of columns.entries()) {
      const value = cellOf(column, row)
      line += (i === 0 ? '' : ',') + (value === null ? '' : typeof value === 'number' ? String(value) : quoted(value))
    }
    lines.push(line)
  }
  return `${options.bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}
