import { type DrawContext, em, half, say } from '../frame/draw-context.ts'
import { verdictMark } from '../frame/marks.ts'
import { plain } from '../numbers.ts'
import { linear } from '../scale.ts'
import { type Box, line, type Shape } from '../scene/scene.ts'
import type { Panel, SpecOf, YearPoint } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import { fitLine } from '../text/wrap.ts'
import { onScale } from './years.ts'

interface End {
  readonly panel: Panel
  readonly colour: string
  readonly point: YearPoint
  readonly value: number
}

const endsOf = (panels: readonly Panel[], colours: readonly string[], year: number, ink: string): readonly End[] =>
  panels.flatMap((panel, i) => {
    const point = panel.points.find((p) => p.year === year)
    return point?.result && onScale(point) ? [{ panel, colour: colours[i] ?? ink, point, value: point.result.value }] : []
  })

/** Labels beside their marks, moved apart where they would cover one another. */
const apart = (ends: readonly End[], y: (v: number) => number, step: number, bottom: number): readonly (End & { readonly y: number })[] => {
  let floor = Number.NEGATIVE_INFINITY
  const down = [...ends]
    .sort((a, b) => b.value - a.value)
    .map((e) => {
      floor = Math.max(y(e.value), floor + step)
      return { ...e, y: floor }
    })
  const over = Math.max(0, (down.at(-1)?.y ?? 0) - bottom)
  return down.map((e) => ({ ...e, y: e.y - over }))
}

/** One year against another: a line a place, its number at either end and its name behind the later one. */
export const slopeShapes = (spec: SpecOf<'compare'>, area: Box, pen: DrawContext, colours: readonly string[]): readonly Shape[] => {
  const u = pen.u
  const years = [...new Set(spec.panels.flatMap((p) => p.points.map((q) => q.year)))].sort((a, b) => a - b)
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0]
  const [before, after] = [endsOf(spec.panels, colours, from, pen.p.ink), from === to ? [] : endsOf(spec.panels, colours, to, pen.p.ink)]
  const show = (v: number): string => plain(v) + (spec.unit === '%' ? '%' : '')
  const size = em(pen, 0.78)
  const wide = (texts: readonly string[]): number => Math.max(0, ...texts.map((t) => textWidth(t, size, 700)))
  const room = Math.min(area.w * 0.4, wide([...after.map((e) => `${show(e.value)}  ${e.panel.label}`), ...before.map((e) => e.panel.label)]))
  const [left, right] = [area.x + wide(before.map((e) => show(e.value))) + u * 0.8, area.x + area.w - room - u * 0.8]
  const [top, bottom] = [area.y + u * 0.6, area.y + area.h - u * 1.5]
  const y = linear(
    [...before, ...after].map((e) => e.value),
    bottom - u * 0.4,
    top,
    5,
  )
  const names = new Set(after.map((e) => e.panel.label))
  const [step, r] = [size * 1.15, u * 0.32]
  const mark = (e: End, x: number): readonly Shape[] => {
    const own = { ...pen, p: { ...pen.p, verdict: { ...pen.p.verdict, met: e.colour, missed: e.colour, depends: e.colour } } }
    return e.point.verdict === null ? [] : verdictMark(own, e.point.verdict, x, y.at(e.value), r, `result:${e.panel.label}:${e.point.year}`)
  }
  const joined = before.flatMap((a) => {
    const b = after.find((e) => e.panel === a.panel)
    return b ? [line(left, y.at(a.value), right, y.at(b.value), a.colour, u * (pen.highlight.has(a.panel.label) ? 0.2 : 0.13))] : []
  })
  return [
    ...[left, right].map((x) => line(x, top - u * 0.4, x, bottom, pen.p.grid, u * 0.08)),
    ...[
      [left, from],
      [right, to],
    ].flatMap(([x = 0, year = 0]) =>
      year === from && x === right
        ? []
        : [say(pen, x, bottom + u * 1.2, String(year), { size: 0.78, weight: 700, anchor: 'middle', fill: pen.p.soft, mark: `year:${year}` })],
    ),
    ...joined,
    ...before.flatMap((e) => mark(e, left)),
    ...after.flatMap((e) => mark(e, right)),
    ...apart(before, y.at, step, bottom).flatMap((e) => [
      say(pen, left - u * 0.6, e.y + half(pen, 0.78), show(e.value), { anchor: 'end', fill: e.colour, mark: 'value' }),
      // Of a place that has the earlier year alone, the name stands there.
      ...(names.has(e.panel.label) ? [] : [say(pen, left + u * 0.6, e.y + half(pen, 0.78), e.panel.label, { weight: 700, fill: e.colour, mark: 'line' })]),
    ]),
    ...apart(after, y.at, step, bottom).flatMap((e) => {
      const value = show(e.value)
      const at = right + u * 0.6
      const name = fitLine(e.panel.label, room - textWidth(`${value}  `, size, 700), size, 700)
      return [
        say(pen, at, e.y + half(pen, 0.78), value, { fill: e.colour, mark: 'value' }),
        say(pen, at + textWidth(`${value}  `, size, 700), e.y + half(pen, 0.78), name, { weight: 700, fill: e.colour, mark: 'line' }),
      ]
    }),
  ]
}
