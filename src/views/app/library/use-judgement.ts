import { useLiveQuery } from 'dexie-react-hooks'
import { startTransition, useEffect, useState } from 'react'
import { startLedger } from '../../../derive/column-store.ts'
import type { Judgement } from '../../../judge/judge.ts'
import { type Head, judgedHead, knownAs, loadJudgement, type Part } from '../../../store/judgement.ts'
import { revision as currentRevision } from '../../../store/meta.ts'
import type { Trouble } from '../../../store/storage-error.ts'
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

/** Places at hand from the last time: what was not judged anew is not read anew, and stays the same to whoever draws it. */
const known = new Map<string, Part>()

const forgetOthers = (head: Head): void => {
  const standing = new Set(head.places.map(knownAs))
  for (const name of known.keys()) if (!standing.has(name)) known.delete(name)
}

/** Longest stretch of work before the page gets a turn, ms. */
const STRETCH = 40

const breathing = () => {
  let since = performance.now()
  return (): Promise<void> | undefined => {
    if (performance.now() - since < STRETCH) return undefined
    return new Promise((resume) =>
      setTimeout(() => {
        since = performance.now()
        resume()
      }),
    )
  }
}

/** The kept judgement, counted in columns while it is read. */
const load = async (head: Head, going: () => boolean): Promise<Judgement | undefined> => {
  const ledger = startLedger()
  const judgement = await loadJudgement(head, { going, onPart: ledger.add, known, breathe: breathing() })
  if (!judgement) return undefined
  forgetOthers(head)
  ledger.finish(judgement.pairs)
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
