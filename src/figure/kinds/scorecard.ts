import { VERDICTS, type Verdict } from '../../model/pair.ts'
import { type DrawContext, em, half, say } from '../frame/draw-context.ts'
import { verdictKeys, verdictMark } from '../frame/marks.ts'
import { blocks, rowLeast, sayName } from '../frame/plot.ts'
import { type Box, line, rect, type Shape } from '../scene/scene.ts'
import type { ScoreItem } from '../spec.ts'
import { textWidth } from '../text/measure.ts'
import { fitLine } from '../text/wrap.ts'
import type { Kind } from './kind.ts'

export const countVerdicts = (verdicts: readonly Verdict[]): readonly (readonly [Verdict, number])[] =>
  VERDICTS.map((v) => [v, verdicts.filter((x) => x === v).length] as const).filter(([, n]) => n > 0)

/** The verdict's mark as it looks on its own colour. */
const reversed = (pen: DrawContext, v: Verdict): DrawContext => ({
  ...pen,
  p: { ...pen.p, ground: pen.p.verdict[v], verdict: { ...pen.p.verdict, [v]: pen.p.ground } },
})

/** One bar for all targets, cut by verdict; hollow parts are those no verdict could be given for. */
const bar = (pen: DrawContext, items: readonly ScoreItem[], area: Box): readonly Shape[] => {
  const u = pen.u
  let x = area.x
  return countVerdicts(items.map((i) => i.verdict)).flatMap(([v, n]) => {
    const w = (area.w * n) / items.length
    const full = v === 'met' || v === 'missed' || v === 'depends'
    const edge = u * 0.09
    const box = rect(x + edge, area.y, Math.max(edge, w - 2 * edge), u * 1.5, {
      fill: full ? pen.p.verdict[v] : pen.p.ground,
      stroke: pen.p.verdict[v],
      strokeWidth: edge,
      mark: `part:${v}`,
    })
    const text = String(n)
    const fits = textWidth(text, u, 700) < w - u * 0.3
    const wide = textWidth(text, u, 700)
    const signed = wide + u * 1.2 < w - u * 0.3
    const sign = signed ? verdictMark(full ? reversed(pen, v) : pen, v, x + w / 2 - wide / 2 - u * 0.2, area.y + u * 0.75, u * 0.32) : []
    const number = fits
      ? [
          ...sign,
          say(pen, x + w / 2 + (signed ? u * 0.4 : 0), area.y + u * 1.1, text, {
            size: 1,
            weight: 700,
            anchor: 'middle',
            fill: full ? pen.p.ground : pen.p.verdict[v],
            mark: 'count',
          }),
        ]
      : []
    x += w
    return [box, ...number]
  })
}

/** Room a row's name has beside its two columns. */
const roomOf = (pen: DrawContext, w: number, columns: readonly [number, number]): number => w - pen.u * 1.5 - columns[0] - columns[1]

const row = (pen: DrawContext, item: ScoreItem, box: Box, y: number, h: number, columns: readonly [number, number]): readonly Shape[] => {
  const [u, base] = [pen.u, y + half(pen, 0.76)]
  const strong = pen.highlight.has(item.label)
  return [
    ...verdictMark(pen, item.verdict, box.x + u * 0.45, y, u * 0.3, `item:${item.label}`),
    ...sayName(pen, item.label, roomOf(pen, box.w, columns), box.x + u * 1.1, y, h, { size: 0.76, fill: pen.p.ink, weight: strong ? 700 : 400, mark: 'row' }),
    say(pen, box.x + box.w - columns[1], base, fitLine(item.target, columns[0] - u * 0.5, em(pen, 0.76)), { size: 0.76, anchor: 'end', mark: 'goal' }),
    say(pen, box.x + box.w, base, fitLine(item.result === '' ? pen.w.verdict[item.verdict] : item.result, columns[1] - u * 0.5, em(pen, 0.76), 700), {
      size: 0.76,
      anchor: 'end',
      weight: item.result === '' ? 400 : 700,
      fill: pen.p.verdict[item.verdict],
      mark: 'result',
    }),
  ]
}

const list = (pen: DrawContext, items: readonly ScoreItem[], area: Box): { shapes: readonly Shape[]; shown: number } => {
  const u = pen.u
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.max(u * 2, ...texts.map((t) => textWidth(t, em(pen, 0.76), 700))) + u * 0.8)
  const body = { ...area, y: area.y + u * 1.3, h: area.h - u * 1.3 }
  const cutAt = (row: number) => blocks(body, items.length, row, u * 2.4, Math.min(area.w, u * 19), u * 1.8)
  const width = cutAt(u * 1.2).boxes[0]?.w ?? area.w
  const least = width * 0.3
  const columns = [
    widest([pen.w.target, ...items.map((i) => i.target)], least),
    widest([pen.w.result, ...items.map((i) => i.result || pen.w.verdict[i.verdict])], least),
  ] as const
  const names = items.map((i) => i.label)
  const cut = cutAt(rowLeast(pen, 0.76, u * 1.2, names, roomOf(pen, width, columns)))
  const shapes = cut.boxes.flatMap((box, b) => {
    const rows = items.slice(b * cut.per, Math.min((b + 1) * cut.per, cut.shown))
    if (rows.length === 0) return []
    const heads = [
      say(pen, box.x + box.w - columns[1], area.y + u * 0.75, pen.w.target, { size: 0.7, anchor: 'end', fill: pen.p.faint }),
      say(pen, box.x + box.w, area.y + u * 0.75, pen.w.result, { size: 0.7, anchor: 'end', fill: pen.p.faint }),
    ]
    const rules = rows.map((_, i) => line(box.x, box.y + i * cut.rowHeight, box.x + box.w, box.y + i * cut.rowHeight, pen.p.grid, u * 0.04))
    return [...heads, ...rules, ...rows.flatMap((r, i) => row(pen, r, box, box.y + (i + 0.5) * cut.rowHeight, cut.rowHeight, columns))]
  })
  return { shapes, shown: cut.shown }
}

export const scorecard: Kind<'scorecard'> = {
  key: (spec, pen) =>
    verdictKeys(
      pen,
      spec.items.map((i) => i.verdict),
    ),
  draw: (spec, area, pen) => {
    if (spec.items.length === 0) return { shapes: [], notes: [] }
    const rest = list(pen, spec.items, { ...area, y: area.y + pen.u * 2, h: area.h - pen.u * 2 })
    const left = spec.items.length - rest.shown
    return { shapes: [...bar(pen, spec.items, area), ...rest.shapes], left, notes: left > 0 ? [pen.w.omitted(left, spec.items.length)] : [] }
  },
  words: ['target', 'result'],
  table: (spec, pen) => ({
    head: [pen.w.item, pen.w.target, pen.w.result, pen.w.judged],
    rows: spec.items.map((i) => [i.label, i.target, i.result || '—', pen.w.verdict[i.verdict]]),
  }),
}
