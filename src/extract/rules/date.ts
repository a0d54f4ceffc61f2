import type { AsideRule } from './rule.ts'

const YEAR = /^(?:19|20)\d\d$/

/** The 1 of 1—11月. */
const MONTHS = /^ ?[-—–~至到]{1,2} ?\d{1,2}月/

const WITH_YEAR = /^ ?(?:[-—–~至到、和]{1,2} ?(?:19|20)?\d\d)?年/

/** 2023年, 2021-2025年, 3月底, 15日, 2024-4-24. */
export const dateRule: AsideRule = {
  name: 'date',
  skip: 'date',
  through: false,
  test: (text, q) => {
    const length = q.digits - q.start
    const after = text.slice(q.digits, q.digits + 3).trimStart()
    if (length === 4 && YEAR.test(text.slice(q.start, q.digits))) {
      if (WITH_YEAR.test(text.slice(q.digits, q.digits + 10)) || /^[-/.]\d/.test(after)) return true
      if (q.unit === '' && q.class === 'none' && /^[\u4e00-\u9fff·“《]/.test(after)) return true
    }
    if (length <= 2 && q.value < 13 && MONTHS.test(text.slice(q.digits, q.digits + 7))) return true
    if (length <= 2 && q.value <= 31 && /^(?:月|日|号(?!线|楼|机|厂|院|文|令))/.test(after)) return true
    return q.value > 1900 && after.startsWith('年') && /[-—–~至到]$/.test(text.slice(Math.max(0, q.start - 1), q.start))
  },
}
