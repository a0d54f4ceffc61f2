import { type Pair, VERDICTS, type Verdict } from '../../model/pair.ts'
import { type View, verdictOf } from '../verdict.ts'

export type Counts = Readonly<Record<Verdict, number>>

/** Targets by verdict; every verdict is present, none is left out. */
export const countVerdicts = (pairs: readonly Pair[], view: View): Counts => {
  const counts: Record<Verdict, number> = { met: 0, missed: 0, depends: 0, pending: 0, not_reported: 0, not_comparable: 0, not_checkable: 0, uncertain: 0 }
  for (const p of pairs) counts[verdictOf(p, view)]++
  return counts
}

export interface Share {
  readonly met: number
  readonly decided: number
  /** Targets the rate leaves out. Always shown beside it. */
  readonly leftOut: number
}

/** The rate of success in parts: met of those decided, with the number left out. */
export const shareMet = (counts: Counts): Share => {
  const decided = counts.met + counts.missed + counts.depends
  return { met: counts.met, decided, leftOut: VERDICTS.reduce((n, v) => n + counts[v], 0) - decided }
}
