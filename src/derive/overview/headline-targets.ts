import type { Pair } from '../../model/pair.ts'

/**
 * Headline targets (主要预期目标) apart from work items: a registered statistic that the report gives as expected, or any that the whole
 * country sets. Work items are listed, searched and counted too, but a front page of them drowns what a government is held to.
 */
export const isHeadline = (p: Pair): boolean => p.indicator !== '' && (p.target.hedge === 'expect' || p.adcode === '100000') && !p.flags.includes('stretch')

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
