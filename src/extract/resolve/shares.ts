import type { Draft } from '../interpret/draft.ts'
import { inPlan, inReview } from '../rules/record.ts'
import type { ListRule } from './rule.ts'

const COLON = /^[∶:：]$/
const SECTORS = /产业[^，。；]{0,24}$/
const FROM = /由[^，。；]{0,10}$/
const CHANGED = /^%?，?(?:调整|调至|调到|优化|转变|变|提升|演进|发展[为到至])/
const NAMES = ['第一产业比重', '第二产业比重', '第三产业比重'] as const

const joined = (a: Draft | undefined, b: Draft | undefined, text: string): boolean =>
  a !== undefined && b !== undefined && COLON.test(text.slice(a.mention.quantity.end, b.mention.quantity.start).trim())

const before = (d: Draft, text: string, size: number): string => text.slice(Math.max(0, d.mention.quantity.start - size), d.mention.quantity.start)

const sector = (d: Draft, first: Draft, name: string): Draft => ({
  ...d,
  subject: name,
  measure: 'share',
  bound: 'eq',
  rule: 'share/sectors',
  start: first.start,
})

/** 由11∶45∶44调整为9∶44∶47: the first three are where it came from. */
const leftBehind = (first: Draft, last: Draft, text: string): boolean =>
  FROM.test(before(first, text, 12)) && CHANGED.test(text.slice(last.mention.quantity.digits, last.mention.quantity.digits + 8))

/** 由2018年的…调整为2022年的…: right behind where the shares came from. */
const follows = (d: Draft | undefined): boolean => d?.rule === 'share/sectors' && d.skip === 'base'

/** 三次产业结构调整为12.7∶47∶40.3: one share for each sector. */
const sectors = (drafts: readonly Draft[], text: string): readonly Draft[] => {
  const out = [...drafts]
  for (let i = 0; i + 2 < out.length; i++) {
    const [a, b, c] = out.slice(i, i + 3)
    if (!a || !b || !c || !joined(a, b, text) || !joined(b, c, text) || !(SECTORS.test(before(a, text, 30)) || follows(out[i - 1]))) continue
    const past = leftBehind(a, c, text)
    for (const [k, d] of [a, b, c].entries()) out[i + k] = past ? { ...d, skip: 'base', rule: 'share/sectors' } : sector(d, a, NAMES[k] ?? d.subject)
  }
  return out
}

/** Sector shares become three statements; any other proportion (7∶2∶1, 3∶1) states no amount. */
const sectorShares = (drafts: readonly Draft[], text: string): readonly Draft[] =>
  sectors(drafts, text).map((d, i, all) => {
    const bare = d.mention.quantity.class === 'none' && d.rule !== 'share/sectors'
    return bare && (joined(all[i - 1], d, text) || joined(d, all[i + 1], text)) ? { ...d, skip: 'other' as const } : d
  })

export const sectorSharesRule: ListRule = {
  id: 'lists/sector-shares',
  en: 'Three numbers joined by colons behind the three sectors are their shares; any other proportion states no amount.',
  zh: '三次产业后以冒号相连的三个数是各产业比重；其他比例不是数量。',
  reads: [
    inReview(
      '三次产业结构由30:40:30调整为28:41:31。',
      'result 第一产业比重 share 28',
      'result 第二产业比重 share 41',
      'result 第三产业比重 share 31',
      'aside base 30',
      'aside base 40',
      'aside base 30',
    ),
    inReview(
      '三次产业比由2018年的30:40:30调整为2022年的28:41:31。',
      'result 第一产业比重 share 28',
      'result 第二产业比重 share 41',
      'result 第三产业比重 share 31',
      'aside date 2018',
      'aside base 30',
      'aside base 40',
      'aside base 30',
      'aside date 2022',
    ),
    inPlan('教师与学生之比为1:12。', 'aside other 1', 'aside other 12'),
  ],
  not: [inReview('第三产业比重达到31%。', 'result 第三产业比重 share 31%')],
  settle: sectorShares,
}
