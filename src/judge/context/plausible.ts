import { USUAL_GAPS } from '../../lexicon/usual/gaps.ts'
import { USUAL_VALUES } from '../../lexicon/usual/values.ts'
import type { Claim } from '../../pair/claim.ts'
import { levelOfPlace } from '../../pair/level.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { convert, isRate, usualUnit } from '../../pair/units.ts'
import { compareToTarget } from '../compare.ts'
import type { Decision } from '../decision.ts'

interface Range {
  readonly low: number
  readonly high: number
}

/** How far beyond what was ever usual a number is still believed: half the width of the usual range, for amounts three times as much or a third. */
const WIDER = 0.5
const TIMES = 4

const rangeOf = (c: Claim): Range | undefined => {
  const row = USUAL_VALUES[`${c.indicator} ${c.measure} ${levelOfPlace(c.adcode)}`]
  const [, low, , , , high] = row ?? []
  if (low === undefined || high === undefined) return undefined
  if (c.measure === 'level' && !isRate(c.unit)) return { low: low / TIMES, high: high * TIMES }
  const room = Math.max(1, (high - low) * WIDER)
  return { low: low - room, high: high + room }
}

/** Outside anything this statistic has been, at places of this level. */
const isUnheardOf = (c: Claim): boolean => {
  if (c.indicator === '' || c.value === null || c.fact) return false
  const range = rangeOf(c)
  const unit = usualUnit(c.indicator, c.measure)
  const value = unit === undefined ? null : convert(c.value, c.unit, unit)
  return range !== undefined && value !== null && (value < range.low || value > range.high)
}

/** Gaps this many times as wide as all but the widest hundredth are errors of reading, not of government. */
const FAR = 2.5

const isGapUnheardOf = ({ target }: TargetWithAnswers, d: Decision): boolean => {
  if (target.indicator === '' || d.deviation === null || d.deviationUnit === null) return false
  const [, , , low, high] = USUAL_GAPS[`${target.indicator} ${d.deviationUnit} ${levelOfPlace(target.adcode)}`] ?? []
  if (low === undefined || high === undefined) return false
  return d.deviation < Math.min(-1, low) * FAR || d.deviation > Math.max(1, high) * FAR
}

/** Points between growth as said and as its own levels give it that no price and no revision explains. */
const APART = 25

const exact = (c: Claim): boolean => c.value !== null && c.value > 0 && c.from === c.to && c.part === '' && c.upper === null

/** Levels further apart than this are not of one thing: they deny nothing. */
const OF_ONE_THING = 3

/** Growth as the levels of a figure's own clause and of the year before give it, in per cent. */
const growthByLevels = (c: Claim, { shelf }: TargetWithAnswers): number | null => {
  if (c.indicator === '' || c.measure !== 'growth' || c.value === null || c.fact || c.from !== c.to) return null
  const levels = (year: number): readonly Claim[] => shelf.byStatistic(c.indicator, year).filter((x) => x.measure === 'level' && exact(x) && !isRate(x.unit))
  const now = levels(c.to).find((x) => x.origin.sha256 === c.origin.sha256 && Math.abs(x.start - c.start) < NEAR)
  const before = now && levels(c.to - 1).find((x) => convert(1, x.unit, now.unit) !== null)
  const base = before?.value && now ? convert(before.value, before.unit, now.unit) : null
  const ratio = now?.value != null && base !== null && base > 0 ? now.value / base : 0
  return ratio < 1 / OF_ONE_THING || ratio > OF_ONE_THING ? null : (ratio - 1) * 100
}

/** 增长130% beside a level that was much the same the year before: one of the two was misread. Not where either gives the verdict. */
const isDenied = (c: Claim, pair: TargetWithAnswers, d: Decision): boolean => {
  const worked = growthByLevels(c, pair)
  if (worked === null || c.value === null || Math.abs(worked - c.value) <= APART) return false
  const { target } = pair
  if (target.measure !== 'growth' || target.value === null) return true
  return compareToTarget(target, target.value, { low: worked, high: worked, said: worked }).verdict !== d.verdict
}

/** Characters between a level and its growth. */
const NEAR = 60

/** A number that reached a verdict and cannot be: outside what its statistic has ever been, or denied by the same report. J34. */
export const isImplausible = (pair: TargetWithAnswers, d: Decision): boolean => {
  const answer = d.result?.claim
  return (
    isUnheardOf(pair.target) ||
    isGapUnheardOf(pair, d) ||
    (answer !== undefined && !d.flags.includes('worked_out') && (isUnheardOf(answer) || isDenied(answer, pair, d)))
  )
}
