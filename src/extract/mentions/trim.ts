import { CUES } from '../../lexicon/cues.ts'
import { ACTION_VERBS, LEADING, PART_NOUNS, TRAILING, WHOLE_TAILS, WHOLE_WORDS } from '../../lexicon/subjects.ts'
import type { Span } from '../../model/span.ts'
import { blowLength, timeEnd } from '../../time/lead.ts'
import { noteEnd } from '../lexer/lex.ts'
import { endingsOf, trieOf } from '../lexer/trie.ts'

const leading = trieOf<boolean>([
  ...LEADING.map((w): readonly [string, boolean] => [w, true]),
  ...[...PART_NOUNS, ...ACTION_VERBS, ...CUES.shield, ...WHOLE_WORDS].filter((w) => w.length > 1).map((w): readonly [string, boolean] => [w, false]),
])
const trailing = endingsOf(TRAILING)
const END_MARKS = new Set(' 　\n，、；：（“*-－')
const YEARS = /(?:已?连续[一二三四五六七八九十两\d]{1,3}年?|(?:近|前|过去)?[一二三四五六七八九十两]{1,3}年)(?:来|间|多)?$/
const ORIGIN =
  /[由从](?:(?:19|20)\d\d年|“?[八九十][一二三四五]?五”?|年初|上年|去年|现在|目前|当前|五年前|改革前|[一二三四]季度|上半年|\d{1,2}月份?|最[高低]时?)?(?:底|末|期末|期间|时期|初)?的?(?:每人)?(?:每[月年]|每(?:立方|平方)?[米亩户]|[月年]均|[月年]|平均|不足|最高|最低)?$/
/** 财政总收入在2000年的基础上翻番 */
const FROM_BASE = /在(?:(?:19|20)\d\d年|“?[八九十][一二三四五]?五”?|上年|去年|\d{4}年?)(?:底|末|期末)?(?:增长[\d.]{1,6}%|高?基数)?的?基础(?:上|之上)?$/
/** 投资是“十一五”的2.4倍: the plan it is held against. */
const AGAINST_PLAN = /(?:分别)?(?:[是为]|相当于)“(?:九|十[一二三四]?)五”(?:期间|时期)?的?$/
/** 较“十三五”时期实现翻番: what is doubled is counted from that plan. */
const DOUBLED_SINCE = /[比较]“(?:九|十[一二三四]?)五”(?:期间|时期)?$/
const DOUBLED = /^(?:实现)?翻/
const whole = new Set(WHOLE_TAILS)
/** 单位能耗5[年]降低20%, 两[年平均]增长6%: how long, before a cue that begins with 年. */
const DIGIT_YEARS = /(?:(?<![\d.])\d{1,2}|(?:提前|(?<!提)[近前后头])[一二三四五六七八九十两]{1,2})$/
const MEAN_OF = /(?:[近这]|过去)?(?<![一二三四五六七八九十第上])[两三四五六七八九]$/
const YEAR_ENDS = new Set('年来间多一二三四五六七八九十')
const ORIGIN_ENDS = new Set('由从年五前初末底期间的度份时高低均足月米亩户')
const PER_HEAD_ENDS = new Set('月年均')
/** 财政收入前10个月[下降4%]: of when it is. */
const MONTHS = /前(?:[一二三四五六七八九十]{1,2}|\d{1,2})个月$/
const MARKS = new Set(' 　\n\t*#，、；：。“”（）·—―-+①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')

/** “十三五”期间新建公路: when, and not what. */
const PLAN_TIME = /“?(?:九|十[一二三四]?)五”?(?:规划)?(?:期?末|期间|时期|以来)，?/y
const planEnd = (text: string, at: number): number => {
  if (!'“十九'.includes(text[at] ?? '　')) return 0
  PLAN_TIME.lastIndex = at
  return PLAN_TIME.test(text) ? PLAN_TIME.lastIndex : 0
}

