import { CUES } from '../../lexicon/cues.ts'
import { ACTION_VERBS, LEADING, PART_NOUNS, TRAILING } from '../../lexicon/subjects.ts'
import type { Span } from '../../model/span.ts'
import { trieOf } from '../lexer/trie.ts'

const leading = trieOf<boolean>([
  ...LEADING.map((w): readonly [string, boolean] => [w, true]),
  ...[...PART_NOUNS, ...ACTION_VERBS, ...CUES.shield].filter((w) => w.length > 1).map((w): readonly [string, boolean] => [w, false]),
])
const trailing = [...TRAILING].sort((a, b) => b.length - a.length)
const MARKS = new Set(' 　\n\t*#，、；：。“”）·—-+')

const trimStart = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end) {
    if (MARKS.has(text[i] ?? '') && !(text[i] === '“' && text.indexOf('”', i) < end && text.indexOf('”', i) > 0)) {
      i++
      continue
    }
    const found = leading.longest(text, i)
    if (!found?.value || found.end > end) break
    i = found.end
  }
  return i
}

const trimEnd = (text: string, start: number, end: number): number => {
  let i = end
  for (;;) {
    while (i > start && /[ 　\n，、；：（“*]/.test(text[i - 1] ?? '')) i--
    const word = trailing.find((w) => i - w.length >= start && text.startsWith(w, i - w.length))
    if (!word) return i
    i -= word.length
  }
}

/** Takes light verbs, periods and connectives off both ends of a subject; offsets in, offsets out. */
export const trimSubject = (text: string, start: number, end: number): Span => {
  const first = text.lastIndexOf('  ', end - 1)
  const from = trimStart(text, first > start ? first : start, end)
  const to = Math.max(from, trimEnd(text, from, end))
  return { start: from, end: to }
}
