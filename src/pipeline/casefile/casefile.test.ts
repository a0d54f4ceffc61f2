import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../../model/correction.ts'
import { sha256 } from '../../read/hash.ts'
import { ENTRY } from './casefile.ts'
import { previewOpening } from './merge.ts'
import { merkleRoot } from './merkle.ts'
import { openCase } from './open.ts'
import { packCase } from './pack.ts'
import { sampleCase } from './sample.ts'
import { verifyCase } from './verify.ts'

const plain = await sampleCase()
const [first, second] = plain.reports
if (!first || !second) throw new Error('the sample was refused')
const gdp = first.statements.find((s) => s.role === 'target' && s.indicator === 'gdp')
if (!gdp) throw new Error('the sample has no growth target')
const correction: Correction = {
  id: 'c1',
  sha256: first.sha256,
  when: '2026-03-20T02:00:00.000Z',
  who: '记者',
  why: '误读',
  change: { kind: 'edit', at: gdp.at[0] ?? 0, before: gdp, after: { ...gdp, value: 6 } },
}
const mark = { year: 2023, target: { value: 12, bound: 'ge' }, result: { value: 13.1, source: 'next_report' }, others: [], verdict: 'met' }
const drawn = { kind: 'series', convention: 'all', unit: '%', points: [mark] }
const chart = {
  id: 'k1',
  title: '示例县投资',
  when: '2026-03-20T02:00:00.000Z',
  figure: { format: 'outturn-figure', version: 1, base: { zh: drawn, en: drawn } },
}
const content = { ...(await sampleCase([correction])), charts: [chart] }
const packed = await packCase(content)
const opened = (bytes: Uint8Array) => {
  const outcome = openCase('case.outturn', bytes)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}
const changed = (edit: (entries: Record<string, Uint8Array>) => void): Uint8Array => {
  const entries = unzipSync(packed)
  edit(entries)
  return zipSync(entries)
}
const put = (name: string, bytes: Uint8Array) => zipSync({ ...unzipSync(packed), [name]: bytes })
const without = (name: string) => zipSync(Object.fromEntries(Object.entries(unzipSync(packed)).filter(([key]) => key !== name)))
const replaceIn = (entries: Record<string, Uint8Array>, name: string, from: string, to: string): void => {
  const before = strFromU8(entries[name] ?? new Uint8Array())
  expect(before).toContain(from)
  entries[name] = strToU8(before.replace(from, to))
}
const differing = async (bytes: Uint8Array) => {
  const { checks, sound } = await verifyCase(opened(bytes))
  return { sound, names: checks.filter((c) => c.status === 'differs').map((c) => c.name), whys: checks.flatMap((c) => c.differences.map((d) => d.why)) }
}

describe('a case file', () => {
  it('has statements, pairs and a log to lose', () => {
    expect([content.reports.length, content.pairs.length > 2, first.statements.length > 3]).toEqual([2, true, true])
  })
  it('gives the same bytes after saving, opening and saving again', async () => {
    expect(await packCase(opened(packed))).toEqual(packed)
    expect(await packCase(content)).toEqual(packed)
  })
  it('does not depend on the order of its parts', async () => {
    const turned = { ...content, sources: content.sources.toReversed(), reports: content.reports.toReversed(), pairs: content.pairs.toReversed() }
    expect(await packCase(turned)).toEqual(packed)
  })
  it('comes back whole, with a document of its layout inside', () => {
    const { root, ...back } = opened(packed)
    expect(back.reports.map((r) => r.sha256).sort()).toEqual(content.reports.map((r) => r.sha256).sort())
    expect(back.corrections).toEqual([correction])
    expect(back.charts).toEqual([chart])
    expect(root).toMatch(/^[0-9a-f]{64}$/)
    expect(strFromU8(unzipSync(packed)[ENTRY.readme] ?? new Uint8Array())).toContain('Merkle root')
  })
  it('verifies', async () => {
    const { sound, checks } = await verifyCase(opened(packed))
    expect(checks.filter((c) => c.status !== 'passes')).toEqual([])
    expect(sound).toBe(true)
  })
  it('may leave sources out: their hashes stand, and are named as unchecked', async () => {
    const bare = await packCase({ ...content, bytes: new Map() })
    const { sound, checks } = await verifyCase(opened(bare))
    expect(sound).toBe(true)
    expect(checks.find((c) => c.name === 'sources')).toMatchObject({ status: 'unchecked', unchecked: content.sources.map((s) => s.name).sort() })
    expect(await packCase(opened(bare))).toEqual(bare)
  })
})

