import type { Column } from './columns.ts'
import { CORRECTION_COLUMNS, FINDING_COLUMNS, PAIR_COLUMNS, STATEMENT_COLUMNS } from './columns.ts'

export interface DictionaryEntry {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly zh: string
  readonly en: string
}

const entries = <T>(table: string, columns: readonly Column<T>[]): readonly DictionaryEntry[] =>
  columns.map((c) => ({ table, column: c.key, type: c.type, zh: c.zh, en: c.en }))

/** Every column of every table: made from the columns themselves, so it cannot fall behind. */
export const DICTIONARY: readonly DictionaryEntry[] = [
  ...entries('statements', STATEMENT_COLUMNS),
  ...entries('pairs', PAIR_COLUMNS),
  ...entries('findings', FINDING_COLUMNS),
  ...entries('corrections', CORRECTION_COLUMNS),
]

const text = (key: keyof DictionaryEntry, zh: string, en: string): Column<DictionaryEntry> => ({ key, type: 'text', of: (d) => d[key], zh, en })
export const DICTIONARY_COLUMNS: readonly Column<DictionaryEntry>[] = [
  text('table', '表', 'Table'),
  text('column', '列', 'Column'),
  text('type', '类型', 'Type'),
  text('zh', '含义（中文）', 'Meaning in Chinese'),
  text('en', '含义（英文）', 'Meaning in English'),
]
