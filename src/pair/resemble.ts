import { type Act, BOTH_NAMES, BUILT, DONE_IN_YEAR, EACH_OF_THEM, JOINT_NAMES, MEASURED_ENDS, VAGUE } from '../lexicon/pairing.ts'
import type { Claim } from './claim.ts'
import { coreOf, coresAgree } from './names/core.ts'
import { otherKind, otherMarks } from './passages/marks.ts'
import { wholeForPart } from './passages/side.ts'
import { otherStage } from './passages/stage.ts'
import { flows, type Traits, traitsOf } from './traits.ts'
import { convert, isCount, isMoney, sizeOf } from './units.ts'

/** How two open subjects stand to each other. `doubtful`: perhaps the same, for a person to say; `scope`: the same thing counted otherwise. */
export type Resemblance = 'same' | 'doubtful' | 'scope' | 'other'

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

const only = (acts: ReadonlySet<Act>, act: Act): boolean => acts.has(act) && acts.size === 1

/** 改造提升3.9万亩 beside 建设2.25万亩: what is made better is not made anew. */
const builtBesideRenewed = (t: Claim, r: Claim, a: Traits, b: Traits): boolean =>
  (only(a.acts, 'renew') && !b.acts.has('renew') && BUILT.test(r.subject)) || (only(b.acts, 'renew') && !a.acts.has('renew') && BUILT.test(t.subject))

/** Certified beside built, brought on beside added, completed works beside works: perhaps the same, perhaps a part. */
const vagueAct = (a: Traits, b: Traits): boolean =>
  (['certify', 'open', 'under', 'sign'] as const).some((act) => a.acts.has(act) !== b.acts.has(act)) ||
  (a.acts.has('new') && !a.acts.has('foster') && fosters(b)) ||
  (b.acts.has('new') && !b.acts.has('foster') && fosters(a)) ||
  a.works !== b.works ||
  (a.fresh && b.whole)

const differenceOf = (t: Claim, r: Claim): number => (convert(r.value ?? 0, r.unit, t.unit) ?? 0) - (t.value ?? 0)

const isLess = (r: Claim, t: Claim): boolean => differenceOf(t, r) < 0

/** Works to be begun, and fewer told without a word on beginning: those may be the ones that were finished. */
const fewerThanBegun = (t: Claim, r: Claim, a: Traits, b: Traits): boolean =>
  a.acts.has('begin') && !b.acts.has('begin') && !b.acts.has('renew') && isLess(r, t)

/** Wilder numbers are in doubt under any words: new jobs may be five times the plan, a tenfold is another period or another place. */
const MOST_KNOWN = 6
const LEAST_KNOWN = 0.1

/** What came to pass over several years is several times one year's promise and answers it in kind. */
const overYears = (t: Claim, r: Claim): boolean => t.from === t.to && r.from < r.to

/** Numbers so far apart that another thing is likelier than a wide miss, unless the words are the same throughout. */
const farApart = (t: Claim, r: Claim, a: Traits, most = 3): boolean => {
  if (t.measure !== 'level' || r.measure !== 'level' || !t.value || !r.value || overYears(t, r)) return false
  const said = convert(r.value, r.unit, t.unit)
  if (said === null || said === 0) return false
  const ratio = Math.abs(said / t.value)
  if (ratio > MOST_KNOWN || ratio < LEAST_KNOWN) return true
  if (ratio >= 1 / 3 && ratio <= most) return false
  return t.words !== r.words || a.stock || sizeOf(t.unit).base !== sizeOf(r.unit).base
}

/** The very number, of two digits or more: what is named nearly alike is then one thing. */
const equalNumbers = (t: Claim, r: Claim): boolean =>
  t.value !== null && r.value !== null && convert(r.value, r.unit, t.unit) === t.value && Number(t.value.toPrecision(1)) !== t.value

