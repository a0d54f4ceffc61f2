import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { Judgement } from '../../../judge/judge.ts'
import { type Head, judgedHead, loadJudgement } from '../../../store/judgement.ts'
import { revision as currentRevision } from '../../../store/meta.ts'
import type { Trouble } from '../../../store/trouble.ts'
import { judgementKey } from '../../../worker/key.ts'
import { engine } from '../engine.ts'
import { troubleIn } from './trouble-in.ts'

const NOTHING: Judgement = { pairs: [], findings: [] }

interface Held {
  readonly revision: number
  readonly judgement: Judgement
}

export interface Judging {
  readonly judgement: Judgement
  /** Counts of the kept judgement, there before it is loaded. */
  readonly head: Head | undefined
  readonly judged: boolean
  readonly judging: boolean
}

const judgementOf = async (revision: number, going: () => boolean, onHead: (h: Head) => void): Promise<Judgement | undefined> => {
  const key = judgementKey(revision)
  const kept = await judgedHead()
  if (kept?.key === key) {
    onHead(kept)
    return loadJudgement(kept, going)
  }
  const sent = await engine().judge()
  if (sent) return sent
  const fresh = await judgedHead()
  return fresh?.key === key ? loadJudgement(fresh, going) : undefined
}

/** Loads the judgement of the stored library, judged anew whenever the library changes, but not in the middle of an import. */
export const useJudgement = (busy: boolean, onTrouble: (t: Trouble) => void): Judging => {
  const revision = useLiveQuery(() => currentRevision())
  const [head, setHead] = useState<Head | undefined>()
  const [held, setHeld] = useState<Held | undefined>()
  useEffect(() => {
    if (revision === undefined || busy || held?.revision === revision) return
    let current = true
    judgementOf(revision, () => current, setHead)
      .then((judgement) => current && judgement && setHeld({ revision, judgement }))
      .catch((error: unknown) => current && onTrouble(troubleIn(error)))
    return () => {
      current = false
    }
  }, [revision, busy, held, onTrouble])
  return { judgement: held?.judgement ?? NOTHING, head, judged: held !== undefined, judging: revision !== undefined && held?.revision !== revision }
}
