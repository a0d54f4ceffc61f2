import type { ResultRef } from '../../model/correction.ts'
import type { Fact } from '../../model/fact.ts'
import type { Pair, ResultReading } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import type { Role } from '../../model/statement.ts'
import type { Claim } from '../../pair/claim.ts'
import { type Candidate, sourceOf } from '../../pair/match.ts'
import { pairShelf, shelvesOf, type TargetWithAnswers } from '../../pair/pair.ts'
import { idOf, resultReading } from '../assemble.ts'
import { decide } from '../decide.ts'
import { asCandidate, type Chosen, chosenFor, placeOf } from './chosen.ts'

/** What a choice makes of a target. */
export type Outcome = Pick<Pair, 'verdict' | 'conventions' | 'deviation' | 'deviationUnit' | 'because' | 'rule'>

/** A figure of the place that a person may say is the result, with the verdict it would bring. */
export interface Possible {
  readonly reading: ResultReading
  readonly indicator: string
  /** As it is read now. */
  readonly role: Role
  /** `2023`, or a range `2018-2022`. */
  readonly year: string
  /** Year its report plans for; null where that is not known. */
  readonly planYear: number | null
  readonly would: Outcome
  /** Whether it is a row of a facts file, which cannot be read otherwise. */
  readonly fact: boolean
  /** How a choice names it. */
  readonly ref: ResultRef
}

/** Every choice a person has about a target. */
export interface Weighed {
  readonly now: Outcome
  readonly nothing: Outcome
  readonly unknown: Outcome
  /** Results first, the most like the target before others. */
  readonly possible: readonly Possible[]
  /** The target's year as statements write it. */
  readonly year: string
}

const outcomeOf = (pair: TargetWithAnswers, chosen: Candidate | 'unknown' | null | undefined): Outcome => {
  const { verdict, conventions, deviation, deviationUnit, because, rule } = decide(pair, chosen)
  return { verdict, conventions, deviation, deviationUnit, because, rule }
}

const yearOf = (c: Claim): string => (c.from === c.to ? String(c.to) : `${c.from}-${c.to}`)

const isLater = (pair: TargetWithAnswers, c: Claim): boolean => {
  const { planYear, kind } = c.origin
  if (c.fact && c.role === 'target') return false
  return sourceOf(pair.target, c) !== undefined && (kind === 'report' || planYear === null || planYear > pair.target.to)
}

const possibleOf = (pair: TargetWithAnswers, claim: Claim, insisted: boolean): Possible => {
  const candidate = asCandidate(pair, claim)
  return {
    reading: resultReading(candidate),
    indicator: claim.indicator,
    role: claim.role,
    year: yearOf(claim),
    planYear: claim.origin.planYear,
    would: outcomeOf(pair, candidate),
    fact: claim.fact !== undefined,
    ref: {
      sha256: claim.origin.sha256,
      at: placeOf(claim),
      quote: claim.quote,
      subject: claim.subject,
      ...(insisted ? { insisted: true } : {}),
    },
  }
}

const before = (a: Possible, b: Possible): number => Number(a.role === 'target') - Number(b.role === 'target') || b.reading.score - a.reading.score

const possibles = (pair: TargetWithAnswers): readonly Possible[] => {
  const own = (c: Claim): boolean => c !== pair.target && !pair.also.includes(c) && isLater(pair, c)
  const { results, otherClaims: rest } = pair.shelf
  return [...results.filter(own).map((c) => possibleOf(pair, c, false)), ...rest.filter(own).map((c) => possibleOf(pair, c, true))].sort(before)
}

const weighed = (pair: TargetWithAnswers, chosen: Chosen): Weighed => ({
  now: outcomeOf(pair, chosenFor(pair, chosen)),
  nothing: outcomeOf(pair, null),
  unknown: outcomeOf(pair, 'unknown'),
  possible: possibles(pair),
  year: yearOf(pair.target),
})

/** What a person may say about one target, each choice with the verdict it would bring; `undefined` where there is no such target. Only its own place's reports and facts are needed. */
export const weigh = (reports: readonly Report[], facts: readonly Fact[], chosen: Chosen, id: string): Weighed | undefined => {
  const pair = [...shelvesOf(reports, facts)].flatMap(pairShelf).find((c) => idOf(c) === id)
  return pair && weighed(pair, chosen)
}
