import type { Format } from '../../derive/export/file.ts'
import type { Scope } from '../../derive/export/scope.ts'
import type { Export, MethodLine } from '../../derive/export/tables.ts'

export const WHATS = ['pairs', 'statements', 'findings', 'corrections', 'dictionary'] as const satisfies readonly (Export['kind'] | 'dictionary')[]
export type What = (typeof WHATS)[number]

/** What the page asks of the export thread. `scope` null: everything stored. */
export interface ExportRequest {
  readonly what: What
  readonly format: Format
  readonly scope: Scope | null
  readonly method: readonly MethodLine[]
}

export type ExportAnswer = { readonly ok: true; readonly blob: Blob; readonly rows: number } | { readonly ok: false; readonly why: string }
