import { planRange } from './dates.ts'

/**
 * How a word of time stands in its sentence: `adverbial` says when something is (2022年，… · 去年完成…), `base` what a figure is held against
 * (比去年 · 与去年持平 · 从去年的2.1%提高到…), `record` what it has not been since (创“十三五”以来最高). Only an adverbial dates what follows.
 */
export type Standing = 'adverbial' | 'base' | 'record'

const AGAINST = /(?:[比较]|[低高多少优快慢好大强]于|超过|超出|相当于|相对于?|占|相较于?)(?:全国|全省|全市|本市|本县)?$/
const FROM = /[从由自]$/
const WITH = /[与同和跟]$/
const BEGUN = /^(?:以来|开始|起|至今|到)/
const ALIKE = /^[^，。；]{0,12}(?:相比|比较|持平|相当|一样|相同|同口径)/
/** 控制在去年水平以内: how much there was then. */
const AS_MUCH = /^的?(?:实际|预算|同期|平均)?(?:水平|基数|规模|标准|总量|基础)/
const SUPERLATIVE = /^(?:的|同期|[^，。；]{0,4}?)(?:最[高低好快大小多少优强佳]|新高|新低|首次|之最|纪录)/

/** How the word of time from `start` to `end` stands in a text. */
export const standingOf = (text: string, start: number, end: number): Standing => {
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 24)
  const since = /来$/.test(text.slice(start, end)) ? after : after.startsWith('以来') ? after.slice(2) : after.startsWith('来') ? after.slice(1) : ''
  if (since !== '' && SUPERLATIVE.test(since)) return 'record'
  if (AGAINST.test(before) || after.startsWith('同期') || AS_MUCH.test(after)) return 'base'
  if (FROM.test(before)) return BEGUN.test(after) ? 'adverbial' : 'base'
  return WITH.test(before) && ALIKE.test(after) ? 'base' : 'adverbial'
}

const HELD = /(?:^|[，：]|\d年)(?:[与同和跟较比]|相比于?)(?:((?:19|20)\d\d)年|“?([一二三四五六七八九十]{1,2}五)”?期?)[底末]?(?:相比|比较)?，/g

/** 比2017年的36亿元增加…: the year whose figure stands in the same clause. */
const FROM_FIGURE = /[比较]((?:19|20)\d\d)年[底末]?的\d[^，。；]{1,14}$/

/** The year that all figures behind `before` are held against, where a clause before them says so (与2020年相比，粮食产量增长12%，…). */
export const heldAgainst = (before: string): number | undefined => {
  if (!before.includes('年') && !before.includes('五')) return undefined
  const group = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1)
  const own = FROM_FIGURE.exec(group)?.[1]
  if (own) return Number(own)
  const [, year, plan] = [...group.matchAll(HELD)].at(-1) ?? []
  return year ? Number(year) : plan ? planRange(plan)?.[1] : undefined
}
