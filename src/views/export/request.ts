import type { Format } from '../../derive/export/file.ts'
import type { Scope } from '../../derive/export/scope.ts'
import type { SimpleWords } from '../../derive/export/simple.ts'
import type { Export, MethodLine } from '../../derive/export/tables.ts'
import type { Language } from '../../derive/numbers.ts'

export const WHATS = ['pairs', 'simple', 'statements', 'findings', 'corrections', 'dictionary'] as const satisfies readonly (
  | Export['kind']
  | 'simple'
  | 'dictionary'
)[]
export type What = (typeof WHATS)[number]

/** What the page asks of the export thread. `scope` null: everything stored. */
export interface ExportRequest {
  readonly what: What
  readonly format: Format
  readonly scope: Scope | null
  readonly method: readonly MethodLine[]
  /** Of the simple table: the language and words it is written in. */
  readonly simple?: { readonly language: Language; readonly words: SimpleWords }
}

export type ExportAnswer = { readonly ok: true; readonly blob: Blob; readonly rows: number } | { readonly ok: false; readonly why: string }
