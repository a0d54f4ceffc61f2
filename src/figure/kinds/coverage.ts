import { type DrawContext, em, half, type KeyItem, say } from '../frame/draw-context.ts'
import { drawGrid } from '../frame/grid.ts'
import { type Box, rect, type Shape } from '../scene/scene.ts'
import type { CoverCell } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import type { SingleWord } from '../words.ts'
import type { Kind } from './kind.ts'

type Part = 'plan' | 'review' | 'facts'
const PARTS = ['plan', 'review', 'facts'] as const satisfies readonly SingleWord[]

/** The report that set the targets fills the left, the one that reviews them the right, data files a bar below: place says it where colour cannot. */
const block = (pen: DrawContext, part: Part, box: Box): Shape => {
  const top = box.h * 0.66
  const gap = box.w * 0.06
  switch (part) {
    case 'plan':
      return rect(box.x, box.y, box.w / 2 - gap, top, { fill: pen.p.target })
    case 'review':
      return rect(box.x + box.w / 2 + gap, box.y, box.w / 2 - gap, top, { fill: pen.p.verdict.met })
    case 'facts':
      return rect(box.x, box.y + box.h * 0.8, box.w, box.h * 0.2, { fill: pen.p.accent })
    default:
      return part satisfies never
  }
}

const has = (cell: CoverCell, part: Part): boolean => (part === 'facts' ? cell.facts > 0 : cell[part])

const cell = (pen: DrawContext, c: CoverCell | null, box: Box, name: string): readonly Shape[] => {
  const u = pen.u
  const said = c === null ? 'none' : PARTS.filter((p) => has(c, p)).join('+') || 'none'
  const ground = rect(box.x, box.y, box.w, box.h, { fill: pen.p.ground, stroke: pen.p.grid, strokeWidth: u * 0.04, mark: `cover:${name}:${said}` })
  if (c === null) return [ground]
  if (said === 'none' && c.targets > 0) {
    const size = Math.min(0.72, (box.h / u) * 0.7)
    const count = String(c.targets)
    const held = { ...ground, fill: pen.p.band }
    if (textWidth(count, em(pen, size)) > box.w * 0.9 || em(pen, size) > box.h) return [held]
    return [held, say(pen, box.x + box.w / 2, box.y + box.h / 2 + half(pen, size), count, { size, anchor: 'middle', fill: pen.p.ink, mark: 'total' })]
  }
  const numbered = box.h > u * 1.33 + em(pen, 0.62) && box.w > u * 1.5
  const [h, w] = [Math.min(u * 0.8, box.h * 0.64), Math.min(u * 1.6, box.w * 0.72)]
  const inner = { x: box.x + (box.w - w) / 2, y: numbered ? box.y + box.h - h - u * 0.2 : box.y + (box.h - h) / 2, w, h }
  const marks = PARTS.filter((p) => has(c, p)).map((p) => block(pen, p, inner))
  const number =
    numbered && c.targets > 0
      ? [say(pen, box.x + box.w / 2, inner.y - u * 0.16, String(c.targets), { size: 0.62, anchor: 'middle', fill: pen.p.ink, mark: 'total' })]
      : []
  return [ground, ...marks, ...number]
}

/** Which reports and data files are loaded for each place and year. */
export const coverage: Kind<'coverage'> = {
  key: (spec, pen) =>
    PARTS.filter((p) => spec.rows.some((r) => r.cells.some((c) => c !== null && has(c, p)))).map(
      (part): KeyItem => ({
        word: part,
        label: pen.w[part],
        width: pen.u * 1.3,
        draw: (x, y) => [
          rect(x - pen.u * 0.6, y - pen.u * 0.4, pen.u * 1.2, pen.u * 0.8, { fill: pen.p.ground, stroke: pen.p.grid, strokeWidth: pen.u * 0.04 }),
          block(pen, part, { x: x - pen.u * 0.5, y: y - pen.u * 0.3, w: pen.u, h: pen.u * 0.6 }),
        ],
      }),
    ),
  draw: (spec, area, pen) =>
    drawGrid(
      pen,
      {
        rows: spec.rows.map((r) => r.label),
        columns: spec.columns,
        cell: (r, c, box) => cell(pen, spec.rows[r]?.cells[c] ?? null, box, `${spec.rows[r]?.label ?? ''}:${spec.columns[c] ?? ''}`),
      },
      area,
    ),
  table: (spec, pen) => ({
    head: [pen.w.place, pen.w.year, pen.w.plan, pen.w.review, pen.w.facts, pen.w.targets],
    rows: spec.rows.flatMap((r) =>
      r.cells.flatMap((c, i) =>
        c === null ? [] : [[r.label, spec.columns[i] ?? '', c.plan ? '✓' : '—', c.review ? '✓' : '—', String(c.facts), String(c.targets)]],
      ),
    ),
  }),
}
