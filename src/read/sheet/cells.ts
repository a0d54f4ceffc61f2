import type { SheetCell } from '../../model/sheet.ts'

export const MAX_SHEETS = 20
export const MAX_ROWS = 5_000
export const MAX_COLUMNS = 60

/** A for 0, AA for 26. */
export const columnName = (n: number): string => (n < 26 ? '' : columnName(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`
/** The column of a cell's name, −1 where it has none. */
export const columnNumber = (ref: string): number => {
  const letters = /^[A-Z]{1,3}/.exec(ref)?.[0] ?? ''
  return Array.from(letters).reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1
}

/** A number as it was typed: files keep 5.4 as 5.4000000000000004. */
export const numberText = (n: number): string => String(Number(n.toPrecision(12)))

/** Rows that hold anything. */
export const withContent = (rows: readonly (readonly SheetCell[])[]): readonly (readonly SheetCell[])[] => rows.filter((r) => r.some((c) => c.text !== ''))
