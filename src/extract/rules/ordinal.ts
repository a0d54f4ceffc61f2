import type { AsideRule } from './rule.ts'

/** 3、4、5号线 */
const LINES = /^(?:[、和]\d{1,2}){1,4}号/
const RANKED = /(?:列|居|排名?|名|跃升|升至|全[国省区市州疆])[^，；。]{0,4}第$/

/** 居全国第1: a rank without a measure word. */
const isRank = (text: string, start: number, digits: number): boolean =>
  /^[，。；、）]/.test(text.slice(digits, digits + 1)) && RANKED.test(text.slice(Math.max(0, start - 9), start))

/** 第20次, 1. 2、 at the head of a line, 2#机组, 〔2005〕19号, 3号线, the marks of notes: [^5], **5**. */
export const ordinalRule: AsideRule = {
  name: 'ordinal',
  skip: 'ordinal',
  through: true,
  test: (text, q) => {
    const before = text[q.start - 1] ?? '\n'
    const after = text.slice(q.digits, q.digits + 2)
    if (before === '第' && q.class !== 'rank' && !/^[位名]/.test(after) && !isRank(text, q.start, q.digits)) return true
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
  name: 'item',
  skip: 'ordinal',
  through: false,
  test: (text, q) => {
    const before = text[q.start - 1] ?? '\n'
    const after = text.slice(q.digits, q.digits + 2)
    return q.unit === '' && q.value < 100 && Number.isInteger(q.value) && /^[.．、）]/.test(after) && /[\n （。*#；]/.test(before) && !/^\.\d/.test(after)
  },
}
