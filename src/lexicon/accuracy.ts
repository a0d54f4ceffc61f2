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
  { id: 'all_seeds', value: 0.922, bar: 0.85, kind: 'share' },
  { id: 'all_more', value: 0.911, bar: 0.85, kind: 'share' },
  { id: 'numbers_seeds', value: 0.984, bar: 0.95, kind: 'share' },
  { id: 'pairs', value: 0.926, bar: 0.92, kind: 'share' },
  { id: 'flipped', value: 0, bar: 0, kind: 'count' },
]

export type UnseenId = 'missed_known' | 'missed_open' | 'met_known' | 'silent_known' | 'silent_open' | 'in_kind'

/** What was drawn at random over published reports and read against both texts by people who had not written the rules. */
export interface Unseen {
  readonly id: UnseenId
  /** How many were read. */
  readonly read: number
  readonly wrong: number
  /** About which two readers could differ. */
  readonly doubtful: number
}

/** Reports the draw was made over. */
export const UNSEEN_REPORTS = 2147

/** First measurement, before the mends that followed from it. */
export const UNSEEN: readonly Unseen[] = [
  { id: 'missed_known', read: 60, wrong: 1, doubtful: 1 },
  { id: 'missed_open', read: 20, wrong: 0, doubtful: 1 },
  { id: 'met_known', read: 60, wrong: 0, doubtful: 0 },
  { id: 'silent_known', read: 80, wrong: 2, doubtful: 6 },
  { id: 'silent_open', read: 20, wrong: 4, doubtful: 6 },
  { id: 'in_kind', read: 40, wrong: 6, doubtful: 6 },
]
