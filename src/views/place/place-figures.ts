import { seriesKeys } from '../../derive/series.ts'
import type { Pair } from '../../model/pair.ts'
import type { FigureChoice, Figures } from '../figure/figures.ts'

/** Targets of the newest report that has been judged, or of the newest one. */
const newest = (pairs: readonly Pair[]): readonly Pair[] => {
  const years = [...new Set(pairs.map((p) => p.year))].sort((a, b) => b - a)
  const year = years.find((y) => pairs.some((p) => p.year === y && p.deviation !== null)) ?? years[0]
  return pairs.filter((p) => p.year === year)
}

/** Indicators of a place that are drawn, at most. */
export const MOST_PANELS = 60

/** A place as small multiples, as the scorecard of its newest judged report, and by deviation in that year. */
export const placeFigures = async (pairs: readonly Pair[], place: string): Promise<Figures> => {
  const keys = seriesKeys(pairs, place).slice(0, MOST_PANELS)
  const [{ multiplesSpec }, { scorecardSpec }, { deviationSpec }] = await Promise.all([
    import('../../figure/build/of-indicator.ts'),
    import('../../figure/build/of-library.ts'),
    import('../../figure/build/of-places.ts'),
  ])
  const latest = newest(pairs)
  const others: Figures = [
    { kind: 'scorecard', make: (wanted) => scorecardSpec(latest, wanted) },
    { kind: 'deviation', make: (wanted) => deviationSpec(latest, wanted) },
  ]
  return keys.length === 0 ? others : [{ kind: 'multiples', make: (wanted) => multiplesSpec(pairs, keys, wanted) }, ...others]
}

/** The scorecard of one report: the targets read from it. */
export const reportFigures = async (pairs: readonly Pair[]): Promise<Figures> => {
  const [{ scorecardSpec }, { deviationSpec }] = await Promise.all([import('../../figure/build/of-library.ts'), import('../../figure/build/of-places.ts')])
  const choice: FigureChoice = { kind: 'deviation', make: (wanted) => deviationSpec(pairs, wanted) }
  return [{ kind: 'scorecard', make: (wanted) => scorecardSpec(pairs, wanted) }, choice]
}
