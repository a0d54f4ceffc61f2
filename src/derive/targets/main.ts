import type { Pair } from '../../model/pair.ts'

/** A main expected target (主要预期目标): what a government is held to, apart from work items. A second, higher mark is none of its own. */
export const isMain = (p: Pair): boolean => p.main === true && !p.flags.includes('stretch')

const kept = new WeakMap<readonly Pair[], readonly Pair[]>()

/** The main targets of a list; all of it where none is one. The same list is gone through once. */
export const mainOnly = (pairs: readonly Pair[]): readonly Pair[] => {
  const known = kept.get(pairs)
  if (known) return known
  const main = pairs.filter(isMain)
  const made = main.length > 0 ? main : pairs
  kept.set(pairs, made)
  return made
}
