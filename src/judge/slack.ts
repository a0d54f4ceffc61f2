import { ELASTIC_AMOUNT, ELASTIC_RATE } from '../lexicon/conventions.ts'
import { assertNever } from '../model/assert.ts'
import type { Convention } from '../model/pair.ts'
import { isRate } from '../pair/units.ts'

/** Half a unit of the last printed decimal; of the last digit that is no zero, where an amount has no decimals. */
export const halfLastDigit = (value: number, rate: boolean): number => {
  const text = String(Math.abs(value))
  const decimals = text.split('.')[1]?.length ?? 0
  if (rate || decimals > 0) return 0.5 * 10 ** -decimals
  return 0.5 * 10 ** (text.length - text.replace(/(?<!0)0+$/, '').length)
}

/** How far 左右 or 约 may fall short, in the target's unit. */
export const slackOf = (value: number, unit: string, convention: Convention): number => {
  switch (convention) {
    case 'strict':
      return 0
    case 'rounding':
      return halfLastDigit(value, isRate(unit))
    case 'elastic':
      return isRate(unit) ? ELASTIC_RATE : ELASTIC_AMOUNT * Math.abs(value)
    default:
      return assertNever(convention)
  }
}
