import { CONVENTIONS, type Convention, type Pair, VERDICTS, type Verdict } from '../model/pair.ts'

/** Targets of one place and year counted by verdict, under each convention and under none: enough for a first chart. */
export interface Tally {
  readonly place: string
  readonly adcode: string
  readonly year: number
  readonly counts: Readonly<Record<Convention | 'all', Readonly<Record<Verdict, number>>>>
}

const VIEWS = ['all', ...CONVENTIONS] as const
const zero = () =>
  ({ met: 0, missed: 0, depends: 0, pending: 0, not_reported: 0, not_comparable: 0, not_checkable: 0, uncertain: 0 }) satisfies Record<Verdict, number>
const empty = () => ({ all: zero(), strict: zero(), rounding: zero(), elastic: zero() })

/** Counts by place and year, in the order of the pairs. */
export const tally = (pairs: readonly Pair[]): readonly Tally[] => {
  const found = new Map<string, Tally & { readonly counts: ReturnType<typeof empty> }>()
  for (const p of pairs) {
    const at = `${p.adcode || p.place}\n${p.year}`
    const held = found.get(at) ?? { place: p.place, adcode: p.adcode, year: p.year, counts: empty() }
    found.set(at, held)
    for (const v of VIEWS) held.counts[v][v === 'all' ? p.verdict : p.conventions[v]]++
  }
  return [...found.values()]
}

/** Sum of several tallies under one view. */
export const countsIn = (tallies: readonly Tally[], view: Convention | 'all'): Readonly<Record<Verdict, number>> => {
  const sum = zero()
  for (const t of tallies) for (const v of VERDICTS) sum[v] += t.counts[view][v]
  return sum
}
