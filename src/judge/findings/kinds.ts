import type { Because } from '../../model/pair.ts'
import type { Measure } from '../../model/statement.ts'
import type { Claim } from '../../pair/claim.ts'
import { isRate } from '../../pair/units.ts'
import { tailOf } from './context.ts'

/** What an answer is, in both languages, and how grave it is to answer so. */
export interface Kind {
  readonly zh: string
  readonly en: string
  readonly severity: number
}

const MEASURES: Readonly<Record<Measure, readonly [string, string]>> = {
  level: ['总量', 'a level'],
  growth: ['增速', 'a growth rate'],
  average_growth: ['年均增速', 'a yearly average'],
  change: ['增减量', 'a change'],
  share: ['比率', 'a share'],
  multiple: ['倍数', 'a multiple'],
  rank: ['位次', 'a rank'],
}

/** No number at all. */
export const IN_WORDS: Kind = { zh: '文字表述', en: 'in words only', severity: 0.6 }

const OTHERS: Partial<Readonly<Record<Because, Kind>>> = {
  only_words: IN_WORDS,
  scope: { zh: '另一口径或范围的数字', en: 'with a figure of another scope only', severity: 0.45 },
  only_part: { zh: '另一时段的数字', en: 'with a figure for another period only', severity: 0.4 },
  unit: { zh: '另一种单位的数字', en: 'in another unit only', severity: 0.35 },
  basis: { zh: '另一种计价基础的数字', en: 'on another price basis only', severity: 0.4 },
}

const SEVERITY: Partial<Readonly<Record<Because, number>>> = { measure: 0.5, only_average: 0.7, only_bound: 0.4, only_part: 0.4 }

const inMeasure = (r: Claim, severity: number): Kind => {
  const [zh, en] = MEASURES[r.measure]
  const span = r.from === r.to ? '' : `${r.from}—${r.to}年`
  if (r.from === r.to) return { zh, en: `with ${en} only`, severity }
  return r.measure === 'average_growth'
    ? { zh: `${span}的${zh}`, en: `with ${en} for ${r.from}–${r.to} only`, severity }
    : { zh: `${span}回顾中的${zh}`, en: `with ${en} from a passage on ${r.from}–${r.to} only`, severity }
}

/** 2300元 for 2300元/人, 83.7万吨/年 for 15万吨: one of the two units says less; a rate whose sign was lost (14.5). */
const sameUnit = (t: Claim, r: Claim): boolean =>
  r.unit === '' ? isRate(t.unit) : t.unit !== '' && (t.unit.startsWith(`${r.unit}/`) || r.unit.startsWith(`${t.unit}/`))

/** 年均增长15%以上 in one year's plan, answered by that year's growth. */
const yearly = (t: Claim, r: Claim): boolean => t.measure === 'average_growth' && t.from === t.to && t.origin.planYear === t.to && r.measure === 'growth'

/** A goal set years ahead against the years before it (比“十五”期末降低20%), answered for all of those years. */
const overItsYears = (t: Claim, r: Claim): boolean => t.origin.planYear !== null && t.origin.planYear < t.to && r.from < r.to && r.measure === t.measure

/** One year's figure in the measure asked for, a ratio at the end of the years, another spelling of the unit: an answer, if not one that was judged. */
const answers = (because: Because, target: Claim, r: Claim): boolean =>
  (because === 'only_average' && r.measure === target.measure && (r.from === r.to || r.measure === 'share' || overItsYears(target, r))) ||
  ((because === 'unit' || because === 'measure') && sameUnit(target, r)) ||
  yearly(target, r)

/**
 * How a result answers a target in kind, by what the result itself is; null where a bare number would not decide,
 * or where the reason names nothing to say.
 */
export const kindOf = (because: Because, target: Claim, r: Claim): Kind | null => {
  if (answers(because, target, r)) return null
  const severity = SEVERITY[because]
  if (severity !== undefined && (r.measure !== target.measure || because === 'only_average')) return inMeasure(r, severity)
  if (because !== 'only_bound') return OTHERS[because] ?? null
  return r.bound === 'eq' ? null : { zh: '一个界限', en: 'with a bound only', severity: 0.4 }
}

const MEAN = /年均|平均每年|年平均/
const RATE = /(?:增长|下降|上涨|回落|提高|降低|比增|同比[增降]|[增降])\s?-?[0-9]/
/** Another amount before the rate: the rate is that one's, unless it is said of each. */
const ANOTHER_LEVEL = /[0-9][万亿千百]{0,2}(?:元|美元|人|吨|辆|家|户)/
const OF_EACH = /分别|均/
const SINCE = /[比较是](?:19|20)[0-9]{2}年|以来|累计/

/** What was asked for stands right behind the answer though it was not read: nothing is told of it. */
export const unread = (target: Claim, r: Claim): boolean => {
  const all = tailOf(r).slice(0, 40)
  const tail = OF_EACH.test(all) ? all : (all.split(ANOTHER_LEVEL)[0] ?? '')
  if (target.measure === 'average_growth') return r.measure !== 'average_growth' && MEAN.test(tail)
  return target.measure === 'growth' && r.measure !== 'growth' && RATE.test(tail) && !MEAN.test(tail) && !SINCE.test(tail)
}
