import type { Scope } from '../read/scope.ts'
import { readSentence } from '../read/sentence.ts'
import { relationsIn } from '../relation/relations.ts'
import { marksOf } from '../time/goal.ts'
import type { ReadScope } from './table.ts'

/** A cell's sentence, read as any other. */
export const readCell: ReadScope = (cell) => {
  const text = cell.doc.clean.slice(cell.start, cell.end)
  const scope: Scope = { ...cell, marks: marksOf(text, cell.section, cell.doc.identity, undefined) }
  return [...readSentence(scope).statements, ...relationsIn(scope)]
}
