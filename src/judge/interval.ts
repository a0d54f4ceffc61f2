import { AND_MORE } from '../lexicon/conventions.ts'
import { assertNever } from '../model/assert.ts'
import type { Claim } from '../pair/claim.ts'
import { convert, isRate } from '../pair/units.ts'
import { halfLastDigit } from './slack.ts'

/** What a printed result allows: everything between `low` and `high`; `said` is the number itself. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly said: number
}

const past = (value: number, quote: string): number => (AND_MORE.test(quote) ? value + 1.999999 * halfLastDigit(value, false) : Number.POSITIVE_INFINITY)

const raw = (c: Claim, value: number): Interval => {
  const fall = value < 0 && c.measure !== 'level'
  const above = { low: value, high: past(value, c.quote), said: value }
  const below = { low: Number.NEGATIVE_INFINITY, high: value, said: value }
  switch (c.bound) {
    case 'eq':
    case 'about':
      return { low: value, high: value, said: value }
    case 'ge':
      return fall ? below : above
    case 'le':
      return fall ? { ...above, high: Number.POSITIVE_INFINITY } : below
    case 'range':
      return { low: Math.min(value, c.upper ?? value), high: Math.max(value, c.upper ?? value), said: value }
    default:
      return assertNever(c.bound)
  }
}

/** A result in the target's unit with all its bound allows; null where it has no number or another unit. */
export const intervalOf = (result: Claim, unit: string): Interval | null => {
  if (result.value === null) return null
  const { low, high, said } = raw(result, result.value)
  const into = (n: number): number | null => (Number.isFinite(n) ? convert(n, result.unit, unit) : n)
  const [l, h, s] = [into(low), into(high), into(said)]
  return l === null || h === null || s === null ? null : { low: l, high: h, said: s }
}

/** Of amounts, the share of the target by which a result printed with fewer digits may differ from it and still be the same number. */
const SAME_NUMBER = 0.005

const digitsOf = (n: number): number => String(Math.abs(n)).replace('.', '').replace(/^0+/, '').length

/** 338.42亿元 promised and 338.4亿元 told: the promised number in fewer digits. Only of amounts: a rate of 8 % is not 8.4 %. */
export const isShorterSpelling = (target: Claim, result: Claim): boolean => {
  if (target.value === null || result.value === null || isRate(target.unit) || target.bound === 'range' || result.bound !== 'eq') return false
  const mark = convert(target.value, target.unit, result.unit)
  if (mark === null || digitsOf(result.value) >= digitsOf(mark) || Math.abs(mark - result.value) > SAME_NUMBER * Math.abs(mark)) return false
  return Math.abs(mark - result.value) <= halfLastDigit(result.value, false) + 1e-9
}
