import { type Filters, filterPairs } from '../../../derive/filter.ts'
import type { View } from '../../../derive/verdict.ts'
import type { Judgement } from '../../../judge/judge.ts'
import type { Correction } from '../../../model/correction.ts'
import type { FactFile } from '../../../model/fact.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Report } from '../../../model/report.ts'
import type { Chart } from '../../../pipeline/casefile/casefile.ts'

export type Language = 'zh' | 'en'

/** Charts a page may carry: what was missed and by how much, how close results fell, one chart a place, one an indicator. */
export const CHARTS = ['misses', 'spread', 'places', 'indicators'] as const
export type ChartGroup = (typeof CHARTS)[number]

/** What the publisher writes and chooses. */
export interface Imprint {
  readonly language: Language
  readonly title: string
  readonly authors: string
  /** ISO date. */
  readonly date: string
  readonly note: string
  readonly about: string
  readonly reply: string
  /** Whether the reports' full texts travel along; quotes always do. */
  readonly texts: boolean
  readonly view: View
  readonly places: readonly string[]
  readonly years: readonly string[]
  readonly indicators: readonly string[]
  readonly charts: readonly ChartGroup[]
  /** Filters of the page the snapshot was asked for on: what does not pass them stays out, whatever is chosen above. */
  readonly filters?: Filters
  /** Kept charts the page shows, by id, in order. */
  readonly kept: readonly string[]
}

/** The library a snapshot is made of. */
export interface Stock {
  readonly reports: readonly Report[]
  readonly facts: readonly FactFile[]
  readonly judgement: Judgement
  readonly corrections: readonly Correction[]
  /** Charts that were kept, whichever are chosen. */
  readonly charts: readonly Chart[]
  readonly rules: string
  readonly root: string
}

/** The targets an imprint publishes, in their order: those that pass the page's filters and the choices. */
export const publishedPairs = (pairs: readonly Pair[], i: Pick<Imprint, 'places' | 'years' | 'indicators' | 'filters' | 'view'>): readonly Pair[] =>
  filterPairs(i.filters ? filterPairs(pairs, i.filters, i.view) : pairs, chosenOf(i), i.view)

/** The chosen places, years and indicators as filters; none chosen is all. */
const chosenOf = (i: Pick<Imprint, 'places' | 'years' | 'indicators'>): Filters => ({
  level: [],
  region: [],
  place: i.places,
  year: i.years,
  group: [],
  indicator: i.indicators,
  verdict: [],
  certainty: [],
  source: [],
  kind: [],
})
