import type { Verdict } from '../../model/pair.ts'
import { type DrawContext, em, type Placer, placer, say } from '../frame/draw-context.ts'
import { targetMark, verdictMark } from '../frame/marks.ts'
import { axisWidth, thin, valueGrid } from '../frame/plot.ts'
import { plain, targetText } from '../numbers.ts'
import { roomy, type Scale } from '../scale.ts'
import { type Box, line, type Shape, type TextShape } from '../scene/scene.ts'
import type { YearPoint } from '../spec.ts'
import { textWidth } from '../text/measure.ts'

/** Colour of a result without a target to hold it against. */
const tone = (pen: DrawContext, v: Verdict | null): string => (v === null ? pen.p.faint : pen.p.verdict[v])

const valuesOf = (p: YearPoint): readonly number[] => [
  ...(p.target === null ? [] : [p.target.value, p.target.upper ?? p.target.value, p.target.value - (p.target.slack ?? 0)]),
  ...(p.result === null || !onScale(p) ? [] : [p.result.value, p.result.upper ?? p.result.value, ...p.others.map((o) => o.value)]),
]

interface Grid {
  readonly area: Box
  readonly x: (year: number) => number
  readonly y: Scale
  readonly band: number
  /** Height of the marks under the axis. */
  readonly strip: number
}

const JUDGED: ReadonlySet<Verdict> = new Set(['met', 'missed', 'depends'])
/** Whether a result has a place on the scale: one that cannot be held against its target has none, and would flatten all others. */
export const onScale = (p: YearPoint): boolean => p.result !== null && (p.verdict === null || JUDGED.has(p.verdict))
const inStrip = (p: YearPoint): boolean => p.verdict !== null && !onScale(p)

/** Joins results of successive years. */
const trail = (pen: DrawContext, points: readonly YearPoint[], g: Grid): readonly Shape[] =>
  points.slice(1).flatMap((p, i) => {
    const before = points[i]
    if (before?.result == null || p.result === null || p.year !== before.year + 1 || !onScale(before) || !onScale(p)) return []
    return [line(g.x(before.year), g.y.at(before.result.value), g.x(p.year), g.y.at(p.result.value), pen.p.grid, pen.u * 0.1)]
  })

const others = (pen: DrawContext, p: YearPoint, g: Grid): readonly Shape[] =>
  p.others.map((o) => ({
    kind: 'circle',
    x: g.x(p.year),
    y: g.y.at(o.value),
    r: pen.u * 0.2,
    fill: pen.p.ground,
    stroke: pen.p.accent,
    strokeWidth: pen.u * 0.09,
    mark: `other:${p.year}`,
  }))

const marks = (pen: DrawContext, p: YearPoint, g: Grid): readonly Shape[] => {
  const [x, wide] = [g.x(p.year), Math.min(g.band * 0.72, pen.u * 3)]
  const r = Math.min(pen.u * 0.36, g.band * 0.28)
  const target = p.target === null ? [] : targetMark(pen, p.target, x, wide, g.y.at, `target:${p.year}`)
  // On the target it would read as met exactly: what has no place on the scale is marked under the axis.
  if (p.result === null || !onScale(p)) return p.verdict === null ? target : [...target, ...verdictMark(pen, p.verdict, x, g.strip, r, `missing:${p.year}`)]
  const at = g.y.at(p.result.value)
  const stem = p.target === null ? [] : [line(x, g.y.at(p.target.value), x, at, tone(pen, p.verdict), pen.u * 0.09)]
  const span = p.result.upper === undefined ? [] : [line(x, at, x, g.y.at(p.result.upper), tone(pen, p.verdict), pen.u * 0.3)]
  const dot =
    p.verdict === null
      ? [{ kind: 'circle' as const, x, y: at, r: r * 0.7, fill: pen.p.faint, mark: `result:${p.year}` }]
      : verdictMark(pen, p.verdict, x, at, r, `result:${p.year}`)
  return [...target, ...stem, ...span, ...dot, ...others(pen, p, g)]
}

const blockMarks = (pen: DrawContext, points: readonly YearPoint[], g: Grid, room: Placer): void => {
  for (const p of points) {
    const x = g.x(p.year)
    const wide = Math.min(g.band * 0.72, pen.u * 3)
    if (p.target) room.block({ x: x - wide / 2, y: g.y.at(p.target.upper ?? p.target.value) - pen.u * 0.1, w: wide, h: pen.u * 0.2 })
    for (const v of onScale(p) ? [p.result, ...p.others] : [])
      if (v) room.block({ x: x - pen.u * 0.3, y: g.y.at(v.value) - pen.u * 0.3, w: pen.u * 0.6, h: pen.u * 0.6 })
    if (p.target && p.result && onScale(p)) {
      const [a, b] = [g.y.at(p.target.value), g.y.at(p.result.value)]
      room.block({ x: x - pen.u * 0.05, y: Math.min(a, b), w: pen.u * 0.1, h: Math.abs(a - b) })
    }
  }
}

