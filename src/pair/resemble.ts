import {
  ACT_WORDS,
  type Act,
  ALL_OF_THEM,
  DENIED,
  DONE_IN_YEAR,
  IN_ALL_AFTER,
  PEOPLE_UNIT,
  RANK_WORDS,
  SLIGHT,
  STOCK_WORDS,
  THING_UNIT,
  TIME_UNIT,
  VAGUE,
  VERBS,
  WORKS_DONE,
} from '../lexicon/pairing.ts'
import type { Claim } from './claim.ts'
import { coresAgree } from './names/core.ts'
import { wordsOf } from './names/subject.ts'
import { convert, isCount, isRate, sizeOf } from './units.ts'

/** How two open subjects stand to each other. `doubtful`: perhaps the same, for a person to say; `scope`: the same thing counted otherwise. */
export type Resemblance = 'same' | 'doubtful' | 'scope' | 'other'

interface Traits {
  readonly acts: ReadonlySet<Act>
  readonly stock: boolean
  readonly ranks: string
  readonly quoted: string
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

const actsOf = (subject: string): ReadonlySet<Act> => {
  const acts = new Set<Act>()
  let rest = subject
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

const traitsFor = (c: Claim): Traits => {
  const all = c.at !== undefined && !c.fact && IN_ALL_AFTER.test(c.quote.slice(0, c.at - c.start))
  const acts = all ? new Set<Act>() : actsFor(c)
  const noun = wordsOf(c.subject.replace(VERBS, '').replace(RANK_WORDS, '')).replace(SLIGHT, '')
  return {
    acts,
    stock: all || (STOCK_WORDS.test(c.quote) && !DONE_IN_YEAR.test(c.subject) && !acts.has('new') && !acts.has('renew') && !acts.has('begin')),
    ranks: ranksOf(c.subject),
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

const traitsOf = (c: Claim): Traits => {
  const hit = seen.get(c)
  if (hit) return hit
  const traits = traitsFor(c)
  seen.set(c, traits)
  return traits
}

/** Characters of either that the longest common subsequence leaves over. */
const leftOver = (a: string, b: string): readonly [number, number] => {
  let row: number[] = new Array(b.length + 1).fill(0)
  for (const x of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j++) next[j] = x === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(next[j - 1] ?? 0, row[j] ?? 0)
    row = next
  }
  const shared = row[b.length] ?? 0
  return [a.length - shared, b.length - shared]
}

const flows = (t: Traits): boolean => t.acts.has('new') || t.acts.has('renew') || t.acts.has('begin')

/** Begun, and not said to be finished: also what is to be renewed. */
const begins = (t: Traits): boolean => t.acts.has('begin') && !t.acts.has('finish') && !t.acts.has('new')

const done = (t: Traits): boolean => !t.acts.has('begin') && (t.acts.has('finish') || t.acts.has('new'))

/** Under construction on one side; begun, finished or new on the other. */
const underway = (a: Traits, b: Traits): boolean => a.acts.has('under') && !b.acts.has('under') && (b.acts.has('begin') || done(b))

/** What was begun is not yet finished, what was added is not all there is, what was renewed is not new. */
const otherAct = (a: Traits, b: Traits): boolean =>
  (a.stock && flows(b)) || (b.stock && flows(a)) || (begins(a) && done(b)) || (begins(b) && done(a)) || underway(a, b) || underway(b, a)

const oneOfTwo = (a: Traits, b: Traits): boolean =>
  (['new', 'renew'] as const).some((x) => a.acts.has(x) !== b.acts.has(x) && a.acts.size > 0 && b.acts.size > 0 && (a.acts.has('renew') || b.acts.has('renew')))

const otherUnit = (a: Traits, b: Traits): boolean =>
  (a.unit === 'time') !== (b.unit === 'time') || (a.unit === 'people' && b.unit === 'things') || (a.unit === 'things' && b.unit === 'people')

const byNoun = (a: Traits, b: Traits): Resemblance => {
  if (a.noun === b.noun) return 'same'
  const [x, y] = leftOver(a.noun, b.noun)
  if (x >= 2 && y >= 2) return 'other'
  return x + y <= 1 && Math.min(a.noun.length, b.noun.length) >= 4 ? 'same' : 'doubtful'
}

/** What was done away with is not what is left. */
const leftOf = (a: Traits, b: Traits): boolean => a.acts.has('cut') !== b.acts.has('cut')

const fosters = (t: Traits): boolean => t.acts.has('foster') && !t.acts.has('new')

/** Certified beside built, brought on beside added, completed works beside works: perhaps the same, perhaps a part. */
const vagueAct = (a: Traits, b: Traits): boolean =>
  (['certify', 'open', 'under', 'sign'] as const).some((act) => a.acts.has(act) !== b.acts.has(act)) ||
  (a.acts.has('new') && !a.acts.has('foster') && fosters(b)) ||
  (b.acts.has('new') && !b.acts.has('foster') && fosters(a)) ||
  a.works !== b.works ||
  (a.fresh && b.whole)

/** 认定26家 beside 新增9家: those recognised in a year hold the renewed ones. */
const recognised = (a: Traits, b: Traits): boolean => (only(a.acts, 'new') && only(b.acts, 'certify')) || (only(a.acts, 'certify') && only(b.acts, 'new'))

const only = (acts: ReadonlySet<Act>, act: Act): boolean => acts.has(act) && acts.size === 1

const isLess = (r: Claim, t: Claim): boolean => (convert(r.value ?? 0, r.unit, t.unit) ?? 0) < (t.value ?? 0)

/** Works to be begun, and fewer told without a word on beginning: those may be the ones that were finished. */
const fewerThanBegun = (t: Claim, r: Claim, a: Traits, b: Traits): boolean =>
  a.acts.has('begin') && !b.acts.has('begin') && !b.acts.has('renew') && (convert(r.value ?? 0, r.unit, t.unit) ?? 0) < (t.value ?? 0)

/** Wilder numbers are in doubt under any words: new jobs may be five times the plan, a tenfold is another period or another place. */
const MOST_KNOWN = 6
const LEAST_KNOWN = 0.1

/** Numbers so far apart that another thing is likelier than a wide miss, unless the words are the same throughout. */
const farApart = (t: Claim, r: Claim, a: Traits, most = 3): boolean => {
  if (t.measure !== 'level' || r.measure !== 'level' || !t.value || !r.value) return false
  const said = convert(r.value, r.unit, t.unit)
  if (said === null || said === 0) return false
  const ratio = Math.abs(said / t.value)
  if (ratio > MOST_KNOWN || ratio < LEAST_KNOWN) return true
  if (ratio >= 1 / 3 && ratio <= most) return false
  return t.words !== r.words || a.stock || sizeOf(t.unit).base !== sizeOf(r.unit).base
}

/** By their cores; by their nouns where the words are alike already. A statistic with an id bears no further word beside its name. */
const byName = (t: Claim, r: Claim, a: Traits, b: Traits, alike: boolean): Resemblance => {
  const cores = coresAgree(t, r)
  if (cores === 'same') return t.core.length > 2 || !isCount(t.unit) || alike ? 'same' : 'doubtful'
  const nouns = alike ? byNoun(a, b) : 'other'
  if (nouns === 'same') return 'same'
  if (cores === 'slight') return t.indicator === r.indicator ? 'same' : 'doubtful'
  return cores === 'doubtful' ? 'doubtful' : nouns
}

/** Whether two claims without a common indicator speak of the same thing; `alike`: their words are. Vague subjects never do. */
export const resemblance = (t: Claim, r: Claim, alike: boolean): Resemblance => {
  if (VAGUE.has(t.words) || VAGUE.has(r.words) || t.core === '' || r.core === '') return 'other'
  if (!alike && (VAGUE.has(t.core) || VAGUE.has(r.core))) return 'other'
  const [a, b] = [traitsOf(t), traitsOf(r)]
  if (b.denied || otherUnit(a, b)) return 'other'
  if (a.quoted && b.quoted && a.quoted !== b.quoted) return 'other'
  if (a.ranks && b.ranks && a.ranks !== b.ranks) return 'other'
  const noun = byName(t, r, a, b, alike)
  if (noun === 'other') return 'other'
  if (t.measure === 'level' && (otherAct(a, b) || (r.measure === 'level' && leftOf(a, b)))) return 'scope'
  const far = farApart(t, r, a)
  if (noun === 'doubtful' && !alike && far) return 'other'
  return a.ranks !== b.ranks || oneOfTwo(a, b) || vagueAct(a, b) || fewerThanBegun(t, r, a, b) || far ? 'doubtful' : noun
}

const HOUSEHOLDS = 'count:户'

/** Households beside things, with unlike numbers: the two are counted otherwise. */
const otherClassifier = (t: Claim, r: Claim): boolean => {
  const [x, y] = [sizeOf(t.unit).base, sizeOf(r.unit).base]
  if (x === y || (x !== HOUSEHOLDS && y !== HOUSEHOLDS) || !t.value || !r.value) return false
  const ratio = Math.abs((convert(r.value, r.unit, t.unit) ?? 0) / t.value)
  return ratio < 1 / 2 || ratio > 2
}

/** The same for amounts of one statistic: its id says what is counted, not whether all or the new, nor whose. */
export const sameCount = (t: Claim, r: Claim): Resemblance => {
  const [a, b] = [traitsOf(t), traitsOf(r)]
  if (otherUnit(a, b) || (a.ranks && b.ranks && a.ranks !== b.ranks)) return 'other'
  if (otherAct(a, b)) return 'scope'
  return recognised(a, b) || (oneOfTwo(a, b) && isLess(r, t)) || farApart(t, r, a, MOST_KNOWN) || otherClassifier(t, r) ? 'doubtful' : 'same'
}

/** A mark set years ahead: what was done by then in all, unless it says what there will be in all. */
export const isHorizon = (t: Claim): boolean =>
  t.origin.kind === 'report' && t.origin.planYear !== null && t.origin.planYear < t.to && t.from === t.to && t.measure === 'level' && !traitsOf(t).stock

export const isFlow = (t: Claim): boolean => flows(traitsOf(t)) || traitsOf(t).acts.has('finish')

/** A count, which may be told as a change; rates are in points. */
const counts = (c: Claim): boolean => !isRate(c.unit) && c.value !== null

/**
 * The result as the target counts it, where it tells the same in another measure: 减少贫困人口5万人 by 贫困人口减少6.3万人, 增加260个 by 新增310个.
 */
export const inMeasureOf = (t: Claim, r: Claim): Claim => {
  if (t.measure === r.measure || !counts(t) || !counts(r) || r.value === null) return r
  const [a, b] = [traitsOf(t), traitsOf(r)]
  if (t.measure === 'level' && r.measure === 'change') {
    const said = a.acts.has('cut') ? r.value < 0 : a.acts.has('new') && r.value > 0
    return said ? { ...r, measure: 'level', value: Math.abs(r.value), upper: r.upper === null ? null : Math.abs(r.upper) } : r
  }
  return t.measure === 'change' && r.measure === 'level' && t.value !== null && t.value > 0 && b.acts.has('new') ? { ...r, measure: 'change' } : r
}
