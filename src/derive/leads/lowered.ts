import { REAL_BY_CUSTOM } from '../../lexicon/definitions.ts'
import type { Pair } from '../../model/pair.ts'
import { indicatorBetter } from '../indicator.ts'
import { placeKey } from '../place.ts'

export interface Lowered {
  readonly before: Pair
  readonly pair: Pair
  /** Signed like a gap: minus is less ambitious. */
  readonly by: number
}

const comparable = (p: Pair): boolean =>
  p.indicator !== '' &&
  p.target.value !== null &&
  p.target.relation === undefined &&
  !p.flags.includes('stretch') &&
  (p.target.document === undefined || p.target.passage !== undefined) &&
  (p.measure === 'growth' || p.measure === 'share') &&
  p.verdict !== 'uncertain'

const keyOf = (p: Pair, year: number): string => [placeKey(p), p.indicator, p.measure, p.target.unit, p.target.basis ?? '', year].join('|')

/** The mark that decides: of a range its easier end. */
const markOf = (p: Pair): number => (p.target.upper === null ? (p.target.value ?? 0) : Math.min(p.target.value ?? 0, p.target.upper))

/** Growth that only says what an amount beside it comes to (实际利用外资5亿美元，增长39%): the amount is what was set. */
const besideAmount = (p: Pair, amounts: ReadonlySet<string>): boolean =>
  p.measure === 'growth' && !REAL_BY_CUSTOM.test(p.indicator) && amounts.has(`${p.target.sha256}|${p.indicator}|${p.year}`)

/** Main targets set lower than the year before, of what ought to rise. One year sets one number, or none is compared. */
export const loweredTargets = (pairs: readonly Pair[]): readonly Lowered[] => {
  const by = new Map<string, Pair[]>()
  const amounts = new Set(pairs.filter((p) => p.measure === 'level').map((p) => `${p.target.sha256}|${p.indicator}|${p.year}`))
  const main = pairs.filter((p) => p.main === true && comparable(p) && indicatorBetter(p.indicator) === 'higher' && !besideAmount(p, amounts))
  for (const p of main) by.set(keyOf(p, p.year), [...(by.get(keyOf(p, p.year)) ?? []), p])
  return [...by.values()].flatMap((list) => {
    const [pair] = list
    const was = pair ? (by.get(keyOf(pair, pair.year - 1)) ?? []) : []
    const [before] = was
    if (!pair || !before || list.length > 1 || was.length > 1) return []
    const change = Number((markOf(pair) - markOf(before)).toFixed(6))
    return change < 0 ? [{ before, pair, by: change }] : []
  })
}
