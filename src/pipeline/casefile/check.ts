import { canonical } from './canonical.ts'
import type { Computed } from './casefile.ts'

export const CHECKS = ['sources', 'root', 'corrections', 'texts', 'quotes', 'identities', 'statements', 'facts', 'pairs', 'findings', 'charts'] as const
export type CheckName = (typeof CHECKS)[number]

/** Why something differs: a closed list; words for people come from the interface. */
export type Why =
  | 'hash'
  | 'root'
  | 'twice'
  | 'no-source'
  | 'refused'
  | 'text'
  | 'quote'
  | 'changed'
  | 'gone'
  | 'new'
  | 'chart'
  | 'left-out'
  | 'languages'
  | 'no-place'
  | 'no-indicator'

export interface Difference {
  readonly about: string
  readonly why: Why
  readonly stored: string
  readonly now: string
}

export interface Check {
  readonly name: CheckName
  readonly status: 'passes' | 'differs' | 'unchecked'
  /** How many were compared. */
  readonly count: number
  readonly differences: readonly Difference[]
  /** What could not be checked, by name. */
  readonly unchecked: readonly string[]
}

/** A check's outcome: differing beats unchecked, and a check with nothing to look at that left something out is unchecked. */
export const result = (name: CheckName, count: number, differences: readonly Difference[], unchecked: readonly string[] = []): Check => ({
  name,
  status: differences.length > 0 ? 'differs' : count === 0 && unchecked.length > 0 ? 'unchecked' : 'passes',
  count,
  differences,
  unchecked,
})

const grouped = (rows: readonly Computed[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const row of rows) {
    const text = canonical(row)
    const group = groups.get(row.id)
    if (group) group.push(text)
    else groups.set(row.id, [text])
  }
  return groups
}

const fieldsThatDiffer = (stored: string, now: string): readonly [string, string] => {
  const [a, b]: [Record<string, unknown>, Record<string, unknown>] = [JSON.parse(stored), JSON.parse(now)]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((k) => canonical({ v: a[k] }) !== canonical({ v: b[k] }))
  const pick = (x: Record<string, unknown>) => canonical(Object.fromEntries(keys.map((k) => [k, x[k] ?? null])))
  return [pick(a), pick(b)]
}

const compareGroup = (about: string, stored: readonly string[], now: readonly string[]): readonly Difference[] => {
  const missing = stored.filter((x) => !now.includes(x))
  const extra = now.filter((x) => !stored.includes(x))
  const changed = missing.slice(0, extra.length).map((x, i): Difference => {
    const [before, after] = fieldsThatDiffer(x, extra[i] ?? '{}')
    return { about, why: 'changed', stored: before, now: after }
  })
  return [
    ...changed,
    ...missing.slice(extra.length).map((x): Difference => ({ about, why: 'gone', stored: x, now: '' })),
    ...extra.slice(missing.length).map((x): Difference => ({ about, why: 'new', stored: '', now: x })),
  ]
}

/** Rows told apart by `id`, compared field by field whatever their order. */
export const compareRows = (name: CheckName, stored: readonly object[], now: readonly object[]): Check => {
  const rows = (list: readonly object[]): readonly Computed[] => list.flatMap((x) => ('id' in x && typeof x.id === 'string' ? [{ ...x, id: x.id }] : []))
  const [a, b] = [grouped(rows(stored)), grouped(rows(now))]
  const ids = [...new Set([...a.keys(), ...b.keys()])].sort()
  return result(
    name,
    stored.length,
    ids.flatMap((id) => compareGroup(id, a.get(id) ?? [], b.get(id) ?? [])),
  )
}
