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
  column: print('column', 85, 1.15, 10),
  page: print('page', 170, 0.62, 11),
} as const satisfies Record<string, FigureSize>

/** Smallest type a newspaper prints, 5.5 points, in scene units. */
const LEAST = (5.5 * 96) / 72

/** What no text of a figure may be smaller than; screens enlarge, paper does not. */
export const leastType = (size: FigureSize): number => (size.dpi === undefined ? 0 : LEAST)

/** Height of a tabloid's print area, 240 mm. */
const TALLEST = 240 * MM

/** Heights a figure may take, the wanted one first: print sizes grow with their rows until the page ends, others are as they are. */
export const heightsOf = (size: FigureSize): readonly number[] => {
  if (size.dpi === undefined) return [size.height]
  const out = [size.height]
  for (let h = size.height * 1.06; h < TALLEST; h *= 1.06) out.push(Math.round(h * 100) / 100)
  return [...out, Math.round(TALLEST * 100) / 100]
}

/** Sides a size of one's own may have, in pixels. */
export const SIDE = { least: 240, most: 4000 } as const

/** Height over width beyond which a figure is a list: it grows longer, its type no larger. */
const UPRIGHT = 1.25

/** A size of one's own, in pixels; text grows with the area. */
export const customSize = (width: number, height: number): FigureSize => ({
  preset: 'custom',
  width,
  height,
  base: Math.max(8, Math.round(Math.sqrt(width * Math.min(height, width * UPRIGHT)) / 45)),
})

/** Pixels per scene unit for a PNG: print sizes come out at their own resolution. */
export const pixelRatio = (size: FigureSize, scale: number): number => ((size.dpi ?? 96) / 96) * scale
