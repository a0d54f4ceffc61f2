import type { Hedge } from '../../model/statement.ts'
import { hedgeTrie } from '../lexer/tables.ts'

export interface HedgeMark {
  readonly at: number
  readonly hedge: Hedge
}

/** Hedges of a sentence in order; each holds until the next or the end of the sentence. */
export const hedgesIn = (text: string, start: number, end: number): readonly HedgeMark[] => {
  const found: HedgeMark[] = []
  for (let i = start; i < end; i++) {
    const hit = hedgeTrie.longest(text, i)
    if (!hit) continue
    found.push({ at: i, hedge: hit.value })
    i = hit.end - 1
  }
  return found
}

export const hedgeAt = (marks: readonly HedgeMark[], at: number): Hedge | undefined => marks.filter((m) => m.at < at).at(-1)?.hedge
