import type { Item } from './item.ts'

/** Neighbouring characters of runs, and how many of the pairs have one blank between them. */
const pairsOf = (row: readonly Item[]): { readonly all: number; readonly apart: number } => {
  let [all, apart] = [0, 0]
  for (const { str } of row) {
    const characters = Array.from(str.trim())
    for (let i = 1; i < characters.length; i++) {
      const blank = characters[i] === ' '
      if (blank && characters[i + 1] !== ' ') apart++
      if (!blank) all++
    }
  }
  return { all, apart }
}

/**
 * Is a printed line letter-spaced, so that pdf.js, which takes every gap for a blank, parts each character from the next?
 * Blanks between words of a line are few beside its characters.
 */
export const isSpaced = (row: readonly Item[]): boolean => {
  const { all, apart } = pairsOf(row)
  return all >= 3 && apart * 20 >= all * 17
}

/** A run without the blanks of its letter spacing; a wider gap stays one blank. */
export const closed = (str: string): string => str.replace(/ ( ?)/g, (_, more: string, at: number) => (more || at === 0 ? more : ''))
