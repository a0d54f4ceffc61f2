import { inPlan, inReview } from './record.ts'
import type { AsideRule } from './rule.ts'

/** The 0 of 0—14岁. */
const AGES = /^ ?[-—–~至到]{1,2} ?\d{1,2}周?岁/

/** 13连冠, 14连调: how often in a row. */
const STREAK = /^连[冠涨调增升丰降快]/

/** 人均预期寿命78岁: years of life that are measured. */
const LIFE = /寿命[^。；]{0,24}$/

/** 平均受教育年限11.3年, 去化周期降至8个月: a length of time that is the statistic. */
const SPAN_OF = /(?:受教育年限|去化周期|去库存周期)[^。；，]{0,16}$/
const SPANS = new Set(['年', '个月'])

/** 75周年, 65岁以上, 连续9年, 30年不变, 8个多月: ages and durations. */
export const spanRule: AsideRule = {
  id: 'exclusions/duration',
  en: 'An age, an anniversary or a length of time is no amount, unless the time itself is what is measured.',
  zh: '年龄、周年和时长不是数量，除非时长本身就是指标。',
  reads: [
    inPlan('庆祝建县70周年。', 'aside other 70'),
    inPlan('健全65岁以上老人服务。', 'aside other 65'),
    inPlan('连续8个多月没有新增病例。', 'aside other 8'),
    inPlan('城乡低保标准实现14连调。', 'aside other 14'),
  ],
  not: [inReview('人均预期寿命达到78岁。', 'result 人均预期寿命 level 78岁')],
  name: 'duration',
  skip: 'other',
  through: true,
  test: (text, q) => {
    if (q.unit === '岁' && LIFE.test(text.slice(Math.max(0, q.start - 28), q.start))) return false
    if (SPANS.has(q.unit) && SPAN_OF.test(text.slice(Math.max(0, q.start - 24), q.start)) && !/(?:19|20)\d\d$/.test(text.slice(q.start, q.digits))) return false
    if (/^(?:年|周年|岁|日|世纪|个月|周)$/.test(q.unit)) return true
    if (q.unit === '个' && /^个[多半]月/.test(text.slice(q.digits, q.digits + 3))) return true
    if (q.unit === '' && STREAK.test(text.slice(q.digits, q.digits + 2))) return true
    if (q.unit === '' && AGES.test(text.slice(q.digits, q.digits + 8))) return true
    if (q.class === 'time' && /^(?:内|以内|之内|后|前|里)/.test(text.slice(q.end, q.end + 2))) return true
    return false
  },
}
