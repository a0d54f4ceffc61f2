import { assertNever } from '../../model/assert.ts'
import type { Verdict } from '../../model/pair.ts'
import { VERDICTS } from '../../model/pair.ts'
import { circle, polygon, rect, type Shape, type Step } from '../scene/scene.ts'
import type { TargetMark } from '../spec.ts'
import { type MarkPart, VERDICT_SHAPES } from '../verdict-shape.ts'
import type { DrawContext, KeyItem } from './draw-context.ts'

const partOf = (pen: DrawContext, part: MarkPart, colour: string, at: readonly [number, number, number], named: { readonly mark?: string }): Shape => {
  const [x, y, r] = at
  const solid = { fill: colour, stroke: pen.p.ground, strokeWidth: pen.u * 0.05, ...named }
  const hollow = { fill: pen.p.ground, stroke: colour, strokeWidth: pen.u * 0.1, ...named }
  switch (part.kind) {
    case 'circle':
      return circle(x, y, part.r * r, { ...(part.fill ? solid : hollow), ...(part.dashed ? { dash: [pen.u * 0.14, pen.u * 0.1] } : {}) })
    case 'polygon':
      return polygon(
        part.points.map(([px, py]) => [x + px * r, y + py * r] as const),
        part.fill ? solid : hollow,
      )
    case 'strokes': {
      const d = part.lines.flatMap(([[ax, ay], [bx, by]]): Step[] => [
        ['M', x + ax * r, y + ay * r],
        ['L', x + bx * r, y + by * r],
      ])
      return { kind: 'path', d, stroke: colour, strokeWidth: pen.u * 0.13, ...named }
    }
    default:
      return assertNever(part)
  }
}

/** The shape that means a verdict. Only its first part carries the mark, so that each is found once. */
export const verdictMark = (pen: DrawContext, verdict: Verdict, x: number, y: number, r: number, mark?: string): readonly Shape[] =>
  VERDICT_SHAPES[verdict].map((part, i) => partOf(pen, part, pen.p.verdict[verdict], [x, y, r], mark === undefined || i > 0 ? {} : { mark }))

const arrow = (pen: DrawContext, x: number, y: number, up: boolean): Shape => {
  const [s, dir] = [pen.u * 0.2, up ? -1 : 1]
  return polygon(
    [
      [x - s, y + dir * pen.u * 0.14],
      [x + s, y + dir * pen.u * 0.14],
      [x, y + dir * pen.u * 0.5],
    ],
    { fill: pen.p.target },
  )
}

/** A target: a bar at its value; a band for a range or for the slack of 左右; arrows for 以上 and 以内. `y` maps values to positions. */
export const targetMark = (pen: DrawContext, t: TargetMark, x: number, width: number, y: (v: number) => number, mark?: string): readonly Shape[] => {
  const [left, thick, at] = [x - width / 2, pen.u * 0.16, y(t.value)]
  const named = mark === undefined ? {} : { mark }
  const bar = rect(left, at - thick / 2, width, thick, { fill: pen.p.target, ...named })
  switch (t.bound) {
    case 'eq':
      return [bar]
    case 'ge':
      return [bar, arrow(pen, left + width * 0.14, at, true), arrow(pen, left + width * 0.86, at, true)]
    case 'le':
      return [bar, arrow(pen, left + width * 0.14, at, false), arrow(pen, left + width * 0.86, at, false)]
    case 'about': {
      const floor = y(t.value - (t.slack ?? 0))
      const band = t.slack === undefined ? [] : [rect(left, Math.min(at, floor), width, Math.abs(floor - at), { fill: pen.p.band })]
      const dash = Math.max(width / 5, 0.1)
      return [
        ...band,
        {
          kind: 'path',
          d: [
            ['M', left, at],
            ['L', left + width, at],
          ],
          stroke: pen.p.target,
          strokeWidth: thick,
          dash: [dash, dash / 2],
          ...named,
        },
      ]
    }
    case 'range': {
      const top = y(t.upper ?? t.value)
      const edge = thick * 0.6
      const band = rect(left, Math.min(top, at), width, Math.abs(at - top), { fill: pen.p.band, ...named })
      return [band, rect(left, top - edge / 2, width, edge, { fill: pen.p.target }), rect(left, at - edge / 2, width, edge, { fill: pen.p.target })]
    }
    default:
      return assertNever(t.bound)
  }
}

export const verdictKey = (pen: DrawContext, verdict: Verdict): KeyItem => ({
  word: `verdict.${verdict}`,
  label: pen.w.verdict[verdict],
  width: pen.u * 0.8,
  draw: (x, y) => verdictMark(pen, verdict, x, y, pen.u * 0.3),
})

/** Key entries for the verdicts that occur, in their fixed order. */
export const verdictKeys = (pen: DrawContext, seen: readonly (Verdict | null)[]): readonly KeyItem[] =>
  VERDICTS.filter((v) => seen.includes(v)).map((v) => verdictKey(pen, v))

/** The target in the key: its bound is written beside it in the plot. Upright where the scale is level. */
export const targetKey = (pen: DrawContext, upright = false): KeyItem => ({
  word: 'target',
  label: pen.w.target,
  width: pen.u * (upright ? 0.5 : 1.3),
  draw: (x, y) =>
    upright
      ? [rect(x - pen.u * 0.08, y - pen.u * 0.45, pen.u * 0.16, pen.u * 0.9, { fill: pen.p.target })]
      : targetMark(pen, { value: 0, bound: 'eq' }, x, pen.u * 1.2, (v) => y - v),
})

/** A target that is a range, where one is drawn. */
export const rangeKeys = (pen: DrawContext, seen: readonly TargetMark[]): readonly KeyItem[] =>
  seen.some((t) => t.bound === 'range')
    ? [
        {
          word: 'bound.range',
          label: pen.w.bound.range,
          width: pen.u * 1.3,
          draw: (x, y) => targetMark(pen, { value: -1, upper: 1, bound: 'range' }, x, pen.u * 1.2, (v) => y - v * pen.u * 0.25),
        },
      ]
    : []
