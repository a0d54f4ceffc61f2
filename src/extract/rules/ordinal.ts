import type { Quantity } from '../lexer/quantity.ts'
import { inPlan, inReview } from './record.ts'
import type { AsideRule } from './rule.ts'

/** 3、4、5号线 */
const LINES = /^(?:[、和]\d{1,2}){1,4}号/
const RANKED = /(?:列|居|排名?|名|跃升|升至|全[国省区市州疆])[^，；。]{0,4}第$/

/** 居全国第1: a rank without a measure word. */
const isRank = (text: string, start: number, digits: number): boolean =>
  /^[，。；、）]/.test(text.slice(digits, digits + 1)) && RANKED.test(text.slice(Math.max(0, start - 9), start))

/** “双减”6政策: the mark of a note behind a name in quotation marks. */
const isNote = (text: string, q: Quantity): boolean =>
  q.unit === '' && q.class === 'none' && q.digits - q.start <= 2 && Number.isInteger(q.value) && !/^[A-Za-z+＋%.\d]/.test(text.slice(q.digits, q.digits + 1))

/** 第20次, 1. 2、 at the head of a line, 2#机组, 〔2005〕19号, 3号线, the marks of notes: [^5], **5**. */
export const ordinalRule: AsideRule = {
  id: 'exclusions/ordinal',
  en: 'A number that counts in order (20th, line 2, document no. 19, note [5]) is no amount; a rank is.',
  zh: '表示次序的数字（第20次、2号线、19号文、注[5]）不是数量；名次是。',
  reads: [
    inPlan('2号线开工建设。', 'aside ordinal 2'),
    inPlan('民生实事见附件2。', 'aside ordinal 2'),
    inPlan('第20次会议召开。', 'aside ordinal 20'),
    inPlan('落实“双控”6政策。', 'aside ordinal 6'),
    inPlan('推进3、4、5号线建设。', 'aside ordinal 3', 'aside ordinal 4', 'aside ordinal 5'),
    inReview('地区生产总值[2]120亿元，增长5%。', 'result 地区生产总值 level 120亿元', 'result 地区生产总值 growth 5%', 'aside ordinal 2'),
  ],
  not: [inReview('经济总量居全省第3位。', 'result 经济总量全省排名 rank 3位')],
  name: 'ordinal',
  skip: 'ordinal',
  through: true,
  test: (text, q) => {
    const before = text[q.start - 1] ?? '\n'
    const after = text.slice(q.digits, q.digits + 2)
    if (before === '第' && q.class !== 'rank' && !/^[位名]/.test(after) && !isRank(text, q.start, q.digits)) return true
    if (before === '”' && isNote(text, q)) return true
    if (q.unit === '' && /附[件表录]$/.test(text.slice(Math.max(0, q.start - 2), q.start))) return true
    const next = after[0]
    if (next === '#' || next === '号') return true
    if ((next === '、' || next === '和') && LINES.test(text.slice(q.digits, q.digits + 16))) return true
    if (after === '**' && text.startsWith('**', q.start - 2)) return true
    return /[[(〔【^]/.test(before) && /^[\])〕】]/.test(after)
  },
}

/** 1. and 2、 at the head of a line. */
export const itemRule: AsideRule = {
  id: 'exclusions/item',
  en: 'The number of a list item at the head of its line is no amount.',
  zh: '行首的条目编号不是数量。',
  reads: [inPlan('1.新建公厕3座。', 'target 新建公厕 level 3座', 'aside ordinal 1')],
  not: [inPlan('新建公厕1.5万座。', 'target 新建公厕 level 1.5万座')],
  name: 'item',
  skip: 'ordinal',
  through: false,
  test: (text, q) => {
    const before = text[q.start - 1] ?? '\n'
    const after = text.slice(q.digits, q.digits + 2)
    return q.unit === '' && q.value < 100 && Number.isInteger(q.value) && /^[.．、）]/.test(after) && /[\n （。*#；]/.test(before) && !/^\.\d/.test(after)
  },
}
