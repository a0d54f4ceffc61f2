import type { Fact, FactFile } from '../model/fact.ts'
import type { Issue, Outcome } from '../model/issue.ts'
import type { SourceFile } from '../model/source.ts'
import { decode } from './decode.ts'
import { COLUMNS, type Fields, factOf } from './facts/row.ts'
import { type Row, rowsOf } from './facts/rows.ts'
import { csvOf } from './facts/xlsx.ts'
import { sha256 } from './hash.ts'
import { refuse } from './refuse.ts'

const MAX_ISSUES = 20

const fieldsOf = (row: Row): Fields => {
  const of = (name: (typeof COLUMNS)[number]): string => (row.cells[COLUMNS.indexOf(name)] ?? '').trim()
  return of
}

const header = (file: string, row: Row | undefined): Issue | null => {
  const seen = (row?.cells ?? []).map((c) => c.trim())
  const wrong = COLUMNS.findIndex((name, i) => seen[i] !== name)
  if (wrong < 0 && seen.length === COLUMNS.length) return null
  const column = COLUMNS[wrong] ?? `column ${COLUMNS.length + 1}`
  return { code: 'facts-columns', file, seen: seen.join(','), expected: COLUMNS.join(','), row: 1, column }
}

const textOf = ({ bytes }: SourceFile): string | null => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return decode(bytes).text
  try {
    return csvOf(bytes)
  } catch {
    return null
  }
}

/** A facts file (`.csv`, or `.xlsx` read as such, columns of the facts convention), whole: one wrong row refuses it, with row, column and reason. */
export const readFacts = async (source: SourceFile): Promise<Outcome<FactFile>> => {
  const { name: file, bytes } = source
  if (bytes.length === 0) return refuse('empty-file', file, '0 bytes', 'a facts file')
  const text = textOf(source)
  if (text === null) return refuse('damaged-file', file, 'a workbook that cannot be opened', 'a whole .xlsx file')
  if (text === '') return refuse('unsupported-format', file, 'XLSX', 'a facts file, with the columns of one')
  const [head, ...rows] = rowsOf(text)
  const wrong = header(file, head)
  if (wrong) return { ok: false, issues: [wrong] }
  const hash = await sha256(bytes)
  const facts: Fact[] = []
  const issues: Issue[] = []
  for (const row of rows) {
    const where = { file, sha256: hash, row: row.row, start: row.start, end: row.end, quote: text.slice(row.start, row.end) }
    const made =
      row.cells.length === COLUMNS.length
        ? factOf(fieldsOf(row), where)
        : { column: 'row', seen: `${row.cells.length} cells`, expected: `${COLUMNS.length} cells` }
    if ('column' in made) issues.push({ code: 'facts-row', file, row: row.row, ...made })
    else facts.push(made)
  }
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, MAX_ISSUES) }
  return facts.length > 0 ? { ok: true, value: { file, sha256: hash, text, facts }, issues: [] } : refuse('empty-file', file, 'no rows', 'at least one fact')
}
