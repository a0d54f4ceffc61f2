import { type DrawContext, em, half, say } from '../frame/draw-context.ts'
import { verdictKey, verdictMark } from '../frame/marks.ts'
import { blocks, rowLeast, sayName } from '../frame/plot.ts'
import { type Box, line, type Shape } from '../scene/scene.ts'
import type { OpenItem } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import { fitLine } from '../text/wrap.ts'
import type { Kind } from './kind.ts'

interface Widths {
  readonly target: number
  readonly due: number
}

const roomOf = (pen: DrawContext, width: number, w: Widths): number => width - pen.u * 1.5 - w.target - w.due

const row = (pen: DrawContext, item: OpenItem, box: Box, y: number, h: number, w: Widths): readonly Shape[] => {
  const [u, base] = [pen.u, y + half(pen, 0.78)]
  const strong = pen.highlight.has(item.label)
  return [
    ...verdictMark(pen, 'pending', box.x + u * 0.45, y, u * 0.3, `open:${item.label}`),
    ...sayName(pen, item.label, roomOf(pen, box.w, w), box.x + u * 1.1, y, h, { fill: pen.p.ink, weight: strong ? 700 : 400, mark: 'row' }),
    say(pen, box.x + box.w - w.due, base, fitLine(item.target, w.target, em(pen, 0.78), 700), { anchor: 'end', weight: 700, fill: pen.p.target, mark: 'goal' }),
    ...(w.due === 0 ? [] : [say(pen, box.x + box.w, base, pen.w.dueIn(item.due), { anchor: 'end', fill: pen.p.faint, size: 0.72, mark: 'due' })]),
  ]
}

/** What was promised and cannot be judged yet: targets alone, and where their results are to be looked for. */
export const targets: Kind<'targets'> = {
  key: (spec, pen) => (spec.items.length === 0 ? [] : [verdictKey(pen, 'pending')]),
  draw: (spec, area, pen) => {
    const u = pen.u
    const several = new Set(spec.items.map((i) => i.due)).size > 1
    const widest = Math.max(u * 2, ...spec.items.map((i) => textWidth(i.target, em(pen, 0.78), 700)))
    const due = several ? Math.max(...spec.items.map((i) => textWidth(pen.w.dueIn(i.due), em(pen, 0.72))), textWidth(pen.w.due, em(pen, 0.7))) + u * 0.8 : 0
    const body = { ...area, y: area.y + u * 1.3, h: area.h - u * 1.3 }
    const cutAt = (least: number) => blocks(body, spec.items.length, least, u * 2.4, Math.min(area.w, u * 19), u * 1.8)
    const width = cutAt(u * 1.3).boxes[0]?.w ?? area.w
    const w = { target: Math.min(widest, width * 0.36), due }
    const names = spec.items.map((i) => i.label)
    const cut = cutAt(rowLeast(pen, 0.78, u * 1.3, names, roomOf(pen, width, w)))
    const shapes = cut.boxes.flatMap((box, b) => {
      const rows = spec.items.slice(b * cut.per, Math.min((b + 1) * cut.per, cut.shown))
      if (rows.length === 0) return []
      const head = { size: 0.7, anchor: 'end', fill: pen.p.faint } as const
      return [
        say(pen, box.x + box.w - due, area.y + u * 0.75, pen.w.target, head),
        ...(several ? [say(pen, box.x + box.w, area.y + u * 0.75, pen.w.due, head)] : []),
        ...rows.flatMap((r, i) => [
          line(box.x, box.y + i * cut.rowHeight, box.x + box.w, box.y + i * cut.rowHeight, pen.p.grid, u * 0.04),
          ...row(pen, r, box, box.y + (i + 0.5) * cut.rowHeight, cut.rowHeight, w),
        ]),
      ]
    })
    const left = spec.items.length - cut.shown
    return { shapes, left, notes: left > 0 ? [pen.w.omitted(left, spec.items.length)] : [] }
  },
  words: ['target'],
  table: (spec, pen) => ({ head: [pen.w.item, pen.w.target, pen.w.due], rows: spec.items.map((i) => [i.label, i.target, pen.w.dueIn(i.due)]) }),
}