/** A slight word may still be a part's: what falls far short is no sure miss. */
const farBelow = (t: Claim, r: Claim): boolean => t.measure === 'level' && (convert(r.value ?? 0, r.unit, t.unit) ?? t.value ?? 0) < FAR_BELOW * (t.value ?? 0)

const FAR_BELOW = 0.8

/** A short name that ends a longer one, with a number near the other's. */
const tailOf = (t: Claim, r: Claim): boolean => {
  const [short, long] = t.core.length < r.core.length ? [t.core, r.core] : [r.core, t.core]
  const ratio = Math.abs((convert(r.value ?? 0, r.unit, t.unit) ?? 0) / (t.value || 1))
  return short.length === 2 && long.endsWith(short) && long.length - short.length <= MORE && ratio >= 1 / 2 && ratio <= 2
}

/** Characters a longer name may have beside its tail. */
const MORE = 4

/** The subject itself names a thing, and not only who pays. */
const names = (c: Claim): boolean => coreOf(c.subject, isMoney(c.unit)) !== ''

/** By their cores; by their nouns where the words are alike already. A statistic with an id bears no further word beside its name. */
const byName = (t: Claim, r: Claim, a: Traits, b: Traits, alike: boolean): Resemblance => {
  const cores = coresAgree(t, r)
  if (cores === 'same') return t.core.length > 2 || !isCount(t.unit) || alike ? 'same' : 'doubtful'
  const nouns = alike && names(t) && names(r) ? byNoun(a, b) : 'other'
  if (nouns === 'same') return 'same'
  if (cores === 'slight') return t.indicator === r.indicator && !farBelow(t, r) ? 'same' : 'doubtful'
  if (cores === 'doubtful') return equalNumbers(t, r) ? 'same' : 'doubtful'
  return nouns === 'other' && tailOf(t, r) ? 'doubtful' : nouns
}

/** What joins the members of a list. */
const JOINING = /[、和与及]/

/** 减税 and 降费 of 减税降费: one word for two things. */
const apart = (subject: string, names = JOINT_NAMES): readonly string[] =>
  names.flatMap(([joint, ...parts]) => (subject.includes(joint) ? parts.map((part) => subject.replace(joint, part)) : []))

/** What one figure is said of together: 减税 and 降费 of 减税降费, the members of a list. */
const together = (subject: string): readonly string[] => {
  const members = subject.split(JOINING)
  return members.length > 1 ? [...apart(subject), ...members] : apart(subject)
}

/** One figure for several things, the other's among them: 再就业补助 in 专项补助、再就业补助. */
const joins = (one: Claim, several: Claim, names: readonly string[]): boolean =>
  one.core.length >= 2 && (one.core !== several.core || !JOINING.test(one.subject)) && names.some((m) => coreOf(m, isMoney(several.unit)) === one.core)

/** One figure promised of several things together, and one of them told: not where each was to have it, nor where the numbers are one. */
const oneOfSeveral = (t: Claim, r: Claim): boolean => {
  if (EACH_OF_THEM.test(t.quote) || r.value === t.value) return false
  return joins(r, t, apart(t.subject)) || (t.measure === 'level' && isLess(r, t) && joins(r, t, together(t.subject)))
}

const MOVES = /(?:同比)?(?:增速|增幅|增长率?|涨幅)$/
const measured = (c: Claim): number => MEASURED_ENDS.findIndex((end) => end.test(c.subject.replace(MOVES, '')))

/** Growth of output beside growth of its worth: the unit does not tell them apart. */
const otherMeasured = (t: Claim, r: Claim): boolean => {
  if (t.measure === 'level' || r.measure === 'level' || t.borrowed || r.borrowed) return false
  const [a, b] = [measured(t), measured(r)]
  return a >= 0 && b >= 0 && a !== b
}

/** Whether two claims without a common indicator speak of the same thing; `alike`: their words are. Vague subjects never do.
 * An answer `inKind` is another figure whoever pays. */
