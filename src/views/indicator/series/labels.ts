import type { Point } from '../../../derive/series.ts'
import { placer } from '../../../figure/frame/draw-context.ts'
import type { TextShape } from '../../../figure/scene/scene.ts'
import type { Verdict } from '../../../model/pair.ts'

/** Where years and values stand in a chart. */
export interface Laid {
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  /** Pixels a year has. */
  readonly band: number
  readonly left: number
  readonly width: number
  readonly bottom: number
}

export interface Label {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly verdict: Verdict
  readonly strong: boolean
}

const SIZE = 12

/** Values of results where there is room, as in the exported figure: misses and the year a page is about first, then the last, the first and the rest. */
export const labelsOf = (points: readonly Point[], at: Laid, show: (v: number) => string, marked?: number): readonly Label[] => {
  const room = placer({ x: at.left, y: 0, w: at.width - at.left, h: at.bottom }, 1)
  for (const p of points) {
    const x = at.x(p.year)
    if (p.target !== null) room.block({ x: x - 11, y: at.y(p.target) - 3, w: 22, h: 6 })
    if (p.result !== null) room.block({ x: x - 6, y: at.y(p.result) - 6, w: 12, h: 12 })
  }
  const weight = (p: Point, i: number): number =>
    (p.year === marked ? 8 : 0) + (p.verdict === 'missed' ? 4 : 0) + (i === points.length - 1 ? 3 : 0) + (i === 0 ? 1 : 0)
  return points
    .map((p, i) => ({ p, w: weight(p, i) }))
    .sort((a, b) => b.w - a.w || b.p.year - a.p.year)
    .flatMap(({ p }): readonly Label[] => {
      if (p.result === null) return []
      const strong = p.verdict === 'missed' || p.year === marked
      const [y, x] = [at.y(p.result), at.x(p.year)]
      const up = p.target === null || p.result >= p.target
      const text = (dy: number): TextShape => ({
        kind: 'text',
        x,
        y: y + dy,
        text: show(p.result ?? 0),
        size: SIZE,
        weight: strong ? 700 : 400,
        fill: '',
        anchor: 'middle',
      })
      const [found] = room.put(up ? [text(-11), text(20)] : [text(20), text(-11)])
      return found ? [{ key: String(p.year), x, y: found.y, text: found.text, verdict: p.verdict, strong }] : []
    })
}
