import type { Box, Shape } from '../scene/scene.ts'
import { textWidth } from '../text/measure.ts'
import { fitLine, fitMiddle, wrap } from '../text/wrap.ts'
import { type DrawContext, type Drawn, em, half, say } from './draw-context.ts'
import { blocks, thin } from './plot.ts'

/** A grid of rows and columns by name; `cell` draws the cell of a row and a column, both by their place, in a box. */
export interface Grid {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cell: (row: number, column: number, box: Box) => readonly Shape[]
}

interface Columns {
  readonly names: readonly string[]
  /** Place of the first of them among all. */
  readonly from: number
  readonly label: number
  readonly w: number
}

const rowName = (pen: DrawContext, label: string, room: number, x: number, y: number, h: number): Shape => {
  const size = Math.min(0.76, (h / pen.u) * 0.86)
  const strong = pen.highlight.has(label)
  return say(pen, x + room - pen.u * 0.4, y + h / 2 + half(pen, size), fitMiddle(label, room - pen.u * 0.4, em(pen, size), strong ? 700 : 400), {
    size,
    anchor: 'end',
    fill: strong ? pen.p.ink : pen.p.soft,
    weight: strong ? 700 : 400,
    mark: 'row',
  })
}

const isYears = (names: readonly string[]): boolean => names.every((n) => /^[0-9]{4}$/.test(n))
/** Room a column with a name for its head needs, in units. */
const NAMED = 3.1
const HEAD_LINES = 4
const headLeading = (pen: DrawContext): number => em(pen, 0.6) * 1.2

const headLines = (pen: DrawContext, name: string, w: number): readonly string[] => {
  const [width, size] = [w - pen.u * 0.2, em(pen, 0.6)]
  const lines = wrap(name, width, size)
  if (lines.length <= HEAD_LINES) return lines
  return [...lines.slice(0, HEAD_LINES - 1), fitLine(lines.slice(HEAD_LINES - 1).join(' '), width, size)]
}

/** Column heads, the lowest line `y`: years thinned to fit, names in up to four lines. */
const heads = (pen: DrawContext, c: Columns, x: number, y: number): readonly Shape[] => {
  const u = pen.u
  const style = { size: 0.7, anchor: 'middle', fill: pen.p.faint, mark: 'column' } as const
  if (isYears(c.names))
    return thin(c.names.length, c.w, Math.max(0, ...c.names.map((n) => textWidth(n, em(pen, 0.7)))) + u * 0.35).map((i) =>
      say(pen, x + c.label + (i + 0.5) * c.w, y, c.names[i] ?? '', style),
    )
  return c.names.flatMap((name, i) => {
    const lines = headLines(pen, name, c.w)
    return lines.map((l, k) => say(pen, x + c.label + (i + 0.5) * c.w, y - (lines.length - 1 - k) * headLeading(pen), l, { ...style, size: 0.6 }))
  })
}

/** Which columns are drawn: the latest years, the first names. */
const shownColumns = (
  grid: Grid,
  width: number,
  label: number,
  u: number,
): { readonly names: readonly string[]; readonly from: number; readonly least: number } => {
  const years = isYears(grid.columns)
  const least = u * (years ? 0.5 : NAMED)
  const most = Math.floor((width - label) / least)
  const names = years ? grid.columns.slice(-most) : grid.columns.slice(0, most)
  return { names, from: years ? grid.columns.length - names.length : 0, least }
}

/** A grid in one block or several side by side; what does not fit is counted in a note. */
export const drawGrid = (pen: DrawContext, grid: Grid, area: Box): Drawn => {
  const u = pen.u
  // On paper rows grow down the page, so that names may take more of its width.
  const most = pen.least > 0 ? Math.max(u * 9, area.w * 0.36) : u * (grid.rows.length > 24 ? 7.4 : 9)
  const label = Math.min(most, Math.max(0, ...grid.rows.map((r) => textWidth(r, em(pen, 0.76), 700)))) + u * 0.6
  const { names, from, least } = shownColumns(grid, area.w, label, u)
  const widest = (width: number): number => Math.min(u * 6, (width - label) / Math.max(1, names.length))
  const head = isYears(names) ? u * 1.2 : u * 0.5 + headLeading(pen) * Math.max(1, ...names.map((n) => headLines(pen, n, widest(area.w)).length))
  const body = { ...area, y: area.y + head, h: area.h - head }
  const cut = blocks(body, grid.rows.length, Math.max(u * 0.68, pen.least * 1.04), u * 2.8, label + names.length * least, u * 1.2)
  const shapes = cut.boxes.flatMap((box, b) => {
    const c = { names, from, label, w: widest(box.w) }
    const rows = grid.rows.slice(b * cut.per, Math.min((b + 1) * cut.per, cut.shown))
    if (rows.length === 0) return []
    const drawn = rows.flatMap((name, i) => {
      const y = box.y + i * cut.rowHeight
      const cells = names.flatMap((_, k) => grid.cell(b * cut.per + i, from + k, { x: box.x + label + k * c.w, y, w: c.w, h: cut.rowHeight }))
      return [rowName(pen, name, label, box.x, y, cut.rowHeight), ...cells]
    })
    return [...heads(pen, c, box.x, body.y - u * 0.35), ...drawn]
  })
  const [left, columns] = [grid.rows.length - cut.shown, grid.columns.length - names.length]
  return {
    shapes,
    left: left + columns,
    notes: [...(left > 0 ? [pen.w.omitted(left, grid.rows.length)] : []), ...(columns > 0 ? [pen.w.fewer(columns, grid.columns.length)] : [])],
  }
}
