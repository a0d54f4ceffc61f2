import type { Fact } from '../model/fact.ts'
import type { Finding } from '../model/finding.ts'
import type { Pair } from '../model/pair.ts'
import type { Report } from '../model/report.ts'
import { pairShelf, shelvesOf } from '../pair/pair.ts'
import { assemble } from './assemble.ts'
import { type Chosen, chosenFor } from './byhand/chosen.ts'
import { decide } from './decide.ts'
import { findAll } from './findings/findings.ts'

export { type Outcome, type Possible, type Weighed, weigh } from './byhand/weigh.ts'
export { verdictsThatChange, verdictUnder } from './fixed.ts'

export interface Judgement {
  readonly pairs: readonly Pair[]
  readonly findings: readonly Finding[]
}

const NOBODY: Chosen = new Map()

/**
 * Everything loaded, paired and judged: pairs by place and year in the order of the texts, findings after them.
 * The order of files changes nothing; the same input gives the same output.
 */
export const judge = (reports: readonly Report[], facts: readonly Fact[], chosen: Chosen = NOBODY): Judgement => {
  const shelves = shelvesOf(reports, facts)
  const all = shelves.flatMap(pairShelf).map((candidates) => ({ candidates, pair: assemble(candidates, decide(candidates, chosenFor(candidates, chosen))) }))
  return { pairs: all.map((j) => j.pair), findings: findAll(all, shelves, reports) }
}
