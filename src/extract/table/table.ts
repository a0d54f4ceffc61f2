import { TABLE_UNIT } from '../../lexicon/tables.ts'
import type { Section, StructuredReport } from '../../model/report.ts'
import type { Cell, Table } from '../../model/source.ts'
import type { Statement } from '../../model/statement.ts'
import type { Scope } from '../interpret/scope.ts'
import { type Column, type Understood, understood, unitOf } from './columns.ts'
import { type Told, told } from './sentence.ts'

/** A table of a report whose rows are read cell by cell. */
export interface Reading extends Understood {
  readonly table: Table
}

/** How one sentence is read. */
export type ReadScope = (scope: Omit<Scope, 'marks'>) => readonly Statement[]

/** Tables that are read by their heads, in text order. */
export const readingsOf = (doc: StructuredReport): readonly Reading[] =>
  doc.read.tables.flatMap((table) => {
    const known = understood(table, (c) => doc.clean.slice(c.start, c.end))
    return known ? [{ ...known, table }] : []
  })

/** The role and year of a column: its head's own, else those of the part of the report it stands in. */
const periodOf = (column: Column, section: Section, { identity }: StructuredReport): Section['period'] | null => {
  const [review, plan] = [identity.reviewYear?.value, identity.planYear?.value]
  const role = column.role ?? (column.year === undefined ? section.period.role : column.year === plan && section.period.role === 'target' ? 'target' : 'result')
  const year = column.year ?? (role === section.period.role ? Number(section.period.year.slice(-4)) : role === 'target' ? plan : review)
  const range = column.year === undefined && role === section.period.role ? section.period.year : undefined
  return year ? { role, year: range ?? String(year) } : null
}

/** Statements of a sentence made up of cells, placed where the cells stand. */
const placed = (s: Statement, { at }: Told, row: readonly Cell[], doc: StructuredReport): Statement | null => {
  const numbers = s.at.map((n) => at[n] ?? -1)
  const [start, end] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0]
  if (numbers.some((n) => n < 0) || (s.unit === '' && s.value !== undefined && s.measure !== 'multiple')) return null
  const { stretchOf: _, ...rest } = s
  return { ...rest, at: numbers, start, end, quote: doc.read.text.slice(start, end), rule: `table/${s.rule}` }
}

/** The unit said of the whole table in the line above it. */
const unitAbove = (doc: StructuredReport, table: Table): string => {
  const above = doc.clean.slice(Math.max(0, table.start - 60), table.start).trimEnd()
  return TABLE_UNIT.exec(above.slice(above.lastIndexOf('\n') + 1))?.[1] ?? ''
}

/** What the cells of a table say, each by the name of its row and the head of its column. A cell that gives no figure of a known kind gives nothing. */
export const statementsOf = (
  { table, columns, rows }: Reading,
  doc: StructuredReport,
  section: Section,
  place: string,
  read: ReadScope,
): readonly Statement[] => {
  const words = (c: Cell): string => doc.clean.slice(c.start, c.end)
  const general = unitAbove(doc, table)
  const found: Statement[] = []
  for (const row of rows) {
    const cellOf = (c: Column | undefined): Cell | undefined => (c ? row.find((x) => x.column <= c.at && c.at < x.column + x.columns) : undefined)
    const name = cellOf(columns.find((c) => c.kind === 'name'))
    if (!name) continue
    const own = unitOf(words(name))
    const column = cellOf(columns.find((c) => c.kind === 'unit'))
    const said = (column ? words(column).trim() : '') || own.unit
    for (const c of columns) {
      const cell = c.kind === 'value' && c.known ? cellOf(c) : undefined
      const period = cell ? periodOf(c, section, doc) : null
      if (!cell || !period || cell === name) continue
      const unit = c.measure === 'growth' || c.measure === 'share' ? '%' : c.unit || said || general
      const sentence = told({ text: trimmed(words(name), own), start: name.start }, { text: words(cell), start: cell.start }, c, unit)
      const page: StructuredReport = { ...doc, clean: sentence.text, read: { ...doc.read, text: sentence.text }, sentences: [] }
      const part = period.role === 'target' ? 'plan' : 'review'
      const as: Section = {
        ...section,
        heading: '',
        start: 0,
        end: sentence.text.length,
        part: section.period.role === period.role ? section.part : part,
        period,
      }
      const read1 = read({ doc: page, start: 0, end: sentence.text.length, section: as, place })
      found.push(...read1.flatMap((s) => placed(s, sentence, row, doc) ?? []))
    }
  }
  return found
}

/** A row's name without the unit in it, as far as it stands at its end. */
const trimmed = (name: string, { unit }: { readonly unit: string }): string => {
  const at = unit ? Math.max(name.lastIndexOf('（'), name.lastIndexOf('('), name.lastIndexOf('，')) : -1
  return (at > 0 ? name.slice(0, at) : name).trimEnd()
}
