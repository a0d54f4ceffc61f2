import type { Sheet, SheetCell } from '../../model/sheet.ts'
import { attr, pieces } from '../flow/xml.ts'
import { cellName, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, numberText, withContent } from './cells.ts'

const times = (attrs: string, name: string): number => Math.max(1, Number(attr(attrs, name)) || 1)

const cellOf = (ref: string, attrs: string, words: string): SheetCell => {
  const type = attr(attrs, 'office:value-type')
  const value = Number(attr(attrs, 'office:value'))
  if (type === 'percentage') return { ref, text: `${numberText(value * 100)}%` }
  if (type === 'date') return { ref, text: attr(attrs, 'office:date-value').slice(0, 10), fault: 'date' }
  if ((type === 'float' || type === 'currency') && attr(attrs, 'office:value') !== '') return { ref, text: numberText(value) }
  const text = words.trim()
  return /^(?:#[A-Z/0]{2,8}[!?]?|Err:\d{3})$/.test(text) ? { ref, text, fault: 'error' } : { ref, text }
}

/** Sheets of an OpenDocument spreadsheet's `content.xml`: what cells hold, not how they are shown. */
export const sheetsOfOds = (xml: string): readonly Sheet[] => {
  const sheets: { name: string; rows: SheetCell[][] }[] = []
  let cell: { readonly attrs: string; words: string } | null = null
  let [row, repeat, note, lines] = [0, 1, 0, 0]
  let line: SheetCell[] = []
  for (const { kind, name, attrs } of pieces(xml)) {
    const opens = kind === 'open'
    if (name === 'table:table' && opens) {
      if (sheets.length >= MAX_SHEETS) break
      sheets.push({ name: attr(attrs, 'table:name'), rows: [] })
      row = 0
    } else if (name === 'table:table-row' && opens) {
      line = []
      repeat = times(attrs, 'table:number-rows-repeated')
    } else if (name === 'table:table-row') {
      const rows = sheets.at(-1)?.rows
      if (rows && rows.length < MAX_ROWS) rows.push(line)
      row += repeat
    } else if (name === 'office:annotation') note += opens ? 1 : -1
    else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && opens) {
      cell = { attrs, words: '' }
      lines = 0
    } else if (name === 'text:p' && opens && cell && note === 0) cell.words += lines++ > 0 ? ' ' : ''
    else if (kind === 'text' && cell && note === 0) cell.words += attrs
    else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && cell) {
      const count = Math.min(times(cell.attrs, 'table:number-columns-repeated'), MAX_COLUMNS - line.length)
      for (let i = 0; i < count; i++) line.push(cellOf(cellName(line.length, row + 1), cell.attrs, cell.words))
      cell = null
    }
  }
  return sheets.map(({ name, rows }) => ({ name, rows: withContent(rows) }))
}
