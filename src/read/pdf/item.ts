/** A run of text as pdf.js gives it: `transform` ends in x and y, y growing upwards, in points. */
export interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

export const leftOf = (i: Item): number => i.transform[4] ?? 0
export const baseOf = (i: Item): number => i.transform[5] ?? 0
export const rightOf = (i: Item): number => leftOf(i) + i.width

/** Runs that are not printed level: watermarks across the page. */
export const isSlanted = (i: Item): boolean => Math.abs(i.transform[1] ?? 0) > Math.abs(i.transform[0] ?? 0) * 0.1
