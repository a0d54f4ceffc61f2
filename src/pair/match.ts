import { isPartial } from '../extract/indicator/spell.ts'
import { KIN, PARTS_OF } from '../lexicon/definitions.ts'
import type { ResultSource } from '../model/pair.ts'
import type { Measure } from '../model/statement.ts'
import { capitalIds, otherCapital, sameCapital } from './capital.ts'
import type { Claim } from './claim.ts'
import { mayAnswer } from './mention.ts'
import { isFlow, isHorizon, type Resemblance, resemblance, sameCount } from './resemble.ts'
import type { Shelf } from './shelf.ts'
import { likeness } from './subject.ts'
import { comparableUnits, isRate, sizeOf } from './units.ts'
import { ofOtherWholes } from './whole.ts'

/** How a result answers a target: in the same measure, or in kind. */
export type Fit = 'same' | 'against' | 'words' | 'part' | 'average' | 'measure' | 'unit' | 'scope'

export interface Candidate {
  readonly claim: Claim
  readonly source: ResultSource
  readonly fit: Fit
  /** False where words alone leave it open whether both speak of the same thing. */
  readonly sure: boolean
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
}

const SOURCES = ['next_report', 'same_report', 'bulletin', 'later_report'] as const satisfies readonly ResultSource[]
const FITS = ['same', 'against', 'part', 'average', 'measure', 'unit', 'scope', 'words'] as const satisfies readonly Fit[]

/** Where a result stands in relation to its target; undefined where it cannot report on the target's year. */
export const sourceOf = (target: Claim, result: Claim): ResultSource | undefined => {
  const year = target.to
  const { kind, planYear, sha256 } = result.origin
  if (kind !== 'report') return 'bulletin'
  if (planYear === null) return 'later_report'
  if (planYear <= year) return undefined
  if (sha256 === target.origin.sha256 && !result.fact) return 'same_report'
  return planYear === year + 1 ? 'next_report' : 'later_report'
}

const sameMeasure = (a: Claim, b: Claim): boolean => {
  if (a.measure === b.measure) return true
  const ratio = (m: Measure) => m === 'share' || m === 'level'
  return ratio(a.measure) && ratio(b.measure) && isRate(a.unit) && isRate(b.unit)
}

const unitsMeet = (t: Claim, r: Claim): boolean => comparableUnits(r.unit, t.unit) || (r.unit === '' && sizeOf(t.unit).base === 'rate')

const fitOfYears = (t: Claim, r: Claim): Fit | undefined => {
  if (t.from === r.from) return undefined
  if (r.from !== r.to) return 'average'
  return r.measure === 'share' || r.measure === 'rank' ? undefined : 'part'
}

/** How `r` answers `t`, both of the same thing and ending in the same year. */
const fitOf = (t: Claim, r: Claim): Fit => {
  if (r.relation) return 'words'
  if (r.value === null) return r.against ? 'against' : 'words'
  if (r.measure === 'average_growth' && (t.measure !== 'average_growth' || t.from === t.to)) return 'average'
  const years = fitOfYears(t, r)
  if (years) return years
  if (r.part !== t.part) return 'part'
  if (!sameMeasure(t, r)) return 'measure'
  if (t.measure === 'share' && ofOtherWholes(t.subject, r.subject)) return 'scope'
  return t.relation || unitsMeet(t, r) ? 'same' : 'unit'
}

const penalties: Readonly<Record<Fit, number>> = { same: 0, against: 0.1, part: 0.3, average: 0.4, measure: 0.4, unit: 0.4, scope: 0.4, words: 0.5 }

/** Characters between a plan and its result in one breath: a comma, 实际, 全年. */
const NEXT_WORDS = 8

/** 年度计划投资X，完成投资Y: plan and result side by side in one sentence speak of one thing. */
const sideBySide = (t: Claim, r: Claim): boolean =>
  t.hedge === 'plan' &&
  r.hedge === undefined &&
  t.fact === undefined &&
  r.origin.sha256 === t.origin.sha256 &&
  r.start >= t.end &&
  r.start - t.end <= NEXT_WORDS &&
  sizeOf(t.unit).base === sizeOf(r.unit).base

const round = (n: number): number => Math.round(n * 1000) / 1000

const grade = (t: Claim, r: Claim, source: ResultSource, fit: Fit, sure = true): Candidate => {
  const known = t.indicator !== '' && (t.indicator === r.indicator || sameCapital(t, r))
  const like = likeness(t.words, r.words)
  const beside = sideBySide(t, r)
  const base = known || beside ? 0.9 + 0.1 * like : 0.4 + 0.5 * like
  const doubt = r.doubts.length > 0 ? 0.1 : 0
  const late = source === 'later_report' ? 0.05 : 0
  const open = sure ? 0 : 0.1
  const score = round(Math.max(0, base - penalties[fit] - doubt - late - open))
  const reasons = [
    known ? 'indicator' : beside ? 'beside' : like === 1 ? 'subject' : 'words',
    `measure:${fit}`,
    source,
    ...(doubt ? ['doubt'] : []),
    ...(sure ? [] : ['unsure']),
  ]
  return { claim: r, source, fit, sure, score, reasons }
}

