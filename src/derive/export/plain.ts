import type { CellValue, Column } from './columns.ts'

const RISKY = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])

/** The first character that is no apostrophe. */
const beginning = (text: string): string => {
  let at = 0
  while (text[at] === "'") at++
  return text.charAt(at)
}

/**
 * Spreadsheets run text that begins like a formula (OWASP, CSV injection): an apostrophe in front makes it text. Numbers are not text and keep their sign.
 * A text that already begins with an apostrophe and such a sign gets one more, so that `original` gives every text back.
 */
export const neutral = (text: string): string => (RISKY.has(beginning(text)) ? `'${text}` : text)

/** What stood there before `neutral`. */
export const original = (text: string): string => (text.startsWith("'") && RISKY.has(beginning(text)) ? text.slice(1) : text)

/** The value of a cell: finite numbers as numbers, text as it is, nothing as null. */
export const plainValue = <T>(column: Column<T>, row: T): CellValue => {
  const value = column.of(row)
  if (value === undefined || value === null || value === '') return null
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}

/** The value of a cell as a flat file may hold it: text made harmless. */
export const cellOf = <T>(column: Column<T>, row: T): CellValue => {
  const value = plainValue(column, row)
  return typeof value === 'string' ? neutral(value) : value
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
