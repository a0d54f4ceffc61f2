import { spell } from '../../extract/indicator/spell.ts'
import { DEED_AHEAD, DEED_BEHIND, EVERY_ONE, LEFT_TO_DO, MEASURE_TAIL, TOLD_AS, TRADE_SAID } from '../../lexicon/silence.ts'
import type { Claim } from '../../pair/claim.ts'
import { extra } from '../../pair/names/core.ts'
import { isMoney, isRate } from '../../pair/units.ts'
import type { Review, ReviewClause } from '../texts/review.ts'

/** The thing itself: without what is done with it. */
export const thingOf = (subject: string): string => spell(subject).replace(DEED_AHEAD, '').replace(DEED_BEHIND, '')

export const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (let i = 1; i < text.length; i++) pairs.add(text.slice(i - 1, i + 1))
  return pairs
}

/** A name with fewer pairs says too little to be found by its pairs. */
export const FEWEST = 3

/** A core of fewer characters names too many things to be known by. */
export const TELLING = 4

/** Characters behind a clause that may hold its number. */
const NEXT = 24

/** Whether a clause has a unit the target can have: a share of money is no amount of it. */
export const inUnit = (c: ReviewClause, target: Claim): boolean => {
  const behind = c.text.endsWith('，') ? c.report.text.slice(c.start + c.text.length, c.start + c.text.length + NEXT) : ''
  const text = c.text + (behind.split(/[。；\n]/)[0] ?? '')
  if (isRate(target.unit)) return /[%％‰]|分之|百分点|成/.test(text)
  return text.includes(isMoney(target.unit) ? '元' : target.unit.slice(-1))
}

/** Share of a name's pairs, and of its characters, that a clause has where its words stand in another order beside a number of the target's unit. */
const REORDERED = 0.5
const LETTERS = 0.75

/** The name's words in another order, with others between: 享受免费宫颈癌筛查 of 免费检查宫颈癌. */
const byOrder = (review: Review, target: Claim): readonly ReviewClause[] => {
  const thing = thingOf(target.subject)
  const pairs = pairsOf(thing)
  if (target.indicator !== '' || isRate(target.unit) || pairs.size <= FEWEST) return []
  const letters = [...new Set(thing)]
  return [...review.sharing(pairs)].flatMap(([at, n]) => {
    const c = n >= REORDERED * pairs.size ? review.clauses[at] : undefined
    const has = c && inUnit(c, target) ? letters.filter((l) => c.text.includes(l)).length : 0
    return c?.counted && has >= LETTERS * letters.length ? [c] : []
  })
}

/** All that were left are done where all there are have it: 所有行政村全部通上宽带 of 剩余34个行政村通宽带. */
const everyOne = (review: Review, { subject }: Claim): readonly ReviewClause[] => {
  const thing = thingOf(subject.replace(LEFT_TO_DO, ''))
  if (thing.length < TELLING || thing.length >= subject.length) return []
  return review.family(EVERY_ONE).filter((c) => extra(c.text, thing) !== null)
}

/** Told in words of its kind that share none with its name. */
const byKind = (review: Review, target: Claim): readonly ReviewClause[] =>
  target.indicator !== '' ? [] : TOLD_AS.flatMap(([name, told]) => (name.test(target.subject) ? review.family(told).filter((c) => inUnit(c, target)) : []))

/** Characters before a clause in which its sentence may name its trade. */
const BACK = 120

/** The trade named in the clause before in other words, the measure in its own: 电商…扎实推进，交易额9亿元 of 电子商务交易额. */
const byTrade = (review: Review, target: Claim): readonly ReviewClause[] => {
  const tail = MEASURE_TAIL.exec(target.subject)?.[0] ?? ''
  const [, said = []] = Object.entries(TRADE_SAID).find(([trade]) => target.subject.endsWith(trade + tail)) ?? []
  if (tail === '' || said.length === 0) return []
  return review.clauses.filter((c) => {
    if (!c.text.includes(tail) || !c.counted || !inUnit(c, target)) return false
    const before =
      c.report.text
        .slice(Math.max(0, c.start - BACK), c.start)
        .split(/[。\n]/)
        .at(-1) ?? ''
    return said.some((name) => (before + c.text).includes(name))
  })
}

/** Clauses that tell of an open name in other words than its own: for a person to say. */
export const inOtherWords = (review: Review, target: Claim): readonly ReviewClause[] => [
  ...byOrder(review, target),
  ...everyOne(review, target),
  ...byKind(review, target),
  ...byTrade(review, target),
]
