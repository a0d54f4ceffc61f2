import { isPartial } from '../extract/indicator/spell.ts'
import { WIDER_NAMES } from '../lexicon/pairing.ts'
import type { ResultSource } from '../model/pair.ts'
import type { Claim } from './claim.ts'
import { type Candidate, type Fit, fitOf, grade, sideBySide, sourceOf } from './fit.ts'
import { akin } from './kin.ts'
import { mayAnswer } from './mention.ts'
import { capitalIds, otherCapital, sameCapital } from './names/capital.ts'
import { coreOf, extra } from './names/core.ts'
import { likeness } from './names/subject.ts'
import { isOfItsLastYear } from './passages/term.ts'
import type { PlaceIndex } from './place-index.ts'
import { isFlow, isHorizon, type Resemblance, resemblance, sameCount } from './resemble.ts'
import { convert, isRate, sizeOf } from './units.ts'

export { type Candidate, sourceOf } from './fit.ts'

const SOURCES = ['next_report', 'same_report', 'bulletin', 'later_report'] as const satisfies readonly ResultSource[]
const FITS = ['same', 'against', 'part', 'average', 'measure', 'unit', 'scope', 'definition', 'words'] as const satisfies readonly Fit[]

/** Words must agree this far for open subjects; further for rates, whose unit tells nothing, and across measures or indicators. */
const OPEN_LEAST = 0.65
const OPEN_RATE = 0.75
const OPEN_ELSE = 0.8

/** What joins the members of a list. */
const JOINING = /[、和与及]/

/** Characters a subject may have beside the statistic's name. */
const NAMED_MORE = 4

const leastFor = (t: Claim, r: Claim, fit: Fit): number => {
  if (t.indicator !== r.indicator) return fit === 'same' ? OPEN_ELSE : 1.1
  if (fit === 'against' || fit === 'words') return OPEN_LEAST
  if (fit !== 'same' || sizeOf(t.unit).base !== sizeOf(r.unit).base) return OPEN_ELSE
  return isRate(t.unit) ? OPEN_RATE : OPEN_LEAST
}

const likeEnough = (t: Claim, r: Claim, fit: Fit): boolean => likeness(t.words, r.words) >= leastFor(t, r, fit)

/** 力争 and 计划 are said of what is still to be done, wherever they stand. */
const isIntention = (r: Claim): boolean => r.hedge === 'strive' || r.hedge === 'plan'

const answers = (t: Claim, r: Claim): readonly (readonly [ResultSource, Fit])[] => {
  const source = isIntention(r) ? undefined : sourceOf(t, r)
  return source ? [[source, fitOf(t, r)]] : []
}

/** What words alone make of it: the same thing in full, in part, or nothing. */
const openFit = (fit: Fit, as: Resemblance, t: Claim): { readonly fit: Fit; readonly sure: boolean } | null => {
  if (as === 'other') return null
  if (fit !== 'same') return as === 'same' ? { fit, sure: true } : null
  if (as === 'scope') return { fit: 'scope', sure: true }
  if (isHorizon(t)) return isFlow(t) ? { fit: 'part', sure: true } : { fit, sure: false }
  return { fit, sure: as === 'same' }
}

/** One side's name is wider than the other's: 地方财政收入 beside 一般公共预算收入. */
const widerName = (t: Claim, r: Claim): boolean => {
  const wider = WIDER_NAMES[t.indicator]
  return wider !== undefined && t.indicator === r.indicator && wider.test(t.subject) !== wider.test(r.subject)
}

/** Two claims of one statistic: the whole or a part, the same border or another. */
const countedAs = (t: Claim, r: Claim): Resemblance => {
  if (otherCapital(t, r)) return 'scope'
  return t.measure === 'level' && t.value !== null ? sameCount(t, r) : 'same'
}

/** A mark set years ahead for what is added, made or done: one year's figure is a part of it. */
const partOfHorizon = (t: Claim, r: Claim): boolean => isHorizon(t) && isFlow(t) && r.from === r.to

/** Less than half of an amount set years ahead: the mark may add its years up without saying so. */
const farFromHorizon = (t: Claim, r: Claim): boolean =>
  t.measure === 'level' && t.origin.planYear !== null && t.origin.planYear < t.to && isOfItsLastYear(r) && t.value !== null && isBelow(t, r, HALF)

const isBelow = (t: Claim, r: Claim, share: number): boolean => (convert(r.value ?? 0, r.unit, t.unit) ?? Number.POSITIVE_INFINITY) < share * (t.value ?? 0)
const HALF = 0.5

