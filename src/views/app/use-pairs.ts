import { type Filters, filterPairs } from '../../derive/filter.ts'
import type { View } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from './library-context.tsx'
import { useLocationState } from './nav.ts'

interface Kept {
  readonly from: readonly Pair[]
  readonly by: string
  readonly pairs: readonly Pair[]
}
let last: Kept | undefined

/** Several parts of a page ask for the same list: it is filtered once. */
const keptFor = (from: readonly Pair[], filters: Filters, view: View): readonly Pair[] => {
  const by = JSON.stringify([filters, view])
  if (last?.from !== from || last.by !== by) last = { from, by, pairs: filterPairs(from, filters, view) }
  return last.pairs
}

/** The targets that pass the filters in the link. */
export const usePairs = (): readonly Pair[] => {
  const { judgement } = useLibrary()
  const { filters, view } = useLocationState()
  return keptFor(judgement.pairs, filters, view)
}
