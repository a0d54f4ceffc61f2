import type { Issue, ReportKind } from './issue.ts'
import type { Place } from './place.ts'
import type { Dropped, ReadText } from './source.ts'
import type { Certainty, Evidence, Span } from './span.ts'
import type { Confession, ExcludedNumber, Role, Statement } from './statement.ts'

/** What a part of a report is about. */
export type Part =
  | 'preamble'
  | 'review' // last year's results
  | 'review_term' // the past five years' results
  | 'plan_term' // the coming five years' goals
  | 'plan' // this year's targets
  | 'problems'
  | 'closing'
  | 'glossary'
  | 'furniture'

/** The role and year a plain number has in a section: `2023`, or a range `2018-2022`. */
export interface Period {
  readonly role: Role
  readonly year: string
}

export interface Section extends Span {
  /** '' for text before the first heading. */
  readonly heading: string
  /** 0 for the text's own top, 1 for 一、, 2 for （一）, 3 for 1. and 一是. */
  readonly depth: number
  readonly part: Part
  readonly period: Period
  readonly certainty: Certainty
}

/** One sentence, ended by 。！？ or a line break (； does not end it): half open, white space at the ends left out. */
export interface Sentence extends Span {
  /** Index into `sections`. */
  readonly section: number
}

/** A fact about the document with the words it was read from. */
export interface Known<T> {
  readonly value: T
  readonly certainty: Certainty
  readonly evidence?: Evidence
}

export interface Identity {
  readonly kind: ReportKind
  readonly title: string
  readonly place?: Known<Place>
  readonly planYear?: Known<number>
  readonly reviewYear?: Known<number>
  readonly titleYear?: number
  /** ISO date the report was delivered. */
  readonly delivered?: Known<string>
  readonly speaker?: Known<string>
  /** Ranges of a five-year turn, e.g. `2018-2022` and `2023-2027`. */
  readonly reviewRange?: string
  readonly planRange?: string
}

/** Text with a place, years and an outline. */
export interface StructuredReport {
  readonly read: ReadText
  /**
   * The same length as `read.text`: full-width folded, traditional read as simplified, and everything
   * dropped blanked with spaces, so that offsets hold for both. Rules read this; quotes come from `read.text`.
   */
  readonly clean: string
  readonly identity: Identity
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly dropped: readonly Dropped[]
  readonly issues: readonly Issue[]
}

/** What the store keeps: one record per report with its statements inside it. */
export interface Report {
  /** SHA-256 of the source's bytes, hexadecimal. */
  readonly sha256: string
  readonly file: string
  readonly format: ReadText['format']
  readonly encoding: string
  readonly text: string
  readonly meta: ReadText['meta']
  readonly pages: ReadText['pages']
  readonly identity: Identity
  readonly sections: readonly Section[]
  readonly dropped: readonly Dropped[]
  readonly issues: readonly Issue[]
  readonly statements: readonly Statement[]
  readonly asides: readonly ExcludedNumber[]
  readonly confessions: readonly Confession[]
  /** Version of the rules that read it. */
  readonly rules: string
}
