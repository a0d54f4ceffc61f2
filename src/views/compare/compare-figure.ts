import { fieldBand, levelAmong } from '../../derive/targets/band.ts'
import { type ComparedPlace, comparedYears } from '../../derive/targets/compare.ts'
import type { View } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import type { Search } from '../app/search.ts'
import type { Figures } from '../figure/figures.ts'

/** The comparison as the link asks for it: dots of one year, a slope between two, or several places over the years, on one scale. */
export const compareFigures = async (
  pairs: readonly Pair[],
  places: readonly ComparedPlace[],
  search: Pick<Search, 'form' | 'y' | 'y0' | 'band'>,
  view: View,
): Promise<Figures> => {
  const keys = places.map((p) => p.key)
  const years = comparedYears(places, search.form ?? 'years', { to: search.y, from: search.y0 })
  if (search.form === 'dots') {
    const { deviationSpec, dumbbellSpec } = await import('../../figure/build/of-places.ts')
    const shown = places.flatMap((p) => p.points.filter((q) => q.year === years.to).map((q) => q.pair))
    return [
      { kind: 'dumbbell', make: (wanted) => dumbbellSpec(shown, wanted) },
      { kind: 'deviation', make: (wanted) => deviationSpec(shown, wanted) },
    ]
  }
  const { compareSpec } = await import('../../figure/build/of-compare.ts')
  const { from, to } = years
  if (search.form === 'slope' && from !== undefined && to !== undefined)
    return [{ kind: 'compare', make: (wanted) => compareSpec(pairs, keys, wanted, { slope: [Math.min(from, to), Math.max(from, to)] }) }]
  const level = levelAmong(places.map((p) => p.pair))
  const [first] = keys
  const band = search.band === 'on' && level && first ? { level, years: fieldBand(pairs, first, level, view) } : undefined
  return [{ kind: 'compare', make: (wanted) => compareSpec(pairs, keys, wanted, band ? { band } : {}) }]
}
