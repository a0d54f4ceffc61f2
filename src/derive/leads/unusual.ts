import { USUAL_GAPS } from '../../lexicon/usual/gaps.ts'
import { USUALLY_TOLD } from '../../lexicon/usual/told.ts'
import type { Pair } from '../../model/pair.ts'
import { levelOf } from '../place.ts'

/** Middle distances to a standard deviation, for a bell-shaped crowd. */
const TO_DEVIATION = 1.4826
/** Gaps crowd around 0 so closely for some statistics that a tenth would seem rare. */
const LEAST = { pp: 0.5, '%': 3 } as const
/** Where nothing is known of a statistic's gaps. */
const UNKNOWN = { pp: 4, '%': 25 } as const
/** Beyond this, rarer is not worse: it is more likely wrong. */
const MOST = 8

const scaleOf = (p: Pair, unit: 'pp' | '%'): readonly [middle: number, scale: number] => {
  const [, middle, distance] = USUAL_GAPS[`${p.indicator} ${unit} ${levelOf(p.adcode)}`] ?? []
  return middle === undefined || distance === undefined ? [0, UNKNOWN[unit]] : [middle, Math.max(LEAST[unit], TO_DEVIATION * distance)]
}

/** How unusual a size in points or per cent is among the gaps of a pair's statistic at its level; never of both units at once. */
export const unusualSize = (p: Pair, size: number, unit: 'pp' | '%'): number => {
  const [middle, scale] = scaleOf(p, unit)
  return Math.min(MOST, Math.max(0, (middle - size) / scale))
}

/** How unusual a gap is. */
export const unusualGap = (p: Pair): number => (p.deviation === null || p.deviationUnit === null ? 0 : unusualSize(p, p.deviation, p.deviationUnit))

/** Where all but so few reports give a figure, one that seems to give none was more likely cut short or misread. */
const ALWAYS_TOLD = 0.97

/** How unusual it is that nothing is said of a statistic: 1 where half the reports say nothing, 3 where an eighth; 0 where none ever does. */
export const unusualSilence = (p: Pick<Pair, 'indicator' | 'adcode'>): number => {
  const [, told = 0.5] = USUALLY_TOLD[`${p.indicator} ${levelOf(p.adcode)}`] ?? []
  return told >= ALWAYS_TOLD ? 0 : -Math.log2(1 - told)
}
