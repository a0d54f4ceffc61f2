import type { CellFault, Sheet, SheetCell } from '../../model/sheet.ts'
import { sharedIn } from '../facts/xlsx.ts'
import { attr, pieces } from '../flow/xml.ts'
import type { Entry } from '../zip.ts'
import { cellName, columnNumber, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, numberText, withContent } from './cells.ts'
import { formatsIn, type NumberFormat } from './formats.ts'

const MAX_BYTES = 32 * 1024 * 1024

interface Held {
  readonly ref: string
  readonly type: string
  readonly format: NumberFormat
}

const dayOf = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)

const cellOf = ({ ref, type, format }: Held, words: string, shared: readonly string[]): SheetCell => {
  const fault = (text: string, why: CellFault): SheetCell => ({ ref, text, fault: why })
  if (type === 's') return { ref, text: (shared[Number(words)] ?? '').trim() }
  if (type === 'e') return fault(words, 'error')
  if (type !== '' && type !== 'n') return { ref, text: words.trim() }
  const number = Number(words)
  if (words.trim() === '' || !Number.isFinite(number)) return { ref, text: words.trim() }
  if (format === 'percent') return { ref, text: `${numberText(number * 100)}%` }
  if (format === 'date' && number > 0 && number < 2_958_466) return fault(dayOf(number), 'date')
  return format === 'scaled' ? fault(numberText(number), 'scaled') : { ref, text: numberText(number) }
}

const rowsIn = (xml: string, shared: readonly string[], formats: readonly NumberFormat[]): Sheet['rows'] => {
  const rows: SheetCell[][] = []
  let [row, column, words, inside] = [0, 0, '', false]
  let held: Held | null = null
  for (const { kind, name, attrs } of pieces(xml)) {
    if (name === 'row' && kind === 'open') {
      if (rows.length >= MAX_ROWS) break
      rows.push([])
      row = Number(attr(attrs, 'r')) || row + 1
      column = 0
    } else if (name === 'c' && kind === 'open') {
      const at = columnNumber(attr(attrs, 'r'))
      column = at < 0 ? column : at
      held = { ref: cellName(column, row), type: attr(attrs, 't'), format: formats[Number(attr(attrs, 's'))] ?? 'plain' }
      words = ''
    } else if (name === 'v' || name === 't') inside = kind === 'open'
    else if (kind === 'text' && inside) words += attrs
    else if (name === 'c' && kind === 'close' && held) {
      const line = rows.at(-1)
      if (line && column < MAX_COLUMNS) {
        while (line.length < column) line.push({ ref: cellName(line.length, row), text: '' })
        line[column] = cellOf(held, words, shared)
      }
      column++
      held = null
    }
  }
  return withContent(rows)
}

/** Sheets of a workbook by name, in its order. */
const listed = (workbook: string, rels: string): readonly { readonly name: string; readonly part: string }[] => {
  const targets = new Map<string, string>()
  for (const { kind, name, attrs } of pieces(rels)) if (kind === 'open' && name === 'Relationship') targets.set(attr(attrs, 'Id'), attr(attrs, 'Target'))
  return Array.from(pieces(workbook)).flatMap(({ kind, name, attrs }) => {
    const target = kind === 'open' && name === 'sheet' ? targets.get(attr(attrs, 'r:id')) : undefined
    return target ? [{ name: attr(attrs, 'name'), part: target.startsWith('/') ? target.slice(1) : `xl/${target}` }] : []
  })
}

/** Sheets of an .xlsx workbook: what cells hold, not how they are shown. */
export const sheetsOfXlsx = (entries: readonly Entry[]): readonly Sheet[] => {
  const xmlOf = (name: string): string => {
    const entry = entries.find((e) => e.name === name)
    return entry && entry.size <= MAX_BYTES ? new TextDecoder().decode(entry.bytes()) : ''
  }
  const shared = sharedIn(xmlOf('xl/sharedStrings.xml'))
  const formats = formatsIn(xmlOf('xl/styles.xml'))
  return listed(xmlOf('xl/workbook.xml'), xmlOf('xl/_rels/workbook.xml.rels'))
    .slice(0, MAX_SHEETS)
    .map(({ name, part }) => ({ name, rows: rowsIn(xmlOf(part), shared, formats) }))
}
