import type { Basis, Bound, Hedge, Measure, RelationKind } from './statement.ts'

export type Verdict = 'met' | 'missed' | 'depends' | 'pending' | 'not_reported' | 'not_comparable' | 'not_checkable' | 'uncertain'
export const VERDICTS = [
  'met',
  'missed',
  'depends',
  'pending',
  'not_reported',
  'not_comparable',
  'not_checkable',
  'uncertain',
] as const satisfies readonly Verdict[]

export type Convention = 'strict' | 'rounding' | 'elastic'
export const CONVENTIONS = ['strict', 'rounding', 'elastic'] as const satisfies readonly Convention[]

export type ResultSource = 'next_report' | 'same_report' | 'bulletin' | 'later_report'

/** Why a verdict is what it is: a closed list; words for people come from the interface. */
export type Because =
  | 'reached'
  | 'short'
  | 'over_ceiling'
  | 'within_ceiling'
  | 'within_range'
  | 'outside_range'
  | 'within_slack'
  | 'no_later_report'
  | 'silent'
  | 'measure'
  | 'scope'
  | 'unit'
  | 'basis'
  | 'only_average'
  | 'only_bound'
  | 'only_words'
  | 'new_definition'
  | 'only_part'
  | 'delegated'
  | 'qualitative'
  | 'no_number_set'
  | 'relation_holds'
  | 'relation_fails'
  | 'relation_unknown'
  | 'goal_ratio_met'
  | 'goal_ratio_missed'
  | 'over_goal'
  | 'under_goal'
  | 'doubtful_reading'
  | 'implausible'
  | 'two_targets'
  | 'doubtful_pairing'

/** One printed number with the words it was read from, or the row of a facts file. */
export interface Reading {
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly measure: Measure
  readonly bound: Bound
  readonly hedge?: Hedge
  readonly basis?: Basis
  /** File name as given. */
  readonly report: string
  readonly sha256: string
  readonly quote: string
  readonly start: number
  readonly end: number
  /** Offset of the number itself: with `sha256` it names the statement. Absent for relations. */
  readonly at?: number
  readonly subject: string
  readonly rule: string
  readonly issuer?: string
  readonly document?: string
  readonly url?: string
  readonly note?: string
  readonly status?: 'preliminary' | 'final'
}

export interface TargetReading extends Reading {
  readonly relation?: RelationKind
  readonly other?: string
}

export interface ResultReading extends Reading {
  readonly source: ResultSource
  /** 0 to 1: how well it fits the target, with the reasons. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** A step of a result that was worked out rather than read: `206.6 ÷ 164.9 − 1 = 25.3 %`. */
export interface Step {
  readonly text: string
  readonly reading?: Reading
  readonly caveat?: string
}

export type PairFlag =
  | 'preliminary'
  | 'bulletin_changes_verdict'
  | 'revision_changes_verdict'
  | 'direction_assumed'
  | 'worked_out'
  | 'stretch'
  | 'weak_match'
  | 'corrected'
  | 'below_goal_in_words'

/** A target with the best result for it and the verdict under each convention. */
export interface Pair {
  /** Stable across runs: place, year, target's file hash and offset. */
  readonly id: string
  readonly place: string
  readonly adcode: string
  readonly year: number
  readonly indicator: string
  readonly subject: string
  readonly measure: Measure
  readonly bound: Bound
  /** Stands among the main expected targets (主要预期目标) of its report. */
  readonly main?: true
  readonly target: TargetReading
  /** Further places the same target is stated at: repeated in the text, in a facts file, in another year's plan. */
  readonly alsoStated?: readonly TargetReading[]
  readonly result: ResultReading | null
  readonly others: readonly ResultReading[]
  readonly verdict: Verdict
  readonly conventions: Readonly<Record<Convention, Verdict>>
  /** Signed so that plus is better. Percentage points for rates, percent of target for amounts. */
  readonly deviation: number | null
  readonly deviationUnit: 'pp' | '%' | null
  readonly because: Because
  /** Number of the behaviour rule that fired, e.g. `J4`. */
  readonly rule: string
  readonly derivation: readonly Step[]
  readonly flags: readonly PairFlag[]
  readonly score: number
}
