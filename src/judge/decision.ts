import type { Because, PairFlag, Step, Verdict } from '../model/pair.ts'
import type { Candidate } from '../pair/match.ts'
import { always, type Conventions } from './measure.ts'

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
