import { GROWTH_ON_COVERAGE } from '../../lexicon/judging.ts'
import type { Claim } from '../../pair/claim.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { convert, isRate } from '../../pair/units.ts'
import type { Decision } from '../decision.ts'
import { behind } from './around.ts'

/** Characters behind a level in which its growth is told. */
const GROWN = 30

/** Its growth stands right behind it, worked out on another coverage: two printed levels give another. */
export const onOtherCoverage = (level: Claim): boolean => GROWTH_ON_COVERAGE.test(behind(level, GROWN))

/** Characters between a level and its growth. */
const NEAR = 60

/** The growth said together with a level of the same statistic and year. */
const growthBeside = (level: Claim, pool: readonly Claim[]): number | null =>
  pool.find(
    (c) =>
      c.origin.sha256 === level.origin.sha256 &&
      c.indicator === level.indicator &&
      c.measure === 'growth' &&
      c.to === level.to &&
      c.from === c.to &&
      c.part === level.part &&
      Math.abs(c.start - level.start) < NEAR,
  )?.value ?? null

/** The last year's level as a level and its growth give it. */
const baseOf = (level: Claim, unit: string, pool: readonly Claim[]): { readonly base: number; readonly growth: number } | null => {
  const growth = growthBeside(level, pool)
  const amount = level.value === null ? null : convert(level.value, level.unit, unit)
  return growth === null || amount === null || growth <= -100 ? null : { base: amount / (1 + growth / 100), growth }
}

/** Parts of a hundred by which the last year's level may be revised. */
const REVISED = 3
/** Further apart two accounts of it are never of one coverage. */
const APART = 8

/**
 * A level that fell short although the growth promised with it was reached (520亿元、增长9%; 421亿元、增长11%), or that rests on another level of the
 * year before than the promise: what is counted is no longer the same. J34.
 */
export const restsOnOtherBase = ({ target, shelf }: TargetWithAnswers, d: Decision): boolean => {
  const answer = d.result?.claim
  if (d.verdict !== 'missed' || !answer || target.indicator === '' || target.fact || answer.fact) return false
  if (target.measure !== 'level' || answer.measure !== 'level' || isRate(target.unit) || target.from !== target.to) return false
  const [promised, told] = [baseOf(target, target.unit, shelf.targets), baseOf(answer, target.unit, shelf.results)]
  if (!promised || !told || promised.base <= 0) return false
  const off = 100 * (told.base / promised.base - 1)
  return off < -APART || (off < -REVISED && told.growth >= promised.growth)
}
