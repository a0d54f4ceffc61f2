import type { Verdict } from '../../model/pair.ts'
import { type DrawContext, em, half, say, voiced } from '../frame/draw-context.ts'
import { targetKey, verdictKeys, verdictMark } from '../frame/marks.ts'
import { blocks, headed, sayName, valueColumns } from '../frame/plot.ts'
import { plain, signed, targetText, withUnit } from '../numbers.ts'
import { linear, type Scale } from '../scale.ts'
import { type Box, line, rect, type Shape } from '../scene/scene.ts'
import type { DumbbellRow, SpecOf } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import { fitLine } from '../text/wrap.ts'
import type { Kind } from './kind.ts'

const JUDGED: ReadonlySet<Verdict> = new Set(['met', 'missed', 'depends'])
/** A result that cannot be held against its target has no place on the scale. */
const placedResult = (r: DumbbellRow): DumbbellRow['result'] => (JUDGED.has(r.verdict) ? r.result : null)

/** Widest a row's label may be, and least width of a plot, in units; size of the numbers beside it. */
const [LABEL, PLOT, SIZE] = [9, 9, 0.72]

/** A target on a horizontal scale: an upright bar, a band for ranges and slack; its bound is written beside it. */
const goal = (pen: DrawContext, r: DumbbellRow, x: (v: number) => number, y: number, h: number): readonly Shape[] => {
  const { target: t } = r
  const [at, thick] = [x(t.value), pen.u * 0.16]
  const bar = rect(at - thick / 2, y - h / 2, thick, h, { fill: pen.p.target, mark: `target:${r.label}` })
  const far = t.bound === 'range' ? t.upper : t.bound === 'about' && t.slack !== undefined ? t.value - t.slack : undefined
  const band = far === undefined ? [] : [rect(Math.min(at, x(far)), y - h / 2, Math.abs(x(far) - at), h, { fill: pen.p.band })]
  const hopes = (r.hopes ?? []).map((v) =>
    rect(x(v) - thick * 0.8, y - h / 2, thick * 1.6, h, { fill: pen.p.ground, stroke: pen.p.target, strokeWidth: pen.u * 0.07, mark: `hope:${r.label}` }),
  )
  return [...band, ...hopes, bar]
}

/** Widths of the columns of numbers right of the plot; none of the first two where the page is too narrow for them. */
interface Tail {
  readonly target: number
  readonly result: number
  readonly gap: number
}
const sum = (t: Tail): number => t.target + t.result + t.gap

const gapHead = (spec: SpecOf<'dumbbell'>, pen: DrawContext): string => headed(pen.w.gap, spec.unit === '%' ? pen.w.ppShort : '%', pen)

const tailOf = (spec: SpecOf<'dumbbell'>, pen: DrawContext, room: number): Tail => {
  const u = pen.u
  const wide = (texts: readonly string[]): number => Math.max(0, ...texts.map((t) => textWidth(t, em(pen, SIZE), 700)))
  const judged = spec.rows.filter((r) => placedResult(r) !== null)
  const [target, result] = [
    wide([pen.w.target, ...spec.rows.map((r) => targetText(r.target))]),
    wide([pen.w.result, ...judged.map((r) => plain(r.result?.value ?? 0))]),
  ]
  const gap = wide([gapHead(spec, pen), ...judged.map((r) => (r.deviation === null ? pen.w.verdict[r.verdict] : signed(r.deviation)))])
  // What has no result says why in the place of result and gap.
  const why = Math.max(0, ...spec.rows.filter((r) => placedResult(r) === null).map((r) => textWidth(pen.w.verdict[r.verdict], em(pen, SIZE)) + u * 1.9))
  const [t, r] = [target + u * 0.9, result + u * 0.9]
  const g = Math.max(gap + u * 0.9, why - r)
  if (t + r + g <= room) return { target: t, result: r, gap: g }
  return { target: 0, result: 0, gap: Math.min(Math.max(u * 2, room), Math.max(gap, why) + u * 0.9) }
}

const numbers = (pen: DrawContext, r: DumbbellRow, x: number, y: number, tail: Tail): readonly Shape[] => {
  const strong = pen.highlight.has(r.label)
  const at = (right: number, text: string, style: { fill: string; weight?: 400 | 700; mark: string }): Shape =>
    say(pen, right, y + half(pen, SIZE), text, { size: SIZE, anchor: 'end', ...style })
  const target = tail.target === 0 ? [] : [at(x + tail.target, targetText(r.target), { fill: pen.p.soft, mark: 'goal' })]
  const result = placedResult(r)
  const end = x + sum(tail)
  const ink = pen.p.verdict[r.verdict]
  if (result === null) {
    const left = x + tail.target + pen.u * 0.6
    return [
      ...target,
      ...verdictMark(pen, r.verdict, left + pen.u * 0.35, y, pen.u * 0.3, `missing:${r.label}`),
      say(pen, left + pen.u, y + half(pen, SIZE), fitLine(pen.w.verdict[r.verdict], end - left - pen.u, em(pen, SIZE)), { size: SIZE, fill: ink, mark: 'gap' }),
    ]
  }
  const gap = r.deviation === null ? pen.w.verdict[r.verdict] : signed(r.deviation)
  return [
    ...target,
    ...(tail.result === 0 ? [] : [at(x + tail.target + tail.result, plain(result.value), { fill: pen.p.ink, weight: 700, mark: 'reached' })]),
    at(end, fitLine(gap, tail.gap - pen.u * 0.5, em(pen, SIZE), 700), { fill: ink, weight: strong || r.verdict === 'missed' ? 700 : 400, mark: 'gap' }),
  ]
}

