import { useEffect, useSyncExternalStore } from 'react'

// Forms with words in them that are stored nowhere yet.
let open = 0
const listeners = new Set<() => void>()
const change = (by: number): void => {
  open += by
  for (const tell of listeners) tell()
}
const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

const ask = (event: BeforeUnloadEvent): void => event.preventDefault()

/** While `dirty`, the browser asks before the page is left, and a new version does not take over. */
export const useUnsaved = (dirty: boolean): void => {
  useEffect(() => {
    if (!dirty) return
    change(1)
    addEventListener('beforeunload', ask)
    return () => {
      change(-1)
      removeEventListener('beforeunload', ask)
    }
  }, [dirty])
}

/** Whether a form somewhere on the page holds unsaved words. */
export const useAnyUnsaved = (): boolean => useSyncExternalStore(subscribe, () => open > 0)
