import { useCallback, useRef } from 'react'
import type { Change } from '../../model/correction.ts'
import { log, unlog } from '../../store/corrections.ts'
import { useLibrary } from '../app/library-context.tsx'

const WHO = 'outturn-who'
export const who = (): string => localStorage.getItem(WHO) ?? ''
export const keepWho = (name: string): void => localStorage.setItem(WHO, name)

/** Logs a correction, and takes the last one back. */
export const useCorrect = () => {
  const { corrections } = useLibrary()
  const own = useRef<string[]>([])
  const correct = useCallback(async (sha256: string, change: Change, why: string) => {
    const id = crypto.randomUUID()
    own.current.push(id)
    await log([{ id, sha256, when: new Date().toISOString(), who: who(), why, change }])
  }, [])
  const undo = useCallback(async () => {
    const id = own.current.pop() ?? corrections.at(-1)?.id
    if (id) await unlog(id)
  }, [corrections])
  return { correct, undo }
}
