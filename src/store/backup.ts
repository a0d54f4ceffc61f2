import Dexie, { type EntityTable } from 'dexie'
import type { Correction } from '../model/correction.ts'
import { type Database, db, type KeptChart, type MetaRecord, VERSIONS } from './db.ts'
import { bump } from './meta.ts'

/** What people made, set apart before an upgrade touches it. Sources can be dropped in again; corrections cannot. */
export interface Backup {
  readonly id: string
  readonly when: string
  readonly version: number
  readonly corrections: readonly Correction[]
  readonly settings: readonly MetaRecord[]
  readonly charts: readonly KeptChart[]
}

const KEPT = 5

class Backups extends Dexie {
  declare backups: EntityTable<Backup, 'id'>
  constructor(name: string) {
    super(name)
    this.version(1).stores({ backups: 'id, when' })
  }
}

const shelfOf = (d: Database) => new Backups(`${d.name}-backups`)

// Dexie keeps its version number times ten in the browser's.
const versionIn = async (name: string): Promise<number> => {
  const found = (await indexedDB.databases?.())?.find((x) => x.name === name)
  return found?.version === undefined ? 0 : Math.floor(found.version / 10)
}

const store = async (backup: Backup, d: Database): Promise<void> => {
  const shelf = shelfOf(d)
  await shelf.backups.put(backup)
  const old = await shelf.backups.orderBy('when').reverse().offset(KEPT).primaryKeys()
  await shelf.backups.bulkDelete(old)
  shelf.close()
}

/** Call before the library is first opened: where an older version stands in this browser, its log and settings are copied out. Returns the version copied, 0 for none. */
export const backupBeforeUpgrade = async (d: Database = db, current = VERSIONS.length, now = new Date()): Promise<number> => {
  const version = await versionIn(d.name)
  if (version === 0 || version >= current) return 0
  const old = await new Dexie(d.name).open()
  try {
    const charts = old.tables.some((t) => t.name === 'charts') ? await old.table<KeptChart>('charts').toArray() : []
    const [corrections, meta] = await Promise.all([
      old.table<Correction>('corrections').toArray(),
      old.table<MetaRecord>('meta').where('key').startsWith('setting:').toArray(),
    ])
    await store({ id: `${now.toISOString()} ${version}`, when: now.toISOString(), version, corrections, settings: meta, charts }, d)
  } finally {
    old.close()
  }
  return version
}

/** Backups, newest first. */
export const backups = async (d: Database = db): Promise<readonly Backup[]> => {
  if (!(await Dexie.exists(`${d.name}-backups`))) return []
  const shelf = shelfOf(d)
  const all = await shelf.backups.orderBy('when').reverse().toArray()
  shelf.close()
  return all
}

/** What a restoring brought back, by key: what it takes to undo it. */
export interface Restored {
  readonly corrections: readonly string[]
  readonly charts: readonly string[]
  readonly settings: readonly string[]
}

/** Brings back what of a backup is not here, all or nothing; what is here stays as it is. */
export const restoreBackup = (b: Backup, d: Database = db): Promise<Restored> =>
  d.transaction('rw', [d.corrections, d.charts, d.meta], async () => {
    const here = new Set([
      ...(await d.corrections.toCollection().primaryKeys()),
      ...(await d.charts.toCollection().primaryKeys()),
      ...(await d.meta.toCollection().primaryKeys()),
    ])
    const corrections = b.corrections.filter((c) => !here.has(c.id))
    const charts = b.charts.filter((c) => !here.has(c.id))
    const settings = b.settings.filter((s) => !here.has(s.key))
    await d.corrections.bulkPut(corrections)
    await d.charts.bulkPut(charts)
    await d.meta.bulkPut(settings)
    if (corrections.length > 0) await bump(d)
    return { corrections: corrections.map((c) => c.id), charts: charts.map((c) => c.id), settings: settings.map((s) => s.key) }
  })

/** Takes out again what a restoring brought back. */
export const undoRestore = (r: Restored, d: Database = db): Promise<void> =>
  d.transaction('rw', [d.corrections, d.charts, d.meta], async () => {
    await d.corrections.bulkDelete([...r.corrections])
    await d.charts.bulkDelete([...r.charts])
    await d.meta.bulkDelete([...r.settings])
    if (r.corrections.length > 0) await bump(d)
  })
