import { BUDGETED } from '../../lexicon/definitions.ts'
import { ONE_A_YEAR } from '../../lexicon/findings.ts'
import type { Finding } from '../../model/finding.ts'
import type { Claim } from '../../pair/claim.ts'
import { likeness } from '../../pair/names/subject.ts'
import { convert, isRate } from '../../pair/units.ts'
import { directionOf } from '../direction.ts'
import { slackOf } from '../slack.ts'
import { enSaid, zhSaid } from './figures.ts'
import { aboutClaim, englishInside, finding, quotesOfClaims } from './finding.ts'

const FIRMNESS = { ge: 3, le: 3, eq: 3, about: 2, range: 1 } as const

/** In what a target is softer, in words, and how much that weighs: less work planned, or a relation, may be no easier. */
const HOW = {
  bound: { zh: '措辞放宽', en: 'looser wording', severity: 0.5, certainty: 0.85 },
  range: { zh: '改为区间', en: 'a range in its place', severity: 0.4, certainty: 0.7 },
  number: { zh: '要求降低', en: 'an easier mark', severity: 0.35, certainty: 0.85 },
  amount: { zh: '数量减少，未必是要求降低', en: 'a smaller amount, which need not be an easier mark', severity: 0.2, certainty: 0.6 },
  relation: { zh: '数字换成了相对的说法，未必更容易', en: 'a relation in place of a number, which need not be easier', severity: 0.35, certainty: 0.6 },
} as const

interface Softer {
  readonly how: keyof typeof HOW
  readonly size?: number
}

/** An amount of work of the year (roads, trees, homes) that depends on what is left to do. */
const isWork = (c: Claim): boolean => c.measure === 'level' && !isRate(c.unit) && !ONE_A_YEAR.has(c.indicator)

/** Real and nominal growth are two targets; so are amounts of work under names that differ. */
const sameThing = (was: Claim, now: Claim): boolean => (was.basis ?? '') === (now.basis ?? '') && (!isWork(now) || likeness(was.words, now.words) >= 0.5)

/** 8%左右 made 7.8%以上: within what 左右 allowed all along. */
const allowed = (was: Claim, now: Claim, gain: number): boolean =>
  was.bound === 'about' && now.bound !== 'about' && now.bound !== 'range' && -gain <= slackOf(was.value ?? 0, was.unit, 'elastic') + 1e-9

const byNumber = (was: Claim, now: Claim, before: number): Softer | null => {
  const { way } = directionOf(now)
  const gain = Math.round((way === 'down' ? before - (now.value ?? 0) : (now.value ?? 0) - before) * 1e4) / 1e4
  if (gain > 0 || allowed(was, now, gain)) return null
  if (gain < 0) return { how: now.bound === 'range' && was.bound !== 'range' ? 'range' : isWork(now) ? 'amount' : 'number', size: gain }
  return FIRMNESS[now.bound] < FIRMNESS[was.bound] ? { how: 'bound', size: 0 } : null
}

/** Why a target is softer than last year's: a looser bound, or a lower mark where more is better. */
const softer = (was: Claim, now: Claim): Softer | null => {
  if (was.value !== null && now.relation) return { how: 'relation' }
  if (was.value === null || now.value === null || BUDGETED.has(now.indicator) || !sameThing(was, now)) return null
  const before = convert(was.value, was.unit, now.unit)
  return before === null ? null : byNumber(was, now, before)
}

/** Softer than what was said the year before, in each place where a plan says it: one that is as firm is enough to say nothing. */
export const softened = (key: string, before: readonly Claim[], after: readonly Claim[]): readonly Finding[] => {
  const [was, now] = [before[0], after[0]]
  const how = was && now ? softer(was, now) : null
  if (!was || !now || !how || before.some((a) => after.some((b) => softer(a, b) === null))) return []
  const { zh, en, severity, certainty } = HOW[how.how]
  return [
    finding({
      ...aboutClaim(key, now),
      kind: 'target_softened',
      severity,
      certainty,
      quotes: quotesOfClaims(was, now),
      zh: `${now.place}${now.subject}的目标由${was.to}年的${zhSaid(was, was.indicator)}改为${now.to}年的${zhSaid(now, now.indicator)}（${zh}）。`,
      en: `${now.place} changed its target for ${englishInside(now)}: ${enSaid(was, was.indicator)} in ${was.to}, ${enSaid(now, now.indicator)} in ${now.to} (${en}).`,
      ...(how.size === undefined ? {} : { size: how.size, unit: now.unit }),
    }),
  ]
}
