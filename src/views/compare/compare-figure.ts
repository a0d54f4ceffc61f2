import type { SeriesKey } from '../../derive/series.ts'
import type { Pair } from '../../model/pair.ts'
import type { Figures } from '../figure/figures.ts'

/** Several places over the years on one scale, or each in a panel of its own year by year. */
export const compareFigures = async (pairs: readonly Pair[], keys: readonly SeriesKey[]): Promise<Figures> => {
  const { compareSpec } = await import('../../figure/build/of-compare.ts')
  return [{ kind: 'compare', make: (wanted) => compareSpec(pairs, keys, wanted) }]
}
