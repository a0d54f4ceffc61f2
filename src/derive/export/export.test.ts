import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import { DICTIONARY } from './dictionary.ts'
import { fromJson, fromNdjson, toJson, toNdjson } from './json.ts'
import { neutral } from './plain.ts'
import { dictionaryTable, flatTable, sourcesTable } from './tables.ts'
import { toXlsx } from './xlsx.ts'

const sha256 = 'a'.repeat(64)
const reading = {
  unit: '%',
  measure: 'growth',
  upper: null,
  report: '示例县-2023.txt',
  sha256,
  start: 10,
  end: 18,
  at: 14,
  subject: '生产总值',
  rule: 'r1',
} as const
const pair = (i: number): Pair => ({
  id: `示例县:2023:${i}`,
  place: '示例县',
  adcode: '',
  year: 2023,
  indicator: 'gdp',
  subject: '生产总值',
  measure: 'growth',
  bound: 'ge',
  target: { ...reading, value: -8, bound: 'ge', quote: '=生产总值,"增长"8%\n以上', hedge: 'strive' },
  result: { ...reading, value: 7.1, bound: 'eq', quote: '+增长7.1%', source: 'next_report', score: 0.98, reasons: ['same subject'] },
  others: [],
  verdict: 'missed',
  conventions: { strict: 'missed', rounding: 'missed', elastic: 'missed' },
  deviation: -0.9,
  deviationUnit: 'pp',
  because: 'short',
  rule: 'J4',
  derivation: [{ text: '206.6 ÷ 164.9 − 1' }],
  flags: ['preliminary'],
  score: 0.98,
})
const pairs = [pair(1), pair(2)]
const finding: Finding = {
  id: 'f1',
  kind: 'silence',
  place: '示例县',
  adcode: '',
  year: 2023,
  indicator: 'cpi',
  subject: '居民消费价格',
  severity: 0.5,
  certainty: 0.9,
  quotes: [{ quote: '@控制在3%以内', start: 1, end: 8, report: 'a.txt', sha256 }],
  sentence: { zh: '未再提及', en: 'not mentioned' },
}

describe('flat exports', () => {
  it('neutralises what a spreadsheet would run, and leaves negative numbers alone', () => {
    for (const t of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1']) expect(neutral(t)).toBe(`'${t}`)
    expect(neutral('增长-8%')).toBe('增长-8%')
  })

  it('another reader gets every value back from the CSV', () => {
    const text = flatTable({ kind: 'pairs', rows: pairs }).csv({ bom: true })
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const read = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(read.errors).toEqual([])
    expect(read.data.length).toBe(2)
    expect(read.data[0]).toMatchObject({
      target_value: '-8',
      deviation: '-0.9',
      target_quote: '\'=生产总值,"增长"8%\n以上',
      result_quote: "'+增长7.1%",
      target_sha256: sha256,
      target_start: '10',
      target_end: '18',
      rule: 'J4',
      verdict_elastic: 'missed',
    })
  })

  it('without the option there is no byte-order mark', () => {
    expect(
      flatTable({ kind: 'findings', rows: [finding] })
        .csv({ bom: false })
        .startsWith('id,kind,'),
    ).toBe(true)
  })

  it('the dictionary explains every column of every table once', () => {
    const columns = flatTable({ kind: 'pairs', rows: [] }).columns.map((c) => c.key)
    expect(DICTIONARY.filter((d) => d.table === 'pairs').map((d) => d.column)).toEqual(columns)
    expect(new Set(DICTIONARY.map((d) => `${d.table}.${d.column}`)).size).toBe(DICTIONARY.length)
    expect(DICTIONARY.every((d) => d.zh !== '' && d.en !== '')).toBe(true)
    expect(dictionaryTable().size).toBe(DICTIONARY.length)
  })

  it('sources are named once', () => {
    expect(sourcesTable({ kind: 'pairs', rows: pairs }).size).toBe(1)
  })
})

describe('exports read back', () => {
  it('JSON and NDJSON give the same pairs and findings', () => {
    expect(fromJson(toJson({ kind: 'pairs', rows: pairs }))).toEqual({ ok: true, value: expect.objectContaining({ kind: 'pairs', rows: pairs }) })
    expect(fromNdjson(toNdjson({ kind: 'pairs', rows: pairs }))).toEqual({ ok: true, value: expect.objectContaining({ kind: 'pairs', rows: pairs }) })
    expect(fromJson(toJson({ kind: 'findings', rows: [finding] }))).toEqual({ ok: true, value: expect.objectContaining({ rows: [finding] }) })
  })

  it('a document that is not one of ours is refused whole', () => {
    for (const text of ['', '{', '[]', '{"format":"other"}', toJson({ kind: 'pairs', rows: pairs }).replace('"missed"', '"kept"')]) {
      expect(fromJson(text).ok).toBe(false)
      expect(fromNdjson(text).ok).toBe(false)
    }
  })
})

describe('workbook', () => {
  it('holds typed cells and sheets of sources, method and meaning', async () => {
    const blob = await toXlsx({ kind: 'pairs', rows: pairs }, [{ key: 'convention', value: 'strict' }])
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    const names = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())
    for (const sheet of ['pairs', 'sources', 'method', 'dictionary']) expect(names).toContain(`name="${sheet}"`)
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('<v>-0.9</v>')
    expect(sheet).not.toContain('<f>')
  })
})

describe('speed', () => {
  const many = Array.from({ length: 5_000 }, (_, i) => pair(i))
  const timed = (task: () => unknown): number => {
    const start = performance.now()
    task()
    return performance.now() - start
  }
  // Taken turn by turn, so that other work on the machine slows both alike.
  const best = (a: () => unknown, b: () => unknown): readonly [number, number] => {
    const turns = [1, 2, 3, 4, 5].map(() => [timed(a), timed(b)] as const)
    return [Math.min(...turns.map(([x]) => x)), Math.min(...turns.map(([, y]) => y))]
  }
  it('rows to CSV take at most eight times what JSON.stringify takes for them', () => {
    const [csv, json] = best(
      () => flatTable({ kind: 'pairs', rows: many }).csv({ bom: true }),
      () => JSON.stringify(many),
    )
    console.log(`5,000 pairs: CSV ${Math.round(csv)} ms, JSON.stringify ${Math.round(json)} ms`)
    expect(csv / json).toBeLessThan(8)
  })
})
