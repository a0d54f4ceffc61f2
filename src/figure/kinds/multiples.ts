import { half, say } from '../frame/pen.ts'
import { plain, targetText, withUnit } from '../numbers.ts'
import type { Box, Shape } from '../scene/scene.ts'
import { fitLine } from '../text/wrap.ts'
import type { Kind } from './kind.ts'
import { yearKeys } from './series.ts'
import { drawYears } from './years.ts'

/** Columns and rows whose cells come nearest to 1.6 : 1. */
const grid = (area: Box, count: number, u: number): { columns: number; rows: number } => {
  const options = Array.from({ length: Math.max(1, Math.min(count, Math.floor(area.w / (u * 9)))) }, (_, i) => i + 1)
  const off = (c: number): number => Math.abs(Math.log(area.w / c / (area.h / Math.ceil(count / c)) / 1.6))
  const columns = [...options].sort((a, b) => off(a) - off(b))[0] ?? 1
  return { columns, rows: Math.ceil(count / columns) }
}

export const multiples: Kind<'multiples'> = {
  key: (spec, pen) =>
    yearKeys(
      spec.panels.flatMap((p) => p.points),
      pen,
    ),
  draw: (spec, area, pen) => {
    const u = pen.u
    const most = Math.max(1, Math.floor(area.w / (u * 9))) * Math.max(1, Math.floor(area.h / (u * 6)))
    const panels = spec.panels.slice(0, most)
    const { columns, rows } = grid(area, panels.length, u)
    const [gap, w, h] = [u * 1.2, (area.w - u * 1.2 * (columns - 1)) / columns, area.h / rows]
    const shapes = panels.flatMap((panel, i): readonly Shape[] => {
      const [x, y] = [area.x + (i % columns) * (w + gap), area.y + Math.floor(i / columns) * h]
      const name = panel.unit === '' ? panel.label : `${panel.label} (${panel.unit})`
      const title = say(pen, x, y + half(pen) + u * 0.5, fitLine(name, w, u * 0.78, 700), { weight: 700, fill: pen.p.ink, mark: 'panel' })
      return [title, ...drawYears(pen, panel.points, { x, y: y + u * 1.2, w, h: h - u * 1.6 }, panel.unit, 0.64)]
    })
    const left = spec.panels.length - panels.length
    return { shapes, notes: left > 0 ? [pen.w.omitted(left, spec.panels.length)] : [] }
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
