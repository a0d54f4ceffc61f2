import { verdictKeys, verdictMark } from '../frame/marks.ts'
import { type Pen, type Placer, placer, say } from '../frame/pen.ts'
import { axisWidth, measured, valueColumns, valueGrid } from '../frame/plot.ts'
import { plain, withUnit } from '../numbers.ts'
import { linear, type Scale } from '../scale.ts'
import { type Box, line, type Shape } from '../scene/scene.ts'
import type { ScatterPoint } from '../spec.ts'
import type { Kind } from './kind.ts'

/** Names the chosen points first, then the farthest from the diagonal, while there is room. */
const pointLabels = (pen: Pen, points: readonly ScatterPoint[], x: Scale, y: Scale, r: number, room: Placer): readonly Shape[] => {
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
const diagonal = (pen: Pen, x: Scale, y: Scale, inner: Box, room: Placer): readonly Shape[] => {
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

export const scatter: Kind<'scatter'> = {
  key: (spec, pen) =>
    verdictKeys(
      pen,
      spec.points.map((p) => p.verdict),
    ),
  draw: (spec, area, pen) => {
    const u = pen.u
    const values = spec.points.flatMap((p) => [p.target, p.result])
    const count = Math.max(3, Math.min(7, Math.floor(area.h / (u * 2.6))))
    const y = linear(values, area.y + area.h - u * 1.45, area.y + u * 0.25, count)
    const left = area.x + axisWidth(pen, y, spec.unit)
    const inner = { x: left, y: area.y + u * 0.25, w: area.x + area.w - left - u * 1.2, h: area.h - u * 1.7 }
    const x = linear(values, inner.x, inner.x + inner.w, count)
    const room = placer(inner, u * 0.08)
    const r = u * (spec.points.length > 80 ? 0.24 : 0.32)
    for (const p of spec.points) room.block({ x: x.at(p.target) - r, y: y.at(p.result) - r, w: 2 * r, h: 2 * r })
    const marks = spec.points.flatMap((p) => verdictMark(pen, p.verdict, x.at(p.target), y.at(p.result), r, `point:${p.label}`))
    const grid = [...valueGrid(pen, y, inner, inner.x - u * 0.4, spec.unit), ...valueColumns(pen, x, inner, (n) => plain(n) + (spec.unit === '%' ? '%' : ''))]
    return { shapes: [...grid, ...diagonal(pen, x, y, inner, room), ...marks, ...pointLabels(pen, spec.points, x, y, r, room)], notes: [] }
  },
  axes: (spec, pen) => ({ x: measured(pen.w.target, spec.unit, pen), y: measured(pen.w.result, spec.unit, pen) }),
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
