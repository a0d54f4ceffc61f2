import type { ResultRef } from '../model/correction.ts'
import type { Fact } from '../model/fact.ts'
import type { Finding } from '../model/finding.ts'
import type { Pair } from '../model/pair.ts'
import type { Report } from '../model/report.ts'
import type { Claim } from '../pair/claim.ts'
import { type Candidate, gradedByHand } from '../pair/match.ts'
import { type Candidates, pairShelf, shelvesOf } from '../pair/pair.ts'
import { assemble, idOf } from './assemble.ts'
import { decide } from './decide.ts'
import { findAll } from './findings/findings.ts'

export { verdictsThatChange, verdictUnder } from './fixed.ts'

export interface Judgement {
  readonly pairs: readonly Pair[]
  readonly findings: readonly Finding[]
}

/** Results people chose by hand, by pair id; `null`: none of them. */
export type Chosen = ReadonlyMap<string, ResultRef | null>

const NOBODY: Chosen = new Map()

const refers = (c: Claim, ref: ResultRef): boolean => c.origin.sha256 === ref.sha256 && (c.at ?? c.start) === ref.at
const quotes = (c: Claim, ref: ResultRef): boolean => c.origin.sha256 === ref.sha256 && c.quote === ref.quote

/** The result a person picked: among those found for the target, else anywhere the place says something; by its words where a new reading moved it. */
const picked = (pair: Candidates, ref: ResultRef): Candidate | undefined => {
  const found = [...pair.results, ...pair.mentions].find((c) => refers(c.claim, ref))
  if (found) return found
  const { results } = pair.shelf
  const claim = results.find((c) => refers(c, ref)) ?? results.find((c) => quotes(c, ref))
  return claim && gradedByHand(pair.target, claim)
}

const chosenFor = (pair: Candidates, chosen: Chosen): Candidate | null | undefined => {
  if (chosen.size === 0) return undefined
  const ref = chosen.get(idOf(pair))
  return ref ? picked(pair, ref) : ref
}

/**
 * Everything loaded, paired and judged: pairs by place and year in the order of the texts, findings after them.
 * The order of files changes nothing; the same input gives the same output.
 */
export const judge = (reports: readonly Report[], facts: readonly Fact[], chosen: Chosen = NOBODY): Judgement => {
  const shelves = shelvesOf(reports, facts)
  const all = shelves.flatMap(pairShelf).map((candidates) => ({ candidates, pair: assemble(candidates, decide(candidates, chosenFor(candidates, chosen))) }))
  return { pairs: all.map((j) => j.pair), findings: findAll(all, shelves, reports) }
}
