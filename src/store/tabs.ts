import { type Database, db } from './db.ts'

/** `old`: another tab upgraded the library and this page's code is too old for it. `waiting`: this page's upgrade waits for another tab to close. */
export type TabTrouble = 'old' | 'waiting'

/** Hears when tabs of different versions meet, `null` once a wait is over. An old tab lets go at once, so that the new one need not wait. Returns how to stop hearing. */
export const watchTabs = (said: (trouble: TabTrouble | null) => void, d: Database = db): (() => void) => {
  const onChange = () => {
    d.close({ disableAutoOpen: true })
    said('old')
    // Keeps Dexie's own answer, which would open the newer library again with the older code.
    return false
  }
  const onBlocked = () => said('waiting')
  const onReady = () => said(null)
  d.on('versionchange', onChange)
  d.on('blocked', onBlocked)
  d.on('ready', onReady)
  return () => {
    d.on('versionchange').unsubscribe(onChange)
    d.on('blocked').unsubscribe(onBlocked)
    d.on('ready').unsubscribe(onReady)
  }
}
