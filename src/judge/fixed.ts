import type { Convention, Pair, Verdict } from '../model/pair.ts'

/** The verdict of a pair for a reader who fixed one convention; `null` keeps all three and says `depends` where they differ. */
export const verdictUnder = (pair: Pick<Pair, 'verdict' | 'conventions'>, convention: Convention | null): Verdict =>
  convention ? pair.conventions[convention] : pair.verdict

/** How many verdicts read otherwise under `to` than under `from`. */
export const verdictsThatChange = (pairs: readonly Pair[], from: Convention | null, to: Convention | null): number =>
  pairs.reduce((n, p) => n + Number(verdictUnder(p, from) !== verdictUnder(p, to)), 0)
