import { z } from 'zod'
import type { Correction } from '../../model/correction.ts'
import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { correction } from '../../pipeline/casefile/schema/case.ts'
import { finding, pair, statementRow } from './schema.ts'
import type { Export } from './tables.ts'

export const EXPORT_FORMAT = 'outturn-export'
export const EXPORT_VERSION = 1

/** A statement with the name and hash of its report: what JSON exports carry, without the report's text. */
export interface StatementRow {
  readonly file: string
  readonly sha256: string
  readonly place: string
  readonly adcode: string
  readonly planYear: number | null
  readonly statement: Statement
}

/** What comes back from an export. */
export type Imported =
  | { readonly kind: 'statements'; readonly rows: readonly StatementRow[] }
  | { readonly kind: 'pairs'; readonly rows: readonly Pair[] }
  | { readonly kind: 'findings'; readonly rows: readonly Finding[] }
  | { readonly kind: 'corrections'; readonly rows: readonly Correction[] }

export type ImportOutcome = { readonly ok: true; readonly value: Imported } | { readonly ok: false; readonly seen: string }

/** Statements as JSON carries them. */
export const statementRows = (reports: readonly Report[]): readonly StatementRow[] =>
  reports.flatMap((r) =>
    r.statements.map(
      (statement): StatementRow => ({
        file: r.file,
        sha256: r.sha256,
        place: r.identity.place?.value.name ?? '',
        adcode: r.identity.place?.value.adcode ?? '',
        planYear: r.identity.planYear?.value ?? null,
        statement,
      }),
    ),
  )

const rowsOf = (what: Export): readonly unknown[] => (what.kind === 'statements' ? statementRows(what.rows) : what.rows)

const header = (what: Export): { format: string; version: number; kind: Export['kind'] } => ({
  format: EXPORT_FORMAT,
  version: EXPORT_VERSION,
  kind: what.kind,
})

/** One JSON document, one row a line. */
export const toJson = (what: Export): string => {
  const head = JSON.stringify(header(what)).slice(0, -1)
  return `${head},"rows":[\n${rowsOf(what)
    .map((r) => JSON.stringify(r))
    .join(',\n')}\n]}\n`
}

/** A header line and one row a line. */
export const toNdjson = (what: Export): string => `${[header(what), ...rowsOf(what)].map((r) => JSON.stringify(r)).join('\n')}\n`

const headed = { format: z.literal(EXPORT_FORMAT), version: z.literal(EXPORT_VERSION) }
const document: z.ZodType<Imported> = z.discriminatedUnion('kind', [
  z.object({ ...headed, kind: z.literal('statements'), rows: z.array(statementRow) }),
  z.object({ ...headed, kind: z.literal('pairs'), rows: z.array(pair) }),
  z.object({ ...headed, kind: z.literal('findings'), rows: z.array(finding) }),
  z.object({ ...headed, kind: z.literal('corrections'), rows: z.array(correction) }),
])

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const checked = (value: unknown): ImportOutcome => {
  const read = document.safeParse(value)
  if (read.success) return { ok: true, value: read.data }
  const first = read.error.issues[0]
  return { ok: false, seen: first === undefined ? '' : `${first.path.join('.')}: ${first.message}` }
}

/** Reads a JSON export back; every field is checked, nothing is kept of a document that fails. */
export const fromJson = (text: string): ImportOutcome => checked(parsed(text))

/** Reads an NDJSON export back. */
export const fromNdjson = (text: string): ImportOutcome => {
  const [head, ...rows] = text
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map(parsed)
  return checked(typeof head === 'object' && head !== null ? { ...head, rows } : head)
}
