import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from './facts/row.ts'
import { readFacts } from './facts.ts'

const HEAD = COLUMNS.join(',')
const row = (change: Partial<Record<(typeof COLUMNS)[number], string>>): string => {
  const base: Partial<Record<(typeof COLUMNS)[number], string>> = {
    place: '示例县',
    adcode: '990001',
    role: 'result',
    year: '2023',
    indicator: 'gdp',
    measure: 'growth',
    bound: 'eq',
    value: '5.5',
    unit: '%',
    issuer: '统计局',
    document: '"公报, 2023"',
  }
  return COLUMNS.map((c) => change[c] ?? base[c] ?? '').join(',')
}
const load = (text: string): ReturnType<typeof readFacts> => readFacts({ name: 'f.csv', bytes: new TextEncoder().encode(text) })

describe('facts files', () => {
  it.each(['seeds/facts/china-national.csv', 'seeds/facts/gaochang-2023-bulletin.csv'])('%s is read whole, each row with its own words', async (name) => {
    const outcome = await readFacts({ name, bytes: new Uint8Array(readFileSync(name)) })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues.slice(0, 3)))
    expect(outcome.value.facts.length).toBeGreaterThan(3)
    for (const f of outcome.value.facts) expect(outcome.value.text.slice(f.start, f.end)).toBe(f.quote)
  })
  it('keeps quoted commas and signs of relations', async () => {
    expect(await load(`${HEAD}\n${row({ relation: 'in_step_with:gdp', value: '', bound: '' })}\r\n`)).toMatchObject({
      ok: true,
      value: { facts: [{ row: 2, document: '公报, 2023', value: null, relation: { kind: 'in_step_with', other: 'gdp' } }] },
    })
  })
  it.each([
    ['year', { year: '23' }],
    ['value', { value: 'five' }],
    ['value', { value: '' }],
    ['upper', { bound: 'range' }],
    ['role', { role: 'goal' }],
    ['unit', { unit: '=cmd' }],
    ['adcode', { adcode: '12' }],
    ['url', { url: 'javascript:x' }],
    ['row', { note: 'a,b' }],
  ] as const)('a wrong %s refuses the file with its row', async (column, change) => {
    expect(await load(`${HEAD}\n${row({})}\n${row(change)}\n`)).toMatchObject({ ok: false, issues: [{ code: 'facts-row', row: 3, column }] })
  })
  it('a wrong column refuses the file', async () => {
    expect(await load(`${HEAD.replace('unit', 'units')}\n${row({})}\n`)).toMatchObject({ ok: false, issues: [{ code: 'facts-columns', column: 'unit' }] })
  })
  it('an empty file is refused', async () => {
    expect(await load('')).toMatchObject({ ok: false, issues: [{ code: 'empty-file' }] })
    expect(await load(`${HEAD}\n`)).toMatchObject({ ok: false, issues: [{ code: 'empty-file' }] })
  })
})
