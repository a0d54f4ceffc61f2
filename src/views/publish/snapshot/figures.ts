import { placeKey } from '../../../derive/place.ts'
import { type SeriesKey, seriesKeys, seriesOf } from '../../../derive/series.ts'
import { verdictOf } from '../../../derive/verdict.ts'
import { multiplesSpec, seriesSpec } from '../../../figure/build/of-indicator.ts'
import { bunchingSpec, scorecardSpec } from '../../../figure/build/of-library.ts'
import { deviationSpec, dumbbellSpec } from '../../../figure/build/of-places.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Content } from './content.ts'
import { drawing } from './drawing.ts'
import { groupBy } from './group.ts'
import { fill, type Html } from './html.ts'
import type { ChartGroup } from './imprint.ts'

/** More figures than this would outweigh the tables they stand for. */
const PLACES = 24
const INDICATORS = 6
const PANELS = 4
const ITEMS = 14
/** A row of small charts, measured in lines of text. */
const PANEL_LINES = 9

const drawn = (key: SeriesKey, c: Content): readonly Pair[] =>
  seriesOf(c.pairs, key, c.view)
    .filter((p) => p.target !== null)
    .map((p) => p.pair)

const longOnes = (pairs: readonly Pair[], place: string, c: Content, indicator?: string) =>
  seriesKeys(pairs, place, indicator).filter((k) => drawn(k, c).length > 2)

/** A place with years to compare gets its indicators over the years; one with a single year gets its scorecard. */
const ofPlace = (key: string, pairs: readonly Pair[], c: Content): readonly Html[] => {
  const long = longOnes(pairs, key, c).slice(0, PANELS)
  const shown = long.flatMap((k) => drawn(k, c))
  const [only] = long
  if (only && long.length === 1) return [drawing((w) => seriesSpec(shown, only, w), shown, PANEL_LINES, c)]
  if (only) return [drawing((w) => multiplesSpec(shown, long, w), shown, PANEL_LINES * Math.ceil(long.length / 2), c)]
  const items = pairs.filter((p) => p.indicator !== '' && p.target.value !== null)
  const newest = items.filter((p) => p.year === items[0]?.year).slice(0, ITEMS)
  return newest.length > 0 ? [drawing((w) => scorecardSpec(newest, w), newest, newest.length * 1.4, c)] : []
}

const placesIn = (group: readonly Pair[]): number => new Set(group.map(placeKey)).size

/** Places side by side in the latest year in which three of them have results; else one place over the years; else places with what they promised. */
const ofIndicator = (id: string, pairs: readonly Pair[], c: Content): readonly Html[] => {
  const numbers = pairs.filter((p) => p.target.value !== null && p.indicator === id)
  const alike = [...groupBy(numbers, (p) => `${p.year} ${p.measure} ${p.target.unit}`).values()]
    .filter((g) => placesIn(g) > 2)
    .sort((a, b) => (b[0]?.year ?? 0) - (a[0]?.year ?? 0) || b.length - a.length)
  const wide = alike.find((g) => placesIn(g.filter((p) => p.result !== null)) > 2)
  const [key] = [...groupBy(numbers, placeKey).keys()].flatMap((place) => longOnes(numbers, place, c, id))
  const side = wide ?? (key ? undefined : alike[0])
  if (side) return [drawing((w) => dumbbellSpec(side, w), side, side.length, c)]
  if (!key) return []
  const shown = drawn(key, c)
  return [drawing((w) => seriesSpec(shown, key, w), shown, PANEL_LINES, c)]
}

const inPoints = (c: Content) => c.pairs.filter((p) => p.deviation !== null && p.deviationUnit === 'pp' && p.indicator !== '')

/** Targets missed, the most unusual gaps first, never two kinds of gaps on one axis. The title says that only these are shown. */
const misses = (c: Content): readonly Html[] => {
  const missed = inPoints(c).filter((p) => verdictOf(p, c.view) === 'missed')
  const mine = new Set(missed)
  const shown = c.leads.flatMap((l) => (l.pair && mine.has(l.pair) ? [l.pair] : [])).slice(0, ITEMS)
  if (shown.length < 2) return []
  const title = fill(shown.length < missed.length ? c.words.missedMost : c.words.missedAll, { n: missed.length, shown: shown.length })
  return [
    drawing(
      (w) => {
        const spec = deviationSpec(shown, w)
        return { ...spec, texts: { ...spec.texts, title } }
      },
      shown,
      shown.length * 1.2,
      c,
    ),
  ]
}

/** How close to their targets all results fell. */
const spread = (c: Content): readonly Html[] => {
  const all = inPoints(c)
  return all.length < 10 ? [] : [drawing((w) => bunchingSpec(all, 'pp', { width: 0.5, reach: 6 }, w), all, PANEL_LINES, c)]
}

export interface Figures {
  readonly overview: readonly Html[]
  readonly places: ReadonlyMap<string, readonly Html[]>
  readonly indicators: ReadonlyMap<string, readonly Html[]>
}

/** Inline SVG figures of the page, as chosen: composed once, no script needed. */
export const figuresOf = (c: Content): Figures => {
  const has = (group: ChartGroup) => c.imprint.charts.includes(group)
  const byPlace = has('places') ? [...groupBy(c.pairs, placeKey)].slice(0, PLACES) : []
  const groups = groupBy(
    c.pairs.filter((p) => p.indicator !== ''),
    (p) => p.indicator,
  )
  const byIndicator = has('indicators') ? [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).slice(0, INDICATORS) : []
  return {
    overview: [...(has('misses') ? misses(c) : []), ...(has('spread') ? spread(c) : [])],
    places: new Map(byPlace.map(([key, pairs]) => [key, ofPlace(key, pairs, c)])),
    indicators: new Map(byIndicator.map(([id, pairs]) => [id, ofIndicator(id, pairs, c)])),
  }
}
