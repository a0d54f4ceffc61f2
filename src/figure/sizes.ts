import type { FigureSize } from './spec.ts'

const MM = 96 / 25.4
const print = (preset: 'column' | 'page', mm: number, ratio: number, base: number): FigureSize => ({
  preset,
  width: Math.round(mm * MM * 100) / 100,
  height: Math.round(mm * MM * ratio * 100) / 100,
  base,
  dpi: 300,
})

/** The sizes a figure is usually wanted in: web article, square and upright posts, one and two columns of print (85 and 170 mm). */
export const SIZES = {
  article: { preset: 'article', width: 1200, height: 675, base: 20 },
  square: { preset: 'square', width: 1080, height: 1080, base: 25 },
  portrait: { preset: 'portrait', width: 1080, height: 1350, base: 27 },
  column: print('column', 85, 1.15, 9),
  page: print('page', 170, 0.62, 11),
} as const satisfies Record<string, FigureSize>

/** A size of one's own, in pixels; text grows with the area. */
export const customSize = (width: number, height: number): FigureSize => ({
  preset: 'custom',
  width,
  height,
  base: Math.max(8, Math.round(Math.sqrt(width * height) / 45)),
})

/** Pixels per scene unit for a PNG: print sizes come out at their own resolution. */
export const pixelRatio = (size: FigureSize, scale: number): number => ((size.dpi ?? 96) / 96) * scale
