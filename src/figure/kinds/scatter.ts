import { type DrawContext, em, type Placer, placer, say, voiced } from '../frame/draw-context.ts'
import { verdictKeys, verdictMark } from '../frame/marks.ts'
import { axisWidth, measured, valueColumns, valueGrid } from '../frame/plot.ts'
import { plain, signed, withUnit } from '../numbers.ts'
import { linear, type Scale } from '../scale.ts'
import { type Box, line, polygon, type Shape } from '../scene/scene.ts'
import type { ScatterPoint, SpecOf } from '../spec.ts'
import { fitLine } from '../text/wrap.ts'
import type { Kind } from './kind.ts'

/** Names the chosen points first, then the farthest from the diagonal, while there is room. */
const pointLabels = (pen: DrawContext, points: readonly ScatterPoint[], x: Scale, y: Scale, r: number, room: Placer): readonly Shape[] => {
  const u = pen.u
  const far = (p: ScatterPoint): number => (pen.highlight.has(p.label) ? 1e9 : Math.abs(p.result - p.target))
  return [...points]
    .sort((a, b) => far(b) - far(a))
    .flatMap((p) => {
      const [px, py] = [x.at(p.target), y.at(p.result)]
      const style = { fill: pen.highlight.has(p.label) ? pen.p.ink : pen.p.soft, size: 0.72, mark: 'point' }
      return room.put([
        say(pen, px + r + u * 0.25, py + u * 0.26, p.label, style),
        say(pen, px - r - u * 0.25, py + u * 0.26, p.label, { ...style, anchor: 'end' }),
        say(pen, px, py - r - u * 0.25, p.label, { ...style, anchor: 'middle' }),
        say(pen, px, py + r + u * 0.85, p.label, { ...style, anchor: 'middle' }),
      ])
    })
}

/** The line where result equals target, and what its two sides mean. */
const diagonal = (pen: DrawContext, x: Scale, y: Scale, inner: Box, room: Placer): readonly Shape[] => {
  const u = pen.u
  const [low, high] = [Math.max(x.low, y.low), Math.min(x.high, y.high)]
  const steps = Math.ceil(inner.w / (u * 0.4))
  for (let i = 0; i <= steps; i++) {
    const v = low + ((high - low) * i) / steps
    room.block({ x: x.at(v) - u * 0.1, y: y.at(v) - u * 0.1, w: u * 0.2, h: u * 0.2 })
  }
  return [
    line(x.at(low), y.at(low), x.at(high), y.at(high), pen.p.faint, u * 0.08, [u * 0.35, u * 0.25]),
    ...room.put([say(pen, inner.x + u * 0.3, inner.y + u * 0.9, pen.w.above, { fill: pen.p.faint, mark: 'side' })]),
    ...room.put([say(pen, inner.x + inner.w - u * 0.3, inner.y + inner.h - u * 0.4, pen.w.below, { fill: pen.p.faint, anchor: 'end', mark: 'side' })]),
  ]
}

/** Wider than high by no more than this: the diagonal is to look like one. */
const WIDEST = 1.25

/** Room beside the plot, in units, in which a list has a place. */
const LIST = 17

/** A plot about as wide as high, so that equal steps are equally long. */
const layout = (spec: SpecOf<'scatter'>, area: Box, pen: DrawContext): { readonly x: Scale; readonly y: Scale; readonly inner: Box } => {
  const u = pen.u
  const values = spec.points.flatMap((p) => [p.target, p.result])
  const count = Math.max(3, Math.min(7, Math.floor(area.h / (u * 2.6))))
  const y = linear(values, area.y + area.h - u * 1.45, area.y + u * 0.25, count)
  const left = area.x + axisWidth(pen, y, spec.unit)
  const h = area.h - u * 1.7
  const full = area.x + area.w - left - u * 1.2
  // Where no list finds room beside it, the plot takes what there is.
  const w = full - h * WIDEST < u * (LIST + 2.4) ? Math.min(full, h * 2) : h * WIDEST
  const inner = { x: left, y: area.y + u * 0.25, w, h }
  return { x: linear(values, inner.x, inner.x + inner.w, count), y, inner }
}

