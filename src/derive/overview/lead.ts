import type { Finding, FindingKind } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { PlaceLevel } from '../../model/place.ts'
import { orderOf } from '../indicator.ts'
import { levelOf, placeKey } from '../place.ts'
import { onePerPlace } from '../targets/one-per-place.ts'
import { DECIDED, type View, verdictOf } from '../verdict.ts'

/** One statistic of the places of one level in one year, and how they fared. */
export interface Standing {
  readonly indicator: string
  readonly measure: string
  readonly unit: string
  readonly year: number
  readonly level: PlaceLevel
  /** One target a place. */
  readonly pairs: readonly Pair[]
  readonly judged: number
  readonly met: number
  readonly missed: number
  /** The place that fell shortest, where one did. */
  readonly worst: Pair | null
}

/** One place's record in one statistic over the years. */
export interface PlaceRecord {
  readonly pair: Pair
  readonly from: number
  readonly to: number
  readonly judged: number
  readonly met: number
  readonly missed: number
}

export type LeadSentence =
  | { readonly kind: 'standing' | 'most_missed'; readonly of: Standing }
  | { readonly kind: 'record'; readonly of: PlaceRecord }
  | { readonly kind: 'findings'; readonly finding: FindingKind; readonly n: number; readonly places: number; readonly first: Finding }

/** Fewer places than this are no field to tell of. */
const FIELD = 5

const grouped = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] => {
  const by = new Map<string, T[]>()
  for (const item of items) by.set(key(item), [...(by.get(key(item)) ?? []), item])
  return [...by.values()]
}

const standingOf = (list: readonly Pair[], view: View): readonly Standing[] => {
  const pairs = onePerPlace(list, view).map((x) => x.pair)
  const [first] = pairs
  if (!first) return []
  const count = (v: string) => pairs.filter((p) => verdictOf(p, view) === v).length
  const worst = pairs
    .filter((p) => verdictOf(p, view) === 'missed' && p.deviation !== null)
    .reduce<Pair | null>((least, p) => (least === null || (p.deviation ?? 0) < (least.deviation ?? 0) ? p : least), null)
  return [
    {
      indicator: first.indicator,
      measure: first.measure,
      unit: first.target.unit,
      year: first.year,
      level: levelOf(first.adcode),
      pairs,
      judged: pairs.filter((p) => DECIDED.includes(verdictOf(p, view))).length,
      met: count('met'),
      missed: count('missed'),
      worst,
    },
  ]
}

/** Every statistic of enough places of one level in one year, the widest field of the latest years first. */
export const standings = (pairs: readonly Pair[], view: View): readonly Standing[] =>
  grouped(
    pairs.filter((p) => p.indicator !== '' && p.target.value !== null && p.adcode !== '' && p.adcode !== '100000'),
    (p) => [p.indicator, p.measure, p.target.unit, p.year, levelOf(p.adcode)].join('\n'),
  )
    .flatMap((list) => standingOf(list, view))
    .filter((s) => s.judged >= FIELD)
    .sort((a, b) => b.year - a.year || b.judged - a.judged || orderOf(a.indicator) - orderOf(b.indicator))

const recordOf = (pairs: readonly Pair[], view: View): PlaceRecord | undefined => {
  const judged = pairs.filter((p) => p.indicator === 'gdp' && p.measure === 'growth' && DECIDED.includes(verdictOf(p, view)))
  const longest = grouped(judged, placeKey).reduce<readonly Pair[]>((most, list) => (list.length > most.length ? list : most), [])
  const sorted = [...longest].sort((a, b) => a.year - b.year)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last || sorted.length < 3) return undefined
  const count = (v: string) => sorted.filter((p) => verdictOf(p, view) === v).length
  return { pair: last, from: first.year, to: last.year, judged: sorted.length, met: count('met'), missed: count('missed') }
}

const TOLD: readonly FindingKind[] = ['confession', 'target_dropped', 'target_softened', 'answered_in_kind']

/** At most three sentences on what is loaded: growth in the latest year with a field of places, what was missed most there, and what reports admit or drop. */
export const leadOf = (pairs: readonly Pair[], findings: readonly Finding[], view: View): readonly LeadSentence[] => {
  const all = standings(pairs, view)
  const growth = all.find((s) => s.indicator === 'gdp' && s.measure === 'growth')
  const rest = all.filter((s) => s !== growth && (growth === undefined || s.year === growth.year) && s.missed * 2 >= s.judged)
  const missed = [...rest].sort((a, b) => b.missed / b.judged - a.missed / a.judged || b.judged - a.judged)[0]
  const record = recordOf(pairs, view)
  const told = TOLD.flatMap((kind): LeadSentence[] => {
    const mine = findings.filter((f) => f.kind === kind)
    const [first] = mine
    return first ? [{ kind: 'findings', finding: kind, n: mine.length, places: new Set(mine.map(placeKey)).size, first }] : []
  })
  return [
    ...(growth ? [{ kind: 'standing' as const, of: growth }] : []),
    ...(missed ? [{ kind: 'most_missed' as const, of: missed }] : []),
    ...(record && !(growth && missed) ? [{ kind: 'record' as const, of: record }] : []),
    ...told,
  ].slice(0, 3)
}
