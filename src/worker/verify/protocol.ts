import type { Issue } from '../../model/issue.ts'
import type { Verification } from '../../pipeline/casefile/verify.ts'

export interface ToVerify {
  readonly name: string
  readonly bytes: Uint8Array
}

export type Verified =
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'verified'; readonly root: string; readonly verification: Verification }

export type FromVerifier = { readonly kind: 'progress'; readonly done: number; readonly of: number } | Verified
