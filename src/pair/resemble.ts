import { ACT_WORDS, type Act, DENIED, PEOPLE_UNIT, RANK_WORDS, SLIGHT, STOCK_WORDS, THING_UNIT, TIME_UNIT, VAGUE, VERBS } from '../lexicon/pairing.ts'
import type { Claim } from './claim.ts'
import { wordsOf } from './subject.ts'
import { convert, sizeOf } from './units.ts'

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
  /** Counts what was completed, by its own word (竣工). */
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

const traitsFor = (c: Claim): Traits => {
  const acts = actsOf(c.subject)
  const noun = wordsOf(c.subject.replace(VERBS, '').replace(RANK_WORDS, '')).replace(SLIGHT, '')
  return {
    acts,
    stock: STOCK_WORDS.test(c.quote) && !acts.has('new') && !acts.has('renew') && !acts.has('begin'),
    ranks: ranksOf(c.subject),
    quoted: (c.subject.match(/[“"][^”"]{1,20}[”"]/g) ?? []).join(),
    noun: noun || c.words,
    denied: DENIED.test(c.subject),
    works: c.subject.includes('竣工'),
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

const only = (acts: ReadonlySet<Act>, act: Act): boolean => acts.has(act) && acts.size === 1

const flows = (t: Traits): boolean => t.acts.has('new') || t.acts.has('renew') || t.acts.has('begin')

const done = (t: Traits): boolean => !t.acts.has('begin') && (t.acts.has('finish') || t.acts.has('new'))

/** What was begun is not yet finished, what was added is not all there is, what was renewed is not new. */
const otherAct = (a: Traits, b: Traits): boolean =>
  (a.stock && flows(b)) || (b.stock && flows(a)) || (only(a.acts, 'begin') && done(b)) || (only(b.acts, 'begin') && done(a))

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

/** Certified beside built, completed works beside works: perhaps the same, perhaps a part. */
const vagueAct = (a: Traits, b: Traits): boolean => a.acts.has('certify') !== b.acts.has('certify') || a.works !== b.works

/** Wilder numbers are in doubt under any words: new jobs may be five times the plan, a tenfold is another period or another place. */
const MOST_KNOWN = 6
const LEAST_KNOWN = 0.1

/** Numbers so far apart that another thing is likelier than a wide miss, unless the words are the same throughout. */
const farApart = (t: Claim, r: Claim, a: Traits, most = 3): boolean => {
  if (t.measure !== 'level' || !t.value || !r.value) return false
  const said = convert(r.value, r.unit, t.unit)
  if (said === null || said === 0) return false
  const ratio = Math.abs(said / t.value)
  if (ratio > MOST_KNOWN || ratio < LEAST_KNOWN) return true
  if (ratio >= 1 / 3 && ratio <= most) return false
  return t.words !== r.words || a.stock || sizeOf(t.unit).base !== sizeOf(r.unit).base
}

/** Whether two claims without a common indicator speak of the same thing. Vague subjects never do. */
export const resemblance = (t: Claim, r: Claim): Resemblance => {
  if (VAGUE.has(t.words) || VAGUE.has(r.words)) return 'other'
  const [a, b] = [traitsOf(t), traitsOf(r)]
  if (b.denied || otherUnit(a, b)) return 'other'
  if (a.quoted && b.quoted && a.quoted !== b.quoted) return 'other'
  if (a.ranks && b.ranks && a.ranks !== b.ranks) return 'other'
  const noun = byNoun(a, b)
  if (noun === 'other') return 'other'
  if (t.measure === 'level' && otherAct(a, b)) return 'scope'
  return a.ranks !== b.ranks || oneOfTwo(a, b) || vagueAct(a, b) || farApart(t, r, a) ? 'doubtful' : noun
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
  return farApart(t, r, a, MOST_KNOWN) || otherClassifier(t, r) ? 'doubtful' : 'same'
}

/** A mark set years ahead: what was done by then in all, unless it says what there will be in all. */
export const isHorizon = (t: Claim): boolean =>
  t.origin.kind === 'report' && t.origin.planYear !== null && t.origin.planYear < t.to && t.from === t.to && t.measure === 'level' && !traitsOf(t).stock

export const isFlow = (t: Claim): boolean => flows(traitsOf(t)) || traitsOf(t).acts.has('finish')
