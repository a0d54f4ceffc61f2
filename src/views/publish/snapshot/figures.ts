import { placeKey } from '../../../derive/place.ts'
import { seriesKeys, seriesOf } from '../../../derive/series.ts'
import type { Wanted } from '../../../figure/build/build.ts'
import { multiplesSpec, seriesSpec } from '../../../figure/build/of-indicator.ts'
import { scorecardSpec } from '../../../figure/build/of-library.ts'
import { deviationSpec } from '../../../figure/build/of-places.ts'
import { composeFigure } from '../../../figure/compose.ts'
import { SIZES } from '../../../figure/sizes.ts'
import type { FigureSpec } from '../../../figure/spec.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Content } from './content.ts'
import { groupBy } from './group.ts'
import { type Html, html, raw } from './html.ts'

/** More figures than this would outweigh the tables they stand for. */
const PLACES = 24
const PANELS = 9
const ITEMS = 14

const drawn = (spec: FigureSpec): Html => html`<figure>${raw(composeFigure(spec).replace(/^<\?xml[^>]*>\s*/, ''))}</figure>`

const sourceOf = (c: Content) => {
  const names = new Map(c.reports.map((r) => [r.sha256, [r.identity.title, r.identity.delivered?.value].filter(Boolean).join(', ')] as const))
  return (sha256: string): string | undefined => names.get(sha256) || undefined
}

const wanted = (c: Content): Wanted => ({
  lang: c.language,
  view: c.view,
  theme: 'light',
  size: SIZES.article,
  retrieved: c.imprint.date,
  credit: c.imprint.authors,
  highlight: [],
  sourceOf: sourceOf(c),
})

/** A place with years to compare gets its indicators over the years; one with a single year gets its scorecard. */
const ofPlace = (key: string, pairs: readonly Pair[], c: Content): readonly Html[] => {
  const w = wanted(c)
  const long = seriesKeys(pairs, key).filter((k) => seriesOf(pairs, k, c.view).length > 2)
  const [only] = long
  if (only && long.length === 1) return [drawn(seriesSpec(pairs, only, w))]
  if (only) return [drawn(multiplesSpec(pairs, long.slice(0, PANELS), w))]
  const items = pairs.filter((p) => p.indicator !== '' && p.target.value !== null)
  const newest = items.filter((p) => p.year === items[0]?.year)
  return newest.length > 0 ? [drawn(scorecardSpec(newest.slice(0, ITEMS), w))] : []
}

/** The widest misses and excesses of the last decided year. */
const widest = (c: Content): readonly Html[] => {
  const decided = c.pairs.filter((p) => p.deviation !== null && p.deviationUnit === 'pp' && p.indicator !== '')
  const top = [...decided].sort((a, b) => (a.deviation ?? 0) - (b.deviation ?? 0) || (a.id < b.id ? -1 : 1))
  return top.length > 2 ? [drawn(deviationSpec(top.slice(0, ITEMS), wanted(c)))] : []
}

export interface Figures {
  readonly overview: readonly Html[]
  readonly places: ReadonlyMap<string, readonly Html[]>
}

/** Inline SVG figures of the page: composed once, no script needed. */
export const figuresOf = (c: Content): Figures => {
  const groups = [...groupBy(c.pairs, placeKey)].slice(0, PLACES)
  return { overview: widest(c), places: new Map(groups.map(([key, pairs]) => [key, ofPlace(key, pairs, c)])) }
}
