import { DENIAL, IN_STEP_WITH, OTHERS, RELATION_PHRASES, type RelationPhrase } from '../../lexicon/relations.ts'
import type { ProgressAgainstTarget } from '../../model/statement.ts'
import { sieveOf } from '../lexer/sieve.ts'
import { numeralValue } from '../lexer/value.ts'

/** A relation found in a clause; offsets count from the clause. */
export interface Phrase {
  readonly phrase: RelationPhrase
  readonly start: number
  readonly end: number
  /** Words of the other side, '' where the phrase has none (只增不减). */
  readonly other: string
  /** 提前一年: how much before its time. */
  readonly against?: ProgressAgainstTarget
}

const aheadOf = (words: string, span: string): ProgressAgainstTarget => ({
  kind: 'ahead_of_schedule',
  value: words === '半' ? 0.5 : /\d/.test(words) ? Number(words) : numeralValue(words),
  unit: span === '月' ? '个月' : span,
})

const NUMBER_NEXT = /^[约近超达的]?\d/

/** The other side as an id, a fixed word, or as written. */
export const otherOf = (words: string, phrase: RelationPhrase): string => {
  if (words === '' && phrase.silent) return phrase.silent
  if (words === '') return phrase.kind === 'meets' || phrase.kind === 'exceeds' ? 'own_goal' : 'previous_year'
  return OTHERS.find(([pattern]) => pattern.test(words))?.[1] ?? words
}

const sound = (phrase: RelationPhrase, other: string, before: string, rest: string): boolean =>
  !NUMBER_NEXT.test(rest) &&
  !DENIAL.test(before) &&
  (phrase.ahead === true || !/^[“”）]/.test(other)) &&
  (phrase.needs?.test(other) ?? true) &&
  (phrase.kind !== 'in_step_with' || phrase.needs !== undefined || phrase.measured === true || IN_STEP_WITH.test(other))

const signs = sieveOf(RELATION_PHRASES.map((p) => p.signs))

/** Relations of the clause between two offsets, left to right, none inside another. */
export const phrasesIn = (text: string, start: number, stop: number): readonly Phrase[] => {
  const seen = signs(text, start, stop)
  if (seen === 0) return []
  const clause = text.slice(start, stop)
  const found: Phrase[] = []
  for (const [i, phrase] of RELATION_PHRASES.entries()) {
    const m = seen & (1 << i) ? phrase.pattern.exec(clause) : null
    if (!m) continue
    const end = m.index + m[0].length
    const other = m.groups?.other ?? ''
    const taken = found.some((f) => m.index < f.end && f.start < end)
    if (!taken && sound(phrase, other, clause.slice(0, m.index), clause.slice(end)))
      found.push({ phrase, start: m.index, end, other, ...(phrase.ahead && { against: aheadOf(m.groups?.ahead ?? '', m.groups?.span ?? '') }) })
  }
  return found.sort((a, b) => a.start - b.start)
}
