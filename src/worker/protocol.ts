import type { Judgement, Weighed } from '../judge/judge.ts'
import type { Correction } from '../model/correction.ts'
import type { Issue, Outcome } from '../model/issue.ts'
import type { Mapping, OpenedSheet } from '../model/sheet.ts'
import type { SourceFile } from '../model/source.ts'
import type { Loaded } from '../pipeline/pipeline.ts'
import type { Trouble } from '../store/storage-error.ts'

/** What became of one file handed in. `known`: the same bytes were here already. `aside`: no report, read only if the reader insists. `passed`: of no use, in an archive. */
export interface FileResult {
  readonly name: string
  readonly status: 'added' | 'known' | 'refused' | 'aside' | 'passed'
  readonly kind?: 'report' | 'facts'
  readonly sha256?: string
  readonly issues: readonly Issue[]
  /** Of a file set aside: itself, to hand in once more. */
  readonly again?: Incoming
}

/** How a fresh reading with the current rules differs from the stored one. */
export interface Rereading {
  readonly sha256: string
  readonly file: string
  readonly added: number
  readonly gone: number
  readonly same: number
}

/** A file handed in: its bytes, or a handle that is read when its turn comes, so that a whole folder is never in memory. */
export type Incoming = SourceFile | { readonly name: string; readonly blob: Blob; readonly insisted?: boolean }

/** A target by its name in the judgement, and where it is. */
export interface Named {
  readonly id: string
  readonly place: string
  readonly adcode: string
}

export type Task =
  | { readonly kind: 'import'; readonly files: readonly Incoming[] }
  /** One file read for the thread that imports; nothing stored. */
  | { readonly kind: 'read'; readonly file: Incoming }
  | { readonly kind: 'judge' }
  | { readonly kind: 'reread' }
  /** A spreadsheet opened, nothing stored: as it was settled before by its head, or one sheet as its reader settles it now. */
  | {
      readonly kind: 'sheets'
      readonly file: SourceFile
      readonly settled: Readonly<Record<string, Mapping>>
      readonly now?: { readonly sheet: string; readonly mapping: Mapping }
    }
  /** `trial`: corrections taken as if they were in the log. */
  | { readonly kind: 'weigh'; readonly pair: Named; readonly trial: readonly Correction[] }

/** A file with its bytes and what it turned out to be; an archive is not opened. */
export interface ReadFile {
  readonly file: SourceFile
  readonly outcomes: readonly Outcome<Loaded>[] | 'archive'
}

export type Answer =
  /** `done`: files dealt with; fewer than were handed in after a stop. */
  | { readonly kind: 'import'; readonly done: number; readonly results: readonly FileResult[] }
  | ({ readonly kind: 'read' } & ReadFile)
  /** The judgement stands in the store under `key`; only where it could not be kept does it come along. */
  | { readonly kind: 'judge'; readonly key: string; readonly judgement?: Judgement }
  | { readonly kind: 'reread'; readonly changes: readonly Rereading[] }
  | { readonly kind: 'sheets'; readonly sheets: readonly OpenedSheet[]; readonly issues: readonly Issue[] }
  /** `null`: there is no such target now. */
  | { readonly kind: 'weigh'; readonly weighed: Weighed | null }

export interface Progress {
  readonly done: number
  readonly total: number
  /** The file at hand. */
  readonly name: string
  readonly latest?: FileResult
}

/** Many files go ahead of their task in parts: one message of thousands of handles would hold the page up. */
export type ToWorker =
  | { readonly id: number; readonly ahead: readonly Incoming[] }
  | { readonly id: number; readonly task: Task }
  | { readonly id: number; readonly cancel: true }

export type FromWorker =
  /** Sent once, first: the lock the thread holds to its end. */
  | { readonly kind: 'alive'; readonly lock: string }
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: Answer }
  | { readonly id: number; readonly kind: 'failed'; readonly trouble: Trouble; readonly message: string }
