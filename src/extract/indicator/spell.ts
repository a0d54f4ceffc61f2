import { PART_IN_BRACKETS, SPELLINGS } from '../../lexicon/spellings.ts'

const MARKS = /[\s，、“”"'‘’《》：·的和及与]/g
const BRACKETS = /（([^（）]{0,40})）/g
const LIGHT_INSIDE = /(.)(?:完成|实现|达到|累计)(?=.{2})/g

/** True for a name that says in brackets that it covers a part only: 居民消费价格（市辖区）. */
export const isPartial = (name: string): boolean => name.includes('（') && PART_IN_BRACKETS.some((p) => name.includes(`（${p}`) || name.includes(`（不含${p}`))

/** The same as `spell`, not remembered: for texts that are asked once. */
export const respell = (name: string): string => {
  const open = name.includes('（') ? name.replace(BRACKETS, (_, inside: string) => (inside.length === 1 ? inside : '')) : name
  let out = open.replace(MARKS, '').replace(LIGHT_INSIDE, '$1')
  for (const [from, to] of SPELLINGS) if (out.includes(from)) out = out.replaceAll(from, to)
  return out
}

const KEPT = 4096
const known = new Map<string, string>()

/** A name without marks, brackets and light verbs, words spelled one way: two names of one statistic become equal. The last few thousand are remembered. */
export const spell = (name: string): string => {
  const found = known.get(name)
  if (found !== undefined) return found
  if (known.size >= KEPT) known.clear()
  const made = respell(name)
  known.set(name, made)
  return made
}
