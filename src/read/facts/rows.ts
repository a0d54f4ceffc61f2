/** A row of a CSV file, the header being row 1, with its offsets in the text (line end left out). */
export interface Row {
  readonly row: number
  readonly start: number
  readonly end: number
  readonly cells: readonly string[]
}

/** Reads one cell from `at`: its value and where it ends. RFC 4180: quotes doubled inside quotes. */
const cellAt = (text: string, at: number): { readonly value: string; readonly end: number } => {
  if (text[at] !== '"') {
    let end = at
    while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++
    return { value: text.slice(at, end), end }
  }
  let value = ''
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] !== '"') value += text[i]
    else if (text[i + 1] === '"') value += text[i++]
    else return { value, end: i + 1 }
  }
  return { value, end: text.length }
}

const rowAt = (text: string, start: number, row: number): Row => {
  const cells: string[] = []
  let at = start
  for (;;) {
    const cell = cellAt(text, at)
    cells.push(cell.value)
    if (text[cell.end] !== ',') return { row, start, end: cell.end, cells }
    at = cell.end + 1
  }
}

/** Rows of a CSV text; empty lines are passed over but counted. Text after a closing quote ends the row, so the cell count shows it. */
export const rowsOf = (text: string): readonly Row[] => {
  const rows: Row[] = []
  let number = 1
  for (let at = 0; at < text.length; number++) {
    const row = rowAt(text, at, number)
    if (row.cells.some((c) => c.trim() !== '')) rows.push(row)
    at = row.end
    while (at < text.length && text[at] !== '\n') at++
    at++
  }
  return rows
}
