/** A cell as it stands in a file. Formulas and error values are no data; they are told, never computed. */
export type RawCell = string | number | null | { readonly formula: string } | { readonly error: string }

/** A row with its number in the file (the header is row 1). */
export interface RawRow {
  readonly row: number
  readonly cells: readonly RawCell[]
}

/** A table of any file: its header and what is below it. */
export interface RawTable {
  /** Only in a workbook. */
  readonly sheet?: string
  readonly header: readonly string[]
  readonly rows: readonly RawRow[]
  /** A quoted cell that never closes, by its row. */
  readonly unclosed?: number
  /** Columns with something in them but no name above, by letter. */
  readonly beside?: readonly string[]
  /** The last line has no line end: it may have been cut. */
  readonly openEnd: boolean
}

export const cellText = (cell: RawCell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? String(cell) : 'formula' in cell ? `=${cell.formula}` : cell.error
}

/** Rows with nothing in them are passed over, but counted. */
export const filled = (row: RawRow): boolean => row.cells.some((c) => cellText(c).trim() !== '')
