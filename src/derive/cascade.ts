import type { Pair } from '../model/pair.ts'
import { isWithin, levelOf, placeKey } from './place.ts'

export interface CascadeRow {
  readonly indicator: string
  readonly measure: string
  readonly year: number
  readonly here: Pair
  readonly above: readonly Pair[]
  readonly below: readonly Pair[]
}

const rank = { national: 0, province: 1, prefecture: 2, county: 3, township: 4, other: 5 } as const
const top = (a: Pair, b: Pair) => rank[levelOf(a.adcode)] - rank[levelOf(b.adcode)] || (a.adcode < b.adcode ? -1 : 1)

/** The same target of the same year on the levels above and below a place, where any is loaded. Latest year first. */
export const cascadeOf = (pairs: readonly Pair[], place: string): readonly CascadeRow[] => {
  const mine = pairs.filter((p) => placeKey(p) === place && p.indicator !== '' && p.target.value !== null)
  const by = new Map<string, Pair[]>()
  for (const p of pairs) {
    if (p.indicator === '' || p.target.value === null) continue
    const at = `${p.indicator}\n${p.measure}\n${p.year}`
    const list = by.get(at)
    if (list) list.push(p)
    else by.set(at, [p])
  }
  return mine
    .flatMap((here) => {
      const like = by.get(`${here.indicator}\n${here.measure}\n${here.year}`) ?? []
      const above = like.filter((p) => isWithin(here.adcode, p.adcode)).sort(top)
      const below = like.filter((p) => isWithin(p.adcode, here.adcode)).sort(top)
      return above.length + below.length === 0 ? [] : [{ indicator: here.indicator, measure: here.measure, year: here.year, here, above, below }]
    })
    .sort((a, b) => b.year - a.year || (a.indicator < b.indicator ? -1 : 1))
}
