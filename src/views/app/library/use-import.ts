import { startTransition, useCallback, useRef, useState } from 'react'
import type { Trouble } from '../../../store/storage-error.ts'
import type { FileResult, Incoming, Progress } from '../../../worker/protocol.ts'
import { engine } from '../engine.ts'
import { troubleIn } from './trouble-in.ts'

export interface Importing {
  readonly progress: Progress | null
  readonly results: readonly FileResult[]
  readonly stopped: boolean
  readonly running: boolean
  readonly rest: readonly Incoming[]
}

const IDLE: Importing = { progress: null, results: [], stopped: false, running: false, rest: [] }

/** Takes files in one after the other; `kept` are lines of the log that stay. A stop, or trouble on the way, leaves the files not yet read to be taken up again. */
export const useImport = (onTrouble: (t: Trouble | null) => void) => {
  const [importing, setImporting] = useState<Importing>(IDLE)
  const control = useRef<AbortController | null>(null)
  const importFiles = useCallback(
    async (files: readonly Incoming[], kept: readonly FileResult[] = []): Promise<readonly FileResult[]> => {
      const abort = new AbortController()
      control.current = abort
      let reached = 0
      const onProgress = (progress: Progress) => {
        reached = progress.done
        setImporting((now) => ({ ...now, progress }))
      }
      const end = (results: readonly FileResult[], read: number) =>
        startTransition(() =>
          setImporting({ progress: null, results: [...results, ...kept], stopped: read < files.length, running: false, rest: files.slice(read) }),
        )
      onTrouble(null)
      setImporting({ ...IDLE, running: true })
      try {
        const { results, done } = await engine().importFiles(files, { signal: abort.signal, onProgress })
        end(results, done)
        return results
      } catch (error) {
        onTrouble(troubleIn(error))
        end([], reached)
        return []
      }
    },
    [onTrouble],
  )
  return { importing, importFiles, stop: useCallback(() => control.current?.abort(), []) }
}
