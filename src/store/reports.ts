import type { Report } from '../model/report.ts'
import { type Database, db, type StoredSource } from './db.ts'
import { tables } from './library.ts'
import { bump } from './meta.ts'
import { shelve } from './summary.ts'

/** A report with the bytes it was read from. */
export interface Added {
  readonly report: Report
  readonly source: StoredSource
}

/** Stores reports with their sources, all of them or none. Tells of each whether its bytes are new here. */
export const addReports = (added: readonly Added[], d: Database = db): Promise<readonly boolean[]> =>
  d.transaction('rw', tables(d), async () => {
    const here = await d.shelf.bulkGet(added.map(({ report }) => report.sha256))
    const seen = new Set(here.flatMap((entry) => (entry ? [entry.sha256] : [])))
    const fresh = added.map(({ report: { sha256 } }) => !seen.has(sha256) && seen.add(sha256).has(sha256))
    const wanted = added.filter((_, i) => fresh[i])
    if (wanted.length === 0) return fresh
    const reports = wanted.map(({ report }) => report)
    await Promise.all([d.reports.bulkPut(reports), d.shelf.bulkPut(reports.map(shelve)), d.sources.bulkPut(wanted.map(({ source }) => source)), bump(d)])
    return fresh
  })

/** Puts a fresh reading in the place of an older one of the same bytes. */
export const replaceReport = (report: Report, d: Database = db): Promise<void> =>
  d.transaction('rw', tables(d), async () => {
    await Promise.all([d.reports.put(report), d.shelf.put(shelve(report)), bump(d)])
  })
