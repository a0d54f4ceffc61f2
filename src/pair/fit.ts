import { EACH_YEAR, IN_EACH_YEAR, IN_EXCESS } from '../lexicon/pairing.ts'
import type { ResultSource } from '../model/pair.ts'
import type { Measure } from '../model/statement.ts'
import type { Claim } from './claim.ts'
import { sameCapital } from './names/capital.ts'
import { coresAgree } from './names/core.ts'
import { likeness } from './names/subject.ts'
import { ofOtherWholes } from './names/whole.ts'
import { fitOfSum, isOfOneYear, isStateAtEnd } from './passages/term.ts'
import { inMeasureOf } from './traits.ts'
import { comparableUnits, isRate, sizeOf } from './units.ts'

/** How a result answers a target: in the same measure, or in kind. */
export type Fit = 'same' | 'against' | 'words' | 'part' | 'average' | 'measure' | 'unit' | 'scope' | 'definition'

export interface Candidate {
  readonly claim: Claim
  /** The same figure as the target counts it, where the two count otherwise. */
  readonly counted?: Claim
  readonly source: ResultSource
  readonly fit: Fit
  /** False where words alone leave it open whether both speak of the same thing. */
  readonly sure: boolean
  /** By a statistic kindred to the target's. */
  readonly kindred?: boolean
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
}

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

/** A claim's words with those right before them. */
const around = (c: Claim): string => (c.fact ? '' : c.origin.text.slice(Math.max(0, c.start - JUST_BEFORE), c.end))

/** Characters before a figure's words that may say of which years it is. */
const JUST_BEFORE = 4

/** Growth promised of each of several years, told as the mean of the very years. */
const yearly = (t: Claim, r: Claim): boolean =>
  t.measure === 'growth' && t.from < t.to && r.measure === 'average_growth' && r.from === t.from && (t.value === null || EACH_YEAR.test(around(t)))

const isPoints = (unit: string): boolean => unit.includes('点')

/** Characters before a number that may say it is an excess. */
const CLAUSE = 12

/** By how much it was too much: no amount of the thing. */
const isExcess = (c: Claim): boolean => c.at !== undefined && !c.fact && IN_EXCESS.test(c.origin.text.slice(Math.max(0, c.at - CLAUSE), c.at))

const sameMeasure = (a: Claim, b: Claim): boolean => {
  if (a.measure === 'level' && isExcess(b)) return false
  if (a.measure === b.measure || yearly(a, b)) return true
  // Points are a change or a gap, never a share.
  if (isPoints(a.unit) !== isPoints(b.unit)) return false
  const ratio = (m: Measure) => m === 'share' || m === 'level'
  return ratio(a.measure) && ratio(b.measure) && isRate(a.unit) && isRate(b.unit)
}

const unitsMeet = (t: Claim, r: Claim): boolean => comparableUnits(r.unit, t.unit) || (r.unit === '' && sizeOf(t.unit).base === 'rate')

/** 每年新增就业2.1万人: an amount of each of the years. */
const ofEachYear = (c: Claim): boolean => !c.fact && IN_EACH_YEAR.test(c.origin.text.slice(Math.max(0, c.start - JUST_BEFORE), c.end))

export const fitOfYears = (t: Claim, r: Claim): Fit | undefined => {
  if (t.measure === 'level' && r.from < r.to && ofEachYear(t) && !ofEachYear(r)) return 'average'
  const sum = fitOfSum(t, r)
  if (sum) return sum === 'same' ? undefined : sum
  if (t.from === r.from) return undefined
  if (r.from !== r.to) return t.from === t.to && isStateAtEnd(r) && isOfOneYear(t, r) ? undefined : 'average'
  // A level promised for the end of several years is answered by the last of them.
  return r.measure === 'share' || r.measure === 'rank' || (isStateAtEnd(t) && isOfOneYear(t, r)) ? undefined : 'part'
}

/** The figure is how much of the plan was done (完成年计划的118%), not one of the thing itself. */
const isRatio = (r: Claim): boolean => r.measure === 'share' && r.against?.kind === 'ratio_of_target' && r.against.value === r.value

/** How `r` answers `t`, both of the same thing and ending in the same year. */
export const fitOf = (t: Claim, r: Claim): Fit => {
  if (r.relation) return 'words'
  if (r.value === null) return r.against ? 'against' : 'words'
  if (isRatio(r) && t.against === undefined) return 'against'
  if (r.measure === 'average_growth' && (t.measure !== 'average_growth' || t.from === t.to) && !yearly(t, r)) return 'average'
  const years = fitOfYears(t, r)
  if (years) return years
  if (r.part !== t.part) return 'part'
  const counted = inMeasureOf(t, r)
  if (!sameMeasure(t, counted)) return 'measure'
  if (t.measure === 'share' && ofOtherWholes(t.subject, r.subject)) return 'scope'
  return t.relation || unitsMeet(t, counted) ? 'same' : 'unit'
}

const penalties: Readonly<Record<Fit, number>> = {
  same: 0,
  against: 0.1,
  part: 0.3,
  average: 0.4,
  measure: 0.4,
  unit: 0.4,
  scope: 0.4,
  definition: 0.4,
  words: 0.5,
}

/** Characters between a plan and its result in one breath: a comma, 实际, 全年. */
const NEXT_WORDS = 8

/** 年度计划投资X，完成投资Y: plan and result side by side in one sentence speak of one thing. */
export const sideBySide = (t: Claim, r: Claim): boolean =>
  t.hedge === 'plan' &&
  r.hedge === undefined &&
  t.fact === undefined &&
  r.origin.sha256 === t.origin.sha256 &&
  r.start >= t.end &&
  r.start - t.end <= NEXT_WORDS &&
  sizeOf(t.unit).base === sizeOf(r.unit).base

const round = (n: number): number => Math.round(n * 1000) / 1000

/** What words of one core count as, however differently they are put. */
const SAME_CORE = 0.9

/** A result as an answer to a target, with what speaks for it. */
export const grade = (t: Claim, r: Claim, source: ResultSource, fit: Fit, sure = true): Candidate => {
  const known = t.indicator !== '' && (t.indicator === r.indicator || sameCapital(t, r))
  const like = Math.max(likeness(t.words, r.words), coresAgree(t, r) === 'same' ? SAME_CORE : 0)
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
  const counted = inMeasureOf(t, r)
  return { claim: r, ...(counted === r ? {} : { counted }), source, fit, sure, score, reasons }
}
