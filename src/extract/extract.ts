import type { Section, StructuredReport } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import type { Confession, ExcludedNumber, Statement } from '../model/statement.ts'
import { shortName } from '../structure/place/gazetteer.ts'
import type { Mark } from '../time/marks.ts'
import { confessionsOf } from './confess.ts'
import type { Scope } from './interpret/scope.ts'
import { readSentence } from './interpret/sentence.ts'
import { relationsIn } from './relation/relations.ts'
import { stretched } from './relation/stretch.ts'
import { readCell } from './table/cell.ts'
import { readingsOf, statementsOf } from './table/table.ts'
import { type Announced, announcedBy, announcedFor, horizonIn, meanAhead, overYears, paragraphTime } from './time/carried-time.ts'
import { carriedFrom, listed, timeExpressions } from './time/goal.ts'

export interface Extraction {
  readonly statements: readonly Statement[]
  readonly asides: readonly ExcludedNumber[]
  readonly confessions: readonly Confession[]
}

const NUMBER = /\d+(?:\.\d+)?/g

const numbersIn = (text: string, start: number, end: number, skip: ExcludedNumber['skip'], rule: string): readonly ExcludedNumber[] => {
  const found: ExcludedNumber[] = []
  NUMBER.lastIndex = start
  for (let m = NUMBER.exec(text); m && m.index < end; m = NUMBER.exec(text)) found.push({ at: m.index, end: m.index + m[0].length, skip, rule })
  return found
}

const silent = (section: Section): boolean => section.part === 'glossary' || section.part === 'furniture' || section.part === 'closing'

/** Numbers of a table that no statement was read from. */
const unread = (doc: StructuredReport, { start, end }: Span, statements: readonly Statement[]): readonly ExcludedNumber[] => {
  const read = new Set(statements.flatMap((s) => s.at))
  return numbersIn(doc.clean, start, end, 'other', 'table').filter((a) => !read.has(a.at))
}

/**
 * Reads every number of a report: statements and numbers set aside, in text order, and sentences that admit a shortfall.
 * Offsets point into `doc.read.text`; `quote` is its exact slice. Never throws.
 */
export const extract = (doc: StructuredReport): Extraction => {
  const statements: Statement[] = []
  const asides: ExcludedNumber[] = []
  let carried: Mark | undefined
  let list: Mark | undefined
  let told: Mark | undefined
  let horizon: Mark | undefined
  let announced: Announced | undefined
  let last = 0
  const place = shortName(doc.identity.place?.value.name ?? '')
  const tables = readingsOf(doc)
  for (const sentence of doc.sentences) {
    const section = doc.sections[sentence.section]
    if (!section || silent(section)) {
      asides.push(...numbersIn(doc.clean, sentence.start, sentence.end, section?.part === 'furniture' ? 'boilerplate' : 'other', section?.part ?? 'outside'))
      continue
    }
    const within = tables.find(({ table }) => table.start <= sentence.start && sentence.end <= table.end)
    if (within) {
      if (within.table.start + 1 > last) statements.push(...statementsOf(within, doc, section, place, readCell))
      last = within.table.end
      continue
    }
    const text = doc.clean.slice(sentence.start, sentence.end)
    const opens = doc.clean.slice(last, sentence.start).includes('\n')
    told = paragraphTime(text, section, doc.identity, opens ? undefined : told)
    announced = announcedFor(text, section, opens, announced)
    last = sentence.end
    list = listed(text, opens, [], list)
    const ahead = announced && !overYears(text) ? announced.mark : undefined
    const marks = timeExpressions(text, section, doc.identity, carried ?? list, told ?? meanAhead(text, section, horizon) ?? ahead)
    announced = announcedBy(text, marks, section) ?? announced
    horizon = horizonIn(marks, doc.identity.planYear?.value) ?? horizon
    carried = carriedFrom(text, marks, carried)
    list = listed(text, opens, marks, list)
    const scope: Scope = { doc, start: sentence.start, end: sentence.end, section, marks, place }
    const read = readSentence(scope)
    const found = stretched(doc, read.statements, sentence.start, sentence.end)
    statements.push(...found, ...relationsIn(scope))
    asides.push(...read.asides)
  }
  for (const { table } of tables) asides.push(...unread(doc, table, statements))
  for (const dropped of doc.dropped) asides.push(...numbersIn(doc.read.text, dropped.start, dropped.end, 'boilerplate', dropped.reason))
  return {
    statements: statements.sort((a, b) => a.start - b.start || (a.at[0] ?? 0) - (b.at[0] ?? 0)),
    asides: asides.sort((a, b) => a.at - b.at),
    confessions: confessionsOf(doc),
  }
}
