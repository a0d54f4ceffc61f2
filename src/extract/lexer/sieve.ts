import { stepsOf } from './trie.ts'

/** Which groups of words a stretch of text holds at least one of, a bit each; one look at each character. At most 31 groups. */
export type Sieve = (text: string, start: number, end: number) => number

/** Builds a sieve from groups of words. */
export const sieveOf = (groups: readonly (readonly string[])[]): Sieve => {
  if (groups.length > 31) throw new Error('a sieve has at most 31 groups')
  const bits = new Map<string, number>()
  groups.forEach((words, i) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << i))
  })
  const { first, next, ends } = stepsOf([...bits.keys()].filter((word) => word !== ''))
  const at = new Int32Array(65536)
  for (const [i, bit] of [...bits]
    .filter(([word]) => word !== '')
    .map(([, b]) => b)
    .entries())
    at[ends[i] ?? 0] = bit
  return (text, start, end) => {
    let found = 0
    for (let i = start; i < end; i++) {
      let state = first[text.charCodeAt(i)] ?? 0
      for (let k = i + 1; state !== 0; k++) {
        found |= at[state] ?? 0
        state = k < end ? next(state, text.charCodeAt(k)) : 0
      }
    }
    return found
  }
}
