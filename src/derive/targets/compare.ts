import type { Pair } from '../../model/pair.ts'
import { isWithin, levelOf, placeKey } from '../place.ts'
import { kindsOf, type Point, type SeriesKey, seriesOf } from '../series.ts'
import type { View } from '../verdict.ts'

/** More lines than this cannot be told apart. */
export const MOST_COMPARED = 8

/** The places of a link, once each, at most as many as a chart can tell apart. */
export const basketOf = (link: string | undefined): readonly string[] => [...new Set((link ?? '').split(',').filter(Boolean))].slice(0, MOST_COMPARED)

/** One place of a comparison. */
export interface ComparedPlace {
  readonly key: SeriesKey
  readonly pair: Pair
  readonly points: readonly Point[]
}

/** The years of each place that has the statistic, in the order asked for. */
export const compared = (pairs: readonly Pair[], places: readonly string[], kind: Omit<SeriesKey, 'place'>, view: View): readonly ComparedPlace[] =>
  places.flatMap((place) => {
    const key = { ...kind, place }
    const points = seriesOf(pairs, key, view)
    const last = points.at(-1)
    return last ? [{ key, pair: last.pair, points }] : []
  })

/** How places are set side by side: over the years, from one year to another, or as dots of one year. */
export const FORMS = ['years', 'slope', 'dots'] as const
export type Form = (typeof FORMS)[number]

/** The years that dots (one) and slopes (two) can show, and those they show where the link names none. */
export interface ComparedYears {
  readonly all: readonly number[]
  readonly from: number | undefined
  readonly to: number | undefined
}

/** Years with results of at least half as many places as any year has; the last of them against the first. What the link names counts, if it is there. */
export const comparedYears = (
  places: readonly ComparedPlace[],
  form: Form,
  link: { readonly to?: number | undefined; readonly from?: number | undefined },
): ComparedYears => {
  const answered = new Map<number, number>()
  for (const p of places.flatMap((q) => q.points)) answered.set(p.year, (answered.get(p.year) ?? 0) + (p.result === null ? 0 : 1))
  const most = Math.max(0, ...answered.values())
  const all = [...answered.keys()].filter((y) => form === 'dots' || (answered.get(y) ?? 0) > 0).sort((a, b) => b - a)
  const full = all.filter((y) => (answered.get(y) ?? 0) * 2 >= most)
  const named = (year: number | undefined) => (year !== undefined && all.includes(year) ? year : undefined)
  const to = named(link.to) ?? full[0] ?? all[0]
  const from = named(link.from) ?? full.findLast((y) => y !== to) ?? all.findLast((y) => y !== to)
  return { all, from: from === to ? undefined : from, to }
}

/** The measure and unit of a statistic that most of some places have, those with most targets first. */
export const kindsShared = (
  pairs: readonly Pair[],
  indicator: string,
  places: readonly string[],
): readonly { readonly measure: string; readonly unit: string }[] => {
  const mine = pairs.filter((p) => p.indicator === indicator && places.includes(placeKey(p)) && p.target.value !== null)
  const among = (k: { measure: string; unit: string }) => new Set(mine.filter((p) => p.measure === k.measure && p.target.unit === k.unit).map(placeKey)).size
  return [...kindsOf(mine)].sort((a, b) => among(b) - among(a) || b.count - a.count)
}

const LEVELS = ['county', 'prefecture', 'province', 'national'] as const

/** A place with those above it that the library holds, the nearest first. */
export const withAbove = (pairs: readonly Pair[], place: string): readonly string[] => {
  const codes = [...new Set(pairs.map((p) => p.adcode))].filter((code) => isWithin(place, code))
  return [place, ...codes.sort((a, b) => LEVELS.indexOf(rank(a)) - LEVELS.indexOf(rank(b)))].slice(0, MOST_COMPARED)
}

const rank = (code: string): (typeof LEVELS)[number] => LEVELS.find((l) => l === levelOf(code)) ?? 'county'

/** What the rows of a table give to compare: their commonest statistic, and the first places that have it. */
export const basketIn = (pairs: readonly Pair[]): { readonly indicator: string; readonly places: readonly string[] } => {
  const counts = new Map<string, number>()
  for (const p of pairs) if (p.indicator !== '' && p.target.value !== null) counts.set(p.indicator, (counts.get(p.indicator) ?? 0) + 1)
  const indicator = [...counts].reduce<readonly [string, number]>((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0])[0]
  const places = new Set<string>()
  for (const p of pairs) if (p.indicator === indicator && indicator !== '' && places.size < MOST_COMPARED) places.add(placeKey(p))
  return { indicator, places: [...places] }
}
