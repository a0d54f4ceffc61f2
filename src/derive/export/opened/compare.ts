import { type Column, FINDING_COLUMNS, PAIR_COLUMNS, placedStatements, STATEMENT_COLUMNS } from '../columns.ts'
import { statementRows } from '../json.ts'
import { plainValue } from '../plain.ts'
import type { Stock } from '../scope.ts'
import type { Kind } from './kinds.ts'
import type { OpenedExport } from './open.ts'
import { isRecord } from './records.ts'
import { type Change, differingCells, differingFields } from './values.ts'

type Fields = Readonly<Record<string, unknown>>

/** Enough to say which row it is, and to open it. */
export interface Label {
  readonly place: string
  readonly year: string
  readonly subject: string
  readonly indicator: string
  /** The pair, where it stands here. */
  readonly pair?: string
  /** The words of a statement, where its report is here. */
  readonly at?: { readonly sha256: string; readonly start: number; readonly end: number }
}

/** A row that is not the same on both sides. `row`: its row in the file. */
export interface Difference {
  readonly kind: 'changed' | 'file' | 'here'
  readonly row: number | null
  readonly id: string
  readonly label: Label
  /** None where the row stands on one side only. */
  readonly changes: readonly Change[]
}

export interface Comparison {
  readonly file: number
  readonly here: number
  readonly same: number
  readonly changed: number
  readonly onlyFile: number
  readonly onlyHere: number
  /** How many rows differ in each column, most first. */
  readonly columns: readonly { readonly column: string; readonly rows: number }[]
  /** In the file's order; what stands only here comes last. */
  readonly differences: readonly Difference[]
}

const flat = <T>(columns: readonly Column<T>[], wanted: ReadonlySet<string>, rows: readonly T[]): readonly Fields[] => {
  const kept = columns.filter((c) => wanted.has(c.key))
  return rows.map((row) => Object.fromEntries(kept.map((c) => [c.key, plainValue(c, row)])))
}

type Compared = Exclude<Kind, 'corrections'>

/** The library's own rows in the shape the file has them. */
const hereRows = (kind: Compared, { shape, columns }: OpenedExport, { reports, judgement }: Stock): readonly Fields[] => {
  const wanted = new Set([...columns, 'place', 'year', 'subject', 'indicator'])
  const table = shape === 'columns'
  switch (kind) {
    case 'pairs':
      return table ? flat(PAIR_COLUMNS, wanted, judgement.pairs) : judgement.pairs.map((p) => ({ ...p }))
    case 'findings':
      return table ? flat(FINDING_COLUMNS, wanted, judgement.findings) : judgement.findings.map((f) => ({ ...f }))
    case 'statements':
      return table ? flat(STATEMENT_COLUMNS, wanted, placedStatements(reports)) : statementRows(reports).map((r) => ({ ...r }))
    default:
      return kind satisfies never
  }
}

const statementOf = (value: Fields): Fields => (isRecord(value.statement) ? value.statement : value)
const said = (value: unknown): string => (value === undefined || value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value))

/** What tells rows of one kind apart: an id, or for statements the report and where its number stands. */
const nameOf = (kind: Compared, value: Fields): string => {
  if (kind !== 'statements') return said(value.id)
  const s = statementOf(value)
  return `${said(value.sha256)}:${said(s.start)}-${said(s.end)}:${said(s.at)}`
}

const labelOf = (kind: Compared, value: Fields, standsHere: boolean): Label => {
  const s = statementOf(value)
  const label = { place: said(value.place), year: said(s.year), subject: said(s.subject), indicator: said(s.indicator) }
  if (!standsHere) return label
  if (kind === 'pairs') return { ...label, pair: said(value.id) }
  if (kind === 'findings') return value.pair ? { ...label, pair: said(value.pair) } : label
  return { ...label, at: { sha256: said(value.sha256), start: Number(s.start), end: Number(s.end) } }
}

const grouped = (kind: Compared, rows: readonly Fields[]): Map<string, Fields[]> => {
  const groups = new Map<string, Fields[]>()
  for (const row of rows) {
    const name = nameOf(kind, row)
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return groups
}

/** Takes the row here that answers a row of the file out of its group: the one least different. Several statements can be read from one number. */
const taken = (group: Fields[] | undefined, file: Fields, differ: (here: Fields, file: Fields) => readonly Change[]) => {
  if (group === undefined || group.length === 0) return undefined
  const best = group.map((here, at) => ({ at, here, changes: differ(here, file) })).reduce((a, b) => (b.changes.length < a.changes.length ? b : a))
  group.splice(best.at, 1)
  return best
}

const counted = (differences: readonly Difference[]): Comparison['columns'] => {
  const rows = new Map<string, number>()
  for (const d of differences) for (const { column } of d.changes) rows.set(column, (rows.get(column) ?? 0) + 1)
  return [...rows].map(([column, n]) => ({ column, rows: n })).sort((a, b) => b.rows - a.rows || (a.column < b.column ? -1 : 1))
}

/** An export held against the library as it is now: row by row, and in each row column by column. Nothing is changed. */
export const compare = (opened: OpenedExport, kind: Compared, stock: Stock, say: (done: number) => void = () => undefined): Comparison => {
  const here = hereRows(kind, opened, stock)
  const groups = grouped(kind, here)
  const differ = (a: Fields, b: Fields) => (opened.shape === 'columns' ? differingCells(opened.columns, a, b) : differingFields(a, b))
  const differences: Difference[] = []
  let same = 0
  for (const [i, { row, value }] of opened.rows.entries()) {
    if (i % 1000 === 0) say(i)
    const id = nameOf(kind, value)
    const match = taken(groups.get(id), value, differ)
    if (match === undefined) differences.push({ kind: 'file', row, id, label: labelOf(kind, value, false), changes: [] })
    else if (match.changes.length > 0) differences.push({ kind: 'changed', row, id, label: labelOf(kind, match.here, true), changes: match.changes })
    else same++
  }
  const changed = differences.filter((d) => d.kind === 'changed').length
  const onlyFile = differences.length - changed
  for (const [id, rest] of groups) for (const value of rest) differences.push({ kind: 'here', row: null, id, label: labelOf(kind, value, true), changes: [] })
  const columns = counted(differences)
  return { file: opened.rows.length, here: here.length, same, changed, onlyFile, onlyHere: differences.length - changed - onlyFile, columns, differences }
}