describe('tampering is caught', () => {
  it('1: a number in a source', async () => {
    const { sound, names } = await differing(changed((e) => replaceIn(e, ENTRY.source(first.sha256), '增长7%左右', '增长9%左右')))
    expect(sound).toBe(false)
    expect(names).toEqual(expect.arrayContaining(['sources', 'texts', 'statements', 'pairs']))
  })
  it('2: a value in a statement', async () => {
    const { names } = await differing(changed((e) => replaceIn(e, ENTRY.record(second.sha256), '"value":6.8', '"value":7.8')))
    expect(names).toEqual(['statements'])
  })
  it('3: a verdict', async () => {
    const { names } = await differing(changed((e) => replaceIn(e, ENTRY.pairs, '"verdict":"m', '"verdict":"M')))
    expect(names).toEqual(['pairs'])
  })
  it('4: an entry of the log, reworded', async () => {
    const { names } = await differing(changed((e) => replaceIn(e, ENTRY.corrections, '误读', '核对')))
    expect(names).toEqual(['root'])
  })
  it('4b: an entry of the log, taken out', async () => {
    const { names } = await differing(
      changed((e) => {
        e[ENTRY.corrections] = new Uint8Array()
      }),
    )
    expect(names).toEqual(expect.arrayContaining(['root', 'pairs']))
  })
  it('5: the words of a text under its quotes', async () => {
    const { names, whys } = await differing(changed((e) => replaceIn(e, ENTRY.text(first.sha256), '增长7%左右', '增长8%左右')))
    expect(names).toEqual(expect.arrayContaining(['texts', 'quotes']))
    expect(whys).toContain('text')
  })
  it('a number in a kept chart, in one language or in both', async () => {
    const { names, whys } = await differing(changed((e) => replaceIn(e, ENTRY.charts, '"value":13.1', '"value":11.3')))
    expect([names, new Set(whys)]).toEqual([['charts'], new Set(['languages', 'chart'])])
    const both = await differing(
      changed((e) => {
        replaceIn(e, ENTRY.charts, '"value":13.1', '"value":11.3')
        replaceIn(e, ENTRY.charts, '"value":13.1', '"value":11.3')
      }),
    )
    expect([both.names, both.whys]).toEqual([['charts'], ['chart', 'chart']])
  })
  it('a chart of another form is named as unchecked', async () => {
    const other = { ...chart, id: 'k2', title: '各地', figure: { ...chart.figure, base: { zh: { kind: 'pie' }, en: { kind: 'pie' } } } }
    const { checks } = await verifyCase(opened(await packCase({ ...content, charts: [chart, other] })))
    expect(checks.at(-1)).toMatchObject({ name: 'charts', status: 'passes', count: 1, unchecked: ['各地'] })
  })
  it('6: a source exchanged under a new hash, manifest and all: the root tells', async () => {
    const other = strToU8(strFromU8(unzipSync(packed)[ENTRY.source(first.sha256)] ?? new Uint8Array()).replace('增长7%左右', '增长5%左右'))
    const hash = await sha256(other)
    const bytes = changed((e) => {
      e[ENTRY.source(hash)] = other
      delete e[ENTRY.source(first.sha256)]
      for (const name of [ENTRY.text, ENTRY.record]) {
        e[name(hash)] = e[name(first.sha256)] ?? new Uint8Array()
        delete e[name(first.sha256)]
      }
      replaceIn(e, ENTRY.record(hash), first.sha256, hash)
      replaceIn(e, ENTRY.manifest, first.sha256, hash)
    })
    expect((await differing(bytes)).names).toEqual(expect.arrayContaining(['root', 'texts', 'corrections']))
  })
})

describe('the door', () => {
  const refused = (bytes: Uint8Array) => openCase('x.outturn', bytes)
  it.each([
    ['no-zip', 'no zip at all', strToU8('hello')],
    ['no-zip', 'half a file', packed.slice(0, packed.length / 2)],
    ['damaged', 'a flipped byte', packed.map((b, i) => (i === Math.floor(packed.length / 2) ? b ^ 255 : b))],
    ['missing', 'an entry missing', without(ENTRY.corrections)],
    ['unlisted', 'an entry nobody listed', put('evil.html', strToU8('<script>'))],
    ['version', 'a manifest of another version', changed((e) => replaceIn(e, ENTRY.manifest, '"version":1', '"version":2'))],
    ['fields', 'a path instead of a hash', changed((e) => replaceIn(e, ENTRY.manifest, first.sha256, '../../../etc/passwd'))],
    ['fields', 'a statement of the wrong type', changed((e) => replaceIn(e, ENTRY.record(first.sha256), '"role":"target"', '"role":"promise"'))],
    ['encoding', 'text that is not UTF-8', put(ENTRY.text(first.sha256), new Uint8Array([0xff, 0xfe, 0x80]))],
  ])('%s: refuses %s', (cause, _, bytes) => {
    expect(refused(bytes)).toMatchObject({ ok: false, issues: [{ code: 'case-file', file: 'x.outturn', cause }] })
  })
})

describe('opening', () => {
  const c = opened(packed)
  const mine: Correction = { ...correction, id: 'c0' }
  const shelf = {
    sources: new Map([
      [first.sha256, first.file],
      ['f'.repeat(64), '另一份.txt'],
    ]),
    corrections: [mine, { ...correction, why: 'other' }],
    charts: [],
  }
  it('merging adds and takes nothing out', () => {
    const p = previewOpening(c, shelf, 'merge')
    expect([p.add, p.keep, p.remove].map((l) => l.map((x) => x.name))).toEqual([[second.file], [first.file], []])
    expect([p.addCorrections.length, p.keepCorrections.length, p.removeCorrections.length, p.conflicts.length]).toEqual([0, 2, 0, 1])
  })
  it('replacing says what it takes out', () => {
    const p = previewOpening(c, shelf, 'replace')
    expect([p.remove, p.removeCorrections.map((x) => x.id)]).toEqual([[{ sha256: 'f'.repeat(64), name: '另一份.txt' }], ['c0']])
  })
})

describe('the Merkle root', () => {
  it('is that of RFC 6962 for no leaf and for one', async () => {
    expect(await merkleRoot([], [])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(await merkleRoot(['a'], [])).toBe(await sha256(new Uint8Array([0, ...new TextEncoder().encode('source a')])))
  })
  it('does not depend on order, and depends on every member', async () => {
    const root = await merkleRoot(['a', 'b', 'c'], [correction])
    expect(await merkleRoot(['c', 'a', 'b'], [correction])).toBe(root)
    expect(await merkleRoot(['a', 'b'], [correction])).not.toBe(root)
    expect(await merkleRoot(['a', 'b', 'c'], [{ ...correction, who: 'x' }])).not.toBe(root)
  })
})
