import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Doubtful, filterQueue, reviewQueue, settledIn } from '../../derive/review/queue.ts'
import { keptDoubts } from '../../store/judgement.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'

/** Everything that is left to review, gravest first; `undefined` until it is known. What was just decided leaves at once, before all is judged anew. */
export const useWholeQueue = (): readonly Doubtful[] | undefined => {
  const { corrections, shelf, judgement, ready } = useLibrary()
  const doubts = useLiveQuery(() => keptDoubts())
  return useMemo(
    () => (doubts && ready ? reviewQueue(doubts, shelf, judgement.pairs, settledIn(corrections)) : undefined),
    [doubts, ready, shelf, judgement.pairs, corrections],
  )
}

/** What is left to review of what the filters let through. */
export const useQueue = (): readonly Doubtful[] | undefined => {
  const whole = useWholeQueue()
  const { filters } = useLocationState()
  return useMemo(() => whole && filterQueue(whole, filters), [whole, filters])
}
