import { type Pair, VERDICTS } from '../../model/pair.ts'
import { counted } from './matrix.ts'
import { type Counts, countsBy } from './scoreboard.ts'

/** What one visit saw: targets by verdict for each place and year (`653121|2023`), in the order of `VERDICTS`. */
export type Visit = Readonly<Record<string, readonly number[]>>

export interface Change {
  readonly key: string
  readonly year: number
  readonly before: Counts
  readonly now: Counts
}

/** The library as a visit remembers it. */
export const visitOf = (pairs: readonly Pair[]): Visit => {
  const seen = new Map<string, number[]>()
  for (const { row, column, verdict, n } of counted(pairs, ['place', 'year'], 'all')) {
    const at = `${row}|${column}`
    const counts = seen.get(at) ?? VERDICTS.map(() => 0)
    counts[VERDICTS.indexOf(verdict)] = n
    seen.set(at, counts)
  }
  return Object.fromEntries(seen)
}

const countsOf = (seen: readonly number[] | undefined): Counts => countsBy((v) => seen?.[VERDICTS.indexOf(v)] ?? 0)

const moved = (c: Change): number => VERDICTS.reduce((n, v) => n + Math.abs(c.now[v] - c.before[v]), 0)

/** Places and years whose counts differ between two visits, the most changed first. */
export const changesSince = (before: Visit, now: Visit): readonly Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .map((at): Change => {
      const cut = at.lastIndexOf('|')
      return { key: at.slice(0, cut), year: Number(at.slice(cut + 1)), before: countsOf(before[at]), now: countsOf(now[at]) }
    })
    .filter((c) => moved(c) > 0)
    .sort((a, b) => moved(b) - moved(a) || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.year - b.year))