/** Where the page is wider than the plot, the places farthest from their targets, with their numbers. */
const farthest = (pen: DrawContext, spec: SpecOf<'scatter'>, area: Box, inner: Box): readonly Shape[] => {
  const u = pen.u
  const left = inner.x + inner.w + u * 2.4
  const end = Math.min(area.x + area.w, left + u * 30)
  if (end - left < u * LIST) return []
  const size = em(pen, 0.76)
  const step = size * 1.55
  const far = (p: ScatterPoint): number => Math.abs(p.result - p.target) + (p.verdict === 'missed' ? 1e9 : 0)
  const rows = [...spec.points].sort((a, b) => far(b) - far(a)).slice(0, Math.floor((inner.h - step) / step))
  const edges = [end - u * 7.2, end - u * 3.6, end]
  const line = (i: number, texts: readonly [string, string, string], style: { fill: string; weight?: 400 | 700; mark: string }): readonly Shape[] =>
    texts.map((t, k) => say(pen, edges[k] ?? end, inner.y + (i + 0.75) * step, t, { size: 0.76, anchor: 'end', ...style }))
  return [
    ...line(0, [pen.w.target, pen.w.result, pen.w.gap], { fill: pen.p.faint, mark: 'head' }),
    ...rows.flatMap((p, i) => {
      const y = inner.y + (i + 1.75) * step
      const name = fitLine(p.label, (edges[0] ?? end) - left - u * 4, size)
      const gap = signed(Number((p.result - p.target).toPrecision(10)))
      return [
        ...verdictMark(pen, p.verdict, left + u * 0.4, y - size * 0.36, u * 0.3),
        say(pen, left + u * 1.2, y, name, { size: 0.76, fill: pen.p.ink, mark: 'far' }),
        ...line(i + 1, [plain(p.target), plain(p.result), gap], { fill: pen.p.soft, mark: 'far' }),
      ]
    }),
  ]
}

/** The half in which results fell short, lightly shaded: below the diagonal, or above it for what ought to be low. */
const shortSide = (pen: DrawContext, spec: SpecOf<'scatter'>, x: Scale, y: Scale): readonly Shape[] => {
  const missed = spec.points.filter((p) => p.verdict === 'missed')
  if (missed.length === 0) return []
  const below = missed.filter((p) => p.result < p.target).length * 2 >= missed.length
  const corner = below ? ([x.at(x.high), y.at(y.low)] as const) : ([x.at(x.low), y.at(y.high)] as const)
  return [polygon([[x.at(x.low), y.at(y.low)], [x.at(x.high), y.at(y.high)], corner], { fill: pen.p.wash, mark: 'short' })]
}

export const scatter: Kind<'scatter'> = {
  key: (spec, pen) =>
    verdictKeys(
      pen,
      spec.points.map((p) => p.verdict),
    ),
  draw: (spec, area, pen) => {
    const u = pen.u
    const { x, y, inner } = layout(spec, area, pen)
    const room = placer(inner, u * 0.08)
    const r = u * (spec.points.length > 80 ? 0.24 : 0.32)
    for (const p of spec.points) room.block({ x: x.at(p.target) - r, y: y.at(p.result) - r, w: 2 * r, h: 2 * r })
    const labels = spec.points.map((p) => p.label)
    const marks = spec.points.flatMap((p) => verdictMark(voiced(pen, p.label, labels), p.verdict, x.at(p.target), y.at(p.result), r, `point:${p.label}`))
    const grid = [...valueGrid(pen, y, inner, inner.x - u * 0.4, spec.unit), ...valueColumns(pen, x, inner, (n) => plain(n) + (spec.unit === '%' ? '%' : ''))]
    return {
      shapes: [
        ...shortSide(pen, spec, x, y),
        ...grid,
        ...diagonal(pen, x, y, inner, room),
        ...marks,
        ...pointLabels(pen, spec.points, x, y, r, room),
        ...farthest(pen, spec, area, inner),
      ],
      notes: [],
    }
  },
  axes: (spec, pen) => ({
    x: measured(pen.w.target, spec.unit, pen),
    y: measured(pen.w.result, spec.unit, pen),
    end: (area) => {
      const { inner } = layout(spec, area, pen)
      return inner.x + inner.w
    },
  }),
  words: ['above', 'below'],
  table: (spec, pen) => ({
    head: [pen.w.place, pen.w.target, pen.w.result, pen.w.judged],
    rows: spec.points.map((p) => [
      p.label,
      withUnit(plain(p.target), spec.unit, pen.lang),
      withUnit(plain(p.result), spec.unit, pen.lang),
      pen.w.verdict[p.verdict],
    ]),
  }),
}
