import type { Pair } from '../../model/pair.ts'
import { placeKey } from '../place.ts'

export interface Waiting {
  readonly place: string
  readonly key: string
  readonly adcode: string
  readonly year: number
  /** Plan year of the report that would answer. */
  readonly needs: number
  readonly pairs: readonly Pair[]
}

/** What waits for a later report: one entry per place and year, with the report to add. */
export const waiting = (pairs: readonly Pair[]): readonly Waiting[] => {
  const groups = new Map<string, Pair[]>()
  for (const p of pairs) {
    if (p.verdict !== 'pending') continue
    const at = `${placeKey(p)}\n${p.year}`
    const group = groups.get(at)
    if (group) group.push(p)
    else groups.set(at, [p])
  }
  return [...groups.values()].flatMap((list) => {
    const [first] = list
    return first ? [{ place: first.place, key: placeKey(first), adcode: first.adcode, year: first.year, needs: first.year + 1, pairs: list }] : []
  })
}
