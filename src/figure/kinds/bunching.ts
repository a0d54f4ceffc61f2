import { em, say } from '../frame/draw-context.ts'
import { axisWidth, headed, measured, thin, valueGrid } from '../frame/plot.ts'
import { plain, signed } from '../numbers.ts'
import { linear } from '../scale.ts'
import { line, rect } from '../scene/scene.ts'
import { textWidth } from '../text/measure.ts'
import type { Kind } from './kind.ts'

/** How often results landed at each distance from their target; the caveat is part of the figure. */
export const bunching: Kind<'bunching'> = {
  key: (_, pen) => [
    {
      word: 'worse',
      label: pen.w.worse,
      width: pen.u * 0.8,
      draw: (x, y) => [rect(x - pen.u * 0.35, y - pen.u * 0.3, pen.u * 0.7, pen.u * 0.6, { fill: pen.p.verdict.missed })],
    },
    {
      word: 'better',
      label: pen.w.better,
      width: pen.u * 0.8,
      draw: (x, y) => [rect(x - pen.u * 0.35, y - pen.u * 0.3, pen.u * 0.7, pen.u * 0.6, { fill: pen.p.verdict.met })],
    },
  ],
  draw: (spec, area, pen) => {
    const u = pen.u
    const bins = spec.bins
    const y = linear([0, ...bins.map((b) => b.count)], area.y + area.h - u * 1.6, area.y + u * 1.2, 4, true)
    const left = area.x + axisWidth(pen, y, '')
    const inner = { x: left, y: area.y, w: area.x + area.w - left, h: area.h - u * 1.6 }
    const w = inner.w / Math.max(1, bins.length)
    const gap = Math.min(w * 0.08, u * 0.12)
    const bars = bins.flatMap((b, i) => {
      const x = inner.x + i * w
      const bar = rect(x + gap, y.at(b.count), w - 2 * gap, y.at(0) - y.at(b.count), {
        fill: b.from < -1e-9 ? pen.p.verdict.missed : pen.p.verdict.met,
        mark: `bin:${b.from}`,
      })
      const count = plain(b.count)
      const fits = b.count > 0 && textWidth(count, em(pen, 0.7)) < w
      return fits ? [bar, say(pen, x + w / 2, y.at(b.count) - u * 0.25, count, { size: 0.7, anchor: 'middle', fill: pen.p.ink, mark: 'count' })] : [bar]
    })
    const edges = bins.map((b) => b.from)
    // Whole numbers where the columns have enough of them: what a reader counts in.
    const whole = edges.flatMap((e, i) => (Number.isInteger(e) ? [i] : []))
    const at = whole.length > 3 ? whole : edges.map((_, i) => i)
    const step = (at[1] ?? 1) - (at[0] ?? 0)
    const widest = Math.max(0, ...at.map((i) => textWidth(signed(edges[i] ?? 0), em(pen, 0.72)))) + u * 0.4
    const labels = thin(at.length, w * step, widest).map((k) =>
      say(pen, inner.x + (at[k] ?? 0) * w, y.at(0) + u * 1.05, signed(edges[at[k] ?? 0] ?? 0), {
        size: 0.72,
        anchor: 'middle',
        fill: pen.p.faint,
        mark: 'edge',
      }),
    )
    const zero = bins.findIndex((b) => Math.abs(b.from) < 1e-9)
    const rule = zero < 0 ? [] : [line(inner.x + zero * w, area.y, inner.x + zero * w, y.at(0), pen.p.ink, u * 0.09)]
    return { shapes: [...valueGrid(pen, y, inner, inner.x - u * 0.4, ''), ...bars, ...rule, ...labels], notes: [pen.w.pattern] }
  },
  axes: (spec, pen) => ({ x: measured(pen.w.distance, spec.unit === 'pp' ? pen.w.pp : '%', pen), y: pen.w.count }),
  table: (spec, pen) => ({
    head: [headed(pen.w.distance, spec.unit === 'pp' ? pen.w.pp : '%', pen), pen.w.count],
    rows: spec.bins.map((b) => [`${signed(b.from)} … ${signed(b.to)}`, plain(b.count)]),
  }),
}
