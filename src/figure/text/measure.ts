import { ASCII, BEYOND } from './latin.ts'

export type Weight = 400 | 700

const beyond = new Map(BEYOND.map(([code, regular, bold]) => [code, { 400: regular, 700: bold }]))

const widthOf = (code: number, weight: Weight): number => ASCII[weight][code - 0x20] ?? beyond.get(code)?.[weight] ?? 1000

/** Width of one line in scene units: the font's own advance widths, so Node and browser agree to the last digit. */
export const textWidth = (text: string, size: number, weight: Weight = 400): number => {
  let sum = 0
  for (const char of text) sum += widthOf(char.codePointAt(0) ?? 0, weight)
  return (sum * size) / 1000
}
