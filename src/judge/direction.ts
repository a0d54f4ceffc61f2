import { AND_MORE, CEILING_BEFORE, DEED_WORDS, HARM_WORDS, MOVED_TO, NEEDY, PRICES_PAID, REMOVAL_WORDS, RISING_WORDS } from '../lexicon/conventions.ts'
import { INDICATORS } from '../lexicon/indicators.ts'
import type { Claim } from '../pair/claim.ts'

/** `up`: the target is a floor; `down`: a ceiling. `assumed` where neither wording nor bound says so. */
export interface Direction {
  readonly way: 'up' | 'down'
  readonly assumed: boolean
}

const LOWER: ReadonlySet<string> = new Set(INDICATORS.filter((i) => i.better === 'lower').map((i) => i.id))
const HIGHER: ReadonlySet<string> = new Set(INDICATORS.filter((i) => i.better === 'higher').map((i) => i.id))
const NEITHER: ReadonlySet<string> = new Set(INDICATORS.filter((i) => i.better === 'neither').map((i) => i.id))
/** A bare number may be meant as a floor, a ceiling or a mark to hit: the verdict says which reading it used. */
const ASSUMED: ReadonlySet<string> = new Set(['cpi', 'money_supply_m2', 'social_financing'])
const isFall = (c: Claim): boolean => (c.value ?? 0) < 0 && c.measure !== 'level'
const some = (words: readonly string[], text: string): boolean => words.some((w) => text.includes(w))
const RIGHT_BEFORE = 4
const beforeNumber = (c: Claim): string => {
  if (c.at === undefined || c.fact) return ''
  const quoted = c.quote.slice(0, Math.max(0, c.at - c.start))
  return quoted || c.origin.text.slice(Math.max(0, c.at - RIGHT_BEFORE), c.at)
}
/** 零增长 is promised of costs, harms and posts: a mark not to be passed, unless the statistic ought to rise. */
const standsStill = (c: Claim): boolean =>
  c.value === 0 && c.measure === 'growth' && (c.bound === 'eq' || c.bound === 'le') && !HIGHER.has(c.indicator) && (harms(c) || !rises(c))
const rises = (c: Claim): boolean => c.indicator === '' && c.bound === 'eq' && some(RISING_WORDS, c.subject)
const worse = (c: Claim): boolean =>
  some(HARM_WORDS, c.subject) || (c.measure === 'growth' && PRICES_PAID.test(c.subject)) || (NEEDY.test(c.subject) && !c.unit.endsWith('元'))
const harms = (c: Claim): boolean => c.measure === 'rank' || (worse(c) && !some(REMOVAL_WORDS, c.subject) && !some(DEED_WORDS, c.subject))

/** Which way is better: from the bound and the wording first, then from the indicator, then from what the subject names. */
export const directionOf = (c: Claim): Direction => {
  const lower = c.indicator ? LOWER.has(c.indicator) : harms(c)
  if (isFall(c)) return c.bound === 'le' && !lower ? { way: 'up', assumed: false } : { way: 'down', assumed: false }
  if (standsStill(c)) return { way: 'down', assumed: false }
  if (c.bound === 'le') return { way: 'down', assumed: false }
  if (c.bound === 'ge' && !(AND_MORE.test(c.quote) && some(CEILING_BEFORE, beforeNumber(c)))) return { way: 'up', assumed: false }
  if (some(CEILING_BEFORE, beforeNumber(c))) return { way: 'down', assumed: false }
  return { way: lower ? 'down' : 'up', assumed: ASSUMED.has(c.indicator) || (c.indicator === '' && lower) }
}

/** A share that is better neither way, told without a bound (三次产业比调整为12:45:43): a mark, and neither floor nor ceiling, unless it says which way it is to go (降到15%). */
const isMark = (c: Claim): boolean =>
  c.measure === 'share' && (c.bound === 'eq' || c.bound === 'about') && NEITHER.has(c.indicator) && !MOVED_TO.test(beforeNumber(c))

/** No certain verdict: a fall promised for what ought to rise, most likely a result read as a target; and a mark that is better neither way. */
export const isUnlikely = (c: Claim): boolean => c.role === 'target' && ((c.measure === 'growth' && isFall(c) && HIGHER.has(c.indicator)) || isMark(c))
