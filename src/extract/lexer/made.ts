import type { Bound } from '../../model/statement.ts'
import type { Quantity } from './quantity.ts'
import { boundAfter } from './tables.ts'

/** A quantity written in words from `start` to `stop`, with the bound that stands right behind it (以上, 左右) or else the one given. */
export const made = (
  text: string,
  start: number,
  stop: number,
  value: number,
  unit: string,
  cls: Quantity['class'],
  bound?: Bound,
  digits = stop,
): Quantity => {
  const after = boundAfter(text, stop)
  const whole = after?.value ?? bound
  return { start, digits, end: after?.end ?? stop, at: [start], value, unit, class: cls, words: true, ...(whole ? { bound: whole } : {}) }
}

/** The same with its upper end, where it has one. */
export const upTo = (q: Quantity, upper: number | undefined): Quantity => (upper === undefined ? q : { ...q, upper, bound: 'range' })
