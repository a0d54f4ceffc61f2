import { attr, pieces } from '../flow/xml.ts'
import { entriesOf } from '../zip.ts'
import { lineOf } from './cells.ts'
import { COLUMNS } from './row.ts'

const MAX_BYTES = 32 * 1024 * 1024
const MAX_COLUMNS = 200

const columnOf = (reference: string): number => {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? ''
  return Array.from(letters).reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1
}

/** Strings that cells name by their number; phonetic readings are none. */
export const sharedIn = (xml: string): readonly string[] => {
  const strings: string[] = []
  let [words, inside, phonetic] = ['', false, false]
  for (const { kind, name, attrs } of pieces(xml)) {
    if (name === 'rPh') phonetic = kind === 'open'
    else if (name === 't') inside = kind === 'open' && !phonetic
    else if (name === 'si' && kind === 'open') words = ''
    else if (name === 'si') strings.push(words)
    else if (kind === 'text' && inside) words += attrs
  }
  return strings
}

/** A number as it was typed: workbooks keep 5.4 as 5.4000000000000004. */
const typed = (seen: string): string => (/^-?[\d.]{1,30}(?:E[-+]?\d{1,3})?$/.test(seen) ? String(Number(Number(seen).toPrecision(12))) : seen)
const heldBy = (cell: { readonly type: string; readonly words: string }, shared: readonly string[]): string => {
  if (cell.type === 's') return shared[Number(cell.words)] ?? ''
  return cell.type === '' || cell.type === 'n' ? typed(cell.words) : cell.words
}

/** Rows of a worksheet as text, what each cell holds rather than how it is shown. */
const rowsIn = (xml: string, shared: readonly string[]): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let cell = { column: 0, type: '', words: '' }
  let inside = false
  for (const { kind, name, attrs } of pieces(xml)) {
    if (name === 'row' && kind === 'open') rows.push([])
    else if (name === 'c' && kind === 'open') {
      const column = columnOf(attr(attrs, 'r'))
      cell = { column: column < 0 ? (rows.at(-1)?.length ?? 0) : column, type: attr(attrs, 't'), words: '' }
    } else if (name === 'v' || name === 't') inside = kind === 'open'
    else if (kind === 'text' && inside) cell.words += attrs
    else if (name === 'c' && cell.column < MAX_COLUMNS) {
      const row = rows.at(-1)
      while (row && row.length <= cell.column) row.push('')
      if (row) row[cell.column] = heldBy(cell, shared)
    }
  }
  return rows
}

/** A day as workbooks count it, as a date; anything else as it is. */
const dated = (seen: string): string => (/^[2-5]\d{4}$/.test(seen) ? new Date((Number(seen) - 25_569) * 86_400_000).toISOString().slice(0, 10) : seen)
const PUBLISHED = COLUMNS.indexOf('published')

/** A workbook's sheet of facts, the first whose head names their columns, as comma-separated text; '' where none does. Throws as reading its ZIP does. */
export const csvOf = (bytes: Uint8Array): string => {
  const entries = entriesOf(bytes)
  const xmlOf = (name: string): string => {
    const entry = entries.find((e) => e.name === name)
    return entry && entry.size <= MAX_BYTES ? new TextDecoder().decode(entry.bytes()) : ''
  }
  const names = entries.map((e) => e.name).filter((n) => /^xl\/worksheets\/sheet\d{1,3}\.xml$/.test(n))
  const shared = sharedIn(xmlOf('xl/sharedStrings.xml'))
  const sheets = names
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, 20)
    .map((n) => rowsIn(xmlOf(n), shared))
  const sheet = sheets.find(([head]) => head?.some((c) => c.trim() === COLUMNS[0])) ?? []
  const wide = COLUMNS.length
  const full = (row: readonly string[]): readonly string[] =>
    Array.from({ length: Math.max(wide, row.length) }, (_, i) => (i === PUBLISHED ? dated(row[i] ?? '') : (row[i] ?? '')))
  return sheet
    .filter((row) => row.some((c) => c.trim() !== ''))
    .map((row) => lineOf(full(row)))
    .join('')
}
