import { describe, expect, it } from 'vitest'
import { composeFigure } from '../../../../figure/compose.ts'
import { sample } from '../../../../figure/samples.corpus.ts'
import type { FigureKind } from '../../../../figure/spec.ts'
import { escapeHtml } from '../html.ts'
import { lean } from './lean.ts'

const inline = (svg: string, name: string): string => svg.replace(/^<\?xml[^>]*>\s*/, '').replace('<svg ', `<svg class="${name}" `)
const pair = (kind: FigureKind): string => {
  const svg = composeFigure(sample(kind, 'zh', 'light')).replace(/ data-mark="[^"]*"/g, '')
  return `<figure>${inline(svg, 'wide')}${inline(svg, 'narrow')}<figcaption>甲</figcaption></figure>`
}
const KINDS: readonly FigureKind[] = ['series', 'multiples', 'dumbbell', 'deviation', 'scorecard', 'bunching']

/** Every stroke of a path, as absolute points. */
const strokes = (d: string): readonly string[] =>
  d.split(/(?=M)/).map((part) => part.replace(/M(-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)/, 'M$1 $2L$3 $2').replace(/M(-?[\d.]+) (-?[\d.]+)V(-?[\d.]+)/, 'M$1 $2L$1 $3'))

/** Every mark of the charts with its looks spelled out, in the order it is drawn. */
const marks = (markup: string, rules: ReadonlyMap<string, string>): readonly string[] =>
  [...markup.matchAll(/<(text|path|rect|circle)((?: [^<>]*)?)>([^<]*)/g)].flatMap(([, tag = '', attributes = '', words]) => {
    const name = / class=(z[0-9a-z]+)/.exec(attributes)?.[1]
    const looks = name === undefined ? [] : (rules.get(name) ?? '?').split(';').map((r) => r.replace(/^font-size:(.*)px$/, 'font-size:$1'))
    const own = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, k, v]) => `${k}:${v}`)
    const all = [...own.filter((x) => !x.startsWith('d:')), ...looks].sort().join(';')
    const d = own.find((x) => x.startsWith('d:'))?.slice(2)
    return d === undefined ? [`${tag} ${all} ${words}`] : strokes(d).map((s) => `${tag} ${s} ${all}`)
  })

const rulesOf = (rules: string): ReadonlyMap<string, string> =>
  new Map([...rules.matchAll(/\.(z[0-9a-z]+)\{([^}]*)\}/g)].map(([, name = '', look = '']) => [name, look]))
/** The plain charts, their paths cut into strokes likewise where the lean page may join them. */
const plain = (markup: string): readonly string[] => marks(markup, new Map())

describe('a lean page', () => {
  it.each(KINDS)('draws the same marks in the same order: %s', (kind) => {
    const page = pair(kind)
    const { markup, rules } = lean(page)
    const drawn = marks(markup, rulesOf(rules))
    expect(drawn.length).toBeGreaterThan(40)
    expect(drawn).toEqual(plain(page))
  })
  it('takes less than two thirds of the room', () => {
    const page = KINDS.map(pair).join('')
    const { markup, rules } = lean(page)
    expect((markup.length + rules.length) / page.length).toBeLessThan(0.67)
  })
  it('says a chart’s words once and points both sizes at them', () => {
    const { markup } = lean(pair('series') + pair('dumbbell'))
    expect(markup.match(/<desc /g)).toHaveLength(2)
    for (const at of ['alt0', 'alt2', 'says0', 'says2']) expect(markup.match(new RegExp(`"${at}"`, 'g'))).toHaveLength(2)
  })
  it('leaves words alone that look like a chart, and a page without charts as it is', () => {
    const words = `<p>${escapeHtml('<svg class="wide" ><text fill="#fff">')}</p>`
    expect(lean(words)).toEqual({ markup: words, rules: '' })
    const page = lean(`${words}${pair('series')}${words}`).markup
    expect([page.startsWith(words), page.endsWith(words)]).toEqual([true, true])
  })
})
