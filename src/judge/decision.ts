import type { SourcedQuote } from '../model/finding.ts'
import type { Admission, Because, PairFlag, Step, Verdict } from '../model/pair.ts'
import type { Candidate } from '../pair/match.ts'
import type { TargetWithAnswers } from '../pair/pair.ts'
import { always, type Conventions } from './compare.ts'

/** What was decided about a target and on what grounds. */
export interface Decision {
  readonly verdict: Verdict
  readonly conventions: Conventions
  readonly because: Because
  readonly rule: string
  readonly result: Candidate | null
  readonly deviation: number | null
  readonly deviationUnit: 'pp' | '%' | null
  readonly derivation: readonly Step[]
  readonly flags: readonly PairFlag[]
  readonly traces?: readonly SourcedQuote[]
  readonly admissions?: readonly Admission[]
  /** 0 to 1: of a silence, how near the clause comes that is most like the target. */
  readonly near?: number
}

/** A decision that no convention changes and that has no size. */
export const plain = (verdict: Verdict, because: Because, rule: string, result: Candidate | null = null, derivation: readonly Step[] = []): Decision => ({
  verdict,
  conventions: always(verdict),
  because,
  rule,
  result,
  deviation: null,
  deviationUnit: null,
  derivation,
  flags: [],
})

/** A target nothing answers: silence, unless a figure of the next report may be meant for it. */
export const withoutResult = (pair: TargetWithAnswers, because: 'silent' | 'delegated' = 'silent'): Decision => {
  if (!pair.heard) return plain('pending', 'no_later_report', 'J15')
  // Not the result until a person says so: charts and exports must not show it as one.
  return pair.mentions.length > 0 ? plain('uncertain', 'doubtful_pairing', 'J26') : plain('not_reported', because, because === 'silent' ? 'J15' : 'J16')
}
