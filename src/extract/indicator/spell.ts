import { PART_IN_BRACKETS, SPELLINGS } from '../../lexicon/spellings.ts'

const MARKS = /[\s，、“”"'‘’《》：·的和及与]/g
const BRACKETS = /（([^（）]{0,40})）/g
const LIGHT_INSIDE = /(.)(?:完成|实现|达到|累计)(?=.{2})/g

/** True for a name that says in brackets that it covers a part only: 居民消费价格（市辖区）. */
export const isPartial = (name: string): boolean => PART_IN_BRACKETS.some((p) => name.includes(`（${p}`) || name.includes(`（不含${p}`))

/** A name without marks, brackets and light verbs, words spelled one way: two names of one statistic become equal. */
export const spell = (name: string): string => {
  const open = name.replace(BRACKETS, (_, inside: string) => (inside.length === 1 ? inside : ''))
  return SPELLINGS.reduce((s, [from, to]) => s.split(from).join(to), open.replace(MARKS, '').replace(LIGHT_INSIDE, '$1'))
}
