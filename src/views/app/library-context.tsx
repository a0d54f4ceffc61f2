import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { tellNamesakes } from '../../derive/place.ts'
import { shelfAsCorrected } from '../../derive/review/corrected.ts'
import type { Correction } from '../../model/correction.ts'
import type { FactFile } from '../../model/fact.ts'
import { corrections as allCorrections } from '../../store/corrections.ts'
import { factFiles, shelf as wholeShelf } from '../../store/library.ts'
import type { Trouble } from '../../store/storage-error.ts'
import type { ShelfEntry } from '../../store/summary.ts'
import type { FileResult, Incoming } from '../../worker/protocol.ts'
import { type Importing, useImport } from './library/use-import.ts'
import { type Judging, useJudgement } from './library/use-judgement.ts'

export type { Importing } from './library/use-import.ts'

export interface Library extends Pick<Judging, 'judging' | 'judgement' | 'head'> {
  readonly ready: boolean
  readonly trouble: Trouble | null
  readonly shelf: readonly ShelfEntry[]
  readonly facts: readonly FactFile[]
  readonly corrections: readonly Correction[]
  readonly importing: Importing
  readonly importFiles: (files: readonly Incoming[], kept?: readonly FileResult[]) => Promise<readonly FileResult[]>
  readonly stop: () => void
  readonly hold: (task: () => Promise<void>) => Promise<void>
}

const NONE: readonly never[] = []
const Context = createContext<Library | null>(null)

/** A live query that rests while `paused`, showing what it last found: an import would run it once a file. */
const useResting = <T,>(query: () => Promise<T>, paused: boolean): T | undefined => {
  const last = useRef<T | undefined>(undefined)
  const found = useLiveQuery(async () => (paused && last.current !== undefined ? last.current : query()), [paused])
  if (found !== undefined) last.current = found
  return found ?? last.current
}

/** Gives every view the stored library and its judgement. */
export const LibraryProvider = ({ children }: { readonly children: ReactNode }) => {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [held, setHeld] = useState(false)
  const { importing, importFiles, stop } = useImport(setTrouble)
  const busy = importing.running || held
  const { judgement, head, judged, judging } = useJudgement(busy, setTrouble)
  const shelf = useResting(wholeShelf, busy)
  const facts = useResting(factFiles, busy)
  const corrections = useLiveQuery(() => allCorrections())
  const hold = useCallback(async (task: () => Promise<void>) => {
    setHeld(true)
    await task().finally(() => setHeld(false))
  }, [])
  const standing = useMemo(() => {
    const all = shelfAsCorrected(shelf ?? NONE, corrections ?? NONE)
    tellNamesakes(all)
    return all
  }, [shelf, corrections])
  const ready = judged && shelf !== undefined && facts !== undefined
  const value = useMemo(
    () => ({
      ready,
      judging,
      trouble,
      judgement,
      head,
      shelf: standing,
      facts: facts ?? NONE,
      corrections: corrections ?? NONE,
      importing,
      importFiles,
      stop,
      hold,
    }),
    [ready, judging, trouble, judgement, head, standing, facts, corrections, importing, importFiles, stop, hold],
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export const useLibrary = (): Library => {
  const library = useContext(Context)
  if (!library) throw new Error('no library around this view')
  return library
}
