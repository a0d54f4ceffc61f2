import type { Because, Convention, Verdict } from '../model/pair.ts'
import type { Claim } from '../pair/claim.ts'
import { isPriceIndex } from '../pair/traits.ts'
import { isRate } from '../pair/units.ts'
import { type Direction, directionOf } from './direction.ts'
import type { Interval } from './interval.ts'
import { slackOf } from './slack.ts'

const EPSILON = 1e-9

export type Conventions = Readonly<Record<Convention, Verdict>>

/** The outcome of holding numbers against each other, before anything else is said about the pair. */
export interface Measured {
  readonly verdict: Verdict
  readonly conventions: Conventions
  readonly deviation: number | null
  readonly deviationUnit: 'pp' | '%' | null
  readonly because: Because
  readonly direction: Direction
}

/** The same verdict under every convention. */
export const always = (verdict: Verdict): Conventions => ({ strict: verdict, rounding: verdict, elastic: verdict })

/** All three agree, or it depends. A bound that leaves one open leaves all open. */
export const agreed = (c: Conventions): Verdict => {
  const all = [c.strict, c.rounding, c.elastic]
  if (all.includes('not_comparable')) return 'not_comparable'
  return c.strict === c.rounding && c.rounding === c.elastic ? c.strict : 'depends'
}

/** The mark that decides: of a range, its worse end. */
const markOf = (target: Claim, value: number, way: Direction['way']): number => {
  if (target.bound !== 'range' || target.upper === null) return value
  return way === 'down' ? Math.max(value, target.upper) : Math.min(value, target.upper)
}

const meets = (r: number, mark: number, slack: number, way: Direction['way']): boolean =>
  way === 'down' ? r <= mark + slack + EPSILON : r >= mark - slack - EPSILON

const under = (result: Interval, mark: number, slack: number, way: Direction['way']): Verdict => {
  const worst = way === 'down' ? result.high : result.low
  const best = way === 'down' ? result.low : result.high
  if (meets(worst, mark, slack, way)) return 'met'
  return meets(best, mark, slack, way) ? 'not_comparable' : 'missed'
}

const tidy = (n: number): number => Math.round(n * 1e4) / 1e4 + 0

/** The unit that a mark is stretched and missed in: an index of prices in points, like the rise it tells of. */
const unitOf = (target: Claim): string => (isPriceIndex(target) ? '%' : target.unit)

const deviationOf = (target: Claim, said: number, mark: number, way: Direction['way']): Pick<Measured, 'deviation' | 'deviationUnit'> => {
  const gain = way === 'down' ? mark - said : said - mark
  if (target.measure === 'rank') return { deviation: null, deviationUnit: null }
  if (isRate(unitOf(target))) return { deviation: tidy(/‰/.test(target.unit) ? gain / 10 : gain), deviationUnit: 'pp' }
  return mark === 0 ? { deviation: null, deviationUnit: null } : { deviation: tidy((100 * gain) / Math.abs(mark)), deviationUnit: '%' }
}

const reason = (target: Claim, verdict: Verdict, way: Direction['way']): Because => {
  if (verdict === 'not_comparable') return 'only_bound'
  if (verdict === 'depends') return 'within_slack'
  if (target.bound === 'range') return verdict === 'met' ? 'within_range' : 'outside_range'
  if (way === 'down' && (target.value ?? 0) >= 0) return verdict === 'met' ? 'within_ceiling' : 'over_ceiling'
  return verdict === 'met' ? 'reached' : 'short'
}

const widened = (i: Interval, by: number): Interval => ({ ...i, low: i.low - by, high: i.high + by })

/**
 * Holds a result against a numeric target under the three conventions. Both are in the target's unit; only 左右 and 约 are stretched.
 * A result given as a bound decides only what it proves; `loose` is one told with 左右, which proves what lies within its width of a firm target.
 */
export const compareToTarget = (target: Claim, value: number, result: Interval, loose = false): Measured => {
  const direction = directionOf(target)
  const mark = markOf(target, value, direction.way)
  const slack = (c: Convention): number => (target.bound === 'about' ? slackOf(value, unitOf(target), c) : 0)
  const vague = loose && target.bound !== 'about'
  const told = (c: Convention): Interval => (vague ? widened(result, slackOf(result.said, unitOf(target), c)) : result)
  const at = (c: Convention): Verdict => under(told(c), mark, slack(c), direction.way)
  const conventions: Conventions = { strict: at('strict'), rounding: at('rounding'), elastic: at('elastic') }
  const verdict = agreed(conventions)
  const settled = verdict === 'not_comparable' ? always('not_comparable') : conventions
  return { verdict, conventions: settled, ...deviationOf(target, result.said, mark, direction.way), because: reason(target, verdict, direction.way), direction }
}
