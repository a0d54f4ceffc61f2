import type { Claim } from '../../../pair/claim.ts'
import { halfLastDigit } from '../../slack.ts'
import type { Texts } from '../../texts/texts.ts'

/** A plain number of the whole place for a whole year, with an id and without a doubt. */
export const clear = (c: Claim): boolean =>
  c.indicator !== '' && c.value !== null && c.bound === 'eq' && c.from === c.to && c.part === '' && c.doubts.length === 0 && c.against === undefined

/** Half a unit of the last printed digit. */
export const half = (c: Claim): number => halfLastDigit(c.value ?? 0, c.measure !== 'level')

/** Words before or within a figure by which it is of a part of the place, of several years or of part of one. */
const NARROWED =
  /园区|开发区|新区|示范区|自贸|片区|综保|保税|[县镇乡村旗]|郊|企业|集团|民营|私营|外资|民间|沿线|国家和地区|其中|累计|五年|三年|年均|平均每|比20|比19|[一二三九十]五|上半年|季度|月|以来|口径|扣除|可比|目标|计划|第[一二三]产业|市本级|区本级|市区|高于|低于|增幅|比重|预计|倍/

/** Whether a figure may be of a part of the place, of several years or of part of one. */
export const narrowed = (c: Claim, texts: Texts): boolean => NARROWED.test(c.quote) || NARROWED.test(texts.lead(c))

/** The figure stands right behind its own name: not read off a name further up. */
export const named = (c: Claim): boolean => c.subject.length >= 2 && c.quote.includes(c.subject.slice(-2))
