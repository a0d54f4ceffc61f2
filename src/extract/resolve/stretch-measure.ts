import type { Draft } from '../interpret/draft.ts'
import { inPlan } from '../rules/record.ts'
import type { ListRule } from './rule.ts'

const WISH = /^(?:力争|争取|冲刺|力争达到)$/
const OWN_RATE = /(?:率|比重|占比|比例)$/

const wished = (d: Draft, before: Draft | undefined): boolean =>
  before !== undefined &&
  d.mention.before === '' &&
  d.mention.quantity.class === 'ratio' &&
  d.measure === 'share' &&
  (before.measure === 'growth' || before.measure === 'average_growth') &&
  d.subject === before.subject &&
  !OWN_RATE.test(d.subject) &&
  d.mention.cues.some((c) => WISH.test(c.word))

/** 增长8%、力争8.5%: the second, higher mark is of the same kind as the first. */
const secondMarks = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((d, i) => {
    const before = drafts[i - 1]
    if (!before || !wished(d, before)) return d
    const sign = before.value < 0 ? -1 : 1
    return { ...d, measure: before.measure, value: sign * Math.abs(d.value), rule: `${before.rule.split('/')[0]}/second` }
  })

export const secondMarksRule: ListRule = {
  id: 'lists/second-mark',
  en: 'A second, higher mark (8 %, striving for 8.5 %) is of the same kind as the first.',
  zh: '更高的争取目标（增长8%、力争8.5%）与前一目标同类。',
  reads: [inPlan('地区生产总值增长8%、力争8.5%。', 'target 地区生产总值 growth 8%', 'target 地区生产总值 growth 8.5%')],
  not: [inPlan('地区生产总值增长8%，力争城镇化率达到60%。', 'target 地区生产总值 growth 8%', 'target 城镇化率 share 60%')],
  settle: secondMarks,
}
