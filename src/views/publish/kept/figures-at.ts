import { byDeviation, ENOUGH, sideBySide } from '../../../derive/distribution.ts'
import { filterPairs } from '../../../derive/filter.ts'
import { coverageOf } from '../../../derive/overview/coverage.ts'
import { waiting } from '../../../derive/overview/pending.ts'
import { levelOf, placeKey } from '../../../derive/place.ts'
import { type SeriesKey, seriesKeyFor, seriesOf } from '../../../derive/series.ts'
import { basketOf, compared } from '../../../derive/targets/compare.ts'
import { mainOnly } from '../../../derive/targets/main.ts'
import type { View } from '../../../derive/verdict.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Library } from '../../app/library-context.tsx'
import { filtersOf, parseSearch, type Search, searchSchema, viewOf } from '../../app/search.ts'
import { compareFigures } from '../../compare/compare-figure.ts'
import type { Figures } from '../../figure/figures.ts'
import { placesFigures, seriesFigures, spreadFigures } from '../../indicator/series-figure.ts'
import { readLone } from '../../indicator/use-lone.ts'
import { countFigures, coverageFigures, matrixFigures } from '../../overview/matrix-figure.ts'
import { openFigures } from '../../pending/pending-figure.ts'
import { placeFigures, reportFigures } from '../../place/place-figures.ts'

export type Shown = Pick<Library, 'judgement' | 'shelf' | 'facts'>
type Made = Promise<Figures | undefined>

export interface Address {
  readonly path: string
  readonly search: Search
  readonly view: View
}

/** A chart's address, as after the `#` of the page's. */
export const addressOf = (page: string): Address => {
  const [path = '/', query = ''] = page.split('?')
  const search = searchSchema.parse(parseSearch(query))
  return { path, search, view: viewOf(search) }
}

const onOverview = async (all: readonly Pair[], { search }: Address, { shelf, facts }: Shown): Made => {
  const pairs = search.lens === 'all' ? all : mainOnly(all)
  const shape = search.shape ?? 'place-year'
  if (search.layer === undefined) return matrixFigures(pairs, shape)
  return shape === 'place-year' ? coverageFigures(coverageOf(shelf, facts, pairs, filtersOf(search))) : countFigures(pairs, shape)
}

const onIndicator = async (all: readonly Pair[], { search, view }: Address, library: Shown): Made => {
  const { i = '', p = '', m = '', u = '', y = 0 } = search
  const pairs = all.filter((x) => x.indicator === i)
  if (search.tab === 'spread') {
    const unit = u === '%' ? 'pp' : '%'
    const usable = byDeviation(pairs).filter((x) => x.deviationUnit === unit)
    return usable.length < ENOUGH ? undefined : spreadFigures(usable, unit)
  }
  if (search.tab === 'places') {
    const { lv = 'all' } = search
    const rows = sideBySide(
      pairs.filter((x) => lv === 'all' || levelOf(x.adcode) === lv),
      m,
      u,
      y,
    )
    return rows.length === 0 ? undefined : placesFigures(rows)
  }
  const measure = pairs.find((x) => x.measure === m)?.measure
  if (measure === undefined) return undefined
  const key: SeriesKey = { place: p, indicator: i, measure, unit: u }
  const points = seriesOf(pairs, key, view)
  return points.length === 0 ? undefined : seriesFigures(pairs, key, await readLone(library, points, key))
}

/** The figures of the chart at an address, from the library as it is now; undefined where the library no longer has what they show. */
export const figuresAt = async (page: string, library: Shown): Made => {
  const address = addressOf(page)
  const { search, view } = address
  const all = library.judgement.pairs
  const pairs = filterPairs(all, filtersOf(search), view)
  switch (address.path) {
    case '/':
      return pairs.length === 0 ? undefined : onOverview(pairs, address, library)
    case '/indicator':
      return onIndicator(pairs, address, library)
    case '/compare': {
      const measure = pairs.find((x) => x.indicator === search.i && x.measure === search.m)?.measure
      if (measure === undefined) return undefined
      const places = compared(pairs, basketOf(search.p), { indicator: search.i ?? '', measure, unit: search.u ?? '' }, view)
      return places.length === 0 ? undefined : compareFigures(pairs, places, search, view)
    }
    case '/pair': {
      const pair = pairs.find((p) => p.id === search.id)
      return pair && seriesFigures(pairs, seriesKeyFor(pair), [])
    }
    case '/place': {
      const mine = pairs.filter((p) => placeKey(p) === search.p)
      return mine.length === 0 ? undefined : placeFigures(mine, search.p ?? '')
    }
    case '/pending': {
      const group = waiting(pairs).find((g) => g.key === search.p && g.year === search.y)
      return group && openFigures(group.pairs)
    }
    case '/reader': {
      const mine = all.filter((p) => p.target.sha256 === search.r)
      return mine.length === 0 ? undefined : reportFigures(mine)
    }
    default:
      return undefined
  }
}
