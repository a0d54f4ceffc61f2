import { ADVERBS, PAYING, RANK_WORDS, SAME_NAMES, SHARE_ALONE, SIZES, SLIGHT, SLIGHT_BESIDE, VERBS } from '../../lexicon/pairing.ts'
import type { Claim } from '../claim.ts'
import { likeness } from './subject.ts'

/** Nothing, or whose money it is: 省级 of 省级补助资金. */
const OF_A_LEVEL = /^(?:(?:中央|国家|自治区|[省市县区州旗上各]|本)级?)?$/

/** Particles and marks. */
const MARKS = /[的之和及与对、，,。；;“”"'《》（）()·\s]/g

/** The text without what a pattern finds, unless nothing were left. */
const without = (text: string, pattern: RegExp): string => text.replace(pattern, '') || text

/**
 * What a subject speaks of, without the verbs around it, who pays, and words of its size. '' where nothing but who pays is left:
 * 市级财政拟投入资金 names no purpose.
 */
export const coreOf = (subject: string, money: boolean): string => {
  const one = SAME_NAMES.reduce((s, [from, to]) => s.replace(from, to), subject)
  const paid = money ? one.replace(PAYING, '') : one
  if (OF_A_LEVEL.test(paid.replace(MARKS, ''))) return ''
  const bare = [ADVERBS, VERBS, RANK_WORDS, MARKS].reduce(without, paid)
  return without(bare, SIZES)
}

/** Characters of `long` that are left where those of `short` are taken out of it in their order; null where one is missing. */
export const extra = (long: string, short: string): string | null => {
  let out = ''
  let at = 0
  for (const c of long) {
    if (c === short[at]) at++
    else out += c
  }
  return at === short.length ? out : null
}

const sorted = (s: string): string => [...s].sort().join('')

/** A core this long names its thing whatever slight word stands beside it. */
const TELLING = 4
/** A core this long may be meant where more words stand beside it. */
const NAMING = 3

/** How two cores stand to each other. `slight`: but for a word that seldom makes another thing (城镇, 企业, 服务). */
export type Agreement = 'same' | 'slight' | 'doubtful' | 'other'

/** The same parts in another order, but for slight words on one side: 安全饮水, 农村饮水安全工程. */
const reordered = (a: string, b: string): boolean => {
  const [x, y] = [a.replace(SLIGHT, ''), b.replace(SLIGHT, '')]
  return (x === a || y === b) && x.length >= TELLING && sorted(x) === sorted(y)
}

const compared = (a: string, b: string): Agreement => {
  if (a.length < 2 || b.length < 2) return 'other'
  if (a === b) return 'same'
  if (a.length >= TELLING && sorted(a) === sorted(b)) return 'same'
  if (reordered(a, b)) return 'slight'
  if (a.length === b.length) return 'other'
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  const left = extra(long, short)
  if (left === null) return 'other'
  if (short.length >= TELLING && left.replace(SLIGHT_BESIDE, '').replace(SLIGHT, '') === '') return 'slight'
  return short.length >= NAMING && left.length <= short.length ? 'doubtful' : 'other'
}

/** Two sentences that lend a name to a figure which has none of its own are of one thing from here on. */
const LENT_ALIKE = 0.5

const isShareAlone = (c: Claim): boolean => c.borrowed === true && SHARE_ALONE.test(c.subject)

/** 先进制造业加快集聚，占工业比重…: the share of what its clause before opens with. */
const shareOf = (lent: Claim, own: Claim): boolean => {
  const at = own.core.indexOf('占')
  return lent.borrowed === true && !own.borrowed && at >= 2 && lent.core.startsWith(own.core.slice(0, at)) && lent.core.endsWith(own.core.slice(at))
}

/** Whether a claim is of one thing with another: also with its parts in another order, also named in the sentence before one that names nothing. */
export const coresAgree = (a: Claim, b: Claim): Agreement => {
  if (a.borrowed && b.borrowed) return likeness(a.core, b.core) >= LENT_ALIKE ? 'same' : 'other'
  if (isShareAlone(a) !== isShareAlone(b)) return shareOf(a, b) || shareOf(b, a) ? 'same' : 'other'
  const within = (lent: Claim, own: Claim): boolean => lent.borrowed === true && !own.borrowed && own.core.length >= 2 && lent.core.includes(own.core)
  if (!within(a, b) && !within(b, a)) return compared(a.core, b.core)
  return (a.borrowed ? b : a).core.length >= TELLING ? 'same' : 'doubtful'
}
