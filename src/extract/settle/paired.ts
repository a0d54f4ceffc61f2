import type { Draft } from '../read/draft.ts'

/** 15项35件民生实事: two counts of one thing; the first takes the noun that stands after the second. */
export const paired = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((d, i) => {
    const next = drafts[i + 1]
    const opens = drafts[i - 1]?.mention.segment !== d.mention.segment
    const adjacent = next !== undefined && next.mention.quantity.start === d.mention.quantity.end && next.rule.endsWith('after')
    return opens && adjacent && d.mention.before === '' && d.mention.after === '' && d.mention.quantity.class === 'count'
      ? { ...d, subject: next.subject, rule: next.rule, doubts: [] }
      : d
  })
