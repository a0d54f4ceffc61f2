import { HEDGE_NOUNS } from '../../lexicon/cues.ts'
import type { Hedge } from '../../model/statement.ts'
import { hedgeTrie } from '../lexer/tables.ts'

export interface HedgeMark {
  readonly at: number
  readonly hedge: Hedge
  /** Where its own clause ends, for a word that stands behind what it is said of. */
  readonly until?: number
}

/** 三年行动计划, 稳定预期, 争取上级资金: the word of a hedge without its meaning. */
const isNoun = (text: string, start: number, end: number): boolean => {
  const known = HEDGE_NOUNS[text.slice(start, end)]
  if (!known) return false
  const after = text.slice(end, end + 14)
  if (known.only) return !known.only.test(after)
  return known.after?.test(after) === true || known.before?.test(text.slice(Math.max(0, start - 2), start)) === true
}

/** 生产总值有望达到…，…: said of its own clause alone. */
const OWN_CLAUSE = new Set(['有望'])
const clauseEnd = (text: string, at: number, end: number): number => {
  let i = at
  while (i < end && !'，；。'.includes(text[i] ?? '。')) i++
  return i
}

/** Hedges of a sentence in order; each holds until the next or the end of the sentence, or of its clause. */
export const hedgesIn = (text: string, start: number, end: number): readonly HedgeMark[] => {
  const found: HedgeMark[] = []
  for (let i = start; i < end; i++) {
    const hit = hedgeTrie.begins[text.charCodeAt(i)] === 0 ? undefined : hedgeTrie.longest(text, i)
    if (!hit) continue
    const own = OWN_CLAUSE.has(text.slice(i, hit.end)) ? { until: clauseEnd(text, hit.end, end) } : {}
    if (!isNoun(text, i, hit.end)) found.push({ at: i, hedge: hit.value, ...own })
    i = hit.end - 1
  }
  return found
}

export const hedgeAt = (marks: readonly HedgeMark[], at: number): Hedge | undefined =>
  marks.findLast((m) => m.at < at && (m.until === undefined || at < m.until))?.hedge

/** What was reached can be expected or preliminary; it is no longer striven for, ensured or planned. */
export const hedgeOf = (role: 'target' | 'result', hedge: Hedge | undefined): Hedge | undefined =>
  role === 'result' && hedge !== 'expect' && hedge !== 'preliminary' ? undefined : hedge
