import type { Pair } from '../model/pair.ts'
import { placeKey } from './place.ts'
import { isMain } from './targets/main.ts'
import { SURE, type View, verdictOf } from './verdict.ts'

/** What lists of targets are counted and filtered by. A verdict has a column for each convention. */
const columns = {
  place: placeKey,
  adcode: (p: Pair) => p.adcode,
  year: (p: Pair) => String(p.year),
  indicator: (p: Pair) => p.indicator,
  certainty: (p: Pair) => (p.verdict === 'uncertain' || p.score < SURE ? 'doubtful' : 'sure'),
  kind: (p: Pair) => (isMain(p) ? 'main' : 'task'),
  source: (p: Pair) => p.result?.source ?? 'none',
  all: (p: Pair) => verdictOf(p, 'all'),
  strict: (p: Pair) => verdictOf(p, 'strict'),
  rounding: (p: Pair) => verdictOf(p, 'rounding'),
  elastic: (p: Pair) => verdictOf(p, 'elastic'),
} as const satisfies Readonly<Record<string, (p: Pair) => string>> & Readonly<Record<View, (p: Pair) => string>>
export type ColumnName = keyof typeof columns

/** One value of every target as a small number that stands for it: `values[codes[row]]`. */
export interface Column {
  readonly values: readonly string[]
  readonly codes: readonly number[]
}

/** A judgement in columns, so that counting a hundred thousand targets reads small numbers and no objects. */
export interface Ledger {
  readonly pairs: readonly Pair[]
  readonly column: (name: ColumnName) => Column
}

/** A list of targets as rows of a ledger. */
export interface Rows {
  readonly ledger: Ledger
  readonly rows: readonly number[]
}

interface Growing extends Column {
  readonly add: (p: Pair) => void
}

const growing = (value: (p: Pair) => string): Growing => {
  const [values, codes, at]: [string[], number[], Map<string, number>] = [[], [], new Map()]
  const add = (p: Pair): void => {
    const v = value(p)
    const known = at.get(v)
    codes.push(known ?? values.length)
    if (known !== undefined) return
    at.set(v, values.length)
    values.push(v)
  }
  return { values, codes, add }
}

const known = new WeakMap<readonly Pair[], Rows>()

/** Remembers that these targets are these rows of a ledger. */
export const asRows = (pairs: readonly Pair[], rows: Rows): readonly Pair[] => {
  known.set(pairs, rows)
  return pairs
}

export interface LedgerBuilder {
  readonly add: (part: readonly Pair[]) => void
  /** Says that what was added, in its order, is this list. */
  readonly finish: (pairs: readonly Pair[]) => Rows
}

/** Builds a ledger part by part, so that no task is long. */
export const startLedger = (): LedgerBuilder => {
  const made = Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, growing(value)]))
  const all = Object.values(made)
  const rows: number[] = []
  return {
    add: (part) => {
      for (const p of part) {
        rows.push(rows.length)
        for (const column of all) column.add(p)
      }
    },
    finish: (pairs) => {
      if (pairs.length !== rows.length) throw new Error('a ledger of other targets')
      const column = (name: ColumnName): Column => {
        const held = made[name]
        if (!held) throw new Error(`no column ${name}`)
        return held
      }
      const found: Rows = { ledger: { pairs, column }, rows }
      asRows(pairs, found)
      return found
    },
  }
}

/** The rows of a list; one that was never seen gets a ledger of its own. */
export const rowsOf = (pairs: readonly Pair[]): Rows => {
  const found = known.get(pairs)
  if (found) return found
  const ledger = startLedger()
  ledger.add(pairs)
  return ledger.finish(pairs)
}

/** How often each value of a column occurs among the rows, by code. */
export const tallyOf = (rows: readonly number[], { values, codes }: Column): readonly number[] => {
  const counts: number[] = values.map(() => 0)
  for (const row of rows) {
    const code = codes[row] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}