const byIndicator = (t: Claim, pool: readonly Claim[]): readonly Candidate[] =>
  pool.flatMap((r) =>
    answers(t, r).flatMap(([source, fit]) => {
      // Growth of what came over one border says nothing of what came over another.
      const as = fit === 'same' ? countedAs(t, r) : otherCapital(t, r) ? 'scope' : 'same'
      if (as === 'other') return []
      const how = as === 'scope' ? 'scope' : fit === 'same' && partOfHorizon(t, r) ? 'part' : fit
      return [grade(t, r, source, how, as !== 'doubtful' && !r.narrow && !widerName(t, r) && !farFromHorizon(t, r))]
    }),
  )

const byWords = (t: Claim, pool: readonly Claim[]): readonly Candidate[] =>
  pool.flatMap((r) =>
    answers(t, r).flatMap(([source, fit]) => {
      const beside = sideBySide(t, r)
      const open = openFit(fit, beside ? 'same' : resemblance(t, r, likeEnough(t, r, fit), fit !== 'same'), t)
      return open ? [grade(t, r, source, open.fit, open.sure)] : []
    }),
  )

/** By indicator; failing a like-for-like answer there, by words, between a subject with an indicator and one without. */
const direct = (t: Claim, shelf: PlaceIndex): readonly Candidate[] => {
  if (!t.indicator) return byWords(t, shelf.byWording(t, t.to))
  const renamed = capitalIds(t).flatMap((id) => shelf.byStatistic(id, t.to).filter((r) => sameCapital(t, r)))
  const known = byIndicator(t, [...shelf.byStatistic(t.indicator, t.to), ...renamed])
  if (t.relation || t.words === '' || known.some((c) => c.fit === 'same')) return known
  const open = shelf.byWording(t, t.to).filter((r) => r.indicator === '')
  const alike = byWords(t, open).filter((c) => c.sure || known.length === 0)
  return [...known, ...alike, ...(alike.length > 0 || known.length > 0 ? [] : naming(t, open))]
}

/** A joint subject's members: 高新技术企业、科技型企业数量. */
const members = (r: Claim): readonly string[] => (JOINING.test(r.subject) ? r.subject.split(JOINING).map((m) => coreOf(m, false)) : [])

/** Figures whose subject holds the statistic's name and little more, or names it in a list: not silence, nor surely the answer. */
const naming = (t: Claim, open: readonly Claim[]): readonly Candidate[] =>
  open.flatMap((r) => {
    const listed = t.core.length > 2 && members(r).includes(t.core)
    const more = extra(r.words, t.words)
    const holds = more !== null && more.length <= NAMED_MORE
    if ((!listed && !holds) || isPartial(r.subject)) return []
    return answers(t, r).flatMap(([source, fit]) => ((fit === 'same' || listed) && source === 'next_report' ? [grade(t, r, source, fit, false)] : []))
  })

/** How near an answer comes: a kindred statistic (地方财政收入 of 财政收入) in another measure than the one promised stands behind the same in its measure. */
const nearness = (c: Candidate): number => FITS.indexOf(c.fit === 'measure' && c.kindred ? 'scope' : c.fit) + (c.fit === 'measure' && c.kindred ? 0.5 : 0)

/** Only so much in every one of several years (连续三年稳定在6万吨以上), where another answer tells how much. */
const atLeastEachYear = ({ claim: c, fit }: Candidate): boolean => fit === 'same' && c.measure === 'level' && c.from !== c.to && c.bound !== 'eq'

const better = (a: Candidate, b: Candidate): number =>
  Number(a.fit !== 'same') - Number(b.fit !== 'same') ||
  Number(b.sure) - Number(a.sure) ||
  SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
  Number(atLeastEachYear(a)) - Number(atLeastEachYear(b)) ||
  nearness(a) - nearness(b) ||
  Number(a.claim.fact !== undefined) - Number(b.claim.fact !== undefined) ||
  b.score - a.score

/** Every result that answers the target, the best first. Ties fall to the text's order. */
export const candidatesFor = (target: Claim, shelf: PlaceIndex): readonly Candidate[] => {
  const found = direct(target, shelf)
  const all = found.some((c) => c.fit === 'same') ? found : [...found, ...akin(target, shelf)]
  return [...all].sort(better)
}

/** A result a person picked, whatever its words: graded as any other. */
export const gradedByHand = (target: Claim, result: Claim): Candidate =>
  grade(target, result, sourceOf(target, result) ?? 'later_report', result.to === target.to ? fitOf(target, result) : 'part')

/** Figures of the next report that may be the answer to a statistic's target, where nothing else is: for a person to say. */
export const mentionsFor = (target: Claim, shelf: PlaceIndex): readonly Candidate[] =>
  shelf
    .byStatistic('', target.to)
    .flatMap((r) =>
      mayAnswer(target, r) ? answers(target, r).flatMap(([source, fit]) => (source === 'next_report' ? [grade(target, r, source, fit, false)] : [])) : [],
    )
    .sort(better)
