import type { Fact, Outlined, Placed } from '../../pipeline/door.ts'

/** A line for a person, or a report's line with what tells whether it repeats an earlier one; in the order they came about. */
export type ExtractedPart =
  | { readonly kind: 'said'; readonly line: string }
  | {
      readonly kind: 'report'
      readonly line: string
      /** What is said about it. */
      readonly said: readonly string[]
      readonly outline: Outlined
      /** Text and identity, packed. */
      readonly packed: Uint8Array
    }

export interface Extracted {
  readonly whole: boolean
  readonly parts: readonly ExtractedPart[]
}

/** A report read, its text and statements packed. */
export interface Packed extends Placed, Outlined {
  readonly packed: Uint8Array
}

/** What was read of one file. */
export interface Taken {
  readonly said: readonly string[]
  readonly failed: number
  readonly reports: readonly Packed[]
  readonly facts: readonly Fact[]
}

/** Finished lines of one key of the judgement's order. */
export interface KeyedLines {
  readonly key: string
  readonly pairs: readonly string[]
  readonly findings: readonly string[]
}

export type Task =
  | { readonly kind: 'extract'; readonly name: string; readonly flags: ReadonlySet<string> }
  | { readonly kind: 'read'; readonly name: string; readonly insisted: boolean }
  | { readonly kind: 'judge'; readonly reports: readonly Uint8Array[]; readonly facts: readonly Fact[]; readonly findings: boolean }

export type Answer =
  | { readonly kind: 'extract'; readonly extracted: Extracted }
  | { readonly kind: 'read'; readonly taken: Taken }
  | { readonly kind: 'judge'; readonly lines: readonly KeyedLines[] }

export interface ToThread {
  readonly id: number
  readonly task: Task
}

export interface FromThread {
  readonly id: number
  readonly answer: Answer
}
