/** The longest word of a table that stands at an offset, with its value and end; work is bounded by the longest word. */
export interface Trie<T> {
  /** None that ends behind `limit` where one is given. */
  readonly longest: (text: string, at: number, limit?: number) => { readonly value: T; readonly end: number } | undefined
  /** Values of all words that stand at an offset, the shortest first. */
  readonly all: (text: string, at: number, limit: number) => readonly T[]
  /** 1 for every character that begins a word. */
  readonly begins: Uint8Array
}

/** Length of the longest word of a table that ends at an offset and begins no earlier than `least`; 0 where none does. */
export type Endings = (text: string, end: number, least: number) => number

/** Steps from state to state by character, in one flat table with open addressing: a look costs a multiplication. */
interface Steps {
  /** The state a character leads to, 0 where it leads nowhere; 0 is also where every word begins. */
  readonly next: (state: number, code: number) => number
  /** State at the end of each word, in the order given. */
  readonly ends: readonly number[]
}

const commonStart = (a: string, b: string): number => {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}

/** How many different beginnings a list of words has, the words themselves included. */
const beginnings = (words: readonly string[]): number => {
  const sorted = words.toSorted()
  return sorted.reduce((n, w, i) => n + w.length - commonStart(w, sorted[i - 1] ?? ''), 0)
}

const stepsOf = (words: readonly string[]): Steps => {
  const bits = Math.ceil(Math.log2(2 * beginnings(words) + 2))
  const size = 2 ** bits
  const mask = size - 1
  const from = new Int32Array(size)
  const by = new Uint16Array(size)
  const to = new Int32Array(size)
  const find = (state: number, code: number): number => {
    let i = Math.imul((state << 12) ^ state ^ code, 0x9e3779b1) >>> (32 - bits)
    while (to[i] !== 0 && (by[i] !== code || from[i] !== state)) i = (i + 1) & mask
    return i
  }
  let last = 0
  const ends = words.map((word) => {
    let state = 0
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      const at = find(state, code)
      if (to[at] === 0) {
        from[at] = state
        by[at] = code
        to[at] = ++last
      }
      state = to[at] ?? 0
    }
    return state
  })
  return { next: (state, code) => to[find(state, code)] ?? 0, ends }
}

const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0)

/** Builds a trie from pairs of word and value; of a word given twice the first value stays. */
export const trieOf = <T>(entries: Iterable<readonly [string, T]>): Trie<T> => {
  const pairs = [...entries].filter(([word]) => word !== '')
  const { next, ends } = stepsOf(pairs.map(([word]) => word))
  const values: (T | undefined)[] = new Array<T | undefined>(largest(ends) + 1).fill(undefined)
  /** Most characters of a text begin no word: one look decides. */
  const begins = new Uint8Array(65536)
  pairs.forEach(([word, value], i) => {
    values[ends[i] ?? 0] ??= value
    begins[word.charCodeAt(0)] = 1
  })
  const longest = (text: string, at: number, limit = text.length): { readonly value: T; readonly end: number } | undefined => {
    if (begins[text.charCodeAt(at)] !== 1) return undefined
    let value: T | undefined
    let end = at
    let state = 0
    for (let i = at; i < limit; i++) {
      state = next(state, text.charCodeAt(i))
      if (state === 0) break
      const here = values[state]
      if (here === undefined) continue
      value = here
      end = i + 1
    }
    return value === undefined ? undefined : { value, end }
  }
  const all = (text: string, at: number, limit: number): readonly T[] => {
    const found: T[] = []
    let state = 0
    for (let i = at; i < limit; i++) {
      state = next(state, text.charCodeAt(i))
      if (state === 0) break
      const here = values[state]
      if (here !== undefined) found.push(here)
    }
    return found
  }
  return { longest, all, begins }
}

/** Builds a trie over the words read backwards. */
export const endingsOf = (words: Iterable<string>): Endings => {
  const backwards = [...words].filter((w) => w !== '').map((w) => [...w].reverse().join(''))
  const { next, ends } = stepsOf(backwards)
  const whole = new Uint8Array(largest(ends) + 1)
  for (const end of ends) whole[end] = 1
  return (text, end, least) => {
    let found = 0
    let state = 0
    for (let i = end - 1; i >= least; i--) {
      state = next(state, text.charCodeAt(i))
      if (state === 0) break
      if (whole[state] === 1) found = end - i
    }
    return found
  }
}
