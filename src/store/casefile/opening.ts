import type { Correction } from '../../model/correction.ts'
import { log, unlog } from '../corrections.ts'
import { type Database, db, type KeptChart } from '../db.ts'
import { type Removed, remove, restore } from '../library.ts'
import { bump } from '../meta.ts'
import { keepSettings, settings } from '../settings.ts'
import { markSaved } from './saved.ts'

/** What opening a case file does to the library, all at once or not at all. */
export interface Opening {
  /** Files taken out, by SHA-256. */
  readonly remove: readonly string[]
  /** Records taken as they are: their sources do not travel along. */
  readonly restore: readonly Removed[]
  /** Files that will be new here, those read afterwards among them. */
  readonly added: readonly string[]
  readonly unlog: readonly string[]
  readonly log: readonly Correction[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly removeCharts: readonly string[]
  readonly charts: readonly KeptChart[]
}

/** Enough to put the library back as it was before an opening. */
export interface Undo {
  readonly removed: readonly Removed[]
  readonly added: readonly string[]
  /** Corrections that came with the file, by id. */
  readonly brought: readonly string[]
  readonly log: readonly Correction[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly charts: readonly KeptChart[]
}

const everything = (d: Database) => [d.reports, d.shelf, d.sources, d.facts, d.corrections, d.charts, d.meta]

/** Carries an opening out. */
export const carryOut = (o: Opening, d: Database = db): Promise<Undo> =>
  d.transaction('rw', everything(d), async () => {
    const before = { log: await d.corrections.toArray(), settings: await settings(d), charts: await d.charts.toArray() }
    const removed: Removed[] = []
    for (const hash of o.remove) removed.push(await remove(hash, d))
    await unlog(o.unlog, d)
    for (const r of o.restore) await restore(r, d)
    await log(o.log, d)
    await markSaved(o.log, o.charts, d)
    await keepSettings(o.settings, d)
    await d.charts.bulkDelete([...o.removeCharts])
    await d.charts.bulkPut([...o.charts])
    const had = new Set(before.log.map((c) => c.id))
    return { removed, added: o.added, brought: o.log.map((c) => c.id).filter((id) => !had.has(id)), ...before }
  })

/** Puts the library back as it was; corrections made since are kept. */
export const takeBack = (u: Undo, d: Database = db): Promise<void> =>
  d.transaction('rw', everything(d), async () => {
    for (const hash of u.added) await remove(hash, d)
    for (const r of u.removed) await restore(r, d)
    await d.corrections.bulkDelete([...u.brought])
    await d.corrections.bulkPut([...u.log])
    await bump(d)
    const now = Object.keys(await settings(d))
    await d.meta.bulkDelete(now.filter((name) => !(name in u.settings)).map((name) => `setting:${name}`))
    await keepSettings(u.settings, d)
    await d.charts.clear()
    await d.charts.bulkPut([...u.charts])
  })
