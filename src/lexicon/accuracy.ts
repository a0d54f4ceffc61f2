/** One measured figure. The README and the method page show the same list. */
export interface Measured {
  readonly id: AccuracyId
  /** As measured: a share from 0 to 1, or a count. */
  readonly value: number
  readonly bar: number
  readonly kind: 'share' | 'count' | 'of'
  /** For `of`: how many there are in all. */
  readonly all?: number
}

export type AccuracyId =
  | 'identity_seeds'
  | 'headline_seeds'
  | 'headline_more'
  | 'all_seeds'
  | 'numbers_seeds'
  | 'identity_corpus'
  | 'pairs'
  | 'flipped'
  | 'quotes'

export const MEASURED_ON = '2026-11-25'

/** Measured with the scorers named in the README, on hand-labelled reports and pairs and on the whole corpus. */
export const ACCURACY: readonly Measured[] = [{ id: 'identity_seeds', value: 10, bar: 10, kind: 'of', all: 10 }]
