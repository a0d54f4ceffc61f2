import { type DrawContext, em, half, say, voiced } from '../frame/draw-context.ts'
import { verdictKeys, verdictMark } from '../frame/marks.ts'
import { blocks, headed, measured, sayName, valueColumns } from '../frame/plot.ts'
import { signed } from '../numbers.ts'
import { linear, type Scale } from '../scale.ts'
import { type Box, line, rect, type Shape } from '../scene/scene.ts'
import type { DeviationRow } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import type { Kind } from './kind.ts'

/** Widest a row's label may be, as a share of its block. */
const LABEL = 0.42

const row = (pen: DrawContext, r: DeviationRow, own: DrawContext, x: Scale, inner: Box, y: number, h: number, label: number): readonly Shape[] => {
  const [ink, zero, u] = [pen.p.verdict[r.verdict], x.at(0), pen.u]
  const strong = pen.highlight.has(r.label)
  const name = sayName(pen, r.label, label - u * 1.7, inner.x - u * 1.6, y, h, {
    anchor: 'end',
    fill: strong ? pen.p.ink : pen.p.soft,
    weight: strong ? 700 : 400,
    mark: 'row',
  })
  const sign = verdictMark(own, r.verdict, inner.x - u * 0.8, y, Math.min(u * 0.3, h * 0.3))
  if (r.deviation === null)
    return [...name, ...sign, say(pen, zero + u * 0.3, y + half(pen, 0.72), pen.w.verdict[r.verdict], { size: 0.72, fill: ink, mark: 'gap' })]
  const at = x.at(r.deviation)
  const bar = rect(Math.min(zero, at), y - Math.min(h * 0.36, u * 0.55), Math.abs(at - zero), Math.min(h * 0.72, u * 1.1), {
    fill: own.p.verdict[r.verdict],
    mark: `bar:${r.label}`,
  })
  const out = r.deviation < 0 ? -1 : 1
  const text = say(pen, at + out * u * 0.3, y + half(pen, 0.72), signed(r.deviation), {
    size: 0.72,
    anchor: out < 0 ? 'end' : 'start',
    fill: ink,
    weight: strong || r.verdict === 'missed' ? 700 : 400,
    mark: 'gap',
  })
  return [...name, ...sign, bar, text]
}

export const deviation: Kind<'deviation'> = {
  key: (spec, pen) =>
    verdictKeys(
      pen,
      spec.rows.map((r) => r.verdict),
    ),
  draw: (spec, area, pen) => {
    const u = pen.u
    const labels = spec.rows.map((r) => r.label)
    const body = { ...area, h: area.h - u * 1.3 }
    const label =
      Math.min(
        Math.max(u * 12, area.w * LABEL * (spec.rows.length > 20 ? 0.5 : 1)),
        Math.max(0, ...spec.rows.map((r) => textWidth(r.label, em(pen, 0.78), 700))),
      ) +
      u * 1.7
    const values = [0, ...spec.rows.flatMap((r) => (r.deviation === null ? [] : [r.deviation]))]
    const words = Math.max(0, ...spec.rows.map((r) => (r.deviation === null ? textWidth(pen.w.verdict[r.verdict], em(pen, 0.72)) : 0)))
    const number = Math.max(0, ...spec.rows.map((r) => (r.deviation === null ? 0 : textWidth(signed(r.deviation), em(pen, 0.72), 700)))) + u * 0.5
    const cut = blocks(body, spec.rows.length, u * 1.1, u * 2.6, label + words + number * 2 + u * 6, u * 1.4)
    const shapes = cut.boxes.flatMap((box, b) => {
      const rows = spec.rows.slice(b * cut.per, Math.min((b + 1) * cut.per, cut.shown))
      if (rows.length === 0) return []
      const inner = { x: box.x + label, y: box.y, w: box.w - label, h: rows.length * cut.rowHeight }
      const low = Math.min(...values) < 0 ? number : u * 0.3
      const x = linear(
        values,
        inner.x + low,
        inner.x + inner.w - Math.max(number, words === 0 ? 0 : Math.min(words, inner.w * 0.45)),
        Math.max(2, Math.floor(inner.w / (u * 6))),
        true,
      )
      return [
        ...valueColumns(pen, x, inner, signed),
        ...rows.flatMap((r, i) => row(pen, r, voiced(pen, r.label, labels), x, inner, box.y + (i + 0.5) * cut.rowHeight, cut.rowHeight, label)),
        line(x.at(0), box.y, x.at(0), box.y + inner.h, pen.p.soft, u * 0.07),
      ]
    })
    const left = spec.rows.length - cut.shown
    return { shapes, left, notes: left > 0 ? [pen.w.omitted(left, spec.rows.length)] : [] }
  },
  axes: (spec, pen) => ({ x: measured(pen.w.deviation, spec.unit === 'pp' ? pen.w.pp : '%', pen) }),
  table: (spec, pen) => ({
    head: [pen.w.item, headed(pen.w.deviation, spec.unit === 'pp' ? pen.w.pp : '%', pen), pen.w.judged],
    rows: spec.rows.map((r) => [r.label, r.deviation === null ? '—' : signed(r.deviation), pen.w.verdict[r.verdict]]),
  }),
}
