import { DECIDED, type View, verdictOf } from '../../../derive/verdict.ts'
import type { Pair } from '../../../model/pair.ts'
import { convert } from '../../../pair/units.ts'

/** The result in the unit of the plot; null where there is none to draw, or none that can be held against the target. */
export const resultIn = (p: Pair, unit: string, view: View): number | null =>
  p.result?.value != null && p.result.measure === p.measure && DECIDED.includes(verdictOf(p, view)) ? convert(p.result.value, p.result.unit, unit) : null

/** A target and its result, in one unit. */
export interface Dot {
  readonly pair: Pair
  readonly target: number
  readonly result: number
}

export const dotsOf = (pairs: readonly Pair[], unit: string, view: View): readonly Dot[] =>
  pairs.flatMap((pair) => {
    const result = resultIn(pair, unit, view)
    return pair.target.value === null || result === null ? [] : [{ pair, target: pair.target.value, result }]
  })

/** Whether a result below its target fell short, as most of these say themselves: not so of what ought to be low. */
export const lowIsShort = (dots: readonly Dot[]): boolean => {
  const signs = dots.map(({ pair, target, result }) => Math.sign((pair.deviation ?? 0) * (result - target)))
  return signs.filter((s) => s < 0).length <= signs.filter((s) => s > 0).length
}
