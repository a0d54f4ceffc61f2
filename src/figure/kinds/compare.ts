import type { Verdict } from '../../model/pair.ts'
import { type DrawContext, em, half, type KeyItem, say, voiced } from '../frame/draw-context.ts'
import { verdictKeys, verdictMark } from '../frame/marks.ts'
import { axisWidth, thin, valueGrid } from '../frame/plot.ts'
import { plain, targetText, withUnit } from '../numbers.ts'
import { roomy, type Scale } from '../scale.ts'
import { type Box, line, polygon, type Shape } from '../scene/scene.ts'
import type { Panel, SpecOf, YearPoint } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import { fitLine } from '../text/wrap.ts'
import type { Kind } from './kind.ts'
import { slopeShapes } from './slope.ts'
import { onScale } from './years.ts'

/** Between which numbers the middle half of the level came out, years that follow one another as one area. */
const bandOf = (pen: DrawContext, spec: SpecOf<'compare'>, g: Plot, first: number, last: number): readonly Shape[] => {
  const years = (spec.band?.years ?? []).filter((b) => b.year >= first && b.year <= last)
  return years.slice(1).flatMap((b, i) => {
    const before = years[i]
    if (!before || b.year !== before.year + 1) return []
    const corners = [
      [g.x(before.year), g.y.at(before.low)],
      [g.x(before.year), g.y.at(before.high)],
      [g.x(b.year), g.y.at(b.high)],
      [g.x(b.year), g.y.at(b.low)],
    ] as const
    return [polygon(corners, { fill: pen.p.band, mark: `band:${b.year}` })]
  })
}

/** Lines are told apart by their names at the end, by colour and, where there is none, by their dashes. */
const DASHES: readonly (readonly number[])[] = [[], [0.5, 0.3], [0.16, 0.22], [0.8, 0.25, 0.16, 0.25]]

interface Plot {
  readonly x: (year: number) => number
  readonly y: Scale
  readonly band: number
}

const coloured = (pen: DrawContext, colour: string): DrawContext => ({
  ...pen,
  p: { ...pen.p, verdict: { ...pen.p.verdict, met: colour, missed: colour, depends: colour } },
})

const placed = (p: YearPoint): number | null => (p.result !== null && onScale(p) ? p.result.value : null)

const lineOf = (pen: DrawContext, panel: Panel, colour: string, dash: readonly number[], g: Plot): readonly Shape[] => {
  const own = coloured(pen, colour)
  const strong = pen.highlight.has(panel.label)
  const width = Math.min(g.band * 0.62, pen.u * 1.1)
  const r = Math.min(pen.u * 0.3, g.band * 0.24)
  const joined = panel.points.slice(1).flatMap((p, i) => {
    const before = panel.points[i]
    const [from, to] = [before ? placed(before) : null, placed(p)]
    if (!before || from === null || to === null || p.year !== before.year + 1) return []
    const dashes = dash.map((d) => d * pen.u)
    return [line(g.x(before.year), g.y.at(from), g.x(p.year), g.y.at(to), colour, pen.u * (strong ? 0.16 : 0.1), dashes.length > 0 ? dashes : undefined)]
  })
  const marks = panel.points.flatMap((p) => {
    const [x, value] = [g.x(p.year), placed(p)]
    const goal = p.target === null ? [] : [line(x - width / 2, g.y.at(p.target.value), x + width / 2, g.y.at(p.target.value), colour, pen.u * 0.08)]
    const dot = value === null || p.verdict === null ? [] : verdictMark(own, p.verdict, x, g.y.at(value), r, `result:${panel.label}:${p.year}`)
    return [...goal, ...dot]
  })
  return [...joined, ...marks]
}

/** Names at the end of their lines, moved apart where lines end close together. */
const names = (pen: DrawContext, panels: readonly Panel[], colours: readonly string[], g: Plot, area: Box, room: number): readonly Shape[] => {
  const step = em(pen, 0.78) * 1.15
  const ends = panels
    .map((panel, i) => {
      const last = panel.points.findLast((p) => placed(p) !== null) ?? panel.points.at(-1)
      const value = last ? (placed(last) ?? last.target?.value ?? g.y.low) : g.y.low
      return { panel, colour: colours[i] ?? pen.p.ink, y: g.y.at(value) }
    })
    .sort((a, b) => a.y - b.y)
  let floor = Number.NEGATIVE_INFINITY
  const down = ends.map((e) => {
    floor = Math.max(e.y, floor + step)
    return { ...e, y: floor }
  })
  const over = Math.max(0, (down.at(-1)?.y ?? 0) - (area.y + area.h - step * 0.3))
  return down.map((e) =>
    say(pen, area.x + area.w + pen.u * 0.4, e.y - over + half(pen, 0.78), fitLine(e.panel.label, room, em(pen, 0.78), 700), {
      weight: 700,
      fill: e.colour,
      mark: 'line',
    }),
  )
}

