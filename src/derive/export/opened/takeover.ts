import type { Correction } from '../../../model/correction.ts'
import type { Pair } from '../../../model/pair.ts'
import { canonical } from '../../../pipeline/casefile/canonical.ts'
import { staleCorrections } from '../../../pipeline/corrections.ts'
import { checkOf } from '../../review/checked.ts'
import type { Stock } from '../scope.ts'
import type { OpenedCorrection } from './open.ts'

/**
 * What would become of a correction: `new` can be taken over; `here` already is; `differs` has an entry of the same id with other content here, which stands;
 * `stale` is about words that no longer stand in the report, or a pair or result that is not read any more; `absent` is about a report that is not loaded.
 */
export type Fate = 'new' | 'here' | 'differs' | 'stale' | 'absent'
export const FATES = ['new', 'stale', 'absent', 'differs', 'here'] as const satisfies readonly Fate[]

export interface Weighed extends OpenedCorrection {
  readonly fate: Fate
  /** The entry of the same id here, where it says something else. */
  readonly mine?: Correction
}

/** Corrections of the file by what would become of them, and how many stand only here. */
export interface TakeOver {
  readonly entries: readonly Weighed[]
  readonly onlyHere: number
}

/** An entry without the mark that its words were once not found: that is judged anew. */
const bare = ({ stale: _, ...entry }: Correction): Correction => entry

interface Sources extends Stock {
  /** SHA-256 of every facts file here. */
  readonly facts: readonly string[]
}

/** Whether a result picked by hand still is one: its source is not loaded (it may come), or the reading stands where it did. */
const picks = (change: Extract<Correction['change'], { kind: 'pair' }>, pair: Pair | undefined, sources: Sources): boolean => {
  if (pair === undefined) return false
  const ref = change.after
  if (ref === null || sources.facts.includes(ref.sha256)) return true
  const report = sources.reports.find((r) => r.sha256 === ref.sha256)
  return report === undefined || report.statements.some((s) => (s.at[0] ?? s.start) === ref.at)
}

/** What would become of each correction of a file, were it taken over. Changes nothing. */
export const weigh = (opened: readonly OpenedCorrection[], sources: Sources): TakeOver => {
  const log = new Map(sources.corrections.map((c) => [c.id, c]))
  const reports = new Map(sources.reports.map((r) => [r.sha256, r]))
  const pairs = new Map(sources.judgement.pairs.map((p) => [p.id, p]))
  const fateOf = (c: Correction): Fate => {
    const mine = log.get(c.id)
    if (mine) return canonical(bare(mine)) === canonical(bare(c)) ? 'here' : 'differs'
    const report = reports.get(c.sha256)
    if (report === undefined && !sources.facts.includes(c.sha256)) return 'absent'
    if (c.change.kind === 'check') {
      const pair = pairs.get(c.change.pair)
      return pair !== undefined && checkOf(pair, [c]) !== undefined ? 'new' : 'stale'
    }
    if (c.change.kind === 'pair') return picks(c.change, pairs.get(c.change.pair), sources) ? 'new' : 'stale'
    return report !== undefined && staleCorrections(report, [c]).length === 0 ? 'new' : 'stale'
  }
  const entries = opened.map(({ row, correction }): Weighed => {
    const fate = fateOf(correction)
    const mine = fate === 'differs' ? log.get(correction.id) : undefined
    return { row, correction: bare(correction), fate, ...(mine ? { mine } : {}) }
  })
  const theirs = new Set(opened.map((o) => o.correction.id))
  return { entries, onlyHere: sources.corrections.filter((c) => !theirs.has(c.id)).length }
}