/** Words must agree this far for open subjects; further for rates, whose unit tells nothing, and across measures or indicators. */
const OPEN_LEAST = 0.65
const OPEN_RATE = 0.75
const OPEN_ELSE = 0.8

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

/** Two claims of one statistic: the whole or a part, the same border or another. */
const countedAs = (t: Claim, r: Claim): Resemblance => (otherCapital(t, r) ? 'scope' : t.measure === 'level' && t.value !== null ? sameCount(t, r) : 'same')

const byIndicator = (t: Claim, pool: readonly Claim[]): readonly Candidate[] =>
  pool.flatMap((r) =>
    answers(t, r).flatMap(([source, fit]) => {
      const as = fit === 'same' ? countedAs(t, r) : 'same'
      if (as === 'other') return []
      return [grade(t, r, source, as === 'scope' ? 'scope' : fit, as !== 'doubtful' && !r.narrow)]
    }),
  )

const byWords = (t: Claim, pool: readonly Claim[]): readonly Candidate[] =>
  pool.flatMap((r) =>
    answers(t, r).flatMap(([source, fit]) => {
      const beside = sideBySide(t, r)
      if (!beside && !likeEnough(t, r, fit)) return []
      const open = openFit(fit, beside ? 'same' : resemblance(t, r), t)
      return open ? [grade(t, r, source, open.fit, open.sure)] : []
    }),
  )

/** By indicator; failing a like-for-like answer there, by words, between a subject with an indicator and one without. */
const direct = (t: Claim, shelf: Shelf): readonly Candidate[] => {
  if (!t.indicator) return byWords(t, shelf.alike(t.words, t.to))
  const renamed = capitalIds(t).flatMap((id) => shelf.of(id, t.to).filter((r) => sameCapital(t, r)))
  const known = byIndicator(t, [...shelf.of(t.indicator, t.to), ...renamed])
  if (t.relation || t.words === '' || known.some((c) => c.fit === 'same')) return known
  const open = shelf.alike(t.words, t.to).filter((r) => r.indicator === '')
  const alike = byWords(t, open)
  return [...known, ...alike, ...(alike.length > 0 || known.length > 0 ? [] : naming(t, open))]
}

/** Figures whose subject holds the statistic's name and little more: not silence, nor surely the answer. */
const naming = (t: Claim, open: readonly Claim[]): readonly Candidate[] =>
  open.flatMap((r) =>
    r.words.includes(t.words) && r.words.length - t.words.length <= NAMED_MORE && !isPartial(r.subject)
      ? answers(t, r).flatMap(([source, fit]) => (fit === 'same' && source === 'next_report' ? [grade(t, r, source, fit, false)] : []))
      : [],
  )

const akin = (t: Claim, shelf: Shelf): readonly Candidate[] => {
  const kin = KIN[t.indicator]
  const parts = PARTS_OF[t.indicator] ?? []
  const ids = [...(kin?.ids ?? []), ...parts]
  return ids.flatMap((id) =>
    shelf.of(id, t.to).flatMap((r) => {
      const source = sourceOf(t, r)
      if (!source || r.part !== t.part || r.value === null) return []
      const fit = fitOf(t, r)
      return [grade(t, r, source, fit === 'same' ? (parts.includes(id) ? 'scope' : (kin?.why ?? 'scope')) : fit)]
    }),
  )
}

const better = (a: Candidate, b: Candidate): number =>
  Number(a.fit !== 'same') - Number(b.fit !== 'same') ||
  Number(b.sure) - Number(a.sure) ||
  SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source) ||
  FITS.indexOf(a.fit) - FITS.indexOf(b.fit) ||
  Number(a.claim.fact !== undefined) - Number(b.claim.fact !== undefined) ||
  b.score - a.score

/** Every result that answers the target, the best first. Ties fall to the text's order. */
export const candidatesFor = (target: Claim, shelf: Shelf): readonly Candidate[] => {
  const found = direct(target, shelf)
  const all = found.some((c) => c.fit === 'same') ? found : [...found, ...akin(target, shelf)]
  return [...all].sort(better)
}

/** A result a person picked, whatever its words: graded as any other. */
export const gradedByHand = (target: Claim, result: Claim): Candidate =>
  grade(target, result, sourceOf(target, result) ?? 'later_report', result.to === target.to ? fitOf(target, result) : 'part')

/** Figures of the next report that may be the answer to a statistic's target, where nothing else is: for a person to say. */
export const mentionsFor = (target: Claim, shelf: Shelf): readonly Candidate[] =>
  shelf
    .of('', target.to)
    .flatMap((r) =>
      mayAnswer(target, r) ? answers(target, r).flatMap(([source, fit]) => (source === 'next_report' ? [grade(target, r, source, fit, false)] : [])) : [],
    )
    .sort(better)
