import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../model/correction.ts'
import { type Backup, backupBeforeUpgrade, backups, restoreBackup, undoRestore } from './backup.ts'
import { carryOut, takeBack } from './casefile/opening.ts'
import { markSaved, unsaved } from './casefile/saved.ts'
import { charts, keepChart, removeChart, renameChart } from './charts.ts'
import { corrections, log } from './corrections.ts'
import { Database, type KeptChart, libraryName, VERSIONS } from './db.ts'
import { factFiles, type Removed, restore, source } from './library.ts'
import { keepSetting } from './meta.ts'
import { keepSettings, settings } from './settings.ts'
import { type TabTrouble, watchTabs } from './tabs.ts'

const entry: Correction = { id: 'c', sha256: 'a'.repeat(64), when: '2026-03-20T00:00:00Z', who: '甲', why: '乙', change: { kind: 'accept', at: 3 } }
const kept: KeptChart = { id: 'k', title: '示例', when: '2026-03-20T00:00:00Z', figure: { format: 'outturn-figure' } }
let n = 0
const fresh = () => new Database(`safety-${++n}`)
/** A library as the first version left it. */
const firstVersion = () => new Database(`safety-${++n}`, 1)

/** The same library under the next version's code. */
const upgraded = (name: string): Dexie => {
  const d = new Dexie(name)
  VERSIONS.forEach((stores, i) => {
    d.version(i + 1).stores(stores)
  })
  d.version(VERSIONS.length + 1).stores({ corrections: 'id, sha256, when, who' })
  return d
}

describe('backups', () => {
  it('are made before an upgrade, with the log and the settings', async () => {
    const d = firstVersion()
    await log([entry], d)
    await keepSetting('convention', 'strict', d)
    d.close()
    expect(await backupBeforeUpgrade(d)).toBe(1)
    expect(await backups(d)).toMatchObject([{ version: 1, corrections: [entry], settings: [{ key: 'setting:convention', value: 'strict' }], charts: [] }])
    const now = new Database(d.name)
    expect([await corrections(now), await settings(now)]).toEqual([[entry], { convention: 'strict' }])
    await keepChart(kept, now)
    now.close()
    expect(await backupBeforeUpgrade(now, VERSIONS.length + 1)).toBe(VERSIONS.length)
    expect((await backups(now))[0]).toMatchObject({ corrections: [entry], charts: [kept] })
    const next = await upgraded(d.name).open()
    expect([await next.table('corrections').toArray(), await next.table('charts').toArray()]).toEqual([[entry], [kept]])
    next.close()
  })
  it('bring back what is not here, settings too, leave what is, and go out again on a word', async () => {
    const d = fresh()
    const later = { ...entry, id: 'd' }
    await log([entry], d)
    await keepChart({ ...kept, title: '另名' }, d)
    const second = { ...kept, id: 'm' }
    const backup: Backup = {
      id: 'b',
      when: '2026-03-01T00:00:00Z',
      version: 1,
      corrections: [entry, later],
      settings: [{ key: 'setting:convention', value: 'strict' }],
      charts: [kept, second],
    }
    const back = await restoreBackup(backup, d)
    expect(back).toEqual({ corrections: ['d'], charts: ['m'], settings: ['setting:convention'] })
    expect((await charts(d)).map((c) => c.title).sort()).toEqual([kept.title, '另名'].sort())
    expect(await settings(d)).toEqual({ convention: 'strict' })
    await undoRestore(back, d)
    expect([(await corrections(d)).map((c) => c.id), (await charts(d)).map((c) => c.id), await settings(d)]).toEqual([['c'], [kept.id], {}])
    expect(await restoreBackup({ ...backup, corrections: [entry], charts: [], settings: [] }, d)).toEqual({ corrections: [], charts: [], settings: [] })
    d.close()
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
    const d = firstVersion()
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
  it('knows which corrections and kept charts no case file holds; a chart kept again counts anew', async () => {
    const d = fresh()
    const later = { ...entry, id: 'd' }
    const chart = { id: 'c', title: '示例图', when: '2026-03-01T00:00:00Z', figure: {} }
    await d.corrections.bulkPut([entry, later])
    await d.charts.put(chart)
    expect(await unsaved(d)).toEqual({ corrections: 2, charts: 1 })
    await markSaved([entry], [chart], d)
    expect(await unsaved(d)).toEqual({ corrections: 1, charts: 0 })
    await d.charts.put({ ...chart, when: '2026-03-02T00:00:00Z' })
    expect(await unsaved(d)).toEqual({ corrections: 1, charts: 1 })
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

describe('charts', () => {
  it('are kept, renamed, taken out and put back', async () => {
    const d = fresh()
    await keepChart(kept, d)
    await keepChart({ ...kept, id: 'l', when: '2026-03-21T00:00:00Z' }, d)
    await renameChart('k', '另名', d)
    expect((await charts(d)).map((c) => [c.id, c.title])).toEqual([
      ['l', '示例'],
      ['k', '另名'],
    ])
    const out = await removeChart('k', d)
    expect((await charts(d)).map((c) => c.id)).toEqual(['l'])
    if (out) await keepChart(out, d)
    expect((await charts(d)).at(-1)).toEqual({ ...kept, title: '另名' })
    d.close()
  })
})

describe('opening a case file', () => {
  const theirs = { ...entry, id: 't' }
  const file = (hash: string): Removed => ({
    facts: { sha256: hash, file: `${hash}.csv`, text: '', facts: [] },
    source: { sha256: hash, name: hash, bytes: new Uint8Array([1]) },
  })
  const plan = { remove: ['a'], restore: [file('b')], added: ['b'], unlog: ['c'], log: [theirs], settings: { convention: 'strict', fresh: 1 } }
  it('is done whole, and can be taken back whole but for what was corrected since', async () => {
    const d = fresh()
    await restore(file('a'), d)
    await log([entry], d)
    await keepSetting('convention', 'elastic', d)
    await keepChart(kept, d)
    const undo = await carryOut({ ...plan, removeCharts: ['k'], charts: [{ ...kept, id: 'l' }] }, d)
    expect([(await factFiles(d)).map((f) => f.sha256), await corrections(d), await settings(d), (await charts(d)).map((c) => c.id)]).toEqual([
      ['b'],
      [theirs],
      { convention: 'strict', fresh: 1 },
      ['l'],
    ])
    await log([{ ...entry, id: 'since' }], d)
    await takeBack(undo, d)
    expect([(await factFiles(d)).map((f) => f.sha256), (await corrections(d)).map((c) => c.id), await settings(d), await charts(d)]).toEqual([
      ['a'],
      ['c', 'since'],
      { convention: 'elastic' },
      [kept],
    ])
    expect((await source('a', d))?.bytes).toEqual(new Uint8Array([1]))
    d.close()
  })
})
