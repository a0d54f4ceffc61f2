import type { Pair } from '../../model/pair.ts'
import { indicatorBetter } from '../indicator.ts'
import { type Language, quantity } from '../numbers.ts'

/**
 * The rate a result in another unit works out to (a level that makes growth), as the verdict used it: the target and the gap say which.
 * '' where the result is in the target's own measure.
 */
export const workedOut = (p: Pair, language: Language): string => {
  const { value, upper } = p.target
  if (!p.flags.includes('worked_out') || p.result === null || p.result.measure === p.measure) return ''
  if (value === null || upper !== null || p.deviation === null || p.deviationUnit !== 'pp') return ''
  const falls = p.bound === 'le' || (p.bound !== 'ge' && indicatorBetter(p.indicator) === 'lower')
  return quantity(Number((value + (falls ? -p.deviation : p.deviation)).toFixed(2)), p.target.unit, language)
}
