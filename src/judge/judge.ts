import type { Fact } from '../model/fact.ts'
import type { Finding } from '../model/finding.ts'
import type { Pair } from '../model/pair.ts'
import type { Report } from '../model/report.ts'
import { pairShelf, shelvesOf } from '../pair/pair.ts'
import { assemble } from './assemble.ts'
import { decide } from './decide.ts'
import { confessions, mayBeAdmitted } from './findings/confessions.ts'
import { findingsOfPlace, inOrder } from './findings/findings.ts'
import { type Chosen, chosenFor } from './manual/chosen.ts'
import { answeredByYear, silenceOf } from './silence/certainty.ts'
import { textsOf } from './texts/texts.ts'

export { verdictsThatChange, verdictUnder } from './fixed.ts'
export { type Outcome, type Possible, type Weighed, weigh } from './manual/weigh.ts'

export interface Judgement {
  readonly pairs: readonly Pair[]
  readonly findings: readonly Finding[]
}

const NOBODY: Chosen = new Map()

/**
 * Everything loaded, paired and judged: pairs by place and year in the order of the texts, findings after them.
 * The order of files changes nothing; the same input gives the same output.
 * One place after the other, so that what was weighed for a place need not be held to the end.
 */
export const judge = (reports: readonly Report[], facts: readonly Fact[], chosen: Chosen = NOBODY): Judgement => {
  const texts = textsOf(reports)
  const [pairs, findings, admissible]: [Pair[], Finding[], Pair[]] = [[], [], []]
  for (const shelf of shelvesOf(reports, facts)) {
    const decided = pairShelf(shelf).map((candidates) => ({ candidates, decision: decide(candidates, chosenFor(candidates, chosen)) }))
    const answered = answeredByYear(decided)
    const all = decided.map(({ candidates: c, decision: d }) => ({ candidates: c, pair: assemble(c, d, silenceOf(c, d, answered)) }))
    for (const j of all) pairs.push(j.pair)
    for (const f of findingsOfPlace(all, shelf, texts)) findings.push(f)
    for (const j of all) if (mayBeAdmitted(j)) admissible.push(j.pair)
  }
  return { pairs, findings: inOrder([...findings, ...confessions(admissible, reports)]) }
}
