import { IN_STEP } from '../../lexicon/conventions.ts'
import { assertNever } from '../../model/assert.ts'
import type { Step } from '../../model/pair.ts'
import type { RelationKind } from '../../model/statement.ts'
import { readingOf } from '../../pair/claim.ts'
import type { Candidate } from '../../pair/match.ts'

/** Two figures held against each other. */
export type Comparison = Exclude<RelationKind, 'meets' | 'exceeds' | 'reach'>

/** Whether `own` stands to `other` as promised. In step: no more than half a point behind, under every convention. */
export const holds = (kind: Comparison, own: number, other: number): boolean => {
  const gap = Number((own - other).toFixed(9))
  switch (kind) {
    case 'in_step_with':
      return gap >= -IN_STEP
    case 'faster_than':
    case 'better_than':
      return gap > 0
    case 'not_below':
      return gap >= 0
    case 'not_above':
      return gap <= 0
    case 'below':
      return gap < 0
    default:
      return assertNever(kind)
  }
}

/** A figure as a step of what is worked out of it. */
export const stepFor = (c: Candidate): Step => ({ text: `${c.claim.subject} ${c.claim.value}${c.claim.unit}`, reading: readingOf(c.claim) })
