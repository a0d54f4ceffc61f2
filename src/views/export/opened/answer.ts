import type { Comparison } from '../../../derive/export/opened/compare.ts'
import type { Refusal } from '../../../derive/export/opened/fault.ts'
import type { OpenedExport } from '../../../derive/export/opened/open.ts'
import type { TakeOver } from '../../../derive/export/opened/takeover.ts'

/** What a file is, without its rows. */
export type About = Omit<OpenedExport, 'rows'> & { readonly rows: number }

/** So many differences are sent to the page; the CSV holds all. */
export const MOST_SHOWN = 1000

/** What became of a file. `unjudged`: the library is being judged, and there is nothing to hold it against yet. */
export type OpenAnswer =
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'compared'; readonly about: About; readonly comparison: Comparison; readonly csv: Blob }
  | { readonly is: 'corrections'; readonly about: About; readonly takeOver: TakeOver }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'unjudged' }
  | { readonly is: 'failed'; readonly why: string }

/** `recognise`: is it an export at all? `open`: read it and hold it against the library. */
export interface OpenRequest {
  readonly task: 'recognise' | 'open'
  readonly name: string
  readonly blob: Blob
}

export type Answered = Exclude<OpenAnswer, { readonly is: 'progress' }>
