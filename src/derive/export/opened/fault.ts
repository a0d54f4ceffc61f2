import type { Export } from '../tables.ts'

/** What is wrong with one cell, field or line: a closed list; words for people come from the interface. */
export type FaultWhy =
  | 'not-number'
  | 'not-allowed'
  | 'empty'
  | 'cells'
  | 'quote'
  | 'formula'
  | 'error-value'
  | 'json'
  | 'field'
  | 'twice'
  | 'no-column'
  | 'two-columns'
  | 'too-long'

/** One fault, where it stands and why. `row` is the spreadsheet's row (the header is row 1), the line of NDJSON, or the record of JSON, counted from 1. */
export interface Fault {
  readonly why: FaultWhy
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
  readonly seen: string
  /** What would pass, where that is a short list or a kind of value. */
  readonly expected?: string
}

/** What a file is that is no export, as far as its bytes tell. */
export type Other = 'facts' | 'table' | 'workbook' | 'json' | 'case' | 'dictionary' | 'docx' | 'pdf' | 'html' | 'archive' | 'text' | 'binary'

/** Why a file is not opened as an export. Nothing of a refused file is kept. */
export type Refusal =
  | { readonly why: 'other'; readonly is: Other; readonly seen: string }
  | { readonly why: 'empty' | 'old-office' | 'locked' | 'damaged' | 'cut-short' | 'too-large' | 'version'; readonly seen: string }
  /** `total` counts all faults, of which the first are given. */
  | { readonly why: 'faults'; readonly kind: Export['kind']; readonly total: number; readonly faults: readonly Fault[] }

/** A value, or the refusal. */
export type Opening<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export const refused = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal })

/** So many faults are told one by one; the rest are counted. */
export const MOST_FAULTS = 1000

/** Gathers faults: all are counted, the first `MOST_FAULTS` kept. */
export class Faults {
  readonly list: Fault[] = []
  total = 0

  add(fault: Fault): void {
    this.total++
    if (this.list.length < MOST_FAULTS) this.list.push({ ...fault, seen: fault.seen.slice(0, 120) })
  }

  refusal(kind: Export['kind']): Refusal {
    return { why: 'faults', kind, total: this.total, faults: this.list }
  }
}
