import { inPlan, inReview } from './record.ts'
import type { AsideRule } from './rule.ts'

const YEAR = /^(?:19|20)\d\d$/

/** The 1 of 1—11月. */
const MONTHS = /^ ?[-—–~至到]{1,2} ?\d{1,2}月/

const WITH_YEAR = /^ ?(?:[-—–~至到、和]{1,2} ?(?:19|20)?\d\d(?:[两三四五2-5]个?)?)?年/

/** 2023年, 2021-2025年, 3月底, 15日, 2024-4-24. */
export const dateRule: AsideRule = {
  id: 'exclusions/date',
  en: 'A year, month or day that only dates what is told is no amount.',
  zh: '只用来表示时间的年、月、日不是数量。',
  reads: [
    inReview(
      '财政总收入在2000年的基础上实现翻番，达到73亿元。',
      'result 2000-2022 财政总收入 multiple 1番',
      'result 财政总收入 level 73亿元',
      'aside date 2000',
    ),
    inPlan('2022年3月15日召开会议。', 'aside date 2022', 'aside date 3', 'aside date 15'),
  ],
  not: [inPlan('新增贷款2022万元。', 'target 新增贷款 level 2022万元')],
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
    if (length <= 2 && q.value <= 31 && /^(?:月|日|号(?![线楼机厂院文令公馆仓桥井坝库矿地]))/.test(after)) return true
    return q.value > 1900 && /^[两三四五]?年/.test(after) && /[-—–~至到]$/.test(text.slice(Math.max(0, q.start - 1), q.start))
  },
}
