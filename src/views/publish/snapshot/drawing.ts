import type { Cited, Wanted } from '../../../figure/build/build.ts'
import { composeFigure } from '../../../figure/compose.ts'
import { SIZES } from '../../../figure/sizes.ts'
import type { FigureSize, FigureSpec } from '../../../figure/spec.ts'
import { PALETTES } from '../../../figure/theme.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Content } from './content.ts'
import { fill, type Html, html, raw } from './html.ts'
import { labelOf, placeName } from './readings.ts'

const { light, dark } = PALETTES
const colours = (p: typeof light): readonly string[] => [p.ground, p.ink, p.soft, p.faint, p.grid, p.band, p.target, p.accent, ...Object.values(p.verdict)]
/** Of two roles of one colour the later decides: verdicts stand out in the dark as they do in the light. */
const night = new Map(colours(light).map((c, i) => [c, colours(dark)[i] ?? c]))
const names = new Map([...night.keys()].map((c, i) => [c, `--f${i}`]))

/** The figures' colours by day and by night, as style rules. */
export const figureColours = (): string => {
  const rule = (of: (c: string) => string) => `:root{${[...names].map(([c, name]) => `${name}:${of(c)}`).join(';')}}`
  return `${rule((c) => c)}@media screen and (prefers-color-scheme:dark){${rule((c) => night.get(c) ?? c)}}`
}

const coloured = (svg: string): string =>
  svg.replace(/ data-mark="[^"]*"/g, '').replace(/"(#[0-9a-f]{6})"/g, (whole, c: string) => (names.has(c) ? `"var(${names.get(c)})"` : whole))

/** Telephones: as wide as their screen, as high as `rows` need. */
export const upright = (rows: number): FigureSize => ({ preset: 'custom', width: 400, height: Math.round(230 + rows * 23), base: 12 })

const sourceOf = (c: Content) => {
  const known = new Map(c.reports.map((r) => [r.sha256, [r.identity.title, r.identity.delivered?.value].filter(Boolean).join(', ')] as const))
  return ({ sha256 }: Cited): string | undefined => known.get(sha256) || undefined
}

const wanted = (c: Content, size: FigureSize): Wanted => ({
  lang: c.language,
  view: c.view,
  theme: 'light',
  size,
  retrieved: c.imprint.date,
  credit: c.imprint.authors,
  highlight: [],
  sourceOf: sourceOf(c),
  root: c.root,
})

/** A figure for the page: drawn in the page's own colours, in one of the two shapes style shows. Figures in dark or for print keep theirs. */
export const svgOf = (spec: FigureSpec, name: string): string => {
  const svg = composeFigure(spec).replace(/^<\?xml[^>]*>\s*/, '')
  return (spec.theme === 'light' ? coloured(svg) : svg).replace('<svg ', `<svg class="${name}" `)
}

/** For below a chart: the targets it is drawn from: every number in it leads to its quotes. */
export const behind = (pairs: readonly Pair[], c: Content): Html =>
  html`<details><summary>${fill(c.words.behind, { n: pairs.length })}</summary><p class="toc">${pairs.map(
    (p) => html`<a href="#${c.anchor(p)}">${placeName(p, c)} ${p.year} ${labelOf(p, c)}</a> `,
  )}</p></details>`

/** A chart twice, for wide screens and for telephones; style shows one. `rows` is how many lines the upright one needs room for. */
export const drawing = (make: (w: Wanted) => FigureSpec, pairs: readonly Pair[], rows: number, c: Content): Html =>
  html`<figure>${raw(svgOf(make(wanted(c, SIZES.article)), 'wide'))}${raw(svgOf(make(wanted(c, upright(rows))), 'narrow'))}<figcaption>${behind(pairs, c)}</figcaption></figure>`
