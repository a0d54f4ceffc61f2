import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { composeFigure, composeScene } from './compose.ts'
import { comparedAs, sample } from './samples.corpus.ts'
import { inside, overlap, type TextShape, textBox } from './scene/scene.ts'
import { customSize, SIZES } from './sizes.ts'
import { FIGURE_KINDS, type FigureSpec } from './spec.ts'

const plain = FIGURE_KINDS.flatMap((kind) =>
  (['zh', 'en'] as const).flatMap((lang) =>
    Object.values(SIZES).flatMap((size) =>
      [false, true].map((many) => [`${kind} ${size.preset} ${lang} ${many ? 'many' : 'few'}`, sample(kind, lang, 'light', size, many)] as const),
    ),
  ),
)
const specs = [
  ...plain,
  ...(['slope', 'band'] as const).flatMap((form) =>
    plain.filter(([, spec]) => spec.kind === 'compare').map(([name, spec]) => [`${form} ${name}`, comparedAs(spec, form)] as const),
  ),
]
const textsOf = (spec: FigureSpec): readonly TextShape[] => composeScene(spec).shapes.filter((s) => s.kind === 'text')

/** Pairs of lines that cover one another, and lines that leave the page. */
const faults = (spec: FigureSpec): readonly string[] => {
  const scene = composeScene(spec)
  const texts = scene.shapes.filter((s) => s.kind === 'text')
  const page = { x: 0, y: 0, w: scene.width, h: scene.height }
  const out = texts.filter((t) => !inside(textBox(t), page)).map((t) => `cut off: ${t.text}`)
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1))
      if (overlap(textBox(a), textBox(b), -spec.size.base * 0.06)) out.push(`overlap: ${a.mark} ${a.text} | ${b.mark} ${b.text}`)
  })
  return out
}

describe('figures in every size and language', () => {
  it.each(specs)('%s: no words overlap or leave the page', (_, spec) => {
    expect(textsOf(spec).length).toBeGreaterThan(8)
    expect(faults(spec)).toEqual([])
  })

  it.each(specs.filter(([, spec]) => spec.size.dpi !== undefined))('%s: no type below 5.5 points, no page taller than 240 mm', (_, spec) => {
    const small = textsOf(spec).filter((t) => t.size * 0.75 < 5.499)
    expect(small.map((t) => `${t.mark} ${t.text}`)).toEqual([])
    expect(composeScene(spec).mm?.[1]).toBeLessThanOrEqual(240.01)
  })

  it('finds an overlap where there is one', () => {
    const spec = sample('series')
    const doubled = { ...spec, size: { ...spec.size, width: 150, height: 90 } }
    expect(faults(doubled)).not.toEqual([])
  })

  it.each(specs)('%s: title, source and every verdict of the key stand in the SVG', (_, spec) => {
    const { document } = parseHTML(composeFigure(spec))
    const said = [...document.querySelectorAll('text')].map((t) => t.textContent).join('')
    expect(document.querySelector('title')?.textContent).toBe(spec.texts.title)
    expect(said.replaceAll(' ', '')).toContain(spec.texts.title.replaceAll(' ', '').slice(0, 12))
    const made = document.querySelector('metadata')?.textContent
    expect(made).toContain(spec.texts.fingerprint)
    expect(made).toContain(spec.texts.root)
    expect(said).not.toContain(spec.texts.fingerprint)
  })
})

describe('what is drawn', () => {
  it('a series draws every target and every result, and what has no result to hold against it under the axis', () => {
    const spec = sample('series', 'zh', 'light', SIZES.article, true)
    if (spec.kind !== 'series') throw new Error('not a series')
    const marks = composeScene(spec).shapes.map((s) => s.mark ?? '')
    const starting = (p: string): number => marks.filter((m) => m.startsWith(p)).length
    expect(starting('target:')).toBe(spec.points.length)
    expect(starting('result:')).toBe(spec.points.filter((p) => p.result !== null).length)
    expect(starting('missing:')).toBe(spec.points.filter((p) => p.result === null).length)
    expect(starting('missing:')).toBeGreaterThan(0)
  })

  it.each(['dumbbell', 'deviation', 'scorecard', 'matrix', 'coverage'] as const)('%s: all sixty rows stand in a column of print, on a taller page', (kind) => {
    const spec = sample(kind, 'zh', 'light', SIZES.column, true)
    expect(textsOf(spec).some((t) => t.text.includes('仅列'))).toBe(false)
    expect(composeScene(spec).height).toBeGreaterThan(spec.size.height)
  })

  it.each(['dumbbell', 'deviation', 'matrix', 'scorecard', 'multiples'] as const)('%s: rows that do not fit are counted in a note', (kind) => {
    const spec = sample(kind, 'zh', 'light', customSize(320, 300), true)
    expect(textsOf(spec).some((t) => t.text.includes('仅列'))).toBe(true)
  })

  it('sixty places over twenty years are all drawn at article size', () => {
    const spec = sample('matrix', 'zh', 'light', SIZES.article, true)
    expect(composeScene(spec).shapes.filter((s) => s.mark?.startsWith('cell:')).length).toBe(1200)
  })

  it('the same spec gives the same bytes', () => {
    expect(composeFigure(sample('series'))).toBe(composeFigure(sample('series')))
  })

  it('text is escaped', () => {
    const spec = sample('series')
    const svg = composeFigure({ ...spec, texts: { ...spec.texts, title: '<script>&"\u0000' } })
    expect(svg).toContain('&lt;script&gt;&amp;&quot;\ufffd')
    expect(svg).not.toContain('<script>')
  })
})
