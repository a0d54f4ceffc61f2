import { spell } from '../../extract/indicator/spell.ts'
import { CAPITAL_IDS, KIN, PARTS_OF } from '../../lexicon/definitions.ts'
import { SPOKEN_OF_AS } from '../../lexicon/findings.ts'
import { ACT_WORDS, GAP_WORDS, JOINT_NAMES, ZONE_WORDS } from '../../lexicon/pairing.ts'
import { COMMON_TAIL, DEED_AHEAD, STANDARD, TASK_DONE } from '../../lexicon/silence.ts'
import type { SourcedQuote } from '../../model/finding.ts'
import type { Claim } from '../../pair/claim.ts'
import { namedIn } from '../../pair/mention.ts'
import { coreOf } from '../../pair/names/core.ts'
import { isMoney, isRate } from '../../pair/units.ts'
import type { Review, ReviewClause } from '../texts/review.ts'
import { FEWEST, inOtherWords, inUnit, pairsOf, TELLING, thingOf } from './reworded.ts'

/** What a second, looser look at the next report's review finds of a target. */
export interface Look {
  /** Clauses that may tell of it, the likeliest first. */
  readonly traces: readonly SourcedQuote[]
  /** One of them has a number in a unit the target can have. */
  readonly counted: boolean
  /** The clause that says of the very thing how it came out, in words, where none has a number for it. */
  readonly worded: ReviewClause | null
  /** 0 to 1: how near the nearest clause comes that is no trace. */
  readonly near: number
}

/** So many are shown. */
const MOST = 3

const CAPITAL: ReadonlySet<string> = new Set(CAPITAL_IDS)

/** A statistic with what it is often answered by: its kin, its parts and the whole it is a part of. */
const akin = (id: string): ReadonlySet<string> => {
  const ids = new Set([id, ...(KIN[id] ?? []).filter((k) => k.why !== 'definition').map((k) => k.id), ...(PARTS_OF[id] ?? [])])
  for (const [whole, parts] of Object.entries(PARTS_OF)) if (parts.includes(id)) ids.add(whole)
  if (CAPITAL.has(id)) for (const other of CAPITAL_IDS) ids.add(other)
  return ids
}

/** Clauses that name a registered statistic (an amount is not told by 增加 alone), or speak of it in the words of its family, with a number or with how it came out. */
const byStatistic = (review: Review, id: string, amount: boolean): readonly ReviewClause[] => {
  const family = SPOKEN_OF_AS[id]
  const named = [...akin(id)].flatMap((i) => review.named(i)).filter((c) => c.counted || (amount ? c.done : c.told))
  return [...named, ...(family ? review.family(family).filter((c) => c.counted || (c.done && TASK_DONE.test(c.text))) : [])]
}

/** Share of a name's pairs of characters that a clause has: with a number beside it, without one. */
const REWORDED = 0.6
const REWORDED_IN_WORDS = 0.75
const SHORTEST = 3
/** Characters at the end of a name that stand for it. */
const TAIL = 3

/** How far back the head of a name may stand in its sentence. */
const BACK = 120
const NUMBER_NEXT = /^[^，。；]{0,4}[0-9]/

const tailOf = (thing: string): string => {
  const tail = thing.slice(-TAIL - 1)
  return thing.length > TAIL + 1 && !COMMON_TAIL.test(tail) ? tail : ''
}

const HEAD = 2
/** A tail that opens its member of a list, or follows a light verb: 调查失业率 is no tail of 登记失业率. */
const OWN_TAIL = /(?:^|[、；，]|完成|实现|达到)$/

