import { textWidth, type Weight } from '../text/measure.ts'

export type Anchor = 'start' | 'middle' | 'end'
export type Step = readonly ['M' | 'L', number, number] | readonly ['C', number, number, number, number, number, number] | readonly ['Z']

interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  /** What it stands for, e.g. `result:2022`: written to the SVG as `data-mark` so that tests and pages can find it. */
  readonly mark?: string
}

/** Everything a figure is drawn with: what SVG and PDF both can do exactly. Text stands on its baseline. */
export type Shape =
  | ({ readonly kind: 'rect'; readonly x: number; readonly y: number; readonly w: number; readonly h: number } & Paint)
  | ({ readonly kind: 'path'; readonly d: readonly Step[] } & Paint)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number } & Paint)
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight: Weight
      readonly fill: string
      readonly anchor: Anchor
      readonly mark?: string
    }
export type TextShape = Extract<Shape, { kind: 'text' }>

export interface Scene {
  readonly width: number
  readonly height: number
  /** Printed size in millimetres, for print presets. */
  readonly mm?: readonly [width: number, height: number]
  readonly background: string
  readonly lang: 'zh' | 'en'
  readonly title: string
  readonly desc: string
  /** What the figure was made from, for those who check it: fingerprint of its data, root of its project file. */
  readonly made: string
  readonly shapes: readonly Shape[]
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Left edge of a text, whatever its anchor. */
export const textLeft = (t: Pick<TextShape, 'x' | 'text' | 'size' | 'weight' | 'anchor'>): number => {
  const w = textWidth(t.text, t.size, t.weight)
  return t.anchor === 'start' ? t.x : t.anchor === 'end' ? t.x - w : t.x - w / 2
}

/** The ink box of a line: 0.86 em above the baseline, 0.12 below, as Chinese characters fill it. */
export const textBox = (t: Pick<TextShape, 'x' | 'y' | 'text' | 'size' | 'weight' | 'anchor'>): Box => ({
  x: textLeft(t),
  y: t.y - t.size * 0.86,
  w: textWidth(t.text, t.size, t.weight),
  h: t.size * 0.98,
})

export const overlap = (a: Box, b: Box, gap = 0): boolean => a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap
export const inside = (a: Box, b: Box): boolean => a.x >= b.x - 0.01 && a.y >= b.y - 0.01 && a.x + a.w <= b.x + b.w + 0.01 && a.y + a.h <= b.y + b.h + 0.01

export const rect = (x: number, y: number, w: number, h: number, paint: Paint): Shape => ({ kind: 'rect', x, y, w, h, ...paint })
export const circle = (x: number, y: number, r: number, paint: Paint): Shape => ({ kind: 'circle', x, y, r, ...paint })
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, strokeWidth: number, dash?: readonly number[]): Shape => ({
  kind: 'path',
  d: [
    ['M', x1, y1],
    ['L', x2, y2],
  ],
  stroke,
  strokeWidth,
  ...(dash ? { dash } : {}),
})
export const polygon = (points: readonly (readonly [number, number])[], paint: Paint): Shape => ({
  kind: 'path',
  d: [...points.map(([x, y], i): Step => [i === 0 ? 'M' : 'L', x, y]), ['Z']],
  ...paint,
})
