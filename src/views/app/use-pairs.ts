import { useDeferredValue, useMemo } from 'react'
import { filterPairs } from '../../derive/filter.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from './library-context.tsx'
import { useLocationState } from './nav.ts'

/** The targets that pass the filters in the link. */
export const usePairs = (): readonly Pair[] => {
  const { judgement } = useLibrary()
  const { filters, view } = useLocationState()
  const key = JSON.stringify(filters)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the filters
  const kept = useMemo(() => filterPairs(judgement.pairs, filters, view), [judgement.pairs, key, view])
  return useDeferredValue(kept)
}
