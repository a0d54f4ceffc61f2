import type { Verdict } from '../../model/pair.ts'
import { targetKeys, verdictKeys, verdictMark } from '../frame/marks.ts'
import { em, half, type Pen, say } from '../frame/pen.ts'
import { blocks, sayName, valueColumns } from '../frame/plot.ts'
import { plain, signed, targetText, withUnit } from '../numbers.ts'
import { linear, type Scale } from '../scale.ts'
import { type Box, line, polygon, rect, type Shape } from '../scene/scene.ts'
import type { DumbbellRow, TargetMark } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import { fitLine } from '../text/wrap.ts'
import type { Kind } from './kind.ts'

const JUDGED: ReadonlySet<Verdict> = new Set(['met', 'missed', 'depends'])
/** A result that cannot be held against its target has no place on the scale. */
const placedResult = (r: DumbbellRow): DumbbellRow['result'] => (JUDGED.has(r.verdict) ? r.result : null)

/** Widest a row's label may be, in units. */
const LABEL = 9

/** A target on a horizontal scale: an upright bar, arrows for bounds, a band for ranges and slack. */
const goal = (pen: Pen, t: TargetMark, x: (v: number) => number, y: number, h: number, label: string): readonly Shape[] => {
  const [at, thick, s] = [x(t.value), pen.u * 0.16, pen.u * 0.16]
  const bar = rect(at - thick / 2, y - h / 2, thick, h, { fill: pen.p.target, mark: `target:${label}` })
  const far = t.bound === 'range' ? t.upper : t.bound === 'about' && t.slack !== undefined ? t.value - t.slack : undefined
  const band = far === undefined ? [] : [rect(Math.min(at, x(far)), y - h / 2, Math.abs(x(far) - at), h, { fill: pen.p.band })]
  const dir = t.bound === 'ge' ? 1 : t.bound === 'le' ? -1 : 0
  const arrow = (end: number, turn: number): Shape =>
    polygon(
      [
        [at, end],
        [at + dir * s * 2.2, end + (turn * s) / 1.5],
        [at, end + turn * s * 1.4],
      ],
      { fill: pen.p.target },
    )
  return [...band, bar, ...(dir === 0 ? [] : [arrow(y - h / 2, 1), arrow(y + h / 2, -1)])]
}

const row = (pen: Pen, r: DumbbellRow, x: Scale, area: Box, y: number, h: number, tail: number): readonly Shape[] => {
  const strong = pen.highlight.has(r.label)
  const name = sayName(pen, r.label, pen.u * LABEL, area.x - pen.u * 0.5, y, h, { anchor: 'end', fill: strong ? pen.p.ink : pen.p.soft, mark: 'row' })
  const ink = pen.p.verdict[r.verdict]
  const end = area.x + area.w
  const gap = r.deviation === null ? pen.w.verdict[r.verdict] : signed(r.deviation)
  const result = placedResult(r)
  const missing = result === null ? pen.u : 0
  const note = say(pen, end + pen.u * 0.5 + missing, y + half(pen, 0.72), fitLine(gap, tail - missing, em(pen, 0.72)), {
    size: 0.72,
    fill: ink,
    weight: strong || r.verdict === 'missed' ? 700 : 400,
    mark: 'gap',
  })
  const rail = line(area.x, y, end, y, pen.p.grid, pen.u * 0.04)
  const bar = goal(pen, r.target, x.at, y, Math.min(h * 0.62, pen.u * 1.1), r.label)
  const radius = Math.min(pen.u * 0.34, h * 0.3)
  if (result === null) return [rail, ...name, ...bar, ...verdictMark(pen, r.verdict, end + pen.u * 0.8, y, radius, `missing:${r.label}`), note]
  const at = x.at(result.value)
  return [
    rail,
    ...name,
    line(x.at(r.target.value), y, at, y, ink, pen.u * 0.14),
    ...bar,
    ...verdictMark(pen, r.verdict, at, y, radius, `result:${r.label}`),
    note,
  ]
}

export const dumbbell: Kind<'dumbbell'> = {
  key: (spec, pen) => [
    ...targetKeys(
      pen,
      spec.rows.map((r) => r.target),
    ),
    ...verdictKeys(
      pen,
      spec.rows.map((r) => r.verdict),
    ),
  ],
  draw: (spec, area, pen) => {
    const u = pen.u
    const body = { ...area, h: area.h - u * 1.3 }
    const label = Math.min(u * LABEL, Math.max(0, ...spec.rows.map((r) => textWidth(r.label, em(pen, 0.78))))) + u * 0.6
    const unit = spec.unit === '%' ? pen.w.ppShort : pen.w.ofTarget
    const judged = spec.rows.some((r) => r.deviation !== null)
    const tails = spec.rows.map(
      (r) => textWidth(r.deviation === null ? pen.w.verdict[r.verdict] : signed(r.deviation), em(pen, 0.72), 700) + (placedResult(r) === null ? u : 0),
    )
    const tail = Math.min(Math.max(u * 4.5, body.w * 0.34), Math.max(u * 2, judged ? textWidth(unit, em(pen, 0.72)) : 0, ...tails)) + u * 0.6
    const cut = blocks(body, spec.rows.length, pen.least > 0 ? pen.least * 1.3 : u * 1.15, u * 3, label + tail + u * 9, u * 1.4)
    const values = spec.rows.flatMap((r) => [
      r.target.value,
      r.target.upper ?? r.target.value,
      r.target.value - (r.target.slack ?? 0),
      ...[placedResult(r)].flatMap((result) => (result === null ? [] : [result.value])),
    ])
    const shapes = cut.boxes.flatMap((box, b) => {
      const rows = spec.rows.slice(b * cut.per, Math.min((b + 1) * cut.per, cut.shown))
      const inner = { x: box.x + label, y: box.y, w: box.w - label - tail, h: rows.length * cut.rowHeight }
      const x = linear(values, inner.x + u * 0.5, inner.x + inner.w - u * 0.5, Math.max(2, Math.floor(inner.w / (u * 5))))
      return [
        ...valueColumns(pen, x, inner, (n) => plain(n) + (spec.unit === '%' ? '%' : '')),
        ...(judged ? [say(pen, box.x + box.w, inner.y + inner.h + u * 0.95, unit, { size: 0.72, anchor: 'end', fill: pen.p.faint, mark: 'gapUnit' })] : []),
        ...rows.flatMap((r, i) => row(pen, r, x, inner, box.y + (i + 0.5) * cut.rowHeight, cut.rowHeight, tail - u * 0.5)),
      ]
    })
    const left = spec.rows.length - cut.shown
    return { shapes, left, notes: left > 0 ? [pen.w.omitted(left, spec.rows.length)] : [] }
  },
  axes: (spec) => ({ x: spec.unit === '%' ? '' : spec.unit }),
  table: (spec, pen) => ({
    head: [pen.w.place, pen.w.target, pen.w.result, pen.w.deviation, pen.w.judged],
    rows: spec.rows.map((r) => [
      r.label,
      withUnit(targetText(r.target), spec.unit, pen.lang),
      r.result === null ? '—' : withUnit(plain(r.result.value), spec.unit, pen.lang),
      r.deviation === null ? '—' : signed(r.deviation),
      pen.w.verdict[r.verdict],
    ]),
  }),
}
