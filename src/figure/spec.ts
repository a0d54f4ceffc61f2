import type { Convention, ResultSource, Verdict } from '../model/pair.ts'
import type { Bound } from '../model/statement.ts'

export type Lang = 'zh' | 'en'
export type Theme = 'light' | 'dark' | 'mono'
export const THEMES = ['light', 'dark', 'mono'] as const satisfies readonly Theme[]

/** Scene units are CSS pixels. Print sizes are given in millimetres and drawn at 96 units per inch; `dpi` is what a PNG at 1× should have. */
export interface FigureSize {
  readonly preset: 'article' | 'square' | 'portrait' | 'column' | 'page' | 'custom'
  readonly width: number
  readonly height: number
  /** Body text size; every length of the layout is a multiple of it. */
  readonly base: number
  readonly dpi?: number
}

export const WORD_KEYS = [
  'axis.x',
  'axis.y',
  'target',
  'result',
  'above',
  'below',
  'better',
  'worse',
  'bulletin',
  'other',
  'lone',
  'plan',
  'review',
  'facts',
  'bound.eq',
  'bound.ge',
  'bound.le',
  'bound.about',
  'bound.range',
  'verdict.met',
  'verdict.missed',
  'verdict.depends',
  'verdict.pending',
  'verdict.not_reported',
  'verdict.not_comparable',
  'verdict.not_checkable',
  'verdict.uncertain',
] as const
/** A word inside the plot or its key that an editor may put otherwise. Numbers are none. */
export type WordKey = (typeof WORD_KEYS)[number]

/** Words around the marks, in the figure's language, ready to print. Empty ones are left out. */
export interface FigureTexts {
  readonly title: string
  /** What the headline speaks of, before its counts: place, quantity, year. Needed to count anew what an editor chose. */
  readonly lead?: string
  readonly subtitle: string
  readonly notes: readonly string[]
  readonly source: string
  readonly credit: string
  readonly convention: string
  /** ISO date the data was read. */
  readonly retrieved: string
  readonly fingerprint: string
  /** Merkle root over sources and corrections, as a case file states it. */
  readonly root?: string
}

/** A target as printed. `slack` is how far short the named convention lets 左右 fall, in the target's unit. */
export interface TargetMark {
  readonly value: number
  readonly upper?: number
  readonly bound: Bound
  readonly slack?: number
}

export interface ResultMark {
  readonly value: number
  readonly upper?: number
  readonly source: ResultSource
  readonly preliminary?: boolean
}

/** One year: `target` null where none was set, `result` null where none is known (the verdict says why). */
export interface YearPoint {
  readonly year: number
  readonly target: TargetMark | null
  readonly result: ResultMark | null
  /** Further figures for the same target: bulletin, revision. */
  readonly others: readonly ResultMark[]
  /** Null where there is no target to judge. */
  readonly verdict: Verdict | null
}

export interface DumbbellRow {
  readonly label: string
  readonly target: TargetMark
  /** Higher marks the place hoped for (力争). */
  readonly hopes?: readonly number[]
  readonly result: ResultMark | null
  readonly verdict: Verdict
  readonly deviation: number | null
}

export interface ScatterPoint {
  readonly label: string
  readonly target: number
  readonly result: number
  readonly verdict: Verdict
}

/** How many targets of a cell have which verdict, in the verdicts' fixed order; empty where none was set. */
export type Tally = readonly (readonly [Verdict, number])[]

export interface MatrixRow {
  readonly label: string
  /** Parallel to the spec's `columns`. */
  readonly cells: readonly Tally[]
}

export interface DeviationRow {
  readonly label: string
  readonly deviation: number | null
  readonly verdict: Verdict
}

export interface Panel {
  readonly label: string
  readonly unit: string
  readonly points: readonly YearPoint[]
}

/** Behind a comparison: between which numbers the middle half of a level's places came out, year by year. */
export interface CompareBand {
  readonly label: string
  readonly years: readonly { readonly year: number; readonly low: number; readonly high: number }[]
}

/** Counts of results by distance from target: `from` ≤ distance < `to`. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

export interface ScoreItem {
  readonly label: string
  readonly target: string
  /** '' where there is none. */
  readonly result: string
  readonly verdict: Verdict
}

/** What is loaded of one place and year; null where nothing is. */
export interface CoverCell {
  /** The report that set the year's targets, the one that reviews it. */
  readonly plan: boolean
  readonly review: boolean
  /** Rows of data files. */
  readonly facts: number
  readonly targets: number
}

export interface CoverRow {
  readonly label: string
  /** Parallel to the spec's `columns`. */
  readonly cells: readonly (CoverCell | null)[]
}

/** A target without a result so far; `due` is the plan year of the report that would answer. */
export interface OpenItem {
  readonly label: string
  readonly target: string
  readonly due: number
}

/** What every figure carries beside its numbers. */
export interface Common {
  readonly texts: FigureTexts
  readonly size: FigureSize
  readonly theme: Theme
  readonly lang: Lang
  readonly convention: Convention | 'all'
  /** Labels (years, places) to bring forward. */
  readonly highlight: readonly string[]
  /** Words of the plot put otherwise; an empty axis title leaves it out, another empty word changes nothing. */
  readonly words?: Readonly<Partial<Record<WordKey, string>>>
}

export type FigureData =
  | { readonly kind: 'series'; readonly unit: string; readonly points: readonly YearPoint[] }
  | { readonly kind: 'dumbbell'; readonly unit: string; readonly rows: readonly DumbbellRow[] }
  | { readonly kind: 'scatter'; readonly unit: string; readonly points: readonly ScatterPoint[] }
  | { readonly kind: 'matrix'; readonly columns: readonly string[]; readonly rows: readonly MatrixRow[] }
  | { readonly kind: 'deviation'; readonly unit: 'pp' | '%'; readonly rows: readonly DeviationRow[] }
  | { readonly kind: 'multiples'; readonly panels: readonly Panel[] }
  | {
      readonly kind: 'compare'
      readonly unit: string
      readonly panels: readonly Panel[]
      /** Two years, one against the other, instead of all. */
      readonly slope?: boolean
      readonly band?: CompareBand
    }
  | { readonly kind: 'bunching'; readonly unit: 'pp' | '%'; readonly bins: readonly Bin[] }
  | { readonly kind: 'scorecard'; readonly items: readonly ScoreItem[] }
  | { readonly kind: 'coverage'; readonly columns: readonly string[]; readonly rows: readonly CoverRow[] }
  | { readonly kind: 'targets'; readonly items: readonly OpenItem[] }

export type FigureKind = FigureData['kind']
export const FIGURE_KINDS = [
  'series',
  'dumbbell',
  'scatter',
  'matrix',
  'deviation',
  'multiples',
  'compare',
  'bunching',
  'scorecard',
  'coverage',
  'targets',
] as const satisfies readonly FigureKind[]

/** Everything a figure shows: finished numbers and finished words. */
export type FigureSpec = Common & FigureData
export type SpecOf<K extends FigureKind> = Common & Extract<FigureData, { kind: K }>
