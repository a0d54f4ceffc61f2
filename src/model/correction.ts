import type { PlaceLevel } from './place.ts'
import type { Statement } from './statement.ts'

/** What a person changed. It stands beside the machine's reading, never over it. */
export type Change =
  | { readonly kind: 'accept'; readonly at: number; readonly before?: Statement }
  | { readonly kind: 'edit'; readonly at: number; readonly before: Statement; readonly after: Statement }
  | { readonly kind: 'reject'; readonly at: number; readonly before: Statement }
  | { readonly kind: 'add'; readonly after: Statement }
  | { readonly kind: 'identity'; readonly before: IdentityEdit; readonly after: IdentityEdit }
  /** `after: null`: nothing is reported; with `unknown`, none of what was found is the result, and which is stays open. */
  | { readonly kind: 'pair'; readonly pair: string; readonly before: ResultRef | null; readonly after: ResultRef | null; readonly unknown?: true }
  /** Both quotes were held against their sources, as they were read then. It changes no reading and no verdict. */
  | { readonly kind: 'check'; readonly pair: string; readonly target: Checked; readonly result: Checked | null }

/** Words and number that a person has held against their source. */
export interface Checked {
  readonly sha256: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly value: number | null
  readonly unit: string
}

export interface IdentityEdit {
  readonly place: string
  readonly adcode: string
  readonly planYear: number
  readonly level?: PlaceLevel
  readonly parents?: readonly string[]
}

/** Names a statement: the report's hash and the offset of its number; early logs lack its words. */
export interface ResultRef {
  readonly sha256: string
  readonly at: number
  /** The words it was read from, kept for the log. */
  readonly quote?: string
  /** What it measures: tells apart readings of one number. */
  readonly subject?: string
  /** The program does not read it as a result; the person says that it is one. */
  readonly insisted?: true
}

export interface Correction {
  readonly id: string
  /** SHA-256 of the report it is about. */
  readonly sha256: string
  /** ISO instant. */
  readonly when: string
  readonly who: string
  readonly why: string
  readonly change: Change
  /** Set when its quote no longer stands where it did and could not be found again. */
  readonly stale?: boolean
}

/** The result a person chose: one of them, none (`null`), or not known which. */
export type Choice = ResultRef | 'unknown' | null
