import type { Correction } from '../../model/correction.ts'
import type { Finding } from '../../model/finding.ts'
import type { Pair, Reading } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import { type CellValue, CORRECTION_COLUMNS, type Column, FINDING_COLUMNS, PAIR_COLUMNS, placedStatements, STATEMENT_COLUMNS } from './columns.ts'
import { DICTIONARY, DICTIONARY_COLUMNS } from './dictionary.ts'
import { type CsvOptions, cellOf, toCsv } from './plain.ts'

/** What is exported: everything, or what a view has filtered. Statements come with their reports. */
export type Export =
  | { readonly kind: 'statements'; readonly rows: readonly Report[] }
  | { readonly kind: 'pairs'; readonly rows: readonly Pair[] }
  | { readonly kind: 'findings'; readonly rows: readonly Finding[] }
  | { readonly kind: 'corrections'; readonly rows: readonly Correction[] }

/** A table with its rows behind functions, so that no second copy of 50,000 rows is made before it is written. */
export interface FlatTable {
  readonly name: string
  readonly columns: readonly { readonly key: string; readonly type: 'text' | 'number' }[]
  readonly size: number
  readonly cells: (row: number) => readonly CellValue[]
  readonly csv: (options: CsvOptions) => string
}

const flat = <T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): FlatTable => ({
  name,
  columns,
  size: rows.length,
  cells: (i) => {
    const row = rows[i]
    return row === undefined ? [] : columns.map((c) => cellOf(c, row))
  },
  csv: (options) => toCsv(columns, rows, options),
})

export const flatTable = (what: Export): FlatTable => {
  switch (what.kind) {
    case 'statements':
      return flat('statements', STATEMENT_COLUMNS, placedStatements(what.rows))
    case 'pairs':
      return flat('pairs', PAIR_COLUMNS, what.rows)
    case 'findings':
      return flat('findings', FINDING_COLUMNS, what.rows)
    case 'corrections':
      return flat('corrections', CORRECTION_COLUMNS, what.rows)
    default:
      return what satisfies never
  }
}

export const dictionaryTable = (): FlatTable => flat('dictionary', DICTIONARY_COLUMNS, DICTIONARY)

export interface SourceRow {
  readonly source: string
  readonly document: string
  readonly issuer: string
  readonly url: string
  readonly sha256: string
}

const source = (key: keyof SourceRow, zh: string, en: string): Column<SourceRow> => ({ key, type: 'text', of: (s) => s[key], zh, en })
const SOURCE_COLUMNS = [
  source('source', '文件', 'File'),
  source('document', '文献', 'Document'),
  source('issuer', '发布机构', 'Issuer'),
  source('url', '网址', 'Address'),
  source('sha256', 'SHA-256', 'SHA-256'),
]

const readingSource = (r: Reading): SourceRow => ({ source: r.report, document: r.document ?? '', issuer: r.issuer ?? '', url: r.url ?? '', sha256: r.sha256 })

const sourceRows = (what: Export): readonly SourceRow[] => {
  switch (what.kind) {
    case 'statements':
      return what.rows.map((r) => ({
        source: r.file,
        document: r.identity.title,
        issuer: r.identity.place?.value.name ?? '',
        url: r.meta.source ?? '',
        sha256: r.sha256,
      }))
    case 'pairs':
      return what.rows.flatMap((p) => [p.target, ...(p.result === null ? [] : [p.result]), ...p.others].map(readingSource))
    case 'findings':
      return what.rows.flatMap((f) => f.quotes.map((q) => ({ source: q.report, document: '', issuer: '', url: '', sha256: q.sha256 })))
    case 'corrections':
      return what.rows.map((c) => ({ source: '', document: '', issuer: '', url: '', sha256: c.sha256 }))
    default:
      return what satisfies never
  }
}

/** Every source behind the exported rows, once. */
export const sourcesTable = (what: Export): FlatTable => {
  const unique = new Map(sourceRows(what).map((s) => [`${s.sha256}\n${s.document}\n${s.url}`, s]))
  return flat('sources', SOURCE_COLUMNS, [...unique.values()])
}

export interface MethodLine {
  readonly key: string
  readonly value: string
}

/** How the numbers came about: given by the page, which knows versions, filters and the convention in force. */
export const methodTable = (lines: readonly MethodLine[]): FlatTable =>
  flat<MethodLine>(
    'method',
    [
      { key: 'key', type: 'text', of: (m) => m.key, zh: '项目', en: 'Item' },
      { key: 'value', type: 'text', of: (m) => m.value, zh: '内容', en: 'Content' },
    ],
    lines,
  )
