import { ADDED_UP, FROM_TO, MADE_IN_SPAN, REACHED, SO_EACH_YEAR, STOCK_NAME, STOCKS, YEARS_RUNNING } from '../../lexicon/pairing.ts'
import type { Claim } from '../claim.ts'
import { convert, isRate } from '../units.ts'

/** Characters before a figure in which a passage may say that it adds up or averages its years. */
const LEAD = 24

const leadOf = (c: Claim): string => {
  const before = c.origin.text.slice(Math.max(0, c.start - LEAD), c.start)
  return before.slice(Math.max(...['。', '；', ';', '，', ',', '、', '\n'].map((stop) => before.lastIndexOf(stop))) + 1)
}

const summed = (c: Claim): boolean => [leadOf(c), c.quote, c.subject].some((words) => ADDED_UP.test(words.replace(YEARS_RUNNING, '')))

/** What there is, by its name or statistic, or so in each of the years: no sum of them. */
const isStock = (c: Claim): boolean => STOCK_NAME.test(c.subject) || STOCKS.has(c.indicator) || SO_EACH_YEAR.test(c.quote)

/**
 * A share, a rate or a level that a passage on several years ends with (五年来，城镇化率达到58%，零售总额增加到63亿元): what was so in the last
 * of them. Growth, and what was made, spent or added in the years, is of all of them. P15.
 */
export const isStateAtEnd = (c: Claim): boolean => {
  if (c.from === c.to || c.value === null || c.part !== '' || summed(c)) return false
  if (c.measure === 'share' || c.measure === 'rank') return true
  if (c.measure !== 'level' || (MADE_IN_SPAN.test(c.subject) && !FROM_TO.test(leadOf(c)))) return false
  return isRate(c.unit) ? !c.unit.includes('点') : REACHED.test(c.quote) || REACHED.test(leadOf(c)) || isStock(c)
}

/** An amount set years ahead that adds its years up: 五年累计完成投资3500亿元. */
export const isSumAhead = (t: Claim): boolean =>
  t.fact === undefined && t.measure === 'level' && !isRate(t.unit) && t.origin.planYear !== null && t.origin.planYear < t.to && summed(t)

/** Of one year, or how things stood in the last of several. */
export const isOfItsLastYear = (c: Claim): boolean => c.from === c.to || isStateAtEnd(c)

/** How a level answers a sum set years ahead: in part where it is of one year and adds up nothing; undefined where years do not decide. */
export const fitOfSum = (t: Claim, r: Claim): 'part' | 'same' | undefined => {
  if (r.measure !== 'level' || !isSumAhead(t)) return undefined
  if (isOfItsLastYear(r)) return summed(r) ? undefined : 'part'
  return Math.abs(r.from - (t.origin.planYear ?? r.from)) <= 1 ? 'same' : undefined
}

/** A total of several years is several times what one year is promised: nearer than this it may be the year's own. */
const MOST = 2
const LEAST = 0.5

/** Near enough to what the year was promised to be no sum over the years. */
export const isOfOneYear = (t: Claim, r: Claim): boolean => {
  if (r.measure !== 'level' || t.measure !== 'level' || isRate(t.unit) || !t.value || r.value === null) return true
  const ratio = (convert(r.value, r.unit, t.unit) ?? 0) / t.value
  return ratio >= LEAST && ratio <= MOST
}
