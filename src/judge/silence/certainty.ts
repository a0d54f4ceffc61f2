import { CERTAINTY } from '../../lexicon/silence.ts'
import type { Silence } from '../../model/pair.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import type { Decision } from '../decision.ts'
import { reviewFor } from './settle.ts'

/** How many of a year's headline targets the next report answers. */
export interface Answered {
  readonly answered: number
  readonly of: number
}

interface Decided {
  readonly candidates: TargetWithAnswers
  readonly decision: Decision
}

const isHeadline = ({ target, also }: TargetWithAnswers): boolean =>
  target.main === true || also.some((c) => c.main === true && c.origin.planYear === target.to)

/** By the year of the targets. */
export const answeredByYear = (decided: readonly Decided[]): ReadonlyMap<number, Answered> => {
  const years = new Map<number, Answered>()
  for (const { candidates, decision } of decided) {
    if (!isHeadline(candidates)) continue
    const year = candidates.target.to
    const { answered, of } = years.get(year) ?? { answered: 0, of: 0 }
    years.set(year, { answered: answered + Number(decision.result !== null), of: of + 1 })
  }
  return years
}

const NONE: Answered = { answered: 0, of: 0 }
const round = (n: number): number => Math.round(n * 1000) / 1000

/** Share of silences like this one that are true: less where less was read, where less is answered, where a clause comes near. */
const certaintyOf = (statistic: Silence['statistic'], read: number, others: Answered, near: number): number => {
  const { most, near: nearness, read: reading, enough, answers } = CERTAINTY
  const unread = reading * (1 - Math.min(1, read / enough))
  const unanswered = others.of === 0 ? answers : answers * (1 - others.answered / others.of)
  return round(most[statistic] * (1 - nearness[statistic] * near) * (1 - unread) * (1 - unanswered))
}

/** How sure it is that the next report says nothing of a target; undefined where nothing of the kind was decided. */
export const silenceOf = (pair: TargetWithAnswers, d: Decision, years: ReadonlyMap<number, Answered>): Silence | undefined => {
  if (d.verdict !== 'not_reported') return undefined
  const { target, shelf } = pair
  const { share } = reviewFor(shelf, target.to + 1)
  const headline = isHeadline(pair)
  const counted = years.get(target.to) ?? NONE
  const others = headline ? { ...counted, of: counted.of - 1 } : counted
  const statistic = target.indicator === '' ? 'open' : headline ? 'headline' : 'registered'
  const near = d.near ?? 0
  return { certainty: certaintyOf(statistic, share, others, near), read: round(share), ...others, statistic, near: round(near) }
}
