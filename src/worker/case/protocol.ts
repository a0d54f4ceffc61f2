import type { Issue } from '../../model/issue.ts'
import type { Preview } from '../../pipeline/casefile/merge.ts'
import type { Verification } from '../../pipeline/casefile/verify.ts'
import type { Trouble } from '../../store/storage-error.ts'
import type { Incoming } from '../protocol.ts'

/** What of the page belongs to the work: convention and filters, as its link holds them. */
export type Choices = Readonly<Record<string, unknown>>

export type CaseTask =
  | { readonly kind: 'save'; readonly withSources: boolean; readonly choices: Choices }
  | { readonly kind: 'open'; readonly name: string; readonly blob: Blob }
  /** Carries out the opening that was previewed last. */
  | { readonly kind: 'apply'; readonly mode: Preview['mode'] }
  /** Takes the opening back that was carried out last. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'verify'; readonly name: string; readonly blob: Blob }

export type CaseAnswer =
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'saved'; readonly blob: Blob }
  | { readonly kind: 'opened'; readonly merge: Preview; readonly replace: Preview }
  /** `files`: sources to be read now. `choices`: what the file says of convention and filters. */
  | { readonly kind: 'applied'; readonly files: readonly Incoming[]; readonly choices: unknown }
  | { readonly kind: 'undone' }
  | { readonly kind: 'verified'; readonly root: string; readonly verification: Verification }

export interface Step {
  readonly done: number
  readonly total: number
}

export type FromCase =
  | { readonly kind: 'progress'; readonly step: Step }
  | { readonly kind: 'answer'; readonly answer: CaseAnswer }
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly message: string }
