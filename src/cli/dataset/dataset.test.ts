import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decompressSync } from 'fflate'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printExtracted } from '../printed/extracted.ts'
import { printJudged } from '../printed/judged.ts'
import { openDataset, refusedFolder } from './dataset.ts'
import { intoDataset } from './output.ts'
import { COLUMNS } from './tables.ts'

// Invented reports of a county that does not exist.
const FIRST = `示例县2031年政府工作报告
——2031年1月10日在示例县第十届人民代表大会第一次会议上
一、2030年工作回顾
过去一年，生产总值增长7%，粮食产量30万吨。
二、2031年工作安排
今年的主要预期目标是：生产总值增长8%，粮食产量31万吨。`
const SECOND = `示例县2032年政府工作报告
——2032年1月10日在示例县第十届人民代表大会第二次会议上
一、2031年工作回顾
过去一年，生产总值增长7.1%，粮食产量32万吨。
二、2032年工作安排
今年的主要预期目标是：生产总值增长7%左右。`

let home = ''
let files: readonly string[] = []
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'outturn-dataset-'))
  files = [FIRST, SECOND].map((text, i) => {
    const file = join(home, `${2031 + i}.txt`)
    writeFileSync(file, text)
    return file
  })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const said: string[] = []
const output = { print: () => undefined, say: (line: string) => void said.push(line) }
const bytesOf = (file: string): ArrayBuffer => {
  const bytes = readFileSync(file)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
}
const unzipped = (bytes: Uint8Array): Uint8Array => decompressSync(bytes)
const rowsOf = (file: string) => parquetReadObjects({ file: bytesOf(file), compressors: { GZIP: unzipped } })
const under = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name).slice(folder.length + 1))
    .sort()
const judgedInto = (name: string, jobs: number): Promise<number> =>
  intoDataset(join(home, name), 'judged', output, (o) => printJudged(files, new Set(['--findings']), o, jobs))

describe('a dataset', () => {
  it('holds the reports and every statement with its words and where they stand', async () => {
    expect(await intoDataset(join(home, 'read'), 'reports', output, (o) => printExtracted(files, new Set(), o))).toBe(0)
    expect(under(join(home, 'read'))).toEqual([
      'manifest.json',
      ...['reports', 'statements'].flatMap((t) => ['2031', '2032'].map((y) => `${t}/province=00/year=${y}/data.parquet`)),
    ])
    const rows = await rowsOf(join(home, 'read/statements/province=00/year=2032/data.parquet'))
    const growth = rows.find((r) => r.role === 'result' && r.indicator === 'gdp')
    expect(growth).toMatchObject({ place: '示例县', plan_year: 2032, year: '2031', value: 7.1, unit: '%', upper: null })
    expect(SECOND.slice(Number(growth?.start), Number(growth?.end))).toBe(growth?.quote)
  })
  it('holds the pairs by province and year, with what the columns mean; the same whatever the number of jobs', async () => {
    expect([await judgedInto('one', 1), await judgedInto('two', 2)]).toEqual([0, 0])
    const list = under(join(home, 'one'))
    expect(list).toContain('pairs/province=00/year=2031/data.parquet')
    for (const f of list) expect([f, readFileSync(join(home, 'two', f)).equals(readFileSync(join(home, 'one', f)))]).toEqual([f, true])
    const file = join(home, 'one/pairs/province=00/year=2031/data.parquet')
    expect(await rowsOf(file)).toContainEqual(
      expect.objectContaining({ indicator: 'gdp', target_value: 8, result_value: 7.1, result_quote: '生产总值增长7.1%', verdict: 'missed', main: true }),
    )
    const meta = parquetMetadata(bytesOf(file)).key_value_metadata ?? []
    expect(Object.keys(JSON.parse(meta.find((m) => m.key === 'columns')?.value ?? '{}'))).toEqual(COLUMNS.pairs.map((c) => c.name))
  })
  it('lists its files with rows and hashes, and leaves nothing half-written', () => {
    const { files: listed } = JSON.parse(readFileSync(join(home, 'one/manifest.json'), 'utf8'))
    expect(under(join(home, 'one')).filter((f) => f !== 'manifest.json')).toEqual(listed.map((f: { file: string }) => f.file))
    for (const { file, sha256 } of listed)
      expect(
        createHash('sha256')
          .update(readFileSync(join(home, 'one', file)))
          .digest('hex'),
      ).toBe(sha256)
  })
  it('goes into a new folder only', () => {
    expect(refusedFolder(join(home, 'one'))).toContain('not empty')
    expect(refusedFolder(join(home, 'new'))).toBeUndefined()
    expect(refusedFolder(files[0] ?? '')).toContain('not empty')
  })
  it('holds more records of a part than are kept in memory', async () => {
    const many = openDataset(join(home, 'many'), 'test')
    for (let i = 0; i < 4500; i++) many.add('pairs', { place: '示例县', adcode: '990000', year: 2031, target: { value: i } })
    expect(many.close()).toMatchObject([{ file: 'pairs/province=99/year=2031/data.parquet', rows: 4500 }])
    const rows = await rowsOf(join(home, 'many/pairs/province=99/year=2031/data.parquet'))
    expect(rows.map((r) => r.target_value)).toEqual(Array.from({ length: 4500 }, (_, i) => i))
  })
})
