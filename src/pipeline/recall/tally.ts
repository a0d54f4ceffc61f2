import type { Role } from '../../model/statement.ts'
import type { Held } from './held.ts'
import { HEADLINE } from './names.ts'

/** How much of what the loose search sees of a statistic the reading holds. */
export interface Count {
  readonly id: string
  readonly role: Role
  readonly seen: number
  readonly found: number
  /** What became of the others, most frequent first. */
  readonly lost: readonly (readonly [string, number])[]
}

const ROLES: readonly Role[] = ['target', 'result']
const RANK: ReadonlyMap<string, number> = new Map(HEADLINE.map((h, i) => [h.id, i]))

const countOf = (id: string, role: Role, all: readonly Held[]): Count => {
  const fates = new Map<string, number>()
  for (const h of all) if (h.fate !== 'found') fates.set(h.fate, (fates.get(h.fate) ?? 0) + 1)
  const found = all.filter((h) => h.fate === 'found').length
  return { id, role, seen: all.length, found, lost: [...fates].sort((a, b) => b[1] - a[1]) }
}

/** By statistic and role, main statistics first; those never seen are left out. */
export const countsOf = (all: readonly Held[]): readonly Count[] =>
  HEADLINE.flatMap(({ id }) =>
    ROLES.flatMap((role) => {
      const of = all.filter((h) => h.seen.id === id && h.role === role)
      return of.length > 0 ? [countOf(id, role, of)] : []
    }),
  )

const rank = (h: Held): readonly number[] => [h.hole ? 0 : 1, RANK.get(h.seen.id) ?? 0, h.role === 'target' ? 0 : 1, h.seen.gap]
const inRank = (a: Held, b: Held): number => {
  const [x, y] = [rank(a), rank(b)]
  return x.map((n, i) => n - (y[i] ?? 0)).find((d) => d !== 0) ?? 0
}

/**
 * The `most` clearest misses: first what leaves the reading with no number at all of the statistic, main statistics first, then by how close the
 * number stands to the name. No more than `each` of one statistic and role, so that a frequent kind leaves room for others.
 */
export const worstOf = (all: readonly Held[], most: number, each: number): readonly Held[] => {
  const taken = new Map<string, number>()
  const worst: Held[] = []
  for (const h of all.filter((x) => x.fate !== 'found').sort(inRank)) {
    const key = `${h.seen.id} ${h.role}`
    const n = taken.get(key) ?? 0
    if (n < each && worst.length < most) worst.push(h)
    taken.set(key, n + 1)
  }
  return worst
}
