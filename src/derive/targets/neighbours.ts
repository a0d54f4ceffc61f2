import type { Pair } from '../../model/pair.ts'
import { placeKey } from '../place.ts'

/** Targets around one: the same promise of the years before and after, and those before and after it in its report. */
export interface Neighbours {
  readonly earlier: Pair | undefined
  readonly later: Pair | undefined
  readonly above: Pair | undefined
  readonly below: Pair | undefined
}

const alike = (a: Pair, b: Pair): boolean =>
  a.indicator === b.indicator && a.measure === b.measure && a.target.unit === b.target.unit && (a.indicator !== '' || a.subject === b.subject)

/** Targets around one of a list. */
export const neighboursOf = (pairs: readonly Pair[], pair: Pair): Neighbours => {
  const place = placeKey(pair)
  const mine = pairs.filter((p) => placeKey(p) === place)
  const series = mine.filter((p) => alike(p, pair) && p.year !== pair.year).sort((a, b) => a.year - b.year)
  const report = mine.filter((p) => p.target.sha256 === pair.target.sha256 && p.year === pair.year).sort((a, b) => a.target.start - b.target.start)
  const at = report.findIndex((p) => p.id === pair.id)
  return {
    earlier: series.findLast((p) => p.year < pair.year),
    later: series.find((p) => p.year > pair.year),
    above: at > 0 ? report[at - 1] : undefined,
    below: at >= 0 ? report[at + 1] : undefined,
  }
}
