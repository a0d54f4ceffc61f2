import type { Certainty, Evidence } from './span.ts'

export type Role = 'target' | 'result'
export type Measure = 'level' | 'growth' | 'average_growth' | 'change' | 'share' | 'multiple' | 'rank'
export type Bound = 'eq' | 'ge' | 'le' | 'about' | 'range'
export type Hedge = 'strive' | 'ensure' | 'expect' | 'plan' | 'preliminary'
export type Basis = 'real' | 'nominal' | 'comparable' | 'year_end' | 'annual_average'
export type RelationKind = 'in_step_with' | 'faster_than' | 'not_below' | 'not_above' | 'below' | 'better_than' | 'meets' | 'exceeds' | 'reach'

/** A result stated against its goal: 完成任务的102.96%, 超任务8天, 低于考核目标16.7%. */
export interface ProgressAgainstTarget {
  readonly kind: 'ratio_of_target' | 'over_target_by' | 'under_target_by' | 'met_in_words' | 'ahead_of_schedule'
  readonly value?: number
  readonly unit?: string
}

/** Why the program is not sure of a reading; one or more send the statement to review. */
export type Doubt = 'subject-elided' | 'unit-missing' | 'year-unclear' | 'role-unclear' | 'list-length' | 'broken-text' | 'number-unlikely'

/** Something the government says it will reach or do, or says was reached or done. Fields as the labelling guide defines them. */
export interface Statement extends Evidence {
  /** Offsets of the number or numbers the value was read from; empty for relations. */
  readonly at: readonly number[]
  readonly role: Role
  /** `2023`, or a range `2021-2025`. */
  readonly year: string
  /** Only where less than the year is covered: `Q1`, `H1`, `M03`, `winter`. */
  readonly part?: string
  /** The measured noun phrase in the report's own words, completed from context. */
  readonly subject: string
  /** Id in the registry, '' when none fits exactly. */
  readonly indicator: string
  readonly measure: Measure
  /** As written, falls negative. Absent for relations and for targets without a number. */
  readonly value?: number
  /** Upper end, only for `bound: 'range'`. */
  readonly upper?: number
  readonly unit: string
  readonly bound: Bound
  readonly hedge?: Hedge
  readonly basis?: Basis
  readonly relation?: RelationKind
  readonly other?: string
  readonly against?: ProgressAgainstTarget
  /** Second, higher mark of the same target: `at` of the stretch clause's statement. */
  readonly stretchOf?: number
  readonly rule: string
  readonly certainty: Certainty
  readonly doubts?: readonly Doubt[]
}

export type SkipReason = 'date' | 'ordinal' | 'name' | 'spec' | 'base' | 'boilerplate' | 'other'

/** A number that is no statement, with the reason. */
export interface ExcludedNumber {
  readonly at: number
  readonly end: number
  readonly skip: SkipReason
  readonly rule: string
}

/** A sentence that admits a shortfall, with the indicators it covers. */
export interface Confession extends Evidence {
  readonly indicators: readonly string[]
  readonly subjects: readonly string[]
  readonly year: string
  readonly explanation?: Evidence
}
