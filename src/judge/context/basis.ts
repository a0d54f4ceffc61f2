import { AT_PRICES, REAL_BY_CUSTOM } from '../../lexicon/definitions.ts'
import { ALL_YEAR, AT_YEARS_END, CONSTANT_PRICES, LEAVES_OUT, OF_ONE_MONTH, YEARS_END_BY_NATURE } from '../../lexicon/judging.ts'
import type { Claim } from '../../pair/claim.ts'
import type { Candidate } from '../../pair/match.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { around, behind, sentenceBefore } from './around.ts'

const isGrowth = (c: Claim): boolean => c.measure === 'growth' || c.measure === 'average_growth'

/** Growth whose basis is not said is at current prices, except of what is always published at constant ones. */
const basisOf = (c: Claim): Claim['basis'] => c.basis ?? (isGrowth(c) && !REAL_BY_CUSTOM.test(c.indicator) ? 'nominal' : undefined)

/** Real growth promised and another told, or the other way round. J8. */
export const otherBasis = (target: Claim, result: Claim): boolean => {
  if (target.basis === 'real') return basisOf(result) === 'nominal'
  return target.basis === 'nominal' && result.basis === 'real'
}

/** Of growth told on two bases (增长9.8%，扣除价格因素实际增长7.1%) the one that was promised. */
export const onBasisOf = ({ target, results }: TargetWithAnswers, first: Candidate): Candidate =>
  target.basis === undefined || first.claim.basis === target.basis
    ? first
    : (results.find((c) => c.fit === 'same' && c.sure === first.sure && c.source === first.source && c.claim.basis === target.basis) ?? first)

const atOneTime = (c: Claim): boolean => AT_YEARS_END.test(around(c)) || OF_ONE_MONTH.test(sentenceBefore(c))

/** A rate promised over the whole year and told for its end or for one month. What is only ever counted at the end of a year is the same under both. */
export const atYearsEnd = (target: Claim, result: Claim): boolean =>
  target.measure === 'share' &&
  !YEARS_END_BY_NATURE.has(target.indicator) &&
  ALL_YEAR.test(around(target)) &&
  atOneTime(result) &&
  !ALL_YEAR.test(around(result))

const atConstantPrices = (c: Claim): boolean => c.basis === 'real' || c.basis === 'comparable' || CONSTANT_PRICES.test(sentenceBefore(c) + c.quote)

/** An amount promised at the prices of an earlier year and told at those of its own. J8. */
export const otherPrices = (target: Claim, result: Claim): boolean =>
  target.measure === 'level' && AT_PRICES.test(target.indicator) && atConstantPrices(target) && !atConstantPrices(result)

/** Characters behind a figure in which brackets may say what it leaves out. */
const BRACKETS = 16

const leavesOut = (c: Claim): boolean => !c.fact && LEAVES_OUT.test(around(c) + (/^[（(][^）)]*/.exec(behind(c, BRACKETS))?.[0] ?? ''))

/** What was promised of the whole is told without a part of it (不含三峡工程): it falls short of nothing. */
export const withoutPart = (target: Claim, result: Claim): boolean => result.measure === 'level' && leavesOut(result) && !leavesOut(target)
