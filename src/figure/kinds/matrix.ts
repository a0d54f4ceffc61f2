import type { Verdict } from '../../model/pair.ts'
import { type DrawContext, em, say } from '../frame/draw-context.ts'
import { drawGrid } from '../frame/grid.ts'
import { verdictKeys, verdictMark } from '../frame/marks.ts'
import { type Box, rect, type Shape } from '../scene/scene.ts'
import type { Tally } from '../spec.ts'
import type { Kind } from './kind.ts'

const FILLED: ReadonlySet<Verdict> = new Set(['met', 'missed', 'depends'])
const totalOf = (tally: Tally): number => tally.reduce((n, [, k]) => n + k, 0)

/** Several targets in one cell: a bar cut by verdict, hollow where no verdict could be given, and their number where there is room. */
const stack = (pen: DrawContext, tally: Tally, box: Box): readonly Shape[] => {
  const [u, total] = [pen.u, totalOf(tally)]
  const [pad, edge] = [Math.min(u * 0.25, box.w * 0.12), u * 0.06]
  const numbered = box.h > u * 0.73 + em(pen, 0.62) && box.w > u * 1.3
  const [w, h] = [box.w - 2 * pad, Math.min(u * 0.5, box.h * 0.5)]
  const y = numbered ? box.y + box.h - pad - h : box.y + (box.h - h) / 2
  let x = box.x + pad
  const parts = tally.map(([v, n]) => {
    const part = rect(x + edge / 2, y + edge / 2, Math.max(edge, (w * n) / total - edge), h - edge, {
      fill: FILLED.has(v) ? pen.p.verdict[v] : pen.p.ground,
      stroke: pen.p.verdict[v],
      strokeWidth: edge,
    })
    x += (w * n) / total
    return part
  })
  const number = say(pen, box.x + box.w / 2, y - u * 0.14, String(total), { size: 0.62, anchor: 'middle', fill: pen.p.ink, mark: 'total' })
  return numbered ? [...parts, number] : parts
}

/** A cell of one target is tinted and carries the verdict's shape, so that colour is never the only sign. */
const cell = (pen: DrawContext, tally: Tally, box: Box, name: string): readonly Shape[] => {
  const only = totalOf(tally) === 1 ? tally[0]?.[0] : undefined
  const ground = rect(box.x, box.y, box.w, box.h, {
    fill: only !== undefined && FILLED.has(only) ? pen.p.band : pen.p.ground,
    stroke: pen.p.grid,
    strokeWidth: pen.u * 0.04,
    mark: `cell:${name}:${tally.map(([v, n]) => (n === 1 && only ? v : `${v} ${n}`)).join(',') || 'none'}`,
  })
  if (tally.length === 0) return [ground]
  const r = Math.min(Math.min(box.w, box.h) * 0.3, pen.u * 0.38)
  return [ground, ...(only === undefined ? stack(pen, tally, box) : verdictMark(pen, only, box.x + box.w / 2, box.y + box.h / 2, r))]
}

export const matrix: Kind<'matrix'> = {
  key: (spec, pen) =>
    verdictKeys(
      pen,
      spec.rows.flatMap((r) => r.cells.flatMap((t) => t.map(([v]) => v))),
    ),
  draw: (spec, area, pen) =>
    drawGrid(
      pen,
      {
        rows: spec.rows.map((r) => r.label),
        columns: spec.columns,
        cell: (r, c, box) => cell(pen, spec.rows[r]?.cells[c] ?? [], box, `${spec.rows[r]?.label ?? ''}:${spec.columns[c] ?? ''}`),
      },
      area,
    ),
  table: (spec, pen) => ({
    head: ['', ...spec.columns],
    rows: spec.rows.map((r) => [
      r.label,
      ...spec.columns.map((_, i) => {
        const tally = r.cells[i] ?? []
        if (tally.length === 0) return '—'
        return tally.map(([v, n]) => (totalOf(tally) === 1 ? pen.w.verdict[v] : `${pen.w.verdict[v]} ${n}`)).join(pen.w.comma)
      }),
    ]),
  }),
}
