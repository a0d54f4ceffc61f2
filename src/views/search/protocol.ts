import type { Found } from '../../derive/search/index.ts'

/** What is sought, and how much of what is found comes back in full. */
export interface SearchRequest {
  readonly id: number
  readonly query: string
  readonly most: number
}

export type SearchAnswer =
  | { readonly id: number; readonly kind: 'indexing'; readonly done: number; readonly total: number }
  | {
      readonly id: number
      readonly kind: 'found'
      /** Those to be listed, best first. */
      readonly rows: readonly Found[]
      /** Every reading found, by hash and offset: what a table of targets is filtered by. */
      readonly keys: readonly string[]
      /** Readings looked through. */
      readonly size: number
    }
  | { readonly id: number; readonly kind: 'failed' }
