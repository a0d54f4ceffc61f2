import type { Report } from '../model/report.ts'
import { type Database, db, type StoredSource } from './db.ts'
import { tables } from './library.ts'
import { bump } from './meta.ts'
import { shelve } from './summary.ts'

/** Stores a report with its source, whole or not at all. Returns false when these bytes are already here. */
export const addReport = (report: Report, source: StoredSource, d: Database = db): Promise<boolean> =>
  d.transaction('rw', tables(d), async () => {
    if (await d.shelf.get(report.sha256)) return false
    await Promise.all([d.reports.put(report), d.shelf.put(shelve(report)), d.sources.put(source), bump(d)])
    return true
  })

/** Puts a fresh reading in the place of an older one of the same bytes. */
export const replaceReport = (report: Report, d: Database = db): Promise<void> =>
  d.transaction('rw', tables(d), async () => {
    await Promise.all([d.reports.put(report), d.shelf.put(shelve(report)), bump(d)])
  })
