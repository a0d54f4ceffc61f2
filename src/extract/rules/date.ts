import type { AsideRule } from './rule.ts'

const YEAR = /^(?:19|20)\d\d$/

/** The 1 of 1—11月. */
const MONTHS = /^ ?[-—–~至到]{1,2} ?\d{1,2}月/

const isYear = (text: string, start: number, digits: number): boolean =>
  YEAR.test(text.slice(start, digits)) && /^ ?(?:[-—–~至到、和]{1,2} ?(?:19|20)?\d\d)?年/.test(text.slice(digits, digits + 10))

/** 2023年, 2021-2025年, 3月底, 15日, 2024-4-24. */
export const dateRule: AsideRule = {
  name: 'date',
  skip: 'date',
  through: false,
  test: (text, q) => {
    const after = text.slice(q.digits, q.digits + 3).trimStart()
    const before = text.slice(Math.max(0, q.start - 2), q.start)
    if (isYear(text, q.start, q.digits)) return true
    if (q.value < 13 && MONTHS.test(text.slice(q.digits, q.digits + 7))) return true
    if (q.unit === '' && q.class === 'none' && YEAR.test(text.slice(q.start, q.digits)) && /^[\u4e00-\u9fff·]/.test(after)) return true
    if (/^(?:月|日|号(?!线|楼|机|厂|院|文|令))/.test(after) && q.value <= 31 && q.digits - q.start <= 2) return true
    if (/(?:19|20)$/.test(before) === false && /[-—–~至到]$/.test(before) && /^年/.test(after) && q.value > 1900) return true
    return /^[-/.]\d/.test(after) && YEAR.test(text.slice(q.start, q.digits))
  },
}
