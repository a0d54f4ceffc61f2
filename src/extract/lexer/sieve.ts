import { trieOf } from './trie.ts'

/** Which groups of words a stretch of text holds at least one of, a bit each; one look at each character. At most 31 groups. */
export type Sieve = (text: string, start: number, end: number) => number

/** Builds a sieve from groups of words. */
export const sieveOf = (groups: readonly (readonly string[])[]): Sieve => {
  if (groups.length > 31) throw new Error('a sieve has at most 31 groups')
  const bits = new Map<string, number>()
  groups.forEach((words, i) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << i))
  })
  const { begins, all } = trieOf(bits)
  return (text, start, end) => {
    let found = 0
    for (let i = start; i < end; i++) if (begins[text.charCodeAt(i)] === 1) for (const bit of all(text, i, end)) found |= bit
    return found
  }
}
