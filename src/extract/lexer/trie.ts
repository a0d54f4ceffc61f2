interface Node<T> {
  readonly next: Map<number, Node<T>>
  value?: T
}

/** The longest word of a table that stands at an offset, with its value and end; work is bounded by the longest word. */
export interface Trie<T> {
  readonly longest: (text: string, at: number) => { readonly value: T; readonly end: number } | undefined
  /** 1 for every character that begins a word. */
  readonly begins: Uint8Array
}

/** Length of the longest word of a table that ends at an offset and begins no earlier than `least`; 0 where none does. */
export type Endings = (text: string, end: number, least: number) => number

const insert = <T>(root: Node<T>, word: string, value: T): void => {
  let node = root
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    let next = node.next.get(code)
    if (!next) {
      next = { next: new Map() }
      node.next.set(code, next)
    }
    node = next
  }
  if (node.value === undefined) node.value = value
}

/** Builds a trie from pairs of word and value; of a word given twice the first value stays. */
export const trieOf = <T>(entries: Iterable<readonly [string, T]>): Trie<T> => {
  const root: Node<T> = { next: new Map() }
  /** Most characters of a text begin no word: one look decides. */
  const begins = new Uint8Array(65536)
  for (const [word, value] of entries) {
    insert(root, word, value)
    begins[word.charCodeAt(0)] = 1
  }
  const longest = (text: string, at: number): { readonly value: T; readonly end: number } | undefined => {
    if (begins[text.charCodeAt(at)] !== 1) return undefined
    let node: Node<T> | undefined = root
    let found: { readonly value: T; readonly end: number } | undefined
    for (let i = at; ; i++) {
      node = node.next.get(text.charCodeAt(i))
      if (!node) return found
      if (node.value !== undefined) found = { value: node.value, end: i + 1 }
    }
  }
  return { longest, begins }
}

/** Builds a trie over the words read backwards. */
export const endingsOf = (words: Iterable<string>): Endings => {
  const root: Node<true> = { next: new Map() }
  for (const word of words) insert(root, [...word].reverse().join(''), true)
  return (text, end, least) => {
    let node: Node<true> | undefined = root
    let found = 0
    for (let i = end - 1; i >= least; i--) {
      node = node.next.get(text.charCodeAt(i))
      if (!node) break
      if (node.value) found = end - i
    }
    return found
  }
}