const labelsAt = (
  pen: DrawContext,
  x: number,
  y: number,
  text: string,
  up: boolean,
  style: { fill: string; weight: 400 | 700; mark: string; size: number },
): readonly TextShape[] => {
  const [above, below] = [y - pen.u * 0.62, y + pen.u * (0.5 + style.size * 0.86)]
  const one = (dy: number): TextShape => say(pen, x, dy, text, { ...style, anchor: 'middle' })
  const beside = [
    say(pen, x + pen.u * 0.42, y + pen.u * style.size * 0.36, text, style),
    say(pen, x - pen.u * 0.42, y + pen.u * style.size * 0.36, text, { ...style, anchor: 'end' }),
  ]
  return [...(up ? [one(above), one(below)] : [one(below), one(above)]), ...beside]
}

const pointLabels = (pen: DrawContext, p: YearPoint, g: Grid, room: Placer, size: number): readonly Shape[] => {
  const x = g.x(p.year)
  const strong = pen.highlight.has(String(p.year))
  const up = p.target !== null && p.result !== null && onScale(p) ? p.result.value >= p.target.value : true
  const result =
    p.result === null || !onScale(p)
      ? []
      : room.put(
          labelsAt(pen, x, g.y.at(p.result.upper ?? p.result.value), plain(p.result.value), up, {
            fill: tone(pen, p.verdict),
            weight: p.verdict === 'missed' || strong ? 700 : 400,
            mark: `label:${p.year}`,
            size,
          }),
        )
  const target =
    p.target === null
      ? []
      : room.put(
          labelsAt(pen, x, g.y.at(up ? p.target.value : (p.target.upper ?? p.target.value)), targetText(p.target), !up, {
            fill: pen.p.target,
            weight: strong ? 700 : 400,
            mark: `goal:${p.year}`,
            size,
          }),
        )
  return [...result, ...target]
}

/** Labels first where they matter: chosen years, misses, the last year, the first, then the rest while there is room. */
const order = (pen: DrawContext, points: readonly YearPoint[]): readonly YearPoint[] => {
  const weight = (p: YearPoint, i: number): number =>
    (pen.highlight.has(String(p.year)) ? 8 : 0) + (p.verdict === 'missed' ? 4 : 0) + (i === points.length - 1 ? 3 : 0) + (i === 0 ? 1 : 0)
  return points
    .map((p, i) => ({ p, w: weight(p, i) }))
    .sort((a, b) => b.w - a.w || b.p.year - a.p.year)
    .map((e) => e.p)
}

/** Whether a year is labelled where there is room for few: chosen, missed, the first or the last with a result. */
const matters = (pen: DrawContext, p: YearPoint, points: readonly YearPoint[]): boolean => {
  const told = points.filter((q) => q.result !== null && onScale(q))
  return pen.highlight.has(String(p.year)) || p.verdict === 'missed' || p === told[0] || p === told.at(-1)
}

/** Target against result over the years, in a box: shared by the single series and the small multiples. */
export const drawYears = (pen: DrawContext, points: readonly YearPoint[], box: Box, unit: string, size = 0.74, sparse = false): readonly Shape[] => {
  if (points.length === 0) return []
  const years = points.map((p) => p.year)
  const written = em(pen, size) / pen.u
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const strip = points.some(inStrip) ? pen.u * 1.05 : 0
  const [top, bottom] = [box.y + pen.u * 0.7, box.y + box.h - pen.u * 1.5 - strip]
  const y = roomy(
    points.flatMap(valuesOf),
    bottom,
    top,
    Math.max(2, Math.min(6, Math.floor(box.h / (pen.u * 2.6)))),
    Math.max(pen.u * 1.1, em(pen, 0.72) * 1.15),
  )
  const axis = axisWidth(pen, y, unit)
  const area = { x: box.x + axis, y: box.y, w: box.w - axis, h: bottom - box.y }
  const band = area.w / (last - first + 1)
  const x = (year: number): number => area.x + (year - first + 0.5) * band
  const grid: Grid = { area, x, y, band, strip: bottom + pen.u * 0.72 }
  const room = placer({ x: area.x, y: box.y - pen.u * 0.3, w: area.w, h: bottom - box.y + pen.u * 0.35 }, pen.u * 0.08)
  blockMarks(pen, points, grid, room)
  const labels = thin(last - first + 1, band, textWidth('2000', em(pen, 0.72)) + pen.u * 0.45).map((i) =>
    say(pen, x(first + i), bottom + strip + pen.u * 1.2, String(first + i), {
      size: 0.72,
      anchor: 'middle',
      fill: pen.highlight.has(String(first + i)) ? pen.p.ink : pen.p.faint,
      mark: `year:${first + i}`,
    }),
  )
  return [
    ...valueGrid(pen, y, area, area.x - pen.u * 0.4, unit),
    ...trail(pen, points, grid),
    ...points.flatMap((p) => marks(pen, p, grid)),
    ...labels,
    ...order(pen, points)
      .filter((p) => !sparse || matters(pen, p, points))
      .flatMap((p) => pointLabels(pen, p, grid, room, written)),
  ]
}
