import type { Pair } from '../../model/pair.ts'
import { levelOf, placeKey } from '../place.ts'
import { LEVELS } from '../targets/fields.ts'

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

/** A place with the reports it lacks, the latest first. */
export interface Lacking {
  readonly key: string
  readonly place: string
  readonly adcode: string
  readonly waiting: readonly Waiting[]
}

/** What waits, by place: the nation before provinces before counties, then by code. */
export const byPlace = (groups: readonly Waiting[]): readonly Lacking[] => {
  const places = new Map<string, Waiting[]>()
  for (const g of groups) {
    const held = places.get(g.key)
    if (held) held.push(g)
    else places.set(g.key, [g])
  }
  const rank = (code: string) => LEVELS.findIndex((l) => l === levelOf(code))
  return [...places]
    .flatMap(([key, list]): readonly Lacking[] => {
      const [first] = list
      return first ? [{ key, place: first.place, adcode: first.adcode, waiting: [...list].sort((a, b) => b.year - a.year) }] : []
    })
    .sort((a, b) => rank(a.adcode) - rank(b.adcode) || (a.key < b.key ? -1 : 1))
}
