/** The longest word of a table that stands at an offset, with its value and end; work is bounded by the longest word. */
export interface Trie<T> {
  /** None that ends behind `limit` where one is given. */
  readonly longest: (text: string, at: number, limit?: number) => { readonly value: T; readonly end: number } | undefined
  /** Values of all words that stand at an offset, the shortest first. */
  readonly all: (text: string, at: number, limit: number) => readonly T[]
  /** Not 0 for every character that begins a word. */
  readonly begins: Uint16Array
}

/** Length of the longest word of a table that ends at an offset and begins no earlier than `least`; 0 where none does. */
export type Endings = (text: string, end: number, least: number) => number

/** Steps from state to state by character, in flat tables: a look costs an index or a multiplication. */
export interface Steps {
  /** The state a first character leads to, 0 where no word begins with it: one look decides for most of a text. */
  readonly first: Uint16Array
  /** The state a character leads to from another state, 0 where it leads nowhere. */
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

/** Builds the steps of a list of words, none of them empty. */
export const stepsOf = (words: readonly string[]): Steps => {
  const bits = Math.ceil(Math.log2(2 * beginnings(words) + 2))
  const size = 2 ** bits
  const mask = size - 1
  /** Open addressing, three numbers a place, side by side in memory: the state and the character looked for, the state they lead to. */
  const slots = new Int32Array(3 * size)
  const find = (state: number, code: number): number => {
    let i = Math.imul((state << 12) ^ state ^ code, 0x9e3779b1) >>> (32 - bits)
    while (slots[3 * i + 2] !== 0 && (slots[3 * i] !== state || slots[3 * i + 1] !== code)) i = (i + 1) & mask
    return 3 * i
  }
  const first = new Uint16Array(65536)
  let last = 0
  // The first characters before all others: their states are few enough for two bytes.
  for (const word of words) if (first[word.charCodeAt(0)] === 0) first[word.charCodeAt(0)] = ++last
  const ends = words.map((word) => {
    let state = first[word.charCodeAt(0)] ?? 0
    for (let i = 1; i < word.length; i++) {
      const code = word.charCodeAt(i)
      const at = find(state, code)
      if (slots[at + 2] === 0) {
        slots[at] = state
        slots[at + 1] = code
        slots[at + 2] = ++last
      }
      state = slots[at + 2] ?? 0
    }
    return state
  })
  return { first, next: (state, code) => slots[find(state, code) + 2] ?? 0, ends }
}

const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0)

/** Builds a trie from pairs of word and value; of a word given twice the first value stays. */
export const trieOf = <T>(entries: Iterable<readonly [string, T]>): Trie<T> => {
  const pairs = [...entries].filter(([word]) => word !== '')
  const { first, next, ends } = stepsOf(pairs.map(([word]) => word))
  const values: (T | undefined)[] = new Array<T | undefined>(largest(ends) + 1).fill(undefined)
  pairs.forEach(([, value], i) => {
    values[ends[i] ?? 0] ??= value
  })
  const longest = (text: string, at: number, limit = text.length): { readonly value: T; readonly end: number } | undefined => {
    if (at >= limit) return undefined
    let value: T | undefined
    let end = at
    let state = first[text.charCodeAt(at)] ?? 0
    for (let i = at + 1; state !== 0; i++) {
      const here = values[state]
      if (here !== undefined) {
        value = here
        end = i
      }
      state = i < limit ? next(state, text.charCodeAt(i)) : 0
    }
    return value === undefined ? undefined : { value, end }
  }
  const all = (text: string, at: number, limit: number): readonly T[] => {
    const found: T[] = []
    let state = at < limit ? (first[text.charCodeAt(at)] ?? 0) : 0
    for (let i = at + 1; state !== 0; i++) {
      const here = values[state]
      if (here !== undefined) found.push(here)
      state = i < limit ? next(state, text.charCodeAt(i)) : 0
    }
    return found
  }
  return { longest, all, begins: first }
}

/** Builds a trie over the words read backwards. */
export const endingsOf = (words: Iterable<string>): Endings => {
  const backwards = [...words].filter((w) => w !== '').map((w) => [...w].reverse().join(''))
  const { first, next, ends } = stepsOf(backwards)
  const whole = new Uint8Array(largest(ends) + 1)
  for (const end of ends) whole[end] = 1
  return (text, end, least) => {
    let found = 0
    let state = end > least ? (first[text.charCodeAt(end - 1)] ?? 0) : 0
    for (let i = end - 1; state !== 0; i--) {
      if (whole[state] === 1) found = end - i
      state = i > least ? next(state, text.charCodeAt(i - 1)) : 0
    }
    return found
  }
}
