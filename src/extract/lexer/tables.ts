import { AFTER_BOUNDS, CUES, type CueKind, HEDGES } from '../../lexicon/cues.ts'
import { MAGNITUDES, UNITS, type UnitClass } from '../../lexicon/units.ts'
import type { Bound, Hedge } from '../../model/statement.ts'
import { type Trie, trieOf } from './trie.ts'

const spread = <K extends string>(table: Readonly<Record<K, readonly string[]>>, keys: readonly K[]): (readonly [string, K])[] =>
  keys.flatMap((k) => table[k].map((word): readonly [string, K] => [word, k]))

const CUE_ORDER = [
  'shield',
  'up',
  'down',
  'average',
  'compare',
  'le',
  'ge',
  'about',
  'to',
  'each',
  'hedge',
  'period',
  'light',
] as const satisfies readonly CueKind[]
const UNIT_ORDER = [
  'ratio',
  'point',
  'fold',
  'money',
  'people',
  'count',
  'area',
  'length',
  'weight',
  'volume',
  'power',
  'time',
  'rank',
  'other',
] as const satisfies readonly UnitClass[]

export const cueTrie: Trie<CueKind> = trieOf(spread(CUES, CUE_ORDER))
export const unitTrie: Trie<UnitClass> = trieOf(spread(UNITS, UNIT_ORDER))
export const magnitudeTrie: Trie<true> = trieOf(MAGNITUDES.map((m) => [m, true] as const))
export const afterTrie: Trie<Bound> = trieOf(spread(AFTER_BOUNDS, ['ge', 'le', 'about']))
export const hedgeTrie: Trie<Hedge> = trieOf(spread(HEDGES, ['strive', 'ensure', 'expect', 'plan', 'preliminary']))

/** The bound that stands right behind an amount, or a blank behind it where it is a word of two: 6% 左右, 13亿斤 以上. */
export const boundAfter = (text: string, at: number): { readonly value: Bound; readonly end: number } | undefined => {
  const near = afterTrie.longest(text, at)
  if (near || text[at] !== ' ') return near
  const apart = afterTrie.longest(text, at + 1)
  return apart && apart.end - at > 2 ? apart : undefined
}
