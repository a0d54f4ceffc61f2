import type { Doubtful } from '../../derive/review/queue.ts'
import type { Change, Choice, ResultRef } from '../../model/correction.ts'
import type { Pair, ResultReading } from '../../model/pair.ts'
import type { Statement } from '../../model/statement.ts'

/** Names a result by its report and the offset of its number, with its words for the log. */
export const refOf = (r: ResultReading): ResultRef => ({ sha256: r.sha256, at: r.at ?? r.start, quote: r.quote })

/** The change that pairs a target with another result, or with none. */
export const pairing = (pair: Pair, after: ResultRef | null): Change => ({
  kind: 'pair',
  pair: pair.id,
  before: pair.result ? refOf(pair.result) : null,
  after,
})

/** The change a choice makes: one of the figures, nothing reported, or none of those found. */
export const choosing = (pair: Pair, choice: Choice): Change => {
  const change = pairing(pair, choice === 'unknown' ? null : choice)
  return choice === 'unknown' && change.kind === 'pair' ? { ...change, unknown: true } : change
}

/** Reads a statement as a result of the target's year; said of a reading that was taken for something else. */
export const readAsResult = (statement: Statement, year: string): Change => ({
  kind: 'edit',
  at: statement.at[0] ?? statement.start,
  before: statement,
  after: { ...statement, role: 'result', year },
})

/** What it means to say the program is right; `null` where there is nothing to confirm. */
export const accepting = (item: Doubtful): Change | null => {
  if (item.kind === 'statement') return { kind: 'accept', at: item.statement.at[0] ?? item.statement.start, before: item.statement }
  if (item.kind === 'pairing') return item.pair.result ? pairing(item.pair, refOf(item.pair.result)) : null
  return item.now.place !== '' && item.now.planYear > 0 ? { kind: 'identity', before: item.now, after: item.now } : null
}

/** What it means to say the program is wrong without saying what is right; `null` where that cannot be said. */
export const rejecting = (item: Doubtful): Change | null => {
  if (item.kind === 'statement') return { kind: 'reject', at: item.statement.at[0] ?? item.statement.start, before: item.statement }
  return item.kind === 'pairing' ? pairing(item.pair, null) : null
}

/** The choice at `index`, −1 for none of them; `null` where there is no such choice. */
export const chosen = (item: Doubtful, index: number): Change | null => {
  if (item.kind === 'identity') {
    const after = item.choices[index]
    return after ? { kind: 'identity', before: item.now, after } : null
  }
  if (item.kind === 'statement') return null
  const result = item.choices[index]
  return result ? pairing(item.pair, refOf(result)) : index === -1 ? pairing(item.pair, null) : null
}
