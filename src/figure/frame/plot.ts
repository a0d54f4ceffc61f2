import { plain, withUnit } from '../numbers.ts'
import type { Scale } from '../scale.ts'
import { type Box, line, type Shape } from '../scene/scene.ts'
import { textWidth, type Weight } from '../text/measure.ts'
import { fitLine, fitMiddle, labelLines } from '../text/wrap.ts'
import { type DrawContext, em, half, say, type TextStyle } from './draw-context.ts'

/** Width the labels of a value axis need, gap included. */
export const axisWidth = (pen: DrawContext, scale: Scale, unit: string): number =>
  Math.max(...scale.ticks.map((t) => textWidth(withUnit(plain(t), unit === '%' ? '%' : '', pen.lang), em(pen, 0.72)))) + pen.u * 0.5

/** Titles of a plot's axes; '' draws none, none at all says that there is no such axis. */
export interface Axes {
  readonly x?: string
  readonly y?: string
  /** Where the level axis ends, if before its area does. */
  readonly end?: (area: Box) => number
}

/** Sets the titles the editor left or wrote, the upright axis's above the plot, the level one's below its end; says what room is left. */
export const axisTitles = (pen: DrawContext, own: Axes, area: Box): { readonly area: Box; readonly shapes: readonly Shape[] } => {
  const u = pen.u
  const x = own.x === undefined ? '' : (pen.axis.x ?? own.x)
  const y = own.y === undefined ? '' : (pen.axis.y ?? own.y)
  const [above, below] = [y === '' ? 0 : u * 1.15, x === '' ? 0 : u * 1.05]
  const style = { size: 0.72, fill: pen.p.faint, mark: 'axis' } as const
  const inside = { ...area, y: area.y + above, h: area.h - above - below }
  const fitted = (text: string): string => fitLine(text, area.w, em(pen, 0.72))
  const shapes = [
    ...(y === '' ? [] : [say(pen, area.x, area.y + u * 0.72, fitted(y), style)]),
    ...(x === '' ? [] : [say(pen, own.end?.(inside) ?? area.x + area.w, area.y + area.h - u * 0.2, fitted(x), { ...style, anchor: 'end' })]),
  ]
  return { area: inside, shapes }
}

/** What an axis measures and in what: 结果（%）, result, %. */
export const measured = (word: string, unit: string, pen: DrawContext): string => {
  if (unit === '') return word
  return pen.lang === 'zh' ? `${word}（${unit}）` : `${word}, ${unit}`
}

/** The same as the head of a table's column. */
export const headed = (word: string, unit: string, pen: DrawContext): string => (pen.lang === 'zh' ? measured(word, unit, pen) : `${word} (${unit})`)

/** Leading of a row's name in two lines, in sizes of its type. */
const LEADING = 1.12

/** Height a row needs for names of which some take two lines of this size. */
export const rowLeast = (pen: DrawContext, size: number, single: number, names: readonly string[], room: number, weight: Weight = 400): number =>
  names.some((n) => labelLines(n, room, em(pen, size), weight).length > 1) ? Math.max(single, em(pen, size) * LEADING * 2 + pen.u * 0.25) : single

/** A row's name about the line `y`: in two lines where they fit the row's height, else in one. */
export const sayName = (pen: DrawContext, text: string, room: number, x: number, y: number, h: number, style: TextStyle): readonly Shape[] => {
  const [size, weight] = [style.size ?? 0.78, style.weight ?? 400]
  const lines = labelLines(text, room, em(pen, size), weight)
  const leading = em(pen, size) * LEADING
  if (lines.length < 2 || leading * 2 > h + pen.u * 0.1) return [say(pen, x, y + half(pen, size), fitMiddle(text, room, em(pen, size), weight), style)]
  return lines.map((l, i) => say(pen, x, y + half(pen, size) + (i - 0.5) * leading, l, style))
}

/** Horizontal grid with its values at the left; zero is drawn stronger. */
export const valueGrid = (pen: DrawContext, scale: Scale, area: Box, labelX: number, unit: string): readonly Shape[] =>
  scale.ticks.flatMap((t) => {
    const y = scale.at(t)
    const stroke = t === 0 ? pen.p.faint : pen.p.grid
    const text = plain(t) + (unit === '%' ? '%' : '')
    return [
      line(area.x, y, area.x + area.w, y, stroke, pen.u * 0.05),
      say(pen, labelX, y + half(pen, 0.72), text, { size: 0.72, anchor: 'end', fill: pen.p.faint, mark: `tick:${t}` }),
    ]
  })

/** Vertical grid with its values below, or on the line given. */
export const valueColumns = (pen: DrawContext, scale: Scale, area: Box, format: (n: number) => string, baseline?: number): readonly Shape[] =>
  scale.ticks.flatMap((t) => {
    const x = scale.at(t)
    const stroke = t === 0 ? pen.p.faint : pen.p.grid
    return [
      line(x, area.y, x, area.y + area.h, stroke, pen.u * 0.05),
      say(pen, x, baseline ?? area.y + area.h + pen.u * 0.95, format(t), { size: 0.72, anchor: 'middle', fill: pen.p.faint, mark: `tick:${t}` }),
    ]
  })

/** Every n-th of the labels, counted from the last, so that none touches the next. */
export const thin = (count: number, step: number, width: number): readonly number[] => {
  const every = Math.max(1, Math.ceil(width / step))
  return Array.from({ length: count }, (_, i) => i).filter((i) => (count - 1 - i) % every === 0)
}

export interface Blocks {
  readonly boxes: readonly Box[]
  /** Rows in each block. */
  readonly per: number
  readonly shown: number
  readonly rowHeight: number
}

/** Lays rows out in one or more blocks side by side; says how many fit at the least row height. */
export const blocks = (area: Box, rows: number, least: number, most: number, minWidth: number, gap: number): Blocks => {
  const fit = Math.max(1, Math.floor(area.h / least))
  const maxBlocks = Math.max(1, Math.floor((area.w + gap) / (minWidth + gap)))
  const count = Math.min(maxBlocks, Math.max(1, Math.ceil(rows / fit)))
  const per = Math.min(fit, Math.max(1, Math.ceil(rows / count)))
  const w = (area.w - gap * (count - 1)) / count
  return {
    boxes: Array.from({ length: count }, (_, i) => ({ x: area.x + i * (w + gap), y: area.y, w, h: area.h })),
    per,
    shown: Math.min(rows, per * count),
    rowHeight: Math.min(most, area.h / per),
  }
}
