import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Doubtful, filterQueue, reviewQueue, settledIn } from '../../derive/review/queue.ts'
import { keptDoubts } from '../../store/judgement.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'

/** What is left to review, gravest first; `undefined` until it is known. What was just decided leaves at once, before all is judged anew. */
export const useQueue = (): readonly Doubtful[] | undefined => {
  const { corrections, shelf, judgement, ready } = useLibrary()
  const { filters } = useLocationState()
  const doubts = useLiveQuery(() => keptDoubts())
  const whole = useMemo(
    () => (doubts && ready ? reviewQueue(doubts, shelf, judgement.pairs, settledIn(corrections)) : undefined),
    [doubts, ready, shelf, judgement.pairs, corrections],
  )
  return useMemo(() => whole && filterQueue(whole, filters), [whole, filters])
}
