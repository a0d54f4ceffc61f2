import type { Basis, Bound, Hedge, Measure, RelationKind, Role } from './statement.ts'

/** Where in a report a figure was read that need not be here: it is recognised by its bytes, the words by theirs. */
export interface Passage {
  /** SHA-256 of the report's bytes, hexadecimal. */
  readonly report: string
  /** Half-open offsets in the report's text, UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The first twelve hexadecimal digits of the SHA-256 of the words, UTF-8. */
  readonly digest: string
  /** 0 to 1: how sure the reading is. */
  readonly certainty: number
}

/** One row of a facts file: a figure with its source. `value` is null for relations and targets without a number. */
export interface Fact {
  readonly file: string
  /** SHA-256 of the facts file, hexadecimal. */
  readonly sha256: string
  /** Row in the file, the header being row 1. */
  readonly row: number
  /** The row as it stands in the file and its offsets there, for provenance. */
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly place: string
  readonly adcode: string
  readonly role: Role
  readonly year: number
  readonly indicator: string
  readonly measure: Measure
  readonly bound: Bound
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly relation?: { readonly kind: RelationKind | 'none_set'; readonly other: string }
  /** The report named was searched for the statistic and does not give it (`not_stated` in the file). */
  readonly unstated?: true
  /** Stands among its report's main expected targets. */
  readonly main?: true
  readonly hedge?: Hedge
  readonly passage?: Passage
  readonly basis?: Basis
  readonly status?: 'preliminary' | 'final'
  readonly issuer: string
  readonly document: string
  readonly published: string
  readonly url: string
  readonly note: string
}

/** A facts file, whole: refused if any row is wrong. */
export interface FactFile {
  readonly file: string
  readonly sha256: string
  readonly text: string
  readonly facts: readonly Fact[]
}
