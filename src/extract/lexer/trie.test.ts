import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sieveOf } from './sieve.ts'
import { endingsOf, trieOf } from './trie.ts'

const word = fc.string({ unit: fc.constantFrom('增', '长', '率', '以', '上'), minLength: 1, maxLength: 4 })
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 })
const text = fc.string({ unit: fc.constantFrom('增', '长', '率', '以', '上', '8'), maxLength: 20 })

const longestOf = (found: readonly string[]): number => found.reduce((n, w) => Math.max(n, w.length), 0)

test('a trie finds the longest word at every offset, also before a limit, and all of them', () => {
  fc.assert(
    fc.property(words, text, fc.nat(20), (list, said, cut) => {
      const trie = trieOf(list.map((w) => [w, w] as const))
      const limit = Math.min(cut, said.length)
      for (let at = 0; at < said.length; at++) {
        const here = list.filter((w) => said.startsWith(w, at))
        expect(trie.longest(said, at)?.value.length ?? 0).toBe(longestOf(here))
        const within = here.filter((w) => at + w.length <= limit)
        expect(trie.longest(said, at, limit)?.value.length ?? 0).toBe(longestOf(within))
        expect(trie.all(said, at, said.length)).toEqual(here.toSorted((a, b) => a.length - b.length))
      }
    }),
  )
})

test('of a word given twice the first value stays', () => {
  expect(trieOf([['以上', 1] as const, ['以上', 2] as const]).longest('以上', 0)?.value).toBe(1)
})

test('endings are the longest word before an offset that begins no earlier than said', () => {
  fc.assert(
    fc.property(words, text, fc.nat(20), (list, said, least) => {
      const endings = endingsOf(list)
      for (let end = 0; end <= said.length; end++)
        expect(endings(said, end, least)).toBe(longestOf(list.filter((w) => end - w.length >= least && said.slice(0, end).endsWith(w))))
    }),
  )
})

test('a sieve tells the groups of which a word stands in a text', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), text, (groups, said) => {
      const bits = groups.reduce((n, list, i) => n | (list.some((w) => said.includes(w)) ? 1 << i : 0), 0)
      expect(sieveOf(groups)(said, 0, said.length)).toBe(bits)
    }),
  )
})

test('a table of more than 65,535 beginnings is looked through like a small one', () => {
  const many = Array.from({ length: 40_000 }, (_, i) => `示${String.fromCharCode(0x4e00 + (i % 200))}${String(i)}`)
  const trie = trieOf(many.map((w) => [w, w] as const))
  expect(many.filter((w) => trie.longest(w, 0)?.value !== w)).toEqual([])
  expect(trie.longest('示例', 0)).toBeUndefined()
})
