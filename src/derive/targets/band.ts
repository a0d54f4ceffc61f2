import type { Pair } from '../../model/pair.ts'
import type { PlaceLevel } from '../../model/place.ts'
import { levelOf, placeKey } from '../place.ts'
import { type SeriesKey, seriesOf } from '../series.ts'
import type { View } from '../verdict.ts'

/** Fewer places than this are no field. */
const FIELD = 5

/** The middle half of a level's results for one year, and how many places they are of. */
export interface BandYear {
  readonly year: number
  readonly low: number
  readonly high: number
  readonly places: number
}

const at = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return below + (above - below) * (place - Math.floor(place))
}

/** Year by year, between which numbers half of a level's places came out: a quarter stand below, a quarter above. None for a handful. */
export const fieldBand = (pairs: readonly Pair[], kind: Omit<SeriesKey, 'place'>, level: PlaceLevel, view: View): readonly BandYear[] => {
  const by = new Map<string, Pair[]>()
  for (const p of pairs) {
    if (p.indicator !== kind.indicator || p.measure !== kind.measure || p.target.unit !== kind.unit || levelOf(p.adcode) !== level) continue
    const key = placeKey(p)
    const held = by.get(key)
    if (held) held.push(p)
    else by.set(key, [p])
  }
  const results = new Map<number, number[]>()
  for (const [place, mine] of by)
    for (const p of seriesOf(mine, { ...kind, place }, view)) {
      if (p.result === null) continue
      const held = results.get(p.year)
      if (held) held.push(p.result)
      else results.set(p.year, [p.result])
    }
  return [...results]
    .filter(([, values]) => values.length >= FIELD)
    .map(([year, values]): BandYear => {
      const sorted = [...values].sort((a, b) => a - b)
      return { year, low: at(sorted, 0.25), high: at(sorted, 0.75), places: sorted.length }
    })
    .sort((a, b) => a.year - b.year)
}

/** The level a chosen place is held against: its own; of several the one most of them have, and never the nation's. */
export const levelAmong = (pairs: readonly Pair[]): PlaceLevel | undefined => {
  const counts = new Map<PlaceLevel, number>()
  for (const p of pairs) {
    const level = levelOf(p.adcode)
    if (level !== 'national') counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
