import type { Report } from '../../model/report.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import type { PlaceIndex } from '../../pair/place-index.ts'
import { type Decision, plain } from '../decision.ts'
import { type Review, reviewOf } from '../texts/review.ts'
import { byAdmission } from './admitted.ts'
import { lookAgain, quoteOf } from './look.ts'

const reviews = new WeakMap<PlaceIndex, Map<number, Review>>()

/** What a place's reports for `planYear` tell of the year before; laid out once. */
export const reviewFor = (shelf: PlaceIndex, planYear: number): Review => {
  const years = reviews.get(shelf) ?? new Map<number, Review>()
  reviews.set(shelf, years)
  const review = years.get(planYear) ?? reviewOf(shelf.told(planYear))
  years.set(planYear, review)
  return review
}

const lacks = (report: Report | undefined, code: 'no-plan-section' | 'no-review-section'): boolean => report?.issues.some((i) => i.code === code) ?? false

/** Less of a text than this looking back was not told apart from the rest: nothing can be called missing from it. */
const LEAST_SHARE = 0.05

const unread = (reports: readonly Report[], review: Review): boolean =>
  reports.some((r) => lacks(r, 'no-review-section')) || (review.outlined && review.share < LEAST_SHARE)

const ownReport = ({ target, shelf }: TargetWithAnswers): Report | undefined => {
  const { planYear, sha256 } = target.origin
  return planYear === null ? undefined : shelf.told(planYear).find((r) => r.sha256 === sha256)
}

const resultReport = ({ shelf }: TargetWithAnswers, d: Decision): Report | undefined => {
  const origin = d.result?.claim.origin
  return origin === undefined || origin.planYear === null ? undefined : shelf.told(origin.planYear).find((r) => r.sha256 === origin.sha256)
}

/** Whether some report sets the target, here or known by where in it the target was read, and not only a table. */
const setInText = ({ target, also }: TargetWithAnswers): boolean => [target, ...also].some((c) => c.fact === undefined || c.fact.passage !== undefined)

/** Silence only of a text that was read, after a second look: J41, J42, J43, J45. */
const silent = (pair: TargetWithAnswers, d: Decision): Decision => {
  const { target, shelf } = pair
  const next = shelf.told(target.to + 1)
  const searched = shelf.unstated(target.indicator, target.to)
  if (next.length === 0 && !searched) return plain('pending', 'not_in_data', 'J42')
  if (!setInText(pair)) return plain('uncertain', 'not_in_data', 'J42')
  if (next.length === 0) return { ...d, flags: [...d.flags, 'text_not_here'] }
  const review = reviewFor(shelf, target.to + 1)
  if (unread(next, review)) return plain('uncertain', 'part_not_found', 'J43')
  const look = lookAgain(review, target)
  if (look.worded && !look.counted) return { ...plain('not_comparable', 'only_words', 'J45'), traces: [quoteOf(look.worded)] }
  return look.traces.length > 0 ? { ...plain('uncertain', 'may_be_told', 'J41'), traces: look.traces } : { ...d, near: look.near }
}

const proven = (d: Decision): boolean => d.verdict === 'met' || d.verdict === 'missed' || d.verdict === 'depends'

/** A decision as it stands once the texts themselves were asked: nothing certain rests on a report whose plan or review was not found. */
export const settled = (pair: TargetWithAnswers, found: Decision): Decision => {
  const d = byAdmission(pair, found)
  if (d.verdict === 'not_reported') return silent(pair, d)
  if (!proven(d)) return d
  if (!lacks(ownReport(pair), 'no-plan-section') && !lacks(resultReport(pair, d), 'no-review-section')) return d
  const open = plain('uncertain', 'part_not_found', 'J43', d.result, d.derivation)
  return { ...open, deviation: d.deviation, deviationUnit: d.deviationUnit }
}
