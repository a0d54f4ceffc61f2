import { type Box, line, type Shape } from '../scene/scene.ts'
import type { FigureSpec } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import { wrap, wrapParts, wrapTitle } from '../text/wrap.ts'
import { type DrawContext, em, half, type KeyItem, say, typeset } from './draw-context.ts'

/** How far the words give way to the plot when room is short. */
export interface Squeeze {
  readonly title: number
  readonly foot: number
}
export const SQUEEZES: readonly Squeeze[] = [
  { title: 1.7, foot: 0.68 },
  { title: 1.45, foot: 0.64 },
  { title: 1.25, foot: 0.6 },
  { title: 1.1, foot: 0.56 },
]

interface Part {
  readonly shapes: readonly Shape[]
  readonly height: number
}

const lines = (
  pen: DrawContext,
  texts: readonly string[],
  x: number,
  y: number,
  size: number,
  leading: number,
  style: { weight?: 400 | 700; fill: string; mark: string },
): Part => ({
  shapes: texts.map((t, i) => say(pen, x, y + em(pen, size) * (0.9 + i * leading), t, { size, ...style })),
  height: texts.length === 0 ? 0 : em(pen, size) * (leading * (texts.length - 1) + 1.05),
})

const keyRows = (pen: DrawContext, items: readonly KeyItem[], width: number): readonly (readonly (KeyItem & { x: number })[])[] => {
  const rows: (KeyItem & { x: number })[][] = [[]]
  let x = 0
  for (const item of items) {
    const w = item.width + pen.u * 0.3 + textWidth(item.label, em(pen, 0.78)) + pen.u * 1.1
    if (x > 0 && x + w - pen.u * 1.1 > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ ...item, x })
    x += w
  }
  return rows.filter((r) => r.length > 0)
}

const keyPart = (pen: DrawContext, items: readonly KeyItem[], area: Box): Part => {
  const rows = keyRows(pen, items, area.w)
  const shapes = rows.flatMap((row, i) => {
    const y = area.y + pen.u * (0.6 + i * 1.25)
    return row.flatMap((k) => [
      ...k.draw(area.x + k.x + k.width / 2, y),
      say(pen, area.x + k.x + k.width + pen.u * 0.3, y + half(pen), k.label, { fill: pen.p.ink, mark: 'key' }),
    ])
  })
  return { shapes, height: rows.length === 0 ? 0 : pen.u * (rows.length * 1.25 + 0.1) }
}

const header = (spec: FigureSpec, pen: DrawContext, items: readonly KeyItem[], squeeze: Squeeze, inner: Box): Part => {
  let y = inner.y
  const title = lines(pen, wrapTitle(typeset(spec.texts.title, spec.lang), inner.w, em(pen, squeeze.title), 700), inner.x, y, squeeze.title, 1.25, {
    weight: 700,
    fill: pen.p.ink,
    mark: 'title',
  })
  y += title.height + pen.u * 0.5
  const subtitle = lines(pen, wrap(typeset(spec.texts.subtitle, spec.lang), inner.w, em(pen, 0.88)), inner.x, y, 0.88, 1.35, {
    fill: pen.p.soft,
    mark: 'subtitle',
  })
  y += subtitle.height + (subtitle.height > 0 ? pen.u * 0.35 : 0)
  const key = keyPart(pen, items, { ...inner, y })
  return { shapes: [...title.shapes, ...subtitle.shapes, ...key.shapes], height: y + key.height + pen.u * 0.45 - inner.y }
}

/** The words under the plot: how to read it, then where it comes from. Fingerprints stand in the file, not on the picture. */
const footTexts = (
  spec: FigureSpec,
  pen: DrawContext,
  extra: readonly string[],
): readonly { readonly parts: readonly string[]; readonly between: string }[] => {
  const t = spec.texts
  const source = [t.source && `${pen.w.source}${pen.w.colon}${t.source}`, t.retrieved && `${pen.w.read} ${t.retrieved}`, t.credit]
  return [
    { parts: [...extra, ...t.notes, t.convention].flatMap((s) => s || []), between: ' ' },
    { parts: source.flatMap((s) => s || []), between: ' · ' },
  ]
}

const footer = (spec: FigureSpec, pen: DrawContext, extra: readonly string[], squeeze: Squeeze, inner: Box): Part => {
  const size = squeeze.foot
  const texts = footTexts(spec, pen, extra).flatMap(({ parts, between }) =>
    wrapParts(
      parts.map((p) => typeset(p, spec.lang)),
      between,
      inner.w,
      em(pen, size),
    ),
  )
  const part = lines(pen, texts, inner.x, 0, size, 1.4, { fill: pen.p.faint, mark: 'foot' })
  const top = inner.y + inner.h - part.height
  const shapes = part.shapes.map((s) => (s.kind === 'text' ? { ...s, y: s.y + top } : s))
  return {
    shapes: [line(inner.x, top - pen.u * 0.45, inner.x + inner.w, top - pen.u * 0.45, pen.p.grid, pen.u * 0.05), ...shapes],
    height: part.height + pen.u * 0.9,
  }
}

export interface Framed {
  readonly shapes: readonly Shape[]
  readonly plot: Box
}

/** Sets the words and says what room is left for the plot. */
export const frame = (spec: FigureSpec, pen: DrawContext, items: readonly KeyItem[], extra: readonly string[], squeeze: Squeeze): Framed => {
  const pad = pen.u * 1.4
  const inner = { x: pad, y: pad, w: spec.size.width - 2 * pad, h: spec.size.height - 2 * pad }
  const [head, foot] = [header(spec, pen, items, squeeze, inner), footer(spec, pen, extra, squeeze, inner)]
  return { shapes: [...head.shapes, ...foot.shapes], plot: { x: inner.x, y: inner.y + head.height, w: inner.w, h: inner.h - head.height - foot.height } }
}