const trimStart = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end) {
    const told = planEnd(text, i) || timeEnd(text, i)
    if (told > 0 && told < end) {
      i = told
      continue
    }
    if (MARKS.has(text[i] ?? '') && !((text[i] === '“' && text.slice(i, end).includes('”')) || (text[i] === '（' && text.slice(i, end).includes('）')))) {
      i++
      continue
    }
    const note = noteEnd(text, i)
    if (note > 0 && note < end) {
      i = note
      continue
    }
    const found = leading.longest(text, i)
    if (!found?.value || found.end > end) break
    i = found.end
  }
  return i
}

/** 低保标准每人每月, 养老金月人均, 标准提高到每人每年: how an amount is counted ends no name, nor what leads to it. */
const PER_HEAD = /(?:每人每[月年]|每?[月年]人均|人均每[月年])$/
const PER_CUE = /每?[月年]$/
const RAISED = /(?:分别|均)?(?:提高|增加|提升|上调|调整|降低|达)[到至为]$/
const perHead = (text: string, start: number, end: number): number => {
  if (!PER_HEAD_ENDS.has(text[end - 1] ?? '')) return 0
  const found = (text.startsWith('人均', end) ? PER_CUE : PER_HEAD).exec(text.slice(Math.max(start, end - 5), end))
  const length = found?.[0].length ?? 0
  if (length === 0 || end - length <= start) return 0
  const raised = RAISED.exec(text.slice(Math.max(start, end - length - 6), end - length))
  return raised && end - length - raised[0].length > start ? length + raised[0].length : length
}

const trimEnd = (text: string, start: number, end: number): number => {
  let i = end
  for (;;) {
    const span = text[i] === '年' ? DIGIT_YEARS.exec(text.slice(Math.max(start, i - 4), i)) : null
    if (span && i - span[0].length > start) {
      i -= span[0].length
      continue
    }
    const mean = text.startsWith('年平均', i) ? MEAN_OF.exec(text.slice(Math.max(start, i - 3), i)) : null
    if (mean) {
      i -= mean[0].length
      continue
    }
    while (i > start && END_MARKS.has(text[i - 1] ?? '')) i--
    const counted = perHead(text, start, i)
    if (counted > 0) {
      i -= counted
      continue
    }
    const years = YEAR_ENDS.has(text[i - 1] ?? '') ? YEARS.exec(text.slice(Math.max(start, i - 8), i)) : null
    if (years) {
      i -= years[0].length
      continue
    }
    const origin = ORIGIN_ENDS.has(text[i - 1] ?? '') ? ORIGIN.exec(text.slice(Math.max(start, i - 12), i)) : null
    if (origin && !'自理缘'.includes(text[i - origin[0].length - 1] ?? '　')) {
      i -= origin[0].length
      continue
    }
    const plan = '”的间期'.includes(text[i - 1] ?? '　')
      ? (DOUBLED.test(text.slice(i, i + 4)) ? DOUBLED_SINCE : AGAINST_PLAN).exec(text.slice(Math.max(start, i - 14), i))
      : null
    if (plan && i - plan[0].length > start) {
      i -= plan[0].length
      continue
    }
    const base = '上础'.includes(text[i - 1] ?? '　') ? FROM_BASE.exec(text.slice(Math.max(start, i - 24), i)) : null
    if (base) {
      i -= base[0].length
      continue
    }
    const months = text[i - 1] === '月' ? MONTHS.exec(text.slice(Math.max(start, i - 7), i)) : null
    if (months && i - months[0].length > start) {
      i -= months[0].length
      continue
    }
    const blow = blowLength(text.slice(Math.max(start, i - 28), i))
    if (blow > 0 && i - blow > start) {
      i -= blow
      continue
    }
    const length = trailing(text, i, start)
    if (length === 0 || (length < 3 && whole.has(text.slice(i - 2, i)))) return i
    i -= length
  }
}

/** Takes light verbs, periods and connectives off both ends of a subject; offsets in, offsets out. */
export const trimSubject = (text: string, start: number, end: number): Span => {
  const from = trimStart(text, start + Math.max(0, text.slice(start, end).trimEnd().lastIndexOf('  ')), end)
  const to = Math.max(from, trimEnd(text, from, end))
  return { start: from, end: to }
}
