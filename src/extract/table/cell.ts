import type { Scope } from '../interpret/scope.ts'
import { readSentence } from '../interpret/sentence.ts'
import { relationsIn } from '../relation/relations.ts'
import { timeExpressions } from '../time/goal.ts'
import type { ReadScope } from './table.ts'

/** A cell's sentence, read as any other. */
export const readCell: ReadScope = (cell) => {
  const text = cell.doc.clean.slice(cell.start, cell.end)
  const scope: Scope = { ...cell, marks: timeExpressions(text, cell.section, cell.doc.identity, undefined) }
  return [...readSentence(scope).statements, ...relationsIn(scope)]
}
