import { CUES } from '../../lexicon/cues.ts'
import { ACTION_VERBS, LEADING, PART_NOUNS, TRAILING } from '../../lexicon/subjects.ts'
import type { Span } from '../../model/span.ts'
import { endingsOf, trieOf } from '../lexer/trie.ts'

const leading = trieOf<boolean>([
  ...LEADING.map((w): readonly [string, boolean] => [w, true]),
  ...[...PART_NOUNS, ...ACTION_VERBS, ...CUES.shield].filter((w) => w.length > 1).map((w): readonly [string, boolean] => [w, false]),
])
const trailing = endingsOf(TRAILING)
const END_MARKS = new Set(' 　\n，、；：（“*')
const MARKS = new Set(' 　\n\t*#，、；：。“”）·—-+')

const trimStart = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end) {
    if (MARKS.has(text[i] ?? '') && !(text[i] === '“' && text.slice(i, end).includes('”'))) {
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
    while (i > start && END_MARKS.has(text[i - 1] ?? '')) i--
    const length = trailing(text, i, start)
    if (length === 0) return i
    i -= length
  }
}

/** Takes light verbs, periods and connectives off both ends of a subject; offsets in, offsets out. */
export const trimSubject = (text: string, start: number, end: number): Span => {
  const from = trimStart(text, start + Math.max(0, text.slice(start, end).lastIndexOf('  ')), end)
  const to = Math.max(from, trimEnd(text, from, end))
  return { start: from, end: to }
}
