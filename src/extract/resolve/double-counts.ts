import type { Draft } from '../interpret/draft.ts'
import { inReview } from '../rules/record.ts'
import { verbAtEnd } from '../subject/parts.ts'
import type { ListRule } from './rule.ts'

const COUNTS = new Set(['people', 'count', 'area', 'length'])

const COUNTED = new Set(['people', 'count'])

/** 3800户、58万平方米棚户区: two units of one thing, a mark between. */
const sideBySide = (d: Draft, next: Draft): boolean =>
  next.mention.mark === '、' &&
  next.mention.quantity.start === d.mention.quantity.end + 1 &&
  d.mention.quantity.class !== next.mention.quantity.class &&
  COUNTS.has(d.mention.quantity.class) &&
  COUNTS.has(next.mention.quantity.class)

const adjacent = (d: Draft, next: Draft | undefined): next is Draft =>
  next !== undefined && (next.mention.quantity.start === d.mention.quantity.end || sideBySide(d, next)) && next.rule.endsWith('after')

/** 办好12类40件实事: sorts of a thing are no second amount of it. */
const SORTS = /^(?:大?类|个?方面|批|项)$/

/** 新开工建设4万套300万平方米保障性住房: a verb alone before the first of two amounts of one thing. */
const verbOf = (d: Draft, next: Draft | undefined): string =>
  adjacent(d, next) &&
  !SORTS.test(d.unit) &&
  d.mention.after === '' &&
  d.mention.before !== '' &&
  verbAtEnd(d.mention.before) !== '' &&
  d.subject === d.mention.before
    ? d.mention.before
    : ''

/** 15项35件民生实事: two counts of one thing; the first takes the noun that stands after the second. */
const paired = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((d, i) => {
    const before = drafts[i - 1]
    const next = drafts[i + 1]
    const verb = verbOf(d, next)
    if (verb && next) return { ...d, subject: verb + next.subject, rule: next.rule }
    const led = before ? verbOf(before, d) : ''
    if (led) return { ...d, subject: led + d.subject }
    const opens = before?.mention.segment !== d.mention.segment
    return opens && adjacent(d, next) && d.mention.before === '' && d.mention.after === '' && (COUNTED.has(d.mention.quantity.class) || sideBySide(d, next))
      ? { ...d, subject: next.subject, rule: next.rule, doubts: [] }
      : d
  })

export const pairedRule: ListRule = {
  id: 'lists/two-counts',
  en: 'Two amounts of one thing side by side (15 groups, 35 works) share the noun behind the second and the verb before the first.',
  zh: '一物并列两个数量（15项35件、4万套300万平方米），共用后面的名词和前面的动词。',
  reads: [
    inReview('新开工建设4万套300万平方米保障性住房。', 'result 新开工建设保障性住房 level 4万套', 'result 新开工建设保障性住房 level 300万平方米'),
    inReview('改造3800户、58万平方米棚户区。', 'result 改造棚户区 level 3800户', 'result 改造棚户区 level 58万平方米'),
    inReview('15项35件民生实事全面完成。', 'result 民生实事全面完成 level 15项', 'result 民生实事全面完成 level 35件'),
  ],
  not: [inReview('组建5个医联体和8个医共体。', 'result 组建医联体 level 5个', 'result 组建医共体 level 8个')],
  settle: paired,
}
