import type { Verdict } from '../../model/pair.ts'
import { verdictKeys, verdictMark } from '../frame/marks.ts'
import { half, type Pen, say } from '../frame/pen.ts'
import { blocks, thin } from '../frame/plot.ts'
import { type Box, rect, type Shape } from '../scene/scene.ts'
import type { MatrixRow, SpecOf, Tally } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import { fitLine, wrap } from '../text/wrap.ts'
import type { Kind } from './kind.ts'

const FILLED: ReadonlySet<Verdict> = new Set(['met', 'missed', 'depends'])
const totalOf = (tally: Tally): number => tally.reduce((n, [, k]) => n + k, 0)

/** Several targets in one cell: a bar cut by verdict, hollow where no verdict could be given, and their number where there is room. */
const stack = (pen: Pen, tally: Tally, box: Box): readonly Shape[] => {
  const [u, total] = [pen.u, totalOf(tally)]
  const [pad, edge] = [Math.min(u * 0.25, box.w * 0.12), u * 0.06]
  const numbered = box.h > u * 1.35 && box.w > u * 1.3
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
const cell = (pen: Pen, tally: Tally, box: Box, name: string): readonly Shape[] => {
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

interface Columns {
  readonly names: readonly string[]
  readonly label: number
  readonly w: number
}

const row = (pen: Pen, r: MatrixRow, c: Columns, x: number, y: number, h: number): readonly Shape[] => {
  const size = Math.min(0.76, (h / pen.u) * 0.86)
  return [
    say(pen, x + c.label - pen.u * 0.4, y + h / 2 + half(pen, size), fitLine(r.label, c.label - pen.u * 0.4, pen.u * size), {
      size,
      anchor: 'end',
      fill: pen.highlight.has(r.label) ? pen.p.ink : pen.p.soft,
      weight: pen.highlight.has(r.label) ? 700 : 400,
      mark: 'row',
    }),
    ...c.names.flatMap((name, i) => cell(pen, r.cells[i] ?? [], { x: x + c.label + i * c.w, y, w: c.w, h }, `${r.label}:${name}`)),
  ]
}

const isYears = (names: readonly string[]): boolean => names.every((n) => /^[0-9]{4}$/.test(n))
/** Room a column with a name for its head needs, in units. */
const NAMED = 3.1
const HEAD_LINES = 4

/** Column heads, the lowest line `y`: years thinned to fit, names in up to four lines. */
const heads = (pen: Pen, c: Columns, x: number, y: number): readonly Shape[] => {
  const u = pen.u
  const style = { size: 0.7, anchor: 'middle', fill: pen.p.faint, mark: 'column' } as const
  if (isYears(c.names))
    return thin(c.names.length, c.w, Math.max(0, ...c.names.map((n) => textWidth(n, u * 0.7))) + u * 0.35).map((i) =>
      say(pen, x + c.label + (i + 0.5) * c.w, y, c.names[i] ?? '', style),
    )
  return c.names.flatMap((name, i) => {
    const lines = headLines(name, c.w, u)
    return lines.map((l, k) => say(pen, x + c.label + (i + 0.5) * c.w, y - (lines.length - 1 - k) * u * 0.72, l, { ...style, size: 0.6 }))
  })
}

const headLines = (name: string, w: number, u: number): readonly string[] => {
  const [width, size] = [w - u * 0.2, u * 0.6]
  const lines = wrap(name, width, size)
  if (lines.length <= HEAD_LINES) return lines
  return [...lines.slice(0, HEAD_LINES - 1), fitLine(lines.slice(HEAD_LINES - 1).join(' '), width, size)]
}

const draw = (spec: SpecOf<'matrix'>, area: Box, pen: Pen): { shapes: readonly Shape[]; notes: readonly string[] } => {
  const u = pen.u
  const label = Math.min(u * (spec.rows.length > 24 ? 7.4 : 9), Math.max(0, ...spec.rows.map((r) => textWidth(r.label, u * 0.76)))) + u * 0.6
  const years = isYears(spec.columns)
  const most = years ? Math.floor((area.w - label) / (u * 0.5)) : Math.floor((area.w - label) / (u * NAMED))
  const names = years ? spec.columns.slice(-most) : spec.columns.slice(0, most)
  const from = years ? spec.columns.length - names.length : 0
  const rowsOf = spec.rows.map((r) => ({ ...r, cells: r.cells.slice(from, from + names.length) }))
  const wide = Math.min(u * 6, (area.w - label) / Math.max(1, names.length))
  const head = years ? u * 1.2 : u * (0.5 + 0.72 * Math.max(1, ...names.map((n) => headLines(n, wide, u).length)))
  const body = { ...area, y: area.y + head, h: area.h - head }
  const cut = blocks(body, rowsOf.length, u * 0.68, u * 2.8, label + names.length * u * (years ? 0.5 : NAMED), u * 1.2)
  const shapes = cut.boxes.flatMap((box, b) => {
    const rows = rowsOf.slice(b * cut.per, Math.min((b + 1) * cut.per, cut.shown))
    const c = { names, label, w: Math.min(u * 6, (box.w - label) / Math.max(1, names.length)) }
    if (rows.length === 0) return []
    return [...heads(pen, c, box.x, body.y - u * 0.35), ...rows.flatMap((r, i) => row(pen, r, c, box.x, box.y + i * cut.rowHeight, cut.rowHeight))]
  })
  const [left, columns] = [spec.rows.length - cut.shown, spec.columns.length - names.length]
  return {
    shapes,
    notes: [...(left > 0 ? [pen.w.omitted(left, spec.rows.length)] : []), ...(columns > 0 ? [pen.w.fewer(columns, spec.columns.length)] : [])],
  }
}

export const matrix: Kind<'matrix'> = {
  key: (spec, pen) =>
    verdictKeys(
      pen,
      spec.rows.flatMap((r) => r.cells.flatMap((t) => t.map(([v]) => v))),
    ),
  draw,
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
