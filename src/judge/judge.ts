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

const placeOf = (c: Claim): number => c.at ?? c.start

/** The claim a reference means: at its place with the same words, else where its words stand once; early references have no words. */
const meant = (claims: readonly Claim[], ref: ResultRef): Claim | undefined => {
  const same = claims.filter((c) => c.origin.sha256 === ref.sha256 && (ref.quote === undefined || c.quote === ref.quote))
  const inPlace = same.find((c) => placeOf(c) === ref.at)
  return inPlace ?? (ref.quote !== undefined && new Set(same.map(placeOf)).size === 1 ? same[0] : undefined)
}

/** The result a person picked: among those found for the target, else anywhere the place says something. */
const picked = (pair: Candidates, ref: ResultRef): Candidate | undefined => {
  const claim = meant(pair.shelf.results, ref)
  const found = claim && [...pair.results, ...pair.mentions].filter((c) => c.claim.origin.sha256 === ref.sha256 && placeOf(c.claim) === placeOf(claim))
  return claim && (found?.[0] ?? gradedByHand(pair.target, claim))
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
