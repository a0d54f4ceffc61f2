import type { Pair } from '../../model/pair.ts'

/**
 * Targets for a registered statistic (growth, revenue, jobs) apart from work items: these are listed, searched and counted too, but a front
 * page of them drowns what a government is held to.
 */
export const isHeadline = (p: Pair): boolean => p.indicator !== '' && !p.flags.includes('stretch')

const kept = new WeakMap<readonly Pair[], readonly Pair[]>()

/** The headline targets of a list; all of it where none is one. The same list is gone through once. */
export const headlineOnly = (pairs: readonly Pair[]): readonly Pair[] => {
  const known = kept.get(pairs)
  if (known) return known
  const main = pairs.filter(isHeadline)
  const made = main.length > 0 ? main : pairs
  kept.set(pairs, made)
  return made
}
