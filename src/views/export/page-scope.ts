import { useEffect, useSyncExternalStore } from 'react'
import type { Scope } from '../../derive/export/scope.ts'

/** What the open page shows of the library, beyond the filters. */
export type PageScope = Pick<Scope, 'place' | 'indicator' | 'report' | 'pair'>

let now: PageScope | null = null
const listeners = new Set<() => void>()
const put = (scope: PageScope | null): void => {
  now = scope
  for (const tell of listeners) tell()
}
const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Says what the page shows while it is open. */
export const useShownScope = (key: keyof PageScope, value: string | undefined): void => {
  useEffect(() => {
    if (!value) return
    const mine = { [key]: value }
    put(mine)
    return () => {
      if (now === mine) put(null)
    }
  }, [key, value])
}

export const usePageScope = (): PageScope | null =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  )
