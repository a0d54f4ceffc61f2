import { joinLines } from './lines.ts'
import { type Looks, looksOf } from './looks.ts'

/** A page's body with its charts in few words, and the style rules they go by. */
export interface Lean {
  readonly markup: string
  readonly rules: string
}

const CHART = /(?=<svg class="(?:wide|narrow)" )/
const END = '</svg>'
const FAMILY = / font-family="([^"]*)"/
const HEAD = /<title>([^<]*)<\/title>\n<desc>([^<]*)<\/desc>\n/

interface Piece {
  readonly chart: string
  /** What follows until the next chart. */
  readonly rest: string
}

const piecesOf = (markup: string): readonly [string, readonly Piece[]] => {
  const [before = '', ...rest] = markup.split(CHART)
  return [
    before,
    rest.map((piece) => {
      const end = piece.indexOf(END) + END.length
      return { chart: piece.slice(0, end), rest: piece.slice(end) }
    }),
  ]
}

/** Inside an HTML page an SVG needs no namespace, and speaks the page's language in the page's letters. */
const inPage = (chart: string): string =>
  chart
    .replace(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace(/ xml:lang="[a-zA-Z-]*"/, '')
    .replace(FAMILY, '')

/** Of a chart drawn twice the second points at the name and the words of the first. */
const named = (charts: readonly string[]): readonly string[] =>
  charts.map((chart, i) => {
    const [mine, before, after] = [chart, charts[i - 1], charts[i + 1]].map((x) => HEAD.exec(x ?? '')?.[0])
    if (mine === undefined) return chart
    if (i % 2 === 1 && mine === before) return chart.replace(HEAD, '').replace('>', ` aria-labelledby="alt${i - 1}" aria-describedby="says${i - 1}">`)
    if (i % 2 === 1 || mine !== after) return chart
    return chart.replace('<title>', `<title id="alt${i}">`).replace('<desc>', `<desc id="says${i}">`)
  })

const written = (chart: string, looks: Looks): string => joinLines(looks.shorten(chart), looks)

/**
 * Charts of a page without what they say over and over: looks as classes, lines of one look as one path, words once for both sizes.
 * What is drawn is the same; no script is needed. Charts come in pairs, wide and narrow.
 */
export const lean = (markup: string): Lean => {
  const [before, pieces] = piecesOf(markup)
  const family = FAMILY.exec(pieces[0]?.chart ?? '')?.[1]?.replaceAll('&#39;', "'")
  const charts = named(pieces.map((p) => inPage(p.chart)))
  const looks = looksOf(charts)
  return {
    markup: before + pieces.map(({ rest }, i) => written(charts[i] ?? '', looks) + rest).join(''),
    rules: (family === undefined ? '' : `figure svg{font-family:${family}}`) + looks.rules,
  }
}
