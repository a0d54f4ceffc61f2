import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Judgement } from '../../judge/judge.ts'
import type { Correction } from '../../model/correction.ts'
import type { FactFile } from '../../model/fact.ts'
import type { SourceFile } from '../../model/source.ts'
import { corrections as allCorrections } from '../../store/corrections.ts'
import { factFiles, shelf as wholeShelf } from '../../store/library.ts'
import { revision as currentRevision } from '../../store/meta.ts'
import type { ShelfEntry } from '../../store/shelf.ts'
import { type Trouble, troubleOf } from '../../store/trouble.ts'
import { EngineError } from '../../worker/client.ts'
import type { FileResult, Progress } from '../../worker/protocol.ts'
import { engine } from './engine.ts'

export interface Importing {
  readonly progress: Progress | null
  readonly results: readonly FileResult[]
  readonly stopped: boolean
  readonly running: boolean
  readonly rest: readonly SourceFile[]
}

export interface Library {
  readonly ready: boolean
  readonly judging: boolean
  readonly trouble: Trouble | null
  readonly judgement: Judgement
  readonly shelf: readonly ShelfEntry[]
  readonly facts: readonly FactFile[]
  readonly corrections: readonly Correction[]
  readonly importing: Importing
  readonly importFiles: (files: readonly SourceFile[]) => Promise<readonly FileResult[]>
  readonly stop: () => void
  readonly hold: (task: () => Promise<void>) => Promise<void>
}

const nothing: Judgement = { pairs: [], findings: [] }
const idle: Importing = { progress: null, results: [], stopped: false, running: false, rest: [] }
const Context = createContext<Library | null>(null)

const said = (error: unknown): Trouble => (error instanceof EngineError ? error.trouble : troubleOf(error))

/** Judges anew whenever the stored library changes, but not in the middle of an import. */
const useJudgement = (busy: boolean, onTrouble: (t: Trouble) => void) => {
  const revision = useLiveQuery(() => currentRevision())
  const [state, setState] = useState<{ readonly of: number; readonly judgement: Judgement }>({ of: -1, judgement: nothing })
  useEffect(() => {
    if (revision === undefined || busy || state.of === revision) return
    let current = true
    engine()
      .judge()
      .then((judgement) => current && setState({ of: revision, judgement }))
      .catch((error: unknown) => current && onTrouble(said(error)))
    return () => {
      current = false
    }
  }, [revision, busy, state.of, onTrouble])
  return { judgement: state.judgement, judged: state.of >= 0, judging: revision !== undefined && state.of !== revision }
}

const useImport = (onTrouble: (t: Trouble) => void) => {
  const [importing, setImporting] = useState<Importing>(idle)
  const control = useRef<AbortController | null>(null)
  const importFiles = useCallback(
    async (files: readonly SourceFile[]) => {
      const abort = new AbortController()
      control.current = abort
      setImporting({ ...idle, running: true })
      try {
        let done = 0
        const onProgress = (progress: Progress) => {
          done = progress.done
          setImporting((now) => ({ ...now, progress }))
        }
        const results = await engine().importFiles(files, { signal: abort.signal, onProgress })
        setImporting({ progress: null, results, stopped: abort.signal.aborted, running: false, rest: abort.signal.aborted ? files.slice(done) : [] })
        return results
      } catch (error) {
        onTrouble(said(error))
        setImporting(idle)
        return []
      }
    },
    [onTrouble],
  )
  return { importing, importFiles, stop: useCallback(() => control.current?.abort(), []) }
}

/** Gives every view the stored library and its judgement. */
export const LibraryProvider = ({ children }: { readonly children: ReactNode }) => {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [held, setHeld] = useState(false)
  const { importing, importFiles, stop } = useImport(setTrouble)
  const { judgement, judged, judging } = useJudgement(importing.running || held, setTrouble)
  const shelf = useLiveQuery(() => wholeShelf())
  const facts = useLiveQuery(() => factFiles())
  const corrections = useLiveQuery(() => allCorrections())
  const hold = useCallback(async (task: () => Promise<void>) => {
    setHeld(true)
    await task().finally(() => setHeld(false))
  }, [])
  const ready = judged && shelf !== undefined && facts !== undefined
  const value = useMemo(
    () => ({ ready, judging, trouble, judgement, shelf: shelf ?? [], facts: facts ?? [], corrections: corrections ?? [], importing, importFiles, stop, hold }),
    [ready, judging, trouble, judgement, shelf, facts, corrections, importing, importFiles, stop, hold],
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export const useLibrary = (): Library => {
  const library = useContext(Context)
  if (!library) throw new Error('no library around this view')
  return library
}
