import type { Place } from './place.ts'
import type { Evidence, Span } from './span.ts'

/** Why a file is refused whole. Nothing of a refused file is kept. */
export type RefusalCode =
  | 'empty-file'
  | 'binary-file'
  | 'unsupported-format'
  | 'old-office-format'
  | 'undecodable'
  | 'no-text-layer'
  | 'damaged-file'
  | 'password-protected'
  | 'too-large'
  | 'too-many-files'
  | 'not-a-report'
  | 'set-aside' // no work report, but read if the reader insists; `cause` tells what it seems to be
  | 'passed-over' // in an archive, of a format that is never a report
  | 'other-archive'
  | 'too-deep'
  | 'too-slow'
  | 'reading-ended' // the thread that read it died with it
  | 'facts-columns'
  | 'facts-row'
  | 'case-file'

/**
 * Trouble is data. An issue names its code, what was seen, what was expected and where.
 * Words for people come from the interface's word lists, keyed by `code`.
 */
export type Issue =
  | {
      readonly code: RefusalCode
      readonly file: string
      readonly seen: string
      readonly expected: string
      readonly row?: number
      readonly column?: string
      readonly cause?: string
      /** The part of the file it is about. */
      readonly part?: string
    }
  | { readonly code: 'title-year-differs'; readonly titleYear: number; readonly planYear: number; readonly evidence?: Evidence }
  | { readonly code: 'place-ambiguous'; readonly seen: string; readonly candidates: readonly Place[] }
  | { readonly code: 'place-unknown'; readonly seen: string }
  | {
      readonly code: 'place-inferred'
      readonly place: string
      readonly from: 'salutation' | 'assembly' | 'file-name' | 'front-matter' | 'frequency' | 'title' | 'folder'
    }
  | { readonly code: 'years-unknown'; readonly seen: string }
  | { readonly code: 'years-inferred'; readonly planYear: number; readonly from: string }
  | { readonly code: 'no-numbers' }
  | { readonly code: 'no-plan-section' }
  | { readonly code: 'no-review-section' }
  | { readonly code: 'lossy-text'; readonly seen: string; readonly count: number }
  /** What the source holds and its reader is not shown, or what stands among the words without being one of them. */
  | { readonly code: LeftOut; readonly count: number }
  /** An electronic signature or seal is in the file; nothing was checked. */
  | { readonly code: 'signature-unchecked' }
  /** Pages without text, or with characters that cannot be told, among others that were read. */
  | { readonly code: 'unread-pages'; readonly seen: string }
  | { readonly code: 'broken-unit'; readonly at: Span; readonly seen: string; readonly read: string }
  | { readonly code: 'kind-not-report'; readonly kind: ReportKind; readonly why?: string }
  | { readonly code: 'duplicate'; readonly of: string }
  | { readonly code: 'variant'; readonly of: string; readonly differing: readonly string[] }

export type LeftOut = 'hidden-text' | 'deleted-text' | 'note-marks' | 'unclear-tables'

export type ReportKind = 'work_report' | 'communique' | 'plan_report' | 'plan_outline' | 'other'

/** A value with the issues met on the way, or a refusal that says why. */
export type Outcome<T> = { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] } | { readonly ok: false; readonly issues: readonly Issue[] }
