import { type SeriesKey, seriesPairs } from '../../derive/series.ts'
import type { UntargetedResult } from '../../derive/untargeted.ts'
import type { Pair } from '../../model/pair.ts'
import type { Figures } from '../figure/figures.ts'

/** The years of one target as a figure, or its deviations alone. */
export const seriesFigures = async (pairs: readonly Pair[], key: SeriesKey, lone: readonly UntargetedResult[]): Promise<Figures> => {
  const [{ seriesSpec }, { deviationSpec }] = await Promise.all([import('../../figure/build/of-indicator.ts'), import('../../figure/build/of-places.ts')])
  return [
    { kind: 'series', make: (wanted) => seriesSpec(pairs, key, wanted, lone) },
    { kind: 'deviation', make: (wanted) => deviationSpec(seriesPairs(pairs, key), wanted) },
  ]
}

/** The places of one year as dumbbells, as a scatter with its diagonal, or by deviation. */
export const placesFigures = async (pairs: readonly Pair[]): Promise<Figures> => {
  const { deviationSpec, dumbbellSpec, scatterSpec } = await import('../../figure/build/of-places.ts')
  return [
    { kind: 'dumbbell', make: (wanted) => dumbbellSpec(pairs, wanted) },
    { kind: 'scatter', make: (wanted) => scatterSpec(pairs, wanted) },
    { kind: 'deviation', make: (wanted) => deviationSpec(pairs, wanted) },
  ]
}

/** Width of a column and how far the columns reach to either side, by unit. */
export const REACH = { pp: { width: 0.5, reach: 6 }, '%': { width: 2, reach: 24 } } as const

/** How results are spread around their targets. */
export const spreadFigures = async (pairs: readonly Pair[], unit: 'pp' | '%'): Promise<Figures> => {
  const { bunchingSpec } = await import('../../figure/build/of-library.ts')
  return [{ kind: 'bunching', make: (wanted) => bunchingSpec(pairs, unit, REACH[unit], wanted) }]
}

/** The scatter alone. */
export const scatterFigures = async (pairs: readonly Pair[]): Promise<Figures> => {
  const { scatterSpec } = await import('../../figure/build/of-places.ts')
  return [{ kind: 'scatter', make: (wanted) => scatterSpec(pairs, wanted) }]
}