export const resemblance = (t: Claim, r: Claim, alike: boolean, inKind = false): Resemblance => {
  if (VAGUE.has(t.words) || VAGUE.has(r.words) || t.core === '' || r.core === '') return 'other'
  if (!alike && (VAGUE.has(t.core) || VAGUE.has(r.core))) return 'other'
  const [a, b] = [traitsOf(t), traitsOf(r)]
  if (b.denied || otherUnit(a, b) || otherMeasured(t, r)) return 'other'
  if (a.quoted && b.quoted && a.quoted !== b.quoted) return 'other'
  if (a.ranks && b.ranks && a.ranks !== b.ranks) return 'other'
  if (joins(t, r, together(r.subject)) || oneOfSeveral(t, r)) return 'scope'
  const either = joins(t, r, apart(r.subject, BOTH_NAMES)) || joins(r, t, apart(t.subject, BOTH_NAMES))
  const noun = either ? 'doubtful' : byName(t, r, a, b, alike)
  if (noun === 'other') return 'other'
  if (t.borrowed || r.borrowed) return noun
  const levels = t.measure === 'level' && r.measure === 'level'
  if (levels && (otherAct(a, b) || (leftOf(a, b) && !DONE_IN_YEAR.test(r.subject)))) return 'scope'
  const far = farApart(t, r, a)
  if (noun === 'doubtful' && !alike && far) return 'other'
  if (levels && (otherStage(t, r, differenceOf(t, r)) || otherKind(t, r))) return 'scope'
  return (!inKind && a.payer && b.payer && a.payer !== b.payer) ||
    a.ranks !== b.ranks ||
    oneOfTwo(a, b) ||
    vagueAct(a, b) ||
    fewerThanBegun(t, r, a, b) ||
    far ||
    wholeForPart(t, r) ||
    otherMarks(t, r, isLess(r, t)) ||
    builtBesideRenewed(t, r, a, b)
    ? 'doubtful'
    : noun
}

const HOUSEHOLDS = 'count:户'

/** Households beside things, with unlike numbers: the two are counted otherwise. */
const otherClassifier = (t: Claim, r: Claim): boolean => {
  const [x, y] = [sizeOf(t.unit).base, sizeOf(r.unit).base]
  if (x === y || (x !== HOUSEHOLDS && y !== HOUSEHOLDS) || !t.value || !r.value) return false
  const ratio = Math.abs((convert(r.value, r.unit, t.unit) ?? 0) / t.value)
  return ratio < 1 / 2 || ratio > 2
}

/** 认定26家 beside 新增9家: those recognised in a year hold the renewed ones. */
const recognised = (a: Traits, b: Traits): boolean => (only(a.acts, 'new') && only(b.acts, 'certify')) || (only(a.acts, 'certify') && only(b.acts, 'new'))

/** The same for amounts of one statistic: its id says what is counted, not whether all or the new, nor whose. */
export const sameCount = (t: Claim, r: Claim): Resemblance => {
  const [a, b] = [traitsOf(t), traitsOf(r)]
  if (otherUnit(a, b) || (a.ranks && b.ranks && a.ranks !== b.ranks)) return 'other'
  if (otherAct(a, b) || otherStage(t, r, differenceOf(t, r)) || otherKind(t, r)) return 'scope'
  return recognised(a, b) || (oneOfTwo(a, b) && isLess(r, t)) || farApart(t, r, a, MOST_KNOWN) || otherClassifier(t, r) || otherMarks(t, r, isLess(r, t))
    ? 'doubtful'
    : 'same'
}

/** A mark set years ahead: what was done by then in all, unless it says what there will be in all. */
export const isHorizon = (t: Claim): boolean =>
  t.origin.kind === 'report' && t.origin.planYear !== null && t.origin.planYear < t.to && t.from === t.to && t.measure === 'level' && !traitsOf(t).stock

export const isFlow = (t: Claim): boolean => flows(traitsOf(t)) || traitsOf(t).acts.has('finish')
