import type { FactFile } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import { type Database, db, type StoredSource } from './db.ts'
import { bump } from './meta.ts'
import type { ShelfEntry } from './summary.ts'

/** Everything kept of one file: enough to put it back after a removal. */
export interface Removed {
  readonly report?: Report
  readonly entry?: ShelfEntry
  readonly facts?: FactFile
  readonly source?: StoredSource
}

/** Tables a change of the library touches. */
export const tables = (d: Database) => [d.reports, d.shelf, d.sources, d.facts, d.meta]

/** Writes what is said about a report beside it; its reading and the library's revision stay as they are. */
export const amendIssues = (sha256: string, issues: Report['issues'], d: Database = db): Promise<void> =>
  d.transaction('rw', [d.reports, d.shelf], async () => {
    await Promise.all([d.reports.update(sha256, { issues }), d.shelf.update(sha256, { issues })])
  })

export const addFacts = (facts: FactFile, source: StoredSource, d: Database = db): Promise<boolean> =>
  d.transaction('rw', tables(d), async () => {
    if (await d.facts.get(facts.sha256)) return false
    await Promise.all([d.facts.put(facts), d.sources.put(source), bump(d)])
    return true
  })

/** Takes a file out; what is returned puts it back through `restore`. */
export const remove = (sha256: string, d: Database = db): Promise<Removed> =>
  d.transaction('rw', tables(d), async () => {
    const [report, entry, facts, source] = await Promise.all([d.reports.get(sha256), d.shelf.get(sha256), d.facts.get(sha256), d.sources.get(sha256)])
    await Promise.all([d.reports.delete(sha256), d.shelf.delete(sha256), d.facts.delete(sha256), d.sources.delete(sha256), bump(d)])
    return { ...(report ? { report } : {}), ...(entry ? { entry } : {}), ...(facts ? { facts } : {}), ...(source ? { source } : {}) }
  })

export const restore = (removed: Removed, d: Database = db): Promise<void> =>
  d.transaction('rw', tables(d), async () => {
    if (removed.report) await d.reports.put(removed.report)
    if (removed.entry) await d.shelf.put(removed.entry)
    if (removed.facts) await d.facts.put(removed.facts)
    if (removed.source) await d.sources.put(removed.source)
    await bump(d)
  })

export const shelf = (d: Database = db): Promise<ShelfEntry[]> => d.shelf.toArray()
export const report = (sha256: string, d: Database = db): Promise<Report | undefined> => d.reports.get(sha256)
export const reports = (d: Database = db): Promise<Report[]> => d.reports.toArray()
/** Some of the reports, in the order asked for; those that are gone are left out. */
export const reportsOf = async (hashes: readonly string[], d: Database = db): Promise<Report[]> =>
  (await d.reports.bulkGet([...hashes])).filter((r) => r !== undefined)
export const factFiles = (d: Database = db): Promise<FactFile[]> => d.facts.toArray()
export const factFile = (sha256: string, d: Database = db): Promise<FactFile | undefined> => d.facts.get(sha256)
export const sources = (d: Database = db): Promise<StoredSource[]> => d.sources.toArray()
export const sourceKeys = (d: Database = db): Promise<string[]> => d.sources.toCollection().primaryKeys()
export const source = (sha256: string, d: Database = db): Promise<StoredSource | undefined> => d.sources.get(sha256)
