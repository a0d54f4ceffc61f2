import type { z } from 'zod'
import { correction } from '../../../pipeline/casefile/schema/case.ts'
import { EXPORT_FORMAT, EXPORT_VERSION } from '../json.ts'
import { finding, pair, statementRow } from '../schema.ts'
import { choicesOf } from './checks.ts'
import { Faults, type Opening, refused } from './fault.ts'
import type { OpenedRow } from './flat.ts'
import { KINDS, type Kind } from './kinds.ts'

const SCHEMAS: Readonly<Record<Kind, z.ZodType>> = { pairs: pair, statements: statementRow, findings: finding, corrections: correction }

export const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null && !Array.isArray(x)

/** What a JSON text says, `undefined` where it is none. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

export interface Records {
  readonly kind: Kind
  readonly rows: readonly OpenedRow[]
}

interface Numbered {
  /** The record, or the line of NDJSON, counted from 1. */
  readonly row: number
  /** `undefined`: no JSON. */
  readonly value: unknown
}

const checked = (kind: Kind, records: readonly Numbered[], say: (done: number) => void): Opening<Records> => {
  const faults = new Faults()
  const rows: OpenedRow[] = []
  const seen = new Map<unknown, number>()
  for (const [i, { row, value }] of records.entries()) {
    if (i % 1000 === 0) say(i)
    if (!isRecord(value)) {
      faults.add({ why: 'json', row, seen: JSON.stringify(value) ?? '' })
      continue
    }
    const read = SCHEMAS[kind].safeParse(value)
    const issue = read.error?.issues[0]
    if (read.error && issue) faults.add({ why: 'field', row, column: issue.path.join('.'), seen: issue.message, expected: choicesOf(read.error) })
    else rows.push({ row, value })
    if (kind !== 'corrections') continue
    const before = seen.get(value.id)
    if (before === undefined) seen.set(value.id, row)
    else faults.add({ why: 'twice', row, column: 'id', seen: String(value.id), expected: String(before) })
  }
  return faults.total > 0 ? refused(faults.refusal(kind)) : { ok: true, value: { kind, rows } }
}

const headed = (head: unknown): Opening<Kind> => {
  if (!isRecord(head) || head.format !== EXPORT_FORMAT)
    return refused({ why: 'other', is: 'json', seen: isRecord(head) ? Object.keys(head).slice(0, 8).join(', ') : '' })
  const kind = KINDS.find((k) => k === head.kind)
  if (head.version !== EXPORT_VERSION || kind === undefined) return refused({ why: 'version', seen: `${String(head.kind)} ${String(head.version)}` })
  return { ok: true, value: kind }
}

/** A log of corrections saved by itself: a list without a header. */
export const isLog = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every((v) => isRecord(v) && 'sha256' in v && 'when' in v && isRecord(v.change))

const ofLines = (head: unknown, lines: readonly string[], say: (done: number) => void): Opening<Records> => {
  const kind = headed(head)
  if (!kind.ok) return kind
  const records = lines.flatMap((line, i) => (i === 0 || line.trim() === '' ? [] : [{ row: i + 1, value: parsed(line) }]))
  const last = records.at(-1)
  const lastLine = lines.at(-1)
  // Only the last line can have been cut, and then it has no line end.
  if (last && last.value === undefined && lastLine !== undefined && lastLine.trim() !== '') return refused({ why: 'cut-short', seen: lastLine.slice(0, 80) })
  return checked(kind.value, records, say)
}

const ofDocument = (value: unknown, say: (done: number) => void): Opening<Records> => {
  const numbered = (list: readonly unknown[]): readonly Numbered[] => list.map((v, i) => ({ row: i + 1, value: v }))
  if (isLog(value)) return checked('corrections', numbered(value), say)
  const kind = headed(value)
  if (!kind.ok) return kind
  const rows = isRecord(value) ? value.rows : undefined
  return Array.isArray(rows) ? checked(kind.value, numbered(rows), say) : refused({ why: 'version', seen: 'rows' })
}

/** A JSON or NDJSON export, every field of every record checked; one fault refuses the file, with all faults by record and field. */
export const records = (text: string, say: (done: number) => void = () => undefined): Opening<Records> => {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const lines = body.split('\n')
  const head = parsed(lines[0] ?? '')
  if (isRecord(head) && head.format === EXPORT_FORMAT && !('rows' in head)) return ofLines(head, lines, say)
  const value = parsed(body)
  if (value !== undefined) return ofDocument(value, say)
  return refused({ why: body.includes(EXPORT_FORMAT) ? 'cut-short' : 'other', is: 'json', seen: body.slice(-60) })
}
