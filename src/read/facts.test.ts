import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { COLUMNS, PASSAGE_COLUMNS } from './facts/row.ts'
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
  it('is read from a workbook the same way: numbers as typed, days as dates', async () => {
    const number = (c: string): boolean => ['year', 'value', 'published'].includes(c)
    const values: Partial<Record<(typeof COLUMNS)[number], string>> = {
      place: '示例县',
      adcode: '990001',
      role: 'result',
      year: '2023',
      indicator: 'gdp',
      measure: 'growth',
      bound: 'eq',
      value: '5.4000000000000004',
      unit: '%',
      published: '45292',
    }
    const letter = (i: number): string => String.fromCharCode(65 + i)
    const head = COLUMNS.map((_, i) => `<c r="${letter(i)}1" t="s"><v>${i}</v></c>`).join('')
    const cells = COLUMNS.flatMap((c, i) =>
      values[c] ? [`<c r="${letter(i)}2"${number(c) ? `><v>${values[c]}</v>` : ` t="inlineStr"><is><t>${values[c]}</t></is>`}</c>`] : [],
    )
    const bytes = zipSync({
      'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'),
      'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData><row r="1">${head}</row><row r="2">${cells.join('')}</row></sheetData></worksheet>`),
      'xl/sharedStrings.xml': strToU8(`<sst>${COLUMNS.map((c) => `<si><t>${c}</t></si>`).join('')}</sst>`),
    })
    expect(await readFacts({ name: 'f.xlsx', bytes })).toMatchObject({
      ok: true,
      value: { facts: [{ place: '示例县', year: 2023, value: 5.4, published: '2024-01-01', row: 2 }] },
    })
    expect(await readFacts({ name: 'f.xlsx', bytes: bytes.subarray(0, 200) })).toMatchObject({ ok: false, issues: [{ code: 'damaged-file' }] })
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
  it('takes where in which report a row was read: all of it or nothing', async () => {
    const head = [HEAD, PASSAGE_COLUMNS.join(',')].join(',')
    const hash = 'a'.repeat(64)
    expect(await load(`${head}\n${row({})},yes,strive,${hash},12,20,0123456789ab,0.95\n`)).toMatchObject({
      ok: true,
      value: { facts: [{ main: true, hedge: 'strive', passage: { report: hash, start: 12, end: 20, digest: '0123456789ab', certainty: 0.95 } }] },
    })
    expect(await load(`${head}\n${row({ relation: 'not_stated', value: '', bound: '', unit: '' })},,,${hash},0,0,,1\n`)).toMatchObject({
      ok: true,
      value: { facts: [{ unstated: true, value: null }] },
    })
    expect(await load(`${head}\n${row({})},yes,,,12,20,,\n`)).toMatchObject({ ok: false, issues: [{ code: 'facts-row', row: 2, column: 'start' }] })
    expect(await load(`${head}\n${row({})},,,${hash},20,12,,\n`)).toMatchObject({ ok: false, issues: [{ code: 'facts-row', row: 2, column: 'end' }] })
  })
  it('is read from Parquet, columns by name; damage is said', async () => {
    const columnData = [...COLUMNS]
      .reverse()
      .map((name) => ({ name, data: [name === 'value' ? '5.5' : (row({}).split(',')[COLUMNS.indexOf(name)] ?? '')], type: 'STRING' as const }))
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [...columnData, { name: 'of_their_own', data: ['x'], type: 'STRING' as const }] }))
    expect(await readFacts({ name: 'f.parquet', bytes })).toMatchObject({ ok: true, value: { facts: [{ place: '示例县', year: 2023, value: 5.5, row: 2 }] } })
    expect(await readFacts({ name: 'f.parquet', bytes: bytes.subarray(0, 60) })).toMatchObject({ ok: false, issues: [{ code: 'damaged-file' }] })
  })
})
