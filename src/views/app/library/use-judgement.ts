import { useLiveQuery } from 'dexie-react-hooks'
import { startTransition, useEffect, useState } from 'react'
import { startLedger } from '../../../derive/ledger.ts'
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

/** The kept judgement, counted in columns while it is read. */
const load = async (head: Head, going: () => boolean): Promise<Judgement | undefined> => {
  const ledger = startLedger()
  const judgement = await loadJudgement(head, going, undefined, ledger.add)
  if (judgement) ledger.finish(judgement.pairs)
  return judgement
}

const judgementOf = async (revision: number, going: () => boolean, onHead: (h: Head) => void): Promise<Judgement | undefined> => {
  const key = judgementKey(revision)
  const kept = await judgedHead()
  if (kept?.key === key) {
    onHead(kept)
    return load(kept, going)
  }
  const sent = await engine().judge()
  if (sent) return sent
  const fresh = await judgedHead()
  return fresh?.key === key ? load(fresh, going) : undefined
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
      .then((judgement) => current && judgement && startTransition(() => setHeld({ revision, judgement })))
      .catch((error: unknown) => current && onTrouble(troubleIn(error)))
    return () => {
      current = false
    }
  }, [revision, busy, held, onTrouble])
  return { judgement: held?.judgement ?? NOTHING, head, judged: held !== undefined, judging: revision !== undefined && held?.revision !== revision }
}
