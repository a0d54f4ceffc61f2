import type { Evidence } from './span.ts'

export type FindingKind =
  | 'silence'
  | 'answered_in_kind'
  | 'target_dropped'
  | 'target_added'
  | 'target_renamed'
  | 'target_softened'
  | 'target_copied'
  | 'implied_plan'
  | 'contradiction_base'
  | 'contradiction_twice'
  | 'contradiction_shares'
  | 'base_revised'
  | 'confession'
  | 'report_against_bulletin'

/** A quote with the file it stands in. */
export interface SourcedQuote extends Evidence {
  readonly report: string
  readonly sha256: string
}

/** Something worth a reporter's look, with quotes and a plain sentence to check. */
export interface Finding {
  readonly id: string
  readonly kind: FindingKind
  readonly place: string
  readonly adcode: string
  readonly year: number
  readonly indicator: string
  readonly subject: string
  /** 0 to 1. */
  readonly severity: number
  readonly certainty: number
  readonly quotes: readonly SourcedQuote[]
  readonly sentence: { readonly zh: string; readonly en: string }
  /** Size of what was found, in `unit`, where it has one. */
  readonly size?: number
  readonly unit?: string
  readonly pair?: string
}
