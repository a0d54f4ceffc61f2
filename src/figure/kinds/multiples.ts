import { type DrawContext, em, half, say } from '../frame/draw-context.ts'
import { plain, targetText, withUnit } from '../numbers.ts'
import type { Box, Shape } from '../scene/scene.ts'
import type { Panel } from '../spec.ts'
import { fitLine, wrap } from '../text/wrap.ts'
import type { Kind } from './kind.ts'
import { yearKeys } from './series.ts'
import { drawYears } from './years.ts'

/** More panels than this carry labels where they matter alone: first, last and missed. */
const FEW = 4

/** Columns and rows whose cells come nearest to 1.6 : 1 and leave few places empty. */
const grid = (area: Box, count: number, least: number): { columns: number; rows: number } => {
  const options = Array.from({ length: Math.max(1, Math.min(count, Math.floor(area.w / least))) }, (_, i) => i + 1)
  const empty = (c: number): number => (Math.ceil(count / c) * c - count) / count
  const off = (c: number): number => Math.abs(Math.log(area.w / c / (area.h / Math.ceil(count / c)) / 1.6)) + empty(c)
  const columns = [...options].sort((a, b) => off(a) - off(b))[0] ?? 1
  return { columns, rows: Math.ceil(count / columns) }
}

const titleOf = (panel: Panel): string => (panel.unit === '' ? panel.label : `${panel.label} (${panel.unit})`)

/** Lines the longest panel title takes, two at most. */
const linesOf = (pen: DrawContext, panels: readonly Panel[], width: number): number =>
  Math.min(2, Math.max(1, ...panels.map((p) => wrap(titleOf(p), width, em(pen, 0.78), 700).length)))

export const multiples: Kind<'multiples'> = {
  key: (spec, pen) =>
    yearKeys(
      spec.panels.flatMap((p) => p.points),
      pen,
    ),
  draw: (spec, area, pen) => {
    const u = pen.u
    const years = Math.max(...spec.panels.map((p) => new Set(p.points.map((q) => q.year)).size))
    const least = u * Math.max(9, years * 0.62 + 2.5)
    const most = Math.max(1, Math.floor(area.w / least)) * Math.max(1, Math.floor(area.h / (u * (5.6 + 0.95 * linesOf(pen, spec.panels, least)))))
    const panels = spec.panels.slice(0, most)
    const { columns, rows } = grid(area, panels.length, least)
    const [gap, w, h] = [u * 1.2, (area.w - u * 1.2 * (columns - 1)) / columns, area.h / rows]
    const tallest = linesOf(pen, panels, w)
    const shapes = panels.flatMap((panel, i): readonly Shape[] => {
      const [x, y] = [area.x + (i % columns) * (w + gap), area.y + Math.floor(i / columns) * h]
      const name = titleOf(panel)
      const lines = wrap(name, w, em(pen, 0.78), 700)
      const shown = lines.length > 2 ? [lines[0] ?? '', fitLine(lines.slice(1).join(' '), w, em(pen, 0.78), 700)] : lines
      const title = shown.map((l, k) => say(pen, x, y + half(pen) + u * (0.5 + k * 0.95), l, { weight: 700, fill: pen.p.ink, mark: 'panel' }))
      const head = u * (0.25 + 0.95 * tallest)
      return [...title, ...drawYears(pen, panel.points, { x, y: y + head, w, h: h - head - u * 0.4 }, panel.unit, 0.64, panels.length > FEW)]
    })
    const left = spec.panels.length - panels.length
    return { shapes, left, notes: left > 0 ? [pen.w.omitted(left, spec.panels.length)] : [] }
  },
  table: (spec, pen) => ({
    head: [pen.w.item, pen.w.year, pen.w.target, pen.w.result, pen.w.judged],
    rows: spec.panels.flatMap((panel) =>
      panel.points.map((p) => [
        panel.label,
        String(p.year),
        p.target === null ? pen.w.noTarget : withUnit(targetText(p.target), panel.unit, pen.lang),
        p.result === null ? '—' : withUnit(plain(p.result.value), panel.unit, pen.lang),
        p.verdict === null ? '—' : pen.w.verdict[p.verdict],
      ]),
    ),
  }),
}
