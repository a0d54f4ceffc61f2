import { useEffect, useRef, useState } from 'react'
import type { Found } from '../../derive/search/index.ts'
import { db } from '../../store/db.ts'
import { useLibrary } from '../app/library-context.tsx'
import type { SearchAnswer, SearchRequest } from './protocol.ts'

/** Listed at most; the table of targets takes all. */
const MOST = 300
const PAUSE = 120

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, (answer: SearchAnswer) => void>()

/** One thread keeps the index for as long as the page is open. */
const thread = (): Worker => {
  if (worker) return worker
  const fresh = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: db.name })
  fresh.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
    waiting.get(data.id)?.(data)
    if (data.kind !== 'indexing') waiting.delete(data.id)
  }
  fresh.onerror = () => {
    for (const [id, tell] of waiting) tell({ id, kind: 'failed' })
    waiting.clear()
    worker = undefined
  }
  worker = fresh
  return fresh
}

const ask = (query: string, tell: (answer: SearchAnswer) => void): (() => void) => {
  const id = ++last
  waiting.set(id, tell)
  thread().postMessage({ id, query, most: MOST } satisfies SearchRequest)
  return () => void waiting.delete(id)
}

export interface Searched {
  /** `idle`: nothing is sought. */
  readonly state: 'idle' | 'busy' | 'done' | 'failed'
  readonly rows: readonly Found[]
  readonly keys: ReadonlySet<string>
  readonly progress?: { readonly done: number; readonly total: number }
}

const NONE: Searched = { state: 'idle', rows: [], keys: new Set() }

/** What the library's reports say of the words sought: their readings, admissions and rows of data files. Sought once the typing pauses. */
export const useSearch = (query: string): Searched => {
  const { judgement } = useLibrary()
  const [found, setFound] = useState<Searched>(NONE)
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another judgement comes of other reports
  useEffect(() => {
    if (query.trim() === '') {
      setFound(NONE)
      return
    }
    setFound((now) => ({ ...now, state: 'busy' }))
    let forget = () => {}
    const timer = setTimeout(
      () => {
        forget = ask(query, (a) => {
          if (a.kind === 'indexing') setFound((now) => ({ ...now, progress: { done: a.done, total: a.total } }))
          else if (a.kind === 'found') setFound({ state: 'done', rows: a.rows, keys: new Set(a.keys) })
          else setFound({ ...NONE, state: 'failed' })
        })
      },
      first.current ? 0 : PAUSE,
    )
    first.current = false
    return () => {
      clearTimeout(timer)
      forget()
    }
  }, [query, judgement])
  return found
}
