import Dexie, { type EntityTable } from 'dexie'
import type { Correction } from '../model/correction.ts'
import { type Database, db, type KeptChart, type MetaRecord, VERSIONS } from './db.ts'

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
