import type { Verdict } from '../../model/pair.ts'
import { verdictKeys, verdictMark } from '../frame/marks.ts'
import { half, type Pen, say } from '../frame/pen.ts'
import { blocks, thin } from '../frame/plot.ts'
import { type Box, rect, type Shape } from '../scene/scene.ts'
import type { MatrixRow } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import { fitLine } from '../text/wrap.ts'
import type { Kind } from './kind.ts'

const FILLED: ReadonlySet<Verdict> = new Set(['met', 'missed', 'depends'])

/** A cell is tinted and carries the verdict's shape, so that colour is never the only sign. */
const cell = (pen: Pen, v: Verdict | null, box: Box, name: string): readonly Shape[] => {
  const r = Math.min(box.w, box.h) * 0.3
  const ground = rect(box.x, box.y, box.w, box.h, {
    fill: v !== null && FILLED.has(v) ? pen.p.band : pen.p.ground,
    stroke: pen.p.grid,
    strokeWidth: pen.u * 0.04,
    mark: `cell:${name}:${v ?? 'none'}`,
  })
  return v === null ? [ground] : [ground, ...verdictMark(pen, v, box.x + box.w / 2, box.y + box.h / 2, Math.min(r, pen.u * 0.38))]
}

const row = (pen: Pen, r: MatrixRow, columns: readonly string[], x: number, y: number, label: number, w: number, h: number): readonly Shape[] => {
  const size = Math.min(0.76, (h / pen.u) * 0.86)
  return [
    say(pen, x + label - pen.u * 0.4, y + h / 2 + half(pen, size), fitLine(r.label, label - pen.u * 0.4, pen.u * size), {
      size,
      anchor: 'end',
      fill: pen.highlight.has(r.label) ? pen.p.ink : pen.p.soft,
      weight: pen.highlight.has(r.label) ? 700 : 400,
      mark: 'row',
    }),
    ...columns.flatMap((c, i) => cell(pen, r.cells[i] ?? null, { x: x + label + i * w, y, w, h }, `${r.label}:${c}`)),
  ]
}

export const matrix: Kind<'matrix'> = {
  key: (spec, pen) =>
    verdictKeys(
      pen,
      spec.rows.flatMap((r) => r.cells),
    ),
  draw: (spec, area, pen) => {
    const u = pen.u
    const body = { ...area, y: area.y + u * 1.2, h: area.h - u * 1.2 }
    const label = Math.min(u * (spec.rows.length > 24 ? 6 : 9), Math.max(0, ...spec.rows.map((r) => textWidth(r.label, u * 0.76)))) + u * 0.6
    const least = label + spec.columns.length * u * 0.5
    const cut = blocks(body, spec.rows.length, u * 0.68, u * 1.9, least, u * 1.2)
    const shapes = cut.boxes.flatMap((box, b) => {
      const rows = spec.rows.slice(b * cut.per, Math.min((b + 1) * cut.per, cut.shown))
      const w = Math.min(u * 6, (box.w - label) / Math.max(1, spec.columns.length))
      const heads = thin(spec.columns.length, w, Math.max(0, ...spec.columns.map((c) => textWidth(c, u * 0.7))) + u * 0.35).map((i) =>
        say(pen, box.x + label + (i + 0.5) * w, area.y + u * 0.85, spec.columns[i] ?? '', { size: 0.7, anchor: 'middle', fill: pen.p.faint, mark: 'column' }),
      )
      return rows.length === 0
        ? []
        : [...heads, ...rows.flatMap((r, i) => row(pen, r, spec.columns, box.x, box.y + i * cut.rowHeight, label, w, cut.rowHeight))]
    })
    const left = spec.rows.length - cut.shown
    return { shapes, notes: left > 0 ? [pen.w.omitted(left, spec.rows.length)] : [] }
  },
  table: (spec, pen) => ({
    head: [pen.w.place, ...spec.columns],
    rows: spec.rows.map((r) => [r.label, ...spec.columns.map((_, i) => (r.cells[i] == null ? '—' : pen.w.verdict[r.cells[i]]))]),
  }),
}