const row = (pen: DrawContext, r: DumbbellRow, own: DrawContext, x: Scale, area: Box, y: number, h: number, tail: Tail): readonly Shape[] => {
  const strong = pen.highlight.has(r.label)
  const name = sayName(pen, r.label, pen.u * LABEL, area.x - pen.u * 0.5, y, h, { anchor: 'end', fill: strong ? pen.p.ink : pen.p.soft, mark: 'row' })
  const end = area.x + area.w
  const result = placedResult(r)
  const rail = line(area.x, y, end, y, pen.p.grid, pen.u * 0.04)
  const bar = goal(own, r, x.at, y, Math.min(h * 0.62, pen.u * 1.1))
  const beside = numbers(pen, r, end, y, tail)
  if (result === null) return [rail, ...name, ...bar, ...beside]
  const at = x.at(result.value)
  const dot = verdictMark(own, r.verdict, at, y, Math.min(pen.u * 0.34, h * 0.32), `result:${r.label}`)
  return [rail, ...name, line(x.at(r.target.value), y, at, y, own.p.verdict[r.verdict], pen.u * 0.14), ...bar, ...dot, ...beside]
}

/** What the columns of numbers are, above them. */
const heads = (spec: SpecOf<'dumbbell'>, pen: DrawContext, x: number, y: number, tail: Tail): readonly Shape[] => {
  const judged = spec.rows.some((r) => r.deviation !== null)
  const columns = [
    ...(tail.target === 0 ? [] : ([[x + tail.target, pen.w.target]] as const)),
    ...(tail.result === 0 ? [] : ([[x + tail.target + tail.result, pen.w.result]] as const)),
    ...(judged ? ([[x + sum(tail), gapHead(spec, pen)]] as const) : []),
  ]
  return columns.map(([right, text]) => say(pen, right, y, text, { size: SIZE, anchor: 'end', fill: pen.p.faint, mark: 'head' }))
}

export const dumbbell: Kind<'dumbbell'> = {
  key: (spec, pen) => [
    targetKey(pen, true),
    ...verdictKeys(
      pen,
      spec.rows.filter((r) => placedResult(r) !== null).map((r) => r.verdict),
    ),
  ],
  draw: (spec, area, pen) => {
    const u = pen.u
    const body = { ...area, y: area.y + u * 1.2, h: area.h - u * 1.2 }
    const label = Math.min(u * LABEL, Math.max(0, ...spec.rows.map((r) => textWidth(r.label, em(pen, 0.78))))) + u * 0.6
    const tail = tailOf(spec, pen, Math.min(body.w * 0.45, body.w - label - u * PLOT))
    const cut = blocks(body, spec.rows.length, pen.least > 0 ? pen.least * 1.3 : u * 0.98, u * 3, label + sum(tail) + u * PLOT, u * 1.6)
    const values = spec.rows.flatMap((r) => [
      r.target.value,
      r.target.upper ?? r.target.value,
      r.target.value - (r.target.slack ?? 0),
      ...(r.hopes ?? []),
      ...[placedResult(r)].flatMap((result) => (result === null ? [] : [result.value])),
    ])
    const labels = spec.rows.map((r) => r.label)
    const shapes = cut.boxes.flatMap((box, b) => {
      const rows = spec.rows.slice(b * cut.per, Math.min((b + 1) * cut.per, cut.shown))
      if (rows.length === 0) return []
      const inner = { x: box.x + label, y: box.y, w: box.w - label - sum(tail), h: rows.length * cut.rowHeight }
      const x = linear(values, inner.x + u * 0.5, inner.x + inner.w - u * 0.5, Math.max(2, Math.floor(inner.w / (u * 5))))
      return [
        ...valueColumns(pen, x, inner, (n) => plain(n) + (spec.unit === '%' ? '%' : ''), box.y - u * 0.4),
        ...heads(spec, pen, inner.x + inner.w, box.y - u * 0.4, tail),
        ...rows.flatMap((r, i) => row(pen, r, voiced(pen, r.label, labels), x, inner, box.y + (i + 0.5) * cut.rowHeight, cut.rowHeight, tail)),
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
