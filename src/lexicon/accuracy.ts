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

export type AccuracyId = 'identity_seeds' | 'headline_seeds' | 'headline_more' | 'all_seeds' | 'all_more' | 'numbers_seeds' | 'pairs' | 'flipped'

export const MEASURED_ON = '2026-12-01'

/** Measured with the scorers named in the README, on hand-labelled reports and pairs and on the whole corpus. */
export const ACCURACY: readonly Measured[] = [
  { id: 'identity_seeds', value: 10, bar: 10, kind: 'of', all: 10 },
  { id: 'headline_seeds', value: 0.974, bar: 0.97, kind: 'share' },
  { id: 'headline_more', value: 0.976, bar: 0.93, kind: 'share' },
  { id: 'all_seeds', value: 0.92, bar: 0.85, kind: 'share' },
  { id: 'all_more', value: 0.911, bar: 0.85, kind: 'share' },
  { id: 'numbers_seeds', value: 0.983, bar: 0.95, kind: 'share' },
  { id: 'pairs', value: 0.926, bar: 0.92, kind: 'share' },
  { id: 'flipped', value: 0, bar: 0, kind: 'count' },
]
