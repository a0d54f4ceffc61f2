import type { Convention, Pair, Verdict } from '../model/pair.ts'

/** A named convention, or none: then targets on which conventions disagree stay `depends`. */
export type View = Convention | 'all'
export const VIEWS = ['all', 'strict', 'rounding', 'elastic'] as const satisfies readonly View[]

/** The verdict of a pair as the page shows it under the chosen convention. */
export const verdictOf = (pair: Pick<Pair, 'verdict' | 'conventions'>, view: View): Verdict => (view === 'all' ? pair.verdict : pair.conventions[view])

/** Below this fit a pairing counts as less certain. */
export const SURE = 0.7

/** Verdicts that say whether the promise was kept. */
export const DECIDED: readonly Verdict[] = ['met', 'missed', 'depends']
export const UNDECIDED: readonly Verdict[] = ['pending', 'not_reported', 'not_comparable', 'not_checkable', 'uncertain']