/** 接待游客2315万人次、总收入330亿元 answers 旅游总收入: the head stands before, in the same sentence, the tail with a number. */
const bySplit = (review: Review, subject: string): readonly ReviewClause[] => {
  const whole = spell(subject)
  if (whole.length < HEAD + HEAD || (whole.length < TAIL + HEAD && DEED_AHEAD.test(whole))) return []
  const [head, tail] = [whole.slice(0, HEAD), whole.slice(whole.length < TAIL + HEAD ? HEAD : -TAIL)]
  return review.clauses.filter((c) => {
    const at = c.text.indexOf(tail)
    if (at < 0 || !OWN_TAIL.test(c.text.slice(0, at)) || !NUMBER_NEXT.test(c.text.slice(at + tail.length))) return false
    const before = c.report.text.slice(Math.max(0, c.start - BACK), c.start + at)
    return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1).includes(head)
  })
}

const numberBehind = (text: string, name: string): boolean => {
  const at = text.indexOf(name)
  return at >= 0 && /^[^，。；、]{0,6}[0-9]/.test(text.slice(at + name.length))
}

interface Worded {
  readonly found: readonly ReviewClause[]
  readonly near: number
}

/** Share of a name's pairs of characters beside the very number that was promised. */
const BESIDE_NUMBER = 0.34

/** The target's number as it was printed, with its unit: a clause that has it may mean it. '' where it says too little. */
const printedOf = ({ origin, at, fact, unit, value }: Claim): string => {
  const digits = fact || at === undefined || value === null ? '' : (/^[0-9.]{2,}/.exec(origin.text.slice(at, at + 12))?.[0] ?? '')
  return digits && unit !== '' && !isRate(unit) ? digits + unit : ''
}

const printedIn = (text: string, printed: string): boolean => {
  const at = printed === '' ? -1 : text.indexOf(printed)
  return at >= 0 && !/[0-9.]/.test(text[at - 1] ?? '')
}

/** Clauses that say a name in other words, and how near the next comes. */
const byWords = (review: Review, target: Claim): Worded => {
  const registered = target.indicator !== ''
  const printed = printedOf(target)
  const thing = thingOf(target.subject)
  const pairs = pairsOf(thing)
  if (pairs.size < FEWEST) return { found: thing.length < SHORTEST ? [] : review.clauses.filter((c) => numberBehind(c.text, thing)), near: 0.5 }
  const tail = tailOf(thing)
  let near = 0
  const found: [number, ReviewClause][] = []
  for (const [at, n] of review.sharing(pairs)) {
    const c = review.clauses[at]
    if (!c) continue
    const share = c.text.includes(`${thing}率`) ? 0 : n / pairs.size
    const enough = c.counted && !registered ? share > REWORDED && n > FEWEST - 1 : share >= REWORDED_IN_WORDS
    const numbered = share >= BESIDE_NUMBER && n >= FEWEST - 1 && printedIn(c.text, printed)
    const is = (c.counted || c.done) && (enough || numbered || (!registered && tail !== '' && spell(c.text).includes(tail)))
    if (is) found.push([share, c])
    else near = Math.max(near, share)
  }
  return { found: found.sort((a, b) => b[0] - a[0]).map(([, c]) => c), near }
}

/** The part of the place a name opens with: 高新区 of 高新区生产总值. */
const partOf = (subject: string): string => (ZONE_WORDS.test(subject) ? (ZONE_AHEAD.exec(subject)?.[0] ?? '') : '')

const ZONE_AHEAD = /^[^，。；的]{0,8}?(?:开发区|[高经][新开]区|园区|新区|片区|综保区|保税区|示范区|集聚区)/

/** A part of the place is told of where it is named, in the clause or before it in its sentence. */
const namesPart = (c: ReviewClause, part: string): boolean => {
  if (part === '' || c.text.includes(part)) return true
  const before = c.report.text.slice(Math.max(0, c.start - BACK), c.start)
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1).includes(part)
}

