import { attr, pieces } from '../../../read/flow/xml.ts'
import { type Entry, entriesOf } from '../../../read/zip.ts'
import { type Opening, refused } from './fault.ts'
import { kindOf } from './kinds.ts'
import { sharedStrings, sheetRows } from './sheet.ts'
import { cellText, filled, type RawTable } from './table.ts'

/** More than this inflated is refused before anything is inflated: about so much text a page can hold. */
const LIMIT = 400_000_000
type Parts = ReadonlyMap<string, Entry>

const xmlOf = (parts: Parts, name: string): string => {
  const entry = parts.get(name)
  return entry ? new TextDecoder().decode(entry.bytes()) : ''
}

const attributes = (xml: string, tag: string): readonly string[] =>
  [...pieces(xml)].filter((p) => p.kind === 'open' && p.name.slice(p.name.indexOf(':') + 1) === tag).map((p) => p.attrs)

/** Sheets by name with the part each stands in. */
const sheetParts = (parts: Parts): readonly (readonly [string, string])[] => {
  const targets = new Map(attributes(xmlOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((a) => [attr(a, 'Id'), attr(a, 'Target')]))
  return attributes(xmlOf(parts, 'xl/workbook.xml'), 'sheet').map((a) => {
    const target = targets.get(attr(a, ':id')) ?? ''
    return [attr(a, 'name'), target.startsWith('/') ? target.slice(1) : `xl/${target}`]
  })
}

/** The files of a ZIP by name; null where it is none, or damaged. */
export const partsOf = (bytes: Uint8Array): Parts | null => {
  try {
    return new Map(entriesOf(bytes).map((e) => [e.name, e]))
  } catch {
    return null
  }
}

export const isWorkbook = (parts: Parts): boolean => parts.has('xl/workbook.xml')

/** The names of a workbook's sheets. */
export const sheetNames = (parts: Parts): readonly string[] => sheetParts(parts).map(([name]) => name)

/** 27 → `AB`. */
const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const tableOf = (sheet: string, xml: string, shared: readonly string[]): RawTable => {
  const [head, ...rest] = sheetRows(xml, shared).filter(filled)
  const header = (head?.cells ?? []).map((c) => cellText(c).trim())
  while (header.at(-1) === '') header.pop()
  const beside = new Set<number>()
  const rows = rest.map(({ row, cells }) => {
    for (let i = header.length; i < cells.length; i++) if (cellText(cells[i]) !== '') beside.add(i)
    return { row, cells: header.map((_, i) => cells[i] ?? null) }
  })
  return { sheet, header, rows, openEnd: false, beside: [...beside].sort((a, b) => a - b).map(letters) }
}

/** So much of a sheet holds its header. */
const HEAD = 200_000

/** Sheets every export brings along, which hold no rows to compare. */
const BESIDE = new Set(['sources', 'method', 'dictionary'])

/** The sheets of an Excel workbook (.xlsx) that may hold rows, as tables; only their beginnings with `head`. */
export const workbookTables = (parts: Parts, wanted: (sheet: string) => boolean, head = false): Opening<readonly RawTable[]> => {
  const chosen = sheetParts(parts).filter(([name]) => !BESIDE.has(name) && wanted(name))
  const size = ['xl/sharedStrings.xml', ...chosen.map(([, part]) => part)].reduce((n, name) => n + (parts.get(name)?.size ?? 0), 0)
  if (size > LIMIT) return refused({ why: 'too-large', seen: String(size) })
  const lost = chosen.find(([, part]) => !parts.has(part))
  if (lost) return refused({ why: 'damaged', seen: lost[0] })
  try {
    const shared = sharedStrings(xmlOf(parts, 'xl/sharedStrings.xml'))
    const xml = (part: string): string => (head ? xmlOf(parts, part).slice(0, HEAD) : xmlOf(parts, part))
    return { ok: true, value: chosen.map(([name, part]) => tableOf(name, xml(part), shared)) }
  } catch (error) {
    return refused({ why: 'damaged', seen: error instanceof Error ? error.message : '' })
  }
}

/** The names of the sheets whose columns are those of an export. */
export const exportSheets = (parts: Parts): Opening<readonly string[]> => {
  const heads = workbookTables(parts, () => true, true)
  return heads.ok ? { ok: true, value: heads.value.flatMap((t) => (kindOf(t.header) && t.sheet !== undefined ? [t.sheet] : [])) } : heads
}
