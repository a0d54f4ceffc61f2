import type { Outcome, Possible, Weighed } from '../../../judge/judge.ts'
import type { Choice } from '../../../model/correction.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Statement } from '../../../model/statement.ts'
import { choosing, readAsResult } from '../decisions.ts'
import type { Entry } from '../use-correct.ts'

/** What a reader has settled on before it is applied. */
export type Pick = Possible | 'nothing' | 'unknown'

/** Name of a pick on the page. */
export const pickKey = (pick: Pick): string =>
  typeof pick === 'string' ? pick : `${pick.ref.sha256}-${pick.ref.at}-${pick.reading.subject}-${pick.reading.measure}-${pick.reading.start}`

export const choiceOf = (pick: Pick): Choice => (pick === 'nothing' ? null : pick === 'unknown' ? 'unknown' : pick.ref)

/** The verdict a pick brings as everything is read now. */
export const outcomeOf = (pick: Pick, weighed: Weighed): Outcome => (typeof pick === 'string' ? weighed[pick] : pick.would)

/** Whether the figure is read as something else than a result of the target's year, and could be read so. */
export const mayReadAnew = (pick: Pick, year: string): pick is Possible =>
  typeof pick !== 'string' && !pick.fact && pick.reading.value !== null && (pick.role === 'target' || pick.year !== year)

/** Entries of the log that a pick makes; `anew`: the statement to read as a result of `year` first. */
export const entriesOf = (pair: Pair, pick: Pick, anew: Statement | undefined, year: string): readonly Entry[] => [
  ...(anew && typeof pick !== 'string' ? [{ sha256: pick.ref.sha256, change: readAsResult(anew, year) }] : []),
  { sha256: pair.target.sha256, change: choosing(pair, choiceOf(pick)) },
]

/** Whether a figure is the result the target has now. */
export const isResult = (pair: Pair, p: Possible): boolean =>
  pair.result !== null && pair.result.sha256 === p.ref.sha256 && (pair.result.at ?? pair.result.start) === p.ref.at && pair.result.subject === p.reading.subject
