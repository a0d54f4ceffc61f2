import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../model/correction.ts'
import { backupBeforeUpgrade, backups } from './backup.ts'
import { corrections, log } from './corrections.ts'
import { Database, libraryName } from './db.ts'
import { keepSetting } from './meta.ts'
import { markSaved, unsaved } from './saved.ts'
import { keepSettings, settings } from './settings.ts'
import { type TabTrouble, watchTabs } from './tabs.ts'

const entry: Correction = { id: 'c', sha256: 'a'.repeat(64), when: '2026-03-20T00:00:00Z', who: '甲', why: '乙', change: { kind: 'accept', at: 3 } }
let n = 0
const fresh = () => new Database(`safety-${++n}`)

/** The same library under the next version's code. */
const upgraded = (name: string): Dexie => {
  const d = new Dexie(name)
  d.version(1).stores({ reports: 'sha256', shelf: 'sha256', sources: 'sha256', facts: 'sha256', corrections: 'id, sha256, when', meta: 'key' })
  d.version(2).stores({ corrections: 'id, sha256, when, who' })
  return d
}

describe('backups', () => {
  it('are made before an upgrade, with the log and the settings', async () => {
    const d = fresh()
    await log([entry], d)
    await keepSetting('convention', 'strict', d)
    d.close()
    expect(await backupBeforeUpgrade(d, 2)).toBe(1)
    expect(await backups(d)).toMatchObject([{ version: 1, corrections: [entry], settings: [{ key: 'setting:convention', value: 'strict' }] }])
    const next = await upgraded(d.name).open()
    expect(await next.table('corrections').toArray()).toEqual([entry])
    next.close()
  })
  it('are not made when there is nothing to upgrade', async () => {
    const d = fresh()
    expect(await backupBeforeUpgrade(d)).toBe(0)
    await log([entry], d)
    expect(await backupBeforeUpgrade(d)).toBe(0)
    expect(await backups(d)).toEqual([])
    d.close()
  })
  it('keep the five newest', async () => {
    const d = fresh()
    await log([entry], d)
    d.close()
    for (let day = 1; day <= 7; day++) await backupBeforeUpgrade(d, 2, new Date(Date.UTC(2026, 0, day)))
    expect((await backups(d)).map((b) => b.when.slice(8, 10))).toEqual(['07', '06', '05', '04', '03'])
  })
})

describe('two tabs', () => {
  it('the old one lets go and says so; the new one opens', async () => {
    const old = fresh()
    const heard: (TabTrouble | null)[] = []
    watchTabs((x) => heard.push(x), old)
    await log([entry], old)
    const next = await upgraded(old.name).open()
    expect(heard).toEqual([null, 'old'])
    await expect(corrections(old)).rejects.toThrow()
    expect(await next.table('corrections').count()).toBe(1)
    next.close()
  })
})

describe('a library', () => {
  it('belongs to the folder its page lies in; a worker goes by the name it was given', () => {
    const page = (pathname: string) => libraryName({ document: {}, location: { pathname } })
    expect([page('/'), page('/index.html'), page('/a/'), page('/a/index.html'), page('/a/b')]).toEqual([
      'outturn',
      'outturn',
      'outturn /a/',
      'outturn /a/',
      'outturn /a/',
    ])
    expect([libraryName({ name: 'outturn /a/', location: { pathname: '/a/assets/worker.js' } }), libraryName({ name: '' }), libraryName({})]).toEqual([
      'outturn /a/',
      'outturn',
      'outturn',
    ])
  })
  it('knows which corrections no case file holds', async () => {
    const d = fresh()
    const later = { ...entry, id: 'd' }
    expect(await unsaved([entry, later], d)).toBe(2)
    await markSaved([entry], d)
    expect(await unsaved([entry, later], d)).toBe(1)
    d.close()
  })
})

describe('settings', () => {
  it('travel, but for those about this browser', async () => {
    const d = fresh()
    await keepSetting('edition', 'a', d)
    await keepSettings({ convention: 'strict', edition: 'b' }, d)
    expect(await settings(d)).toEqual({ convention: 'strict' })
    d.close()
  })
})
