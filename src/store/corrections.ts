import type { Correction } from '../model/correction.ts'
import { type Database, db } from './db.ts'
import { bump } from './meta.ts'

/** Whether an entry bears on what is read and judged; that quotes were checked does not. */
const bears = (c: Correction): boolean => c.change.kind !== 'check'

/** The log, oldest first. */
export const corrections = (d: Database = db): Promise<Correction[]> => d.corrections.orderBy('when').toArray()

/** Adds entries to the log; an entry already there (by id) is left as it is. Returns how many were new. */
export const log = (entries: readonly Correction[], d: Database = db): Promise<number> =>
  d.transaction('rw', [d.corrections, d.meta], async () => {
    const known = new Set(await d.corrections.toCollection().primaryKeys())
    const fresh = entries.filter((c) => !known.has(c.id))
    if (fresh.length === 0) return 0
    await d.corrections.bulkPut([...fresh])
    if (fresh.some(bears)) await bump(d)
    return fresh.length
  })

/** Undoes entries, all or none. */
export const unlog = async (ids: readonly string[], d: Database = db): Promise<void> => {
  if (ids.length === 0) return
  await d.transaction('rw', [d.corrections, d.meta], async () => {
    const gone = await d.corrections.bulkGet([...ids])
    await d.corrections.bulkDelete([...ids])
    if (gone.some((c) => c === undefined || bears(c))) await bump(d)
  })
}

/** Marks entries whose quote no longer stands in its report. */
export const markStale = async (ids: readonly string[], d: Database = db): Promise<void> => {
  if (ids.length === 0) return
  await d.transaction('rw', [d.corrections, d.meta], async () => {
    for (const id of ids) await d.corrections.update(id, { stale: true })
    await bump(d)
  })
}
