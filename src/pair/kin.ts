import { KIN, PARTS_OF } from '../lexicon/definitions.ts'
import type { Kin } from '../lexicon/registry/entry.ts'
import type { ResultSource } from '../model/pair.ts'
import type { Claim } from './claim.ts'
import { type Candidate, fitOf, grade, sourceOf } from './fit.ts'
import type { PlaceIndex } from './place-index.ts'
import { inMeasureOf } from './traits.ts'

/** What a kindred figure proves of the target, where it proves something: a part, or what the stock grew by, is a least. */
const provenBy = (t: Claim, r: Claim, why: Kin['why']): Claim | null => {
  const counted = inMeasureOf(t, r)
  if (why === 'part') return counted.bound === 'eq' ? { ...counted, bound: 'ge' } : counted
  const grew = why === 'net' && t.measure === 'level' && r.measure === 'change' && (r.value ?? 0) > 0
  return grew ? { ...r, measure: 'level', bound: 'ge' } : why === 'net' ? null : counted
}

const byKin = (t: Claim, r: Claim, source: ResultSource, why: Kin['why']): readonly Candidate[] => {
  const counted = provenBy(t, r, why)
  if (!counted) return []
  const fit = fitOf(t, counted)
  if (fit !== 'same')
    return why === 'measure' || why === 'scope' || why === 'definition' ? [grade(t, r, source, why === 'definition' ? 'definition' : fit)] : []
  const proves = why === 'same' || why === 'part' || why === 'net'
  const graded = grade(t, r, source, proves || why === 'doubtful' ? 'same' : why, why !== 'doubtful')
  return [proves && counted !== r ? { ...graded, counted } : graded]
}

/** Answers by statistics kindred to the target’s, each with the difference its record states. */
export const akin = (t: Claim, shelf: PlaceIndex): readonly Candidate[] => {
  const parts: readonly Kin[] = (PARTS_OF[t.indicator] ?? []).map((id) => ({ id, why: 'scope' }))
  return [...(KIN[t.indicator] ?? []), ...parts].flatMap(({ id, why }) =>
    shelf.byStatistic(id, t.to).flatMap((r) => {
      const source = sourceOf(t, r)
      return !source || r.part !== t.part || r.value === null ? [] : byKin(t, r, source, why).map((c) => ({ ...c, kindred: true }))
    }),
  )
}
