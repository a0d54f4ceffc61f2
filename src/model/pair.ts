import type { Passage } from './fact.ts'
import type { SourcedQuote } from './finding.ts'
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
  /** The next report says that the goal was not reached. */
  | 'admitted'
  /** The data loaded hold no result: only the report itself could be silent. */
  | 'not_in_data'
  /** The next report speaks of the thing in clauses that were not understood. */
  | 'may_be_told'
  /** The plan or the review it rests on was not found in its report. */
  | 'part_not_found'

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
  /** Of a row of a facts file: where in which report it was read. */
  readonly passage?: Passage
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
  /** Said of a report whose text is not here, on the word of a facts file. */
  | 'text_not_here'

/** A sentence in which the next report admits that a goal was not reached, with the reason it gives. */
export interface Admission extends SourcedQuote {
  readonly why?: SourcedQuote
}

/** How sure it is that the next report says nothing, and what that rests on. */
export interface Silence {
  /** 0 to 1: share of silences like this one that are true. */
  readonly certainty: number
  /** Share of the next report that was read as its review. */
  readonly read: number
  /** How many of the place's other headline targets of the year that report answers. */
  readonly answered: number
  readonly of: number
  readonly statistic: 'headline' | 'registered' | 'open'
  /** 0 to 1: how near the clause comes that is most like the target's words. */
  readonly near: number
}

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
  /** What the next report says that may tell of it, where nothing was understood to: for a person to take. */
  readonly traces?: readonly SourcedQuote[]
  /** Where the next report admits that it was not reached. */
  readonly admissions?: readonly Admission[]
  /** Of a target nothing was found of. */
  readonly silence?: Silence
  readonly score: number
}
