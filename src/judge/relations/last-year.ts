import { FALL_ITSELF, HELD_AT, RATE_ITSELF } from '../../lexicon/judging.ts'
import type { Step } from '../../model/pair.ts'
import { type Claim, readingOf } from '../../pair/claim.ts'
import type { Candidate } from '../../pair/match.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { convert } from '../../pair/units.ts'
import { type Decision, plain } from '../decision.ts'
import { type Comparison, holds, stepFor } from './holds.ts'

/** The rate itself is held against the last year's (涨幅低于上年, 增速不低于去年), and not whether anything was added. */
const ofRate = (t: Claim): boolean => t.measure === 'growth' || RATE_ITSELF.test(t.subject) || RATE_ITSELF.test(t.quote)

const isFigure = (c: Claim): boolean => c.value !== null && c.from === c.to && c.part === ''

/** A bound proves nothing of which of two rates is the larger. */
const isRate = (c: Claim): boolean => isFigure(c) && (c.measure === 'growth' || c.measure === 'share') && (c.bound === 'eq' || HELD_AT.test(c.quote))

const told = (kind: Comparison, own: number, other: number, now: Candidate, steps: readonly Step[]): Decision => {
  const met = holds(kind, own, other)
  return { ...plain(met ? 'met' : 'missed', met ? 'relation_holds' : 'relation_fails', 'J12', now, steps), flags: ['worked_out'] }
}

const figure = (n: number): string => String(Number(n.toFixed(4)))

const between = (kind: Comparison, { target }: TargetWithAnswers, now: Candidate, before: Claim): Decision | null => {
  const was = before.value === null ? null : convert(before.value, before.unit, now.claim.unit)
  const own = now.claim.value
  if (was === null || own === null) return null
  // A 降幅 is the larger the further it falls; beside a rise there is nothing to hold it against.
  const falling = FALL_ITSELF.test(target.subject) || FALL_ITSELF.test(target.quote)
  if (falling && (own > 0 || was > 0)) return null
  const sign = falling ? -1 : 1
  const steps: Step[] = [
    { text: `${own} − ${was} = ${figure(own - was)}`, reading: readingOf(now.claim) },
    { text: `${before.value}${before.unit}`, reading: readingOf(before) },
  ]
  return told(kind, own * sign, was * sign, now, steps)
}

/** The last year's own figure as the other side: 只增不减, 不低于上年; of a rate, the last year's rate. */
export const againstLastYear = (pair: TargetWithAnswers, kind: Comparison): Decision | null => {
  const { target, shelf } = pair
  const rate = ofRate(target)
  const now = pair.results.find((c) => (rate ? isRate(c.claim) : isFigure(c.claim)))
  if (!now || now.claim.value === null) return null
  if (!rate && (now.claim.measure === 'growth' || now.claim.measure === 'change')) return told(kind, now.claim.value, 0, now, [stepFor(now)])
  const same = (c: Claim): boolean => c.words === now.claim.words || (rate && c.indicator !== '')
  const before = shelf.byStatistic(target.indicator, target.to - 1).find((c) => (rate ? isRate(c) : isFigure(c)) && c.measure === now.claim.measure && same(c))
  return before ? between(kind, pair, now, before) : null
}