/** Clauses that have the name whole: by its statistic, else by its core. */
const nameWhole = (review: Review, target: Claim): readonly ReviewClause[] => {
  if (target.indicator !== '') {
    const family = SPOKEN_OF_AS[target.indicator]
    return review.named(target.indicator).filter((c) => family === undefined || family.test(c.text))
  }
  if (target.core.length < TELLING || target.borrowed) return []
  const core = pairsOf(target.core)
  return [...review.sharing(core)].flatMap(([at, n]) => {
    const c = n >= REWORDED * core.size ? review.clauses[at] : undefined
    return c && coreOf(c.text, isMoney(target.unit)).includes(target.core) ? [c] : []
  })
}

/** One of two things told for both: 退税 or 减税 of 退税减税, with money. */
const byHalf = (review: Review, { subject, unit }: Claim): readonly ReviewClause[] => {
  const halves = isMoney(unit) ? JOINT_NAMES.flatMap(([joint, ...parts]) => (subject.includes(joint) ? parts : [])) : []
  return halves.length === 0 ? [] : review.clauses.filter((c) => c.counted && c.text.includes('元') && halves.some((half) => c.text.includes(half)))
}

/** The task of the year done for what a short name stands for: 钢铁等行业淘汰落后产能年度任务如期完成 of 淘汰钢铁. */
const taskDone = (review: Review, { subject, indicator }: Claim): readonly ReviewClause[] => {
  const [verb = ''] = ACT_WORDS.find(([word]) => subject.startsWith(word)) ?? []
  const thing = subject.slice(verb.length)
  if (indicator !== '' || verb === '' || thing.length < 2 || thing.length > TELLING) return []
  return review.clauses.filter((c) => c.done && c.text.includes(thing) && c.text.includes(verb) && TASK_DONE.test(c.text))
}

/** What is told by 增加 or 提高 alone: all but an amount. */
const isRaised = ({ measure, unit, subject }: Claim): boolean => measure !== 'level' || isRate(unit) || STANDARD.test(subject)

/** How it came out in words alone: no number in any clause that has its name whole. */
const inWords = (clauses: readonly ReviewClause[], target: Claim): ReviewClause | null =>
  clauses.some((c) => c.counted && (!TASK_DONE.test(c.text) || /[%％]/.test(c.text)))
    ? null
    : (clauses.find((c) => (isRaised(target) ? c.told : c.done)) ?? null)

/** The statistic whose gap to another's is promised (生产总值增速快于全省1个百分点); '' for any other name. */
const heldAgainst = (subject: string): string => {
  const at = subject.search(GAP_WORDS)
  return at < 2 ? '' : (namedIn(subject.slice(0, at))[0] ?? '')
}

export const quoteOf = (c: ReviewClause): SourcedQuote => {
  const quote = c.text.replace(/[，。；！\n]$/, '')
  const lead = quote.length - quote.trimStart().length
  return { report: c.report.file, sha256: c.report.sha256, quote: quote.trim(), start: c.start + lead, end: c.start + lead + quote.trim().length }
}

/** Looks once more, loosely, for what became of a target: by statistic and kin, by the words of its family, by its own words, in any measure. */
export const lookAgain = (review: Review, target: Claim): Look => {
  const id = target.indicator || heldAgainst(target.subject)
  const known = id === '' ? [] : byStatistic(review, id, target.measure === 'level')
  const { found, near } = byWords(review, target)
  const counted = (c: ReviewClause): number => Number(!c.counted)
  const part = partOf(target.subject)
  const whole = nameWhole(review, target)
  const all = [
    ...new Set([
      ...known,
      ...found,
      ...whole.filter((c) => c.counted && inUnit(c, target)),
      ...[bySplit(review, target.subject), byHalf(review, target), inOtherWords(review, target)].flat(),
    ]),
  ].filter((c) => namesPart(c, part))
  const traces = all.sort((a, b) => counted(a) - counted(b)).slice(0, MOST)
  return {
    traces: traces.map(quoteOf),
    counted: all.some((c) => c.counted && inUnit(c, target)),
    worded: inWords([...whole, ...taskDone(review, target)], target),
    near,
  }
}
