import { readFigure } from '../../extract/table/sheet-row.ts'
import type { ColumnKind, ColumnUse, Faulty, Mapping, Sheet, SheetCell, SheetFact, SheetFault } from '../../model/sheet.ts'
import type { Statement } from '../../model/statement.ts'
import { lineOf } from '../../read/facts/cells.ts'
import { COLUMNS, type Column } from '../../read/facts/row.ts'
import { placesNamed } from '../../structure/place/gazetteer.ts'
import { headRows } from './guess.ts'

/** What stands where there is no figure. */
const NONE = /^(?:[-—－–/\\.…·*]{0,4}|无|空|n\/?a)$/i
const LISTED = /^[#＃\s\u3000]{0,8}(?:其中[：:]|[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．])?\s{0,4}/

export interface SheetReading {
  readonly csv: string
  readonly facts: readonly SheetFact[]
  readonly faults: readonly Faulty[]
}

interface Where {
  readonly place: string
  readonly adcode: string
}

/** The place a row is of, by its name or code, or why it is not known. */
const placeOf = (name: string, code: string): Where | 'place-unknown' | 'place-ambiguous' => {
  if (/^\d{6}$/.test(code) && name !== '') return { place: name, adcode: code }
  const [found, more] = placesNamed(name)
  if (more) return 'place-ambiguous'
  return found && found.adcode !== '' ? { place: found.name, adcode: found.adcode } : 'place-unknown'
}

const SIGNS: Readonly<Record<string, string>> = { ge: '≥', le: '≤', about: '≈' }
const saidOf = (s: Statement): string =>
  s.relation
    ? `${s.relation}${s.other ? `:${s.other}` : ''}`
    : `${SIGNS[s.bound] ?? ''}${s.value}${s.upper === undefined ? '' : `–${s.upper}`} ${s.unit}`.trim()

const rowOf = (s: Statement, { place, adcode }: Where, year: number, file: string, note: string): string => {
  const cells: Partial<Record<Column, string>> = {
    place,
    adcode,
    role: s.role,
    year: String(year),
    indicator: s.indicator,
    measure: s.measure,
    bound: s.bound,
    value: s.value === undefined ? '' : String(s.value),
    upper: s.upper === undefined ? '' : String(s.upper),
    unit: s.unit,
    relation: s.relation ? `${s.relation}${s.other ? `:${s.other}` : ''}` : '',
    basis: s.basis ?? '',
    status: s.hedge === 'preliminary' ? 'preliminary' : '',
    document: file,
    note,
  }
  return lineOf(COLUMNS.map((c) => cells[c] ?? ''))
}

/** Facts of one sheet under a mapping, each with the cell it stands in; what gives none says why. A fault stops no other cell. */
export const factsOf = (sheet: Sheet, mapping: Mapping, file: string): SheetReading => {
  const { columns } = mapping
  const lines: string[] = []
  const facts: SheetFact[] = []
  const faults: Faulty[] = []
  const at = (row: readonly SheetCell[], kind: ColumnKind): string => row[columns.findIndex((c) => c.kind === kind)]?.text ?? ''
  const read = (row: readonly SheetCell[], cell: SheetCell, use: ColumnUse): SheetFault | null => {
    if (cell.fault) return cell.fault
    const where = placeOf(at(row, 'place') || mapping.place, at(row, 'adcode') || (at(row, 'place') ? '' : mapping.adcode))
    if (typeof where === 'string') return where
    const year = use.year ?? (Number(/(?:19|20)\d\d/.exec(at(row, 'year'))?.[0]) || mapping.year)
    if (!year) return 'no-year'
    const name = at(row, 'statistic').replace(LISTED, '') || (use.statistic ?? '')
    if (name === '') return 'no-statistic'
    const said = {
      name,
      figure: cell.text,
      place: where.place,
      year,
      role: use.role ?? mapping.role,
      measure: use.measure ?? 'level',
      unit: at(row, 'unit') || (use.unit ?? ''),
    } as const
    const statement = readFigure({
      ...said,
      measure: said.measure === 'growth' || said.measure === 'share' || said.measure === 'change' ? said.measure : 'level',
    })
    if (!statement) return said.unit === '' && !/[（(%％]/.test(name) ? 'no-unit' : 'unread'
    if (statement.indicator === '') return 'unknown-statistic'
    const { role, indicator, measure } = statement
    lines.push(rowOf(statement, where, year, file, `${file} ${sheet.name ? `${sheet.name}!` : ''}${cell.ref}`))
    facts.push({ ref: cell.ref, place: where.place, year, role, indicator, measure, said: saidOf(statement) })
    return null
  }
  for (const row of sheet.rows.slice(headRows(sheet).to))
    for (const [i, use] of columns.entries()) {
      const cell = row[i]
      if (use.kind !== 'value' || !cell || NONE.test(cell.text)) continue
      const why = read(row, cell, use)
      if (why) faults.push({ ref: cell.ref, seen: cell.text, why })
    }
  return { csv: lines.length > 0 ? lineOf(COLUMNS) + lines.join('') : '', facts, faults }
}
