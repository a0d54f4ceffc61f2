import type { Choice, ResultRef } from '../../model/correction.ts'
import type { Claim } from '../../pair/claim.ts'
import { type Candidate, gradedByHand } from '../../pair/match.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { idOf } from '../assemble.ts'

/** Results people chose by hand, by pair id. */
export type Chosen = ReadonlyMap<string, Choice>

/** Offset of a claim's number, of its words where it has none: what a reference names. */
export const placeOf = (c: Claim): number => c.at ?? c.start

/** The claim a reference means: at its place with the same words, else where its words stand once; early references have no words. */
const meant = (claims: readonly Claim[], ref: ResultRef): Claim | undefined => {
  const same = claims.filter((c) => c.origin.sha256 === ref.sha256 && (ref.quote === undefined || c.quote === ref.quote))
  const inPlace = same.filter((c) => placeOf(c) === ref.at)
  const moved = ref.quote !== undefined && new Set(same.map(placeOf)).size === 1 ? same : []
  const left = inPlace.length > 0 ? inPlace : moved
  return left.find((c) => c.subject === ref.subject) ?? left[0]
}

/** How a claim answers a target when a person says so: as it was found for it, else graded as any other. */
export const asCandidate = (pair: TargetWithAnswers, claim: Claim): Candidate =>
  [...pair.results, ...pair.mentions].find((c) => c.claim === claim) ?? gradedByHand(pair.target, claim)

/** The result a person picked among the place's results; what is read as none, only where the person said so. */
const picked = (pair: TargetWithAnswers, ref: ResultRef): Candidate | undefined => {
  const claim = meant(pair.shelf.results, ref) ?? (ref.insisted ? meant(pair.shelf.otherClaims, ref) : undefined)
  return claim && asCandidate(pair, claim)
}

/** What a person chose for a target; `undefined` where nobody did, or where the result chosen is not found. */
export const chosenFor = (pair: TargetWithAnswers, chosen: Chosen): Candidate | 'unknown' | null | undefined => {
  if (chosen.size === 0) return undefined
  const ref = chosen.get(idOf(pair))
  return ref && ref !== 'unknown' ? picked(pair, ref) : ref
}
