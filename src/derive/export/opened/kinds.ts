import { CORRECTION_COLUMNS, type Column, FINDING_COLUMNS, PAIR_COLUMNS, STATEMENT_COLUMNS } from '../columns.ts'
import { DICTIONARY_COLUMNS } from '../dictionary.ts'
import type { Export } from '../tables.ts'

export type Kind = Export['kind']
export const KINDS = ['pairs', 'statements', 'findings', 'corrections'] as const satisfies readonly Kind[]

type Named = Pick<Column<never>, 'key' | 'type'>

/** Every column of a kind, and those without which its rows cannot be told apart. */
export const COLUMNS: Readonly<Record<Kind, { readonly all: readonly Named[]; readonly key: readonly string[] }>> = {
  pairs: { all: PAIR_COLUMNS, key: ['id'] },
  statements: { all: STATEMENT_COLUMNS, key: ['sha256', 'start', 'end', 'at'] },
  findings: { all: FINDING_COLUMNS, key: ['id'] },
  corrections: { all: CORRECTION_COLUMNS, key: ['id', 'sha256', 'when', 'who', 'why', 'change'] },
}

/** Columns that only an export of this kind has; a facts file, too, has place, year, value and unit. */
const MARKS: Readonly<Record<Kind, readonly string[]>> = {
  pairs: ['verdict', 'verdict_strict', 'verdict_rounding', 'verdict_elastic', 'deviation_unit', 'target_quote', 'target_sha256', 'result_from', 'result_quote'],
  statements: ['plan_year', 'sha256', 'start', 'end', 'at', 'certainty', 'doubts'],
  findings: ['severity', 'sentence_zh', 'sentence_en', 'offsets'],
  corrections: ['sha256', 'when', 'who', 'why', 'change'],
}

/** The kind of export whose columns these are: at least half of those that only it has. */
export const kindOf = (header: readonly string[]): Kind | undefined => {
  const there = new Set(header)
  const share = (k: Kind): number => MARKS[k].filter((c) => there.has(c)).length / MARKS[k].length
  const best = KINDS.reduce((a, b) => (share(b) > share(a) ? b : a))
  return share(best) >= 0.5 ? best : undefined
}

export const isDictionary = (header: readonly string[]): boolean => DICTIONARY_COLUMNS.every((c, i) => header[i] === c.key)
