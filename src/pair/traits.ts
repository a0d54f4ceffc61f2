import {
  ACT_WORDS,
  type Act,
  AGAINST_A_YEAR,
  ALL_OF_THEM,
  DENIED,
  DONE_IN_YEAR,
  IN_ALL_AFTER,
  LOWERED,
  PAYER,
  PEOPLE_UNIT,
  RANK_WORDS,
  SLIGHT,
  STOCK_WORDS,
  THING_UNIT,
  TIME_UNIT,
  VERBS,
  WORKS_DONE,
} from '../lexicon/pairing.ts'
import type { Claim } from './claim.ts'
import { wordsOf } from './names/subject.ts'
import { isRate } from './units.ts'

/** What a claim's subject and the words around its number say is counted. */
export interface Traits {
  readonly acts: ReadonlySet<Act>
  readonly stock: boolean
  readonly ranks: string
  readonly quoted: string
  /** Whose money it is, where the subject says so. */
  readonly payer: string
  /** The noun alone, without verbs and slight words. */
  readonly noun: string
  readonly denied: boolean
  /** All there are, not those of the year (全部开工). */
  readonly whole: boolean
  /** Those of the year, by its own word (新开工). */
  readonly fresh: boolean
  /** Counts what was completed, by its own word (竣工, 投产). */
  readonly works: boolean
  readonly unit: 'time' | 'people' | 'things' | 'other'
}

/** Hold the letters of a verb and say nothing of the kind. */
const NO_ACT = /增加值|建成区/g

const actsOf = (subject: string): ReadonlySet<Act> => {
  const acts = new Set<Act>()
  let rest = subject.replace(NO_ACT, '')
  for (const [word, says] of ACT_WORDS) {
    if (!rest.includes(word)) continue
    for (const a of says) acts.add(a)
    rest = rest.replaceAll(word, '')
  }
  return acts
}

const unitKind = (unit: string): Traits['unit'] => {
  const bare = unit.replace(/^[万亿千百]{1,2}/, '')
  if (TIME_UNIT.test(bare)) return 'time'
  if (PEOPLE_UNIT.test(bare)) return 'people'
  return THING_UNIT.test(bare) ? 'things' : 'other'
}

const ranksOf = (subject: string): string =>
  [...new Set(subject.match(RANK_WORDS) ?? [])]
    .map((w) => w.replace('级', ''))
    .sort()
    .join()

/** What the subject's verb says; failing that, what stands beside it in the words quoted (续建甲山至乙山等5个高速公路项目). */
const actsFor = (c: Claim): ReadonlySet<Act> => {
  const acts = actsOf(c.subject)
  return acts.size > 0 || c.fact ? acts : actsOf(c.quote)
}

/** Characters before a number that say whether it is all there is. */
const BEFORE = 24

const traitsFor = (c: Claim): Traits => {
  const all = c.at !== undefined && !c.fact && IN_ALL_AFTER.test(c.origin.text.slice(Math.max(0, c.at - BEFORE), c.at))
  const acts = all ? new Set<Act>() : actsFor(c)
  const noun = wordsOf(c.subject.replace(VERBS, '').replace(RANK_WORDS, '')).replace(SLIGHT, '')
  return {
    acts,
    stock: all || (STOCK_WORDS.test(c.quote) && !DONE_IN_YEAR.test(c.subject) && !acts.has('new') && !acts.has('renew') && !acts.has('begin')),
    ranks: ranksOf(c.subject.replace(PAYER, '')),
    payer: PAYER.exec(c.subject)?.[0].replace('级', '') ?? '',
    quoted: (c.subject.match(/[“"][^”"]{1,20}[”"]/g) ?? []).join(),
    noun: noun || c.words,
    denied: DENIED.test(c.subject),
    fresh: c.subject.includes('新'),
    whole: ALL_OF_THEM.test(c.quote),
    works: WORKS_DONE.test(c.subject),
    unit: unitKind(c.unit),
  }
}

const seen = new WeakMap<Claim, Traits>()

/** Read once for each claim. */
export const traitsOf = (c: Claim): Traits => {
  const hit = seen.get(c)
  if (hit) return hit
  const traits = traitsFor(c)
  seen.set(c, traits)
  return traits
}

/** Made in the year, not there in all. */
export const flows = (t: Traits): boolean => t.acts.has('new') || t.acts.has('renew') || t.acts.has('begin') || t.acts.has('make')

/** A count, which may be told as a change; rates are in points. */
const counts = (c: Claim): boolean => !isRate(c.unit) && c.value !== null

/** Promised for the year by the year's own plan: by then, years ahead, is more than the last year's. */
const ofItsYear = (t: Claim): boolean => t.from === t.to && (t.origin.planYear === null || t.origin.planYear === t.to)

/** Prices as an index on the year before: 102.7 is a rise of 2.7%. */
const INDEX_OF_PRICES = new Set(['cpi'])
const LEAST_INDEX = 85
const MOST_INDEX = 130

/** 居民消费价格指数103: not a rise of 103%, but of 3%. */
export const isPriceIndex = (c: Claim): boolean =>
  INDEX_OF_PRICES.has(c.indicator) && c.measure === 'level' && c.value !== null && c.value > LEAST_INDEX && c.value < MOST_INDEX

/** Prices told as an index where their rise was promised, or the other way about. P21. */
const indexed = (t: Claim, r: Claim): Claim | null => {
  const by = isPriceIndex(t) && r.indicator === t.indicator && r.measure === 'growth' ? 100 : t.measure === 'growth' && isPriceIndex(r) ? -100 : 0
  if (by === 0 || r.value === null) return null
  const moved = (n: number): number => Number((n + by).toPrecision(12))
  return { ...r, measure: t.measure, unit: t.unit, value: moved(r.value), upper: r.upper === null ? null : moved(r.upper) }
}

/**
 * The result as the target counts it, where it tells the same in another measure: 减少贫困人口5万人 by 贫困人口减少6.3万人, 增加260个 by 新增310个.
 */
export const inMeasureOf = (t: Claim, r: Claim): Claim => {
  const prices = indexed(t, r)
  if (prices) return prices
  if (t.measure === r.measure || !counts(t) || !counts(r) || r.value === null) return r
  const [a, b] = [traitsOf(t), traitsOf(r)]
  if (t.measure === 'level' && r.measure === 'change') {
    const said = a.acts.has('cut') || LOWERED.test(t.subject) ? r.value < 0 : a.acts.has('new') && r.value > 0
    return said ? { ...r, measure: 'level', value: Math.abs(r.value), upper: r.upper === null ? null : Math.abs(r.upper) } : r
  }
  // 贫困人口减少3万人 by 4万贫困人口脱贫.
  if (t.measure === 'change' && r.measure === 'level' && (t.value ?? 0) < 0 && r.value > 0 && b.acts.has('cut') && ofItsYear(t))
    return { ...r, measure: 'change', value: -r.value, upper: r.upper === null ? null : -r.upper }
  // 新增就业比去年多100万人 is a difference of two years, not what is added in one.
  if (a.acts.has('new') && AGAINST_A_YEAR.test(t.quote)) return r
  return t.measure === 'change' && r.measure === 'level' && t.value !== null && t.value > 0 && b.acts.has('new') ? { ...r, measure: 'change' } : r
}
