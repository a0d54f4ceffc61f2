import type { Section, StructuredReport } from '../../model/report.ts'
import type { Cell } from '../../model/source.ts'
import type { Statement } from '../../model/statement.ts'
import { asText, fold } from '../../structure/fold.ts'
import { readCell } from './cell.ts'
import type { Column } from './columns.ts'
import { statementsOf } from './table.ts'

/** A figure of a spreadsheet with what its row and head say. */
export interface SheetFigure extends Pick<Column, 'measure'> {
  readonly name: string
  readonly unit: string
  readonly figure: string
  readonly place: string
  readonly year: number
  readonly role: 'target' | 'result'
}

/** What one figure of a spreadsheet says, read as a cell of a report's table is; null where it says nothing of a known kind. */
export const readFigure = ({ name, unit, figure, place, year, role, measure }: SheetFigure): Statement | null => {
  const text = `${name} ${figure}`
  const clean = asText(fold(text))
  const row: readonly Cell[] = [
    { start: 0, end: name.length, column: 0, columns: 1 },
    { start: name.length + 1, end: clean.length, column: 1, columns: 1 },
  ]
  const columns: readonly Column[] = [
    { at: 0, kind: 'name', measure: 'level', unit: '', known: true },
    { at: 1, kind: 'value', measure, role, year, unit, known: true },
  ]
  const period = { role, year: String(year) }
  const section: Section = {
    heading: '',
    depth: 0,
    part: role === 'target' ? 'plan' : 'review',
    period,
    certainty: 'stated',
    start: 0,
    end: clean.length,
  }
  const years = {
    planYear: { value: role === 'target' ? year : year + 1, certainty: 'stated' },
    reviewYear: { value: role === 'target' ? year - 1 : year, certainty: 'stated' },
  } as const
  const doc: StructuredReport = {
    read: { file: '', sha256: '', format: 'text', encoding: 'utf-8', text, meta: {}, headings: [], dropped: [], tables: [], pages: [] },
    clean,
    identity: { kind: 'work_report', title: '', ...years },
    sections: [section],
    sentences: [],
    dropped: [],
    issues: [],
  }
  const found = statementsOf({ table: { start: 0, end: clean.length, rows: [row] }, columns, rows: [row] }, doc, section, place, readCell)
  return found[0] ?? null
}
