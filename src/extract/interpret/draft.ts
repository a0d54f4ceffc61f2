import type { Certainty } from '../../model/span.ts'
import type { Basis, Bound, Doubt, Hedge, Measure, ProgressAgainstTarget, SkipReason } from '../../model/statement.ts'
import type { Mention } from '../mentions/mention.ts'

/** A statement in the making: settlers turn lists of these into lists of these. */
export interface Draft {
  readonly mention: Mention
  readonly at: readonly number[]
  readonly start: number
  readonly end: number
  readonly subject: string
  readonly measure: Measure
  readonly value: number
  readonly upper?: number
  readonly unit: string
  readonly bound: Bound
  readonly hedge?: Hedge
  readonly basis?: Basis
  readonly against?: ProgressAgainstTarget
  /** Part of the year that a list gives it, '' for the whole. */
  readonly part?: string
  readonly rule: string
  readonly certainty: Certainty
  readonly doubts: readonly Doubt[]
  /** Set when a settler finds that the number is no statement. */
  readonly skip?: SkipReason
}
