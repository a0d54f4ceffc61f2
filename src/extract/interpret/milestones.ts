import { COURSE_END, ENTERED, ENTERED_END, FARES_END, NEWS_END, PREDICATE, SAID_OF_FIRST, STEPS_END, TURN_END, UNDER } from '../../lexicon/news.ts'
import { isStatistic } from '../indicator/match.ts'
import type { Mention } from '../mentions/mention.ts'

const NEWS_LAST = new Set('关口阶槛亿元高万')
const MIN_SAID = 6
/** 生产总值在全市[率先突破300亿元]. */
const FIRST_IN = /在全[国省市县区州旗盟疆]$/
const RATE_END = /(?:增速|增幅|涨幅|增长率)$/
const RATE_SAID = /^的?(?:增速|增幅|涨幅|增长率)/
const UNDER_LED = /^(?:在|面对|克服)/
const TURNED = new Set('正升涨增盈平稳弹暖')
const COURSE_LAST = new Set('高升快扬暖好窄强落缓弹稳正涨增盈平复兴起大苏型级效长展进显著出')

/** Whether a clause ends with a figure's turn: 由负转正, 止跌回升. */
export const hasTurned = (clause: string): boolean => TURNED.has(clause.at(-1) ?? '') && TURN_END.test(clause)

/** A name without the news of its figure. */
export const stripMilestone = (name: string): string => {
  const last = name.at(-1) ?? ''
  if (NEWS_LAST.has(last)) return name.replace(NEWS_END, '').replace(STEPS_END, '')
  if (FIRST_IN.test(name) && isStatistic(name.replace(FIRST_IN, ''))) return name.replace(FIRST_IN, '')
  const bare = TURNED.has(last) ? name.replace(TURN_END, '') : name
  return bare.length > 1 ? bare : name
}

/** The statistic that opens a clause which only says how it fared (进出口总额跃居全省十强县); the clause where none does. */
export const saidOf = (clause: string): string => {
  if (clause.length < MIN_SAID) return clause
  for (const found of clause.matchAll(PREDICATE)) {
    const name = clause.slice(0, found.index)
    if (name.length > 1 && isStatistic(name)) return name + (RATE_SAID.exec(found[0])?.[0].replace('的', '') ?? '')
  }
  return clause
}

/** Whether a clause says no more than that what was spoken of has turned (由负转正), or under what it came about (在形势严峻的情况下). */
export const isBetween = (clause: string): boolean =>
  (TURNED.has(clause.at(-1) ?? '') && clause.replace(TURN_END, '') === '') || (UNDER_LED.test(clause) && UNDER.test(clause))

/** A clause without the news it ends with: steps climbed, the course of the year, how a trade fares, what else is said of a statistic. */
export const withoutCourse = (clause: string): string => {
  const name = saidOf(stripMilestone(clause))
  if (!COURSE_LAST.has(name.at(-1) ?? '')) return name
  const bare = name.replace(COURSE_END, (words) => RATE_SAID.exec(words)?.[0] ?? '').replace(FARES_END, '')
  return bare.length > 1 ? bare : name
}

const GROUND_END = /(?:在[^，、]{2,14}(?:基础上|前提下|情况下)|(?:扣除|剔除)[^，、]{2,10}因素)$/
/** No noun of its own behind it, but the next number or where it went. */
const GOES_ON = /^(?:[和与及]?|(?:提高|提升|增加|增长|上升|扩大|降低|下降|减少|缩小|压缩|增|升|降|减)(?:到|至|为))$/
const LISTED = /[、和与]/

/** 在全市第二个跨入200亿元行列: a mark that was passed, by what was spoken of. */
const entered = (m: Mention): Mention | undefined => {
  if (m.quantity.class !== 'money' || !ENTERED.test(m.after) || !ENTERED_END.test(m.before)) return undefined
  return { ...m, before: m.before.replace(ENTERED_END, ''), after: '', cues: [...m.cues, { kind: 'ge', word: '跨入' }] }
}

/** 农民收入接近万元，由3706元提高到8600元; 排放量在消化增量的基础上，分别削减1%和2%: a figure of what the segment right before it names. */
export const inheritSubject = (m: Mention): Mention => {
  const passed = entered(m)
  if (passed) return passed
  const first = m.before.includes('、') ? (SAID_OF_FIRST.exec(m.before)?.[0].length ?? 0) : 0
  if (first > 0) return { ...m, from: m.from + first, before: m.before.slice(first), mark: '、', prevClause: '', prevClauseAdjacent: false }
  if (m.before !== '' || !m.prevClauseAdjacent || !GOES_ON.test(m.after)) return m
  if (m.cues.length === 0 && m.after === '') return m
  const course = withoutCourse(m.prevClause).replace(GROUND_END, '')
  const named = m.quantity.class === 'ratio' ? course : course.replace(RATE_END, '')
  const parts = named.split(LISTED)
  const each = parts.length > 1 && m.cues.some((c) => c.word.startsWith('分别'))
  return each || (named !== '' && parts.every(isStatistic)) ? { ...m, before: named } : m
}
