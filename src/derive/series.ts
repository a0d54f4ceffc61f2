import type { Pair, Reading, ResultReading } from '../model/pair.ts'
import { convert } from '../pair/units.ts'
import { orderOf } from './indicator.ts'
import { placeKey } from './place.ts'
import { DECIDED, type View, verdictOf } from './verdict.ts'

/**
 * One year of one target: what a chart draws, the result in the target's unit. None where there is none, and none that cannot be held against
 * the target: on the scale it would flatten all others.
 */
export interface Point {
  readonly year: number
  readonly pair: Pair
  readonly target: number | null
  /** Lower and upper end of what meets the target as written; `null` for marks without width. */
  readonly band: readonly [number, number] | null
  readonly result: number | null
  readonly others: readonly Reading[]
  readonly verdict: Pair['verdict']
  readonly deviation: number | null
}

/** A quarter's figure, or one of several years (比2002年增长77.2%), is no other source of the year. */
const ofAnotherSpan = (o: ResultReading): boolean => o.reasons.includes('measure:part') || o.reasons.includes('measure:average')

/**
 * Results of the year that another document prints, in the measure of the one that was judged; two places of one report are no two sources,
 * and where they disagree a finding says so.
 */
export const otherSources = ({ result, others }: Pair): readonly ResultReading[] =>
  others.filter(
    (o) =>
      o.value !== null &&
      !ofAnotherSpan(o) &&
      (result === null || (o.measure === result.measure && (o.sha256 !== result.sha256 || o.document !== result.document || o.source !== result.source))),
  )

const pointOf = (pair: Pair, view: View): Point => {
  const { target, result } = pair
  const like = result !== null && result.value !== null && result.measure === target.measure && DECIDED.includes(verdictOf(pair, view))
  const value = like && result.value !== null ? convert(result.value, result.unit, target.unit) : null
  return {
    year: pair.year,
    pair,
    target: target.value,
    band: target.value !== null && target.upper !== null ? [target.value, target.upper] : null,
    result: value,
    others: otherSources(pair),
    verdict: verdictOf(pair, view),
    deviation: pair.deviation,
  }
}

export interface SeriesKey {
  readonly place: string
  readonly indicator: string
  readonly measure: string
  readonly unit: string
  /** Of an open subject, its words. */
  readonly subject?: string
}

/** The years a target belongs to; of an open subject those of its own words. */
export const seriesKeyFor = (pair: Pair): SeriesKey => ({
  place: placeKey(pair),
  indicator: pair.indicator,
  measure: pair.measure,
  unit: pair.target.unit,
  ...(pair.indicator === '' ? { subject: pair.subject } : {}),
})

const matches = (p: Pair, key: SeriesKey) =>
  placeKey(p) === key.place &&
  p.indicator === key.indicator &&
  p.measure === key.measure &&
  p.target.unit === key.unit &&
  (key.subject === undefined || p.subject === key.subject)

/** All targets of a series, years rising: also those that share a year. */
export const seriesPairs = (pairs: readonly Pair[], key: SeriesKey): readonly Pair[] => pairs.filter((p) => matches(p, key)).sort((a, b) => a.year - b.year)

/** One point a year, years rising; of several targets of one year the best fitting. */
export const seriesOf = (pairs: readonly Pair[], key: SeriesKey, view: View): readonly Point[] => {
  const best = new Map<number, Pair>()
  for (const p of pairs) {
    if (!matches(p, key)) continue
    const held = best.get(p.year)
    if (!held || (held.target.value === null && p.target.value !== null) || (p.target.value !== null && p.score > held.score)) best.set(p.year, p)
  }
  return [...best.values()].sort((a, b) => a.year - b.year).map((p) => pointOf(p, view))
}

/** The kinds of target (measure and unit) the indicators, or one of them, have in one place: those with most results first, for there is most to see, then the most frequent. */
export const seriesKeys = (pairs: readonly Pair[], place: string, indicator?: string): readonly (SeriesKey & { readonly count: number })[] => {
  const found = new Map<string, SeriesKey & { count: number; answered: number }>()
  for (const p of pairs) {
    if (placeKey(p) !== place || p.indicator === '' || (indicator !== undefined && p.indicator !== indicator)) continue
    const at = `${p.indicator}\n${p.measure}\n${p.target.unit}`
    const held = found.get(at)
    const answered = p.result ? 1 : 0
    if (held) {
      held.count++
      held.answered += answered
    } else found.set(at, { place, indicator: p.indicator, measure: p.measure, unit: p.target.unit, count: 1, answered })
  }
  return [...found.values()].sort((a, b) => b.answered - a.answered || b.count - a.count || orderOf(a.indicator) - orderOf(b.indicator))
}

/** The kinds of target (measure and unit) in a list of one indicator's pairs, most frequent first. */
export const kindsOf = (pairs: readonly Pair[]): readonly { readonly measure: string; readonly unit: string; readonly count: number }[] => {
  const found = new Map<string, { measure: string; unit: string; count: number }>()
  for (const p of pairs) {
    const at = `${p.measure}\n${p.target.unit}`
    const held = found.get(at)
    if (held) held.count++
    else found.set(at, { measure: p.measure, unit: p.target.unit, count: 1 })
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.measure < b.measure ? -1 : 1))
}
