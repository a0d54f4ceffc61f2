import type { Judgement } from '../../../judge/judge.ts'
import type { Imprint } from '../snapshot/imprint.ts'

/** What the page asks of the thread that writes a snapshot. The judgement comes along only where the store holds none. */
export interface SnapshotRequest {
  readonly template: string
  readonly imprint: Imprint
  readonly judgement?: Judgement
}

export type SnapshotAnswer = { readonly ok: true; readonly blob: Blob } | { readonly ok: false }

/** Bytes of a page without targets: 1.14 MB were measured for the 560 of the enclosed library. */
export const BYTES_A_PAGE = 300_000
/** Bytes a target takes, quotes and charts included: 38.5 MB for 25,512 targets of the provinces, 158 MB for 123,528. */
export const BYTES_A_TARGET = 1500
/** More targets than this make a page no browser opens with ease: about 30 MB. */
export const MOST_TARGETS = 20_000
