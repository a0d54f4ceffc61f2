import type { Checked, Correction } from '../../model/correction.ts'
import type { Pair, Reading } from '../../model/pair.ts'

const wordsOf = (r: Reading): Checked => ({ sha256: r.sha256, start: r.start, end: r.end, quote: r.quote, value: r.value, unit: r.unit })

/** What a person says who has held a target's quotes against their sources: the words and numbers as they are read now. */
export const checking = (pair: Pair): Extract<Correction['change'], { kind: 'check' }> => ({
  kind: 'check',
  pair: pair.id,
  target: wordsOf(pair.target),
  result: pair.result ? wordsOf(pair.result) : null,
})

const same = (a: Checked | null, b: Reading | null): boolean =>
  a === null || b === null
    ? a === null && b === null
    : a.sha256 === b.sha256 && a.start === b.start && a.end === b.end && a.value === b.value && a.unit === b.unit && a.quote === b.quote

type Log = ReadonlyMap<string, Correction>
const known = new WeakMap<readonly Correction[], Log>()

const logOf = (corrections: readonly Correction[]): Log => {
  const held = known.get(corrections)
  if (held) return held
  const made = new Map(
    [...corrections].sort((a, b) => (a.when < b.when ? -1 : 1)).flatMap((c) => (c.change.kind === 'check' ? [[c.change.pair, c] as const] : [])),
  )
  known.set(corrections, made)
  return made
}

/** The last time a person checked a target's quotes, where they are still read as they were then. */
export const checkOf = (pair: Pair, corrections: readonly Correction[]): Correction | undefined => {
  const found = logOf(corrections).get(pair.id)
  return found?.change.kind === 'check' && same(found.change.target, pair.target) && same(found.change.result, pair.result) ? found : undefined
}

/** Whether the quotes were checked once and are read otherwise since. */
export const checkedBefore = (pair: Pair, corrections: readonly Correction[]): boolean =>
  logOf(corrections).has(pair.id) && checkOf(pair, corrections) === undefined

/** How many of a list were checked. */
export const countChecked = (pairs: readonly Pair[], corrections: readonly Correction[]): number =>
  logOf(corrections).size === 0 ? 0 : pairs.filter((p) => checkOf(p, corrections) !== undefined).length
