import type { Draft } from '../read/draft.ts'

const WISH = /^(?:力争|争取|力争达到)$/
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
export const secondMarks = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((d, i) => {
    const before = drafts[i - 1]
    if (!before || !wished(d, before)) return d
    const sign = before.value < 0 ? -1 : 1
    return { ...d, measure: before.measure, value: sign * Math.abs(d.value), rule: `${before.rule.split('/')[0]}/second` }
  })
