import { type Pair, VERDICTS, type Verdict } from '../../model/pair.ts'
import { rowsOf, tallyOf } from '../column-store.ts'
import { placeKey } from '../place.ts'
import { type View, verdictOf } from '../verdict.ts'

export type Counts = Readonly<Record<Verdict, number>>

/** Counts for every verdict, asked one by one. */
export const countsBy = (of: (v: Verdict) => number): Counts => ({
  met: of('met'),
  missed: of('missed'),
  depends: of('depends'),
  pending: of('pending'),
  not_reported: of('not_reported'),
  not_comparable: of('not_comparable'),
  not_checkable: of('not_checkable'),
  uncertain: of('uncertain'),
})

const counted = new WeakMap<readonly Pair[], Map<View, Counts>>()

/** Targets by verdict; every verdict is present, none is left out. The same list is counted once. */
export const countVerdicts = (pairs: readonly Pair[], view: View): Counts => {
  const known = counted.get(pairs)?.get(view)
  if (known) return known
  const { ledger, rows } = rowsOf(pairs)
  const column = ledger.column(view)
  const counts = tallyOf(rows, column)
  const made = countsBy((v) => counts[column.values.indexOf(v)] ?? 0)
  counted.set(pairs, (counted.get(pairs) ?? new Map()).set(view, made))
  return made
}

/** Key of the place with most verdicts of met, missed or depending: where there is most to see. */
export const mostDecided = (pairs: readonly Pair[], view: View): string | undefined => {
  const counts = new Map<string, number>()
  for (const p of pairs) {
    const verdict = verdictOf(p, view)
    if (verdict === 'met' || verdict === 'missed' || verdict === 'depends') counts.set(placeKey(p), (counts.get(placeKey(p)) ?? 0) + 1)
  }
  return [...counts].reduce<readonly [string, number] | undefined>((best, x) => (best && best[1] >= x[1] ? best : x), undefined)?.[0]
}

/** How many verdicts a switch from one convention to another changes. */
export const changedBy = (pairs: readonly Pair[], from: View, to: View): number => {
  const { ledger, rows } = rowsOf(pairs)
  const [a, b] = [ledger.column(from), ledger.column(to)]
  const same = a.values.map((v) => b.values.indexOf(v))
  return rows.reduce((n, row) => n + (same[a.codes[row] ?? 0] === b.codes[row] ? 0 : 1), 0)
}

export interface Share {
  readonly met: number
  readonly decided: number
  /** Targets the rate leaves out. Always shown beside it. */
  readonly leftOut: number
}

/** The rate of success in parts: met of those decided, with the number left out. */
export const shareMet = (counts: Counts): Share => {
  const decided = counts.met + counts.missed + counts.depends
  return { met: counts.met, decided, leftOut: VERDICTS.reduce((n, v) => n + counts[v], 0) - decided }
}
