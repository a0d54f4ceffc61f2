import type { Pair } from '../../model/pair.ts'
import { placeKey } from '../place.ts'
import { DECIDED, type View, verdictOf } from '../verdict.ts'

/** What one place promised for one statistic and year: the target it is held to, and what else it set beside it. */
export interface PlaceTarget {
  readonly pair: Pair
  /** Higher marks it hoped for (力争), and further numbers for the same thing: no targets of another place, so never counted as such. */
  readonly beside: readonly Pair[]
}

const isStretch = (p: Pair): boolean => p.flags.includes('stretch') || p.target.hedge === 'strive'

/** One entry a place, in the order places first occur: a firm target before a hope, a judged one before one that is not, the better match. */
export const onePerPlace = (pairs: readonly Pair[], view: View): readonly PlaceTarget[] => {
  const by = new Map<string, Pair[]>()
  for (const p of pairs) {
    const list = by.get(placeKey(p))
    if (list) list.push(p)
    else by.set(placeKey(p), [p])
  }
  const better = (a: Pair, b: Pair): number =>
    Number(isStretch(a)) - Number(isStretch(b)) ||
    Number(DECIDED.includes(verdictOf(b, view))) - Number(DECIDED.includes(verdictOf(a, view))) ||
    b.score - a.score
  return [...by.values()].flatMap((list) => {
    const [pair, ...beside] = [...list].sort(better)
    return pair ? [{ pair, beside }] : []
  })
}

/** The higher marks a place hoped for, as numbers. */
export const hopedFor = ({ pair, beside }: PlaceTarget): readonly number[] =>
  beside.flatMap((p) =>
    isStretch(p) && p.target.value !== null && p.target.unit === pair.target.unit && p.target.value !== pair.target.value ? [p.target.value] : [],
  )
