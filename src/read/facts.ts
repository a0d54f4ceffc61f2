import type { Fact, FactFile } from '../model/fact.ts'
import type { Issue, Outcome } from '../model/issue.ts'
import type { SourceFile } from '../model/source.ts'
import { decode } from './decode.ts'
import { csvOfParquet } from './facts/parquet.ts'
import { COLUMNS, type Column, type Fields, factOf, PASSAGE_COLUMNS } from './facts/row.ts'
import { type Row, rowsOf } from './facts/rows.ts'
import { csvOf } from './facts/xlsx.ts'
import { sha256 } from './hash.ts'
import { refuse } from './refuse.ts'

const MAX_ISSUES = 20

const ALL: readonly Column[] = [...COLUMNS, ...PASSAGE_COLUMNS]

const fieldsOf = (row: Row): Fields => {
  const of = (name: Column): string => (row.cells[ALL.indexOf(name)] ?? '').trim()
  return of
}

/** The columns of a facts file, with or without those that say where in a report a row was read; else what is wrong with its head. */
const header = (file: string, row: Row | undefined): readonly Column[] | Issue => {
  const seen = (row?.cells ?? []).map((c) => c.trim())
  const expected = seen.length > COLUMNS.length ? ALL : COLUMNS
  const wrong = expected.findIndex((name, i) => seen[i] !== name)
  if (wrong < 0 && seen.length === expected.length) return expected
  const column = expected[wrong] ?? `column ${expected.length + 1}`
  return { code: 'facts-columns', file, seen: seen.join(','), expected: expected.join(','), row: 1, column }
}

const startsWith = (bytes: Uint8Array, mark: string): boolean => Array.from(mark).every((c, i) => bytes[i] === c.charCodeAt(0))

/** The text of a facts file in whichever form it comes; '' of a workbook that is none, null where it cannot be opened. */
const textOf = async ({ bytes }: SourceFile): Promise<string | null> => {
  try {
    if (startsWith(bytes, 'PK')) return csvOf(bytes)
    if (startsWith(bytes, 'PAR1')) return await csvOfParquet(bytes)
  } catch {
    return null
  }
  return decode(bytes).text
}

/** A facts file (`.csv`, or `.xlsx` and `.parquet` read as such, columns of the facts convention), whole: one wrong row refuses it, with row, column and reason. */
export const readFacts = async (source: SourceFile): Promise<Outcome<FactFile>> => {
  const { name: file, bytes } = source
  if (bytes.length === 0) return refuse('empty-file', file, '0 bytes', 'a facts file')
  const text = await textOf(source)
  if (text === null) return refuse('damaged-file', file, 'a table that cannot be opened', 'a whole .xlsx or .parquet file')
  if (text === '') return refuse('unsupported-format', file, 'XLSX', 'a facts file, with the columns of one')
  const [head, ...rows] = rowsOf(text)
  const columns = header(file, head)
  if ('code' in columns) return { ok: false, issues: [columns] }
  const hash = await sha256(bytes)
  const facts: Fact[] = []
  const issues: Issue[] = []
  for (const row of rows) {
    const where = { file, sha256: hash, row: row.row, start: row.start, end: row.end, quote: text.slice(row.start, row.end) }
    const made =
      row.cells.length === columns.length
        ? factOf(fieldsOf(row), where)
        : { column: 'row', seen: `${row.cells.length} cells`, expected: `${columns.length} cells` }
    if ('column' in made) issues.push({ code: 'facts-row', file, row: row.row, ...made })
    else facts.push(made)
  }
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, MAX_ISSUES) }
  return facts.length > 0 ? { ok: true, value: { file, sha256: hash, text, facts }, issues: [] } : refuse('empty-file', file, 'no rows', 'at least one fact')
}