const JUDGED: readonly Verdict[] = ['met', 'missed', 'depends']

const targetKey = (pen: DrawContext): KeyItem => ({
  word: 'target',
  label: pen.w.target,
  width: pen.u,
  draw: (x, y) => [line(x - pen.u * 0.45, y, x + pen.u * 0.45, y, pen.p.soft, pen.u * 0.1)],
})

/** Results of several places over the years on one scale, their targets as short bars of the same colour; the mark says how each came out. */
export const compare: Kind<'compare'> = {
  key: (spec, pen) => {
    const seen = spec.panels.flatMap((p) => p.points.filter((q) => placed(q) !== null).map((q) => q.verdict))
    const grey = pen.p.soft
    return [
      ...(spec.slope ? [] : [targetKey(pen)]),
      ...verdictKeys(
        coloured(pen, grey),
        JUDGED.filter((v) => seen.includes(v)),
      ),
    ]
  },
  draw: (spec, area, pen) => {
    const u = pen.u
    const points = spec.panels.flatMap((p) => p.points)
    if (points.length === 0) return { shapes: [], notes: [] }
    const labels = spec.panels.map((p) => p.label)
    const colours = spec.panels.map((p, i) => voiced(pen, p.label, labels).p.lines[i % pen.p.lines.length] ?? pen.p.ink)
    if (spec.slope) return { shapes: slopeShapes(spec, area, pen, colours), notes: [] }
    const years = points.map((p) => p.year)
    const [first, last] = [Math.min(...years), Math.max(...years)]
    const shade = (spec.band?.years ?? []).filter((b) => b.year >= first && b.year <= last).flatMap((b) => [b.low, b.high])
    const values = [...points.flatMap((p) => [placed(p), p.target?.value ?? null]).filter((v) => v !== null), ...shade]
    const [top, bottom] = [area.y + u * 0.5, area.y + area.h - u * 1.5]
    const y = roomy(values, bottom, top, Math.max(3, Math.min(6, Math.floor(area.h / (u * 2.6)))), u * 1.1)
    const axis = axisWidth(pen, y, spec.unit)
    const room = Math.min(area.w * 0.26, Math.max(...spec.panels.map((p) => textWidth(p.label, em(pen, 0.78), 700)))) + u * 0.2
    const inner = { x: area.x + axis, y: area.y, w: area.w - axis - room - u * 0.5, h: bottom - area.y }
    const band = inner.w / (last - first + 1)
    const x = (year: number): number => inner.x + (year - first + 0.5) * band
    const g = { x, y, band }
    const ticks = thin(last - first + 1, band, textWidth('2000', em(pen, 0.72)) + u * 0.45).map((i) =>
      say(pen, x(first + i), bottom + u * 1.2, String(first + i), { size: 0.72, anchor: 'middle', fill: pen.p.faint, mark: `year:${first + i}` }),
    )
    const off = points.filter((p) => p.result !== null && placed(p) === null).length
    return {
      shapes: [
        ...bandOf(pen, spec, g, first, last),
        ...valueGrid(pen, y, inner, inner.x - u * 0.4, spec.unit),
        ...spec.panels.flatMap((panel, i) => lineOf(pen, panel, colours[i] ?? pen.p.ink, pen.mono ? (DASHES[i % DASHES.length] ?? []) : [], g)),
        ...names(pen, spec.panels, colours, g, inner, room),
        ...ticks,
      ],
      notes: [...(shade.length > 0 && spec.band ? [spec.band.label] : []), ...(off > 0 ? [pen.w.offScale(off)] : [])],
    }
  },
  axes: (spec) => ({ y: spec.unit === '%' ? '' : spec.unit, x: '' }),
  table: (spec, pen) => ({
    head: [pen.w.place, pen.w.year, pen.w.target, pen.w.result, pen.w.judged],
    rows: spec.panels.flatMap((panel) =>
      panel.points.map((p) => [
        panel.label,
        String(p.year),
        p.target === null ? pen.w.noTarget : withUnit(targetText(p.target), spec.unit, pen.lang),
        p.result === null ? '—' : withUnit(plain(p.result.value), spec.unit, pen.lang),
        p.verdict === null ? '—' : pen.w.verdict[p.verdict],
      ]),
    ),
  }),
}
