import { createRequire } from 'node:module'
import Papa from 'papaparse'
import { z } from 'zod'
import { fromJson, fromNdjson } from '../src/derive/export/json.ts'
import { expect, test } from './fixtures.ts'
import { App } from './pages/app.ts'
import { DataExport } from './pages/data.ts'
import { FIRST, SECOND } from './pages/invented.ts'

const PAIRS = '目标与结果（含判定）'
const HEADER = 'place,adcode,role,year,indicator,measure,bound,value,upper,unit,relation,basis,status,issuer,document,published,url,note'
/** Facts of a place that does not exist, with words a spreadsheet would run. */
const EVIL = {
  name: '示例甲.csv',
  text: `${HEADER}\n示例甲,999901,target,2031,gdp,growth,eq,2.5,,%,,,,示例甲统计局,"=HYPERLINK(""http://x"")",2031-01-01,,\n示例甲,999901,result,2031,gdp,growth,eq,-3.1,,%,,,final,示例甲统计局,+公报,2032-01-01,,\n`,
}

const cells = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.boolean()])))
const workbook = z.object({ SheetNames: z.array(z.string()), Sheets: z.record(z.string(), z.unknown()) })
const sheetjs = z.object({
  read: z.function({ input: [z.unknown(), z.unknown()], output: z.unknown() }),
  utils: z.object({ sheet_to_json: z.function({ input: [z.unknown(), z.unknown()], output: z.unknown() }) }),
})

/** A workbook through SheetJS, which did not write it. Rows of a sheet, and whether any cell holds a formula. */
const readWorkbook = (bytes: Buffer) => {
  const library: unknown = createRequire(import.meta.url)('@e965/xlsx')
  const { read, utils } = sheetjs.parse(library)
  const book = workbook.parse(read(bytes, { type: 'buffer', cellFormula: true }))
  const formulas = Object.values(book.Sheets).flatMap((s) =>
    Object.values(z.record(z.string(), z.unknown()).parse(s)).filter((c) => typeof c === 'object' && c !== null && 'f' in c),
  )
  return { names: book.SheetNames, formulas: formulas.length, rows: (name: string) => cells.parse(utils.sheet_to_json(book.Sheets[name], { defval: null })) }
}

const csvRows = (bytes: Buffer) => {
  const read = Papa.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
  expect(read.errors).toEqual([])
  return read.data
}

test.beforeEach(async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.bring([FIRST, SECOND, EVIL])
})

test('pairs as CSV, XLSX, JSON and NDJSON say the same, and come back as they were', async ({ page }) => {
  const app = new App(page)
  const data = new DataExport(page)
  await app.go('/?place=示例县,999901')
  const csv = await data.save({ what: PAIRS, format: 'CSV（Excel', extent: '筛选后' })
  expect(csv.name).toBe('outturn-pairs.csv')
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = csvRows(csv.bytes)
  expect(new Set(rows.map((r) => r.place))).toEqual(new Set(['示例县', '示例甲']))
  const gdp = rows.find((r) => r.place === '示例县' && r.indicator === 'gdp' && r.year === '2031')
  expect(gdp).toMatchObject({ target_value: '7', result_value: '7.4', verdict: 'met', deviation: '0.4', deviation_unit: 'pp' })
  expect(gdp?.target_quote).toContain('7%')
  expect(gdp?.target_sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(FIRST.text.slice(Number(gdp?.target_start), Number(gdp?.target_end))).toBe(gdp?.target_quote)

  const plain = await data.save({ what: PAIRS, format: 'CSV（不带 BOM）', extent: '筛选后' })
  expect(plain.bytes.toString('utf8')).toBe(csv.bytes.toString('utf8').slice(1))

  const book = readWorkbook((await data.save({ what: PAIRS, format: 'Excel 工作簿', extent: '筛选后' })).bytes)
  expect(book.names).toEqual(['pairs', 'sources', 'method', 'dictionary'])
  const typed = book.rows('pairs')
  expect(typed.length).toBe(rows.length)
  for (const [i, row] of typed.entries()) for (const [key, value] of Object.entries(row)) expect(value === null ? '' : String(value), key).toBe(rows[i]?.[key])
  expect(typed.every((r) => typeof r.year === 'number')).toBe(true)
  expect(book.rows('sources').length).toBeGreaterThan(2)
  expect(book.rows('dictionary').some((r) => r.column === 'target_quote')).toBe(true)
  expect(book.rows('method').length).toBeGreaterThan(5)

  const json = fromJson((await data.save({ what: PAIRS, format: 'JSON', extent: '筛选后' })).bytes.toString('utf8'))
  const lines = fromNdjson((await data.save({ what: PAIRS, format: 'NDJSON', extent: '筛选后' })).bytes.toString('utf8'))
  expect(json).toEqual(lines)
  expect(json.ok && json.value.rows.length).toBe(rows.length)
})

test('cells that a spreadsheet would run are text, and negative numbers stay numbers', async ({ page }) => {
  const app = new App(page)
  const data = new DataExport(page)
  await app.go('/?place=999901')
  const [row] = csvRows((await data.save({ what: PAIRS, format: 'CSV（Excel', extent: '筛选后' })).bytes)
  expect(row).toMatchObject({ target_value: '2.5', result_value: '-3.1', verdict: 'missed', deviation: '-5.6' })
  expect(row?.target_source).toBe(`'=HYPERLINK("http://x")`)
  expect(row?.result_source).toBe("'+公报")
  const book = readWorkbook((await data.save({ what: PAIRS, format: 'Excel 工作簿', extent: '筛选后' })).bytes)
  expect(book.formulas).toBe(0)
  expect(book.rows('pairs')[0]).toMatchObject({ target_value: 2.5, result_value: -3.1, deviation: -5.6 })
})

test('every view exports: everything, what the filters let through, what the page shows', async ({ page }) => {
  const app = new App(page)
  const data = new DataExport(page)
  await app.go('/')
  const all = csvRows((await data.save({ what: PAIRS, format: 'CSV（Excel' })).bytes)
  expect(all.length).toBeGreaterThan(100)
  await app.go('/place?p=示例县')
  await expect(page.getByRole('heading', { level: 1, name: '示例县' })).toBeVisible()
  const own = csvRows((await data.save({ what: PAIRS, format: 'CSV（Excel', extent: '本页' })).bytes)
  expect(own.length).toBe(5)
  const said = csvRows((await data.save({ what: '读出的语句', format: 'CSV（Excel', extent: '本页' })).bytes)
  expect(said.length).toBeGreaterThan(8)
  for (const s of said) expect(s.source).toContain('示例县')
  for (const path of ['/indicator?i=gdp', '/pending', '/review', '/library', '/method', '/publish']) {
    await app.go(path)
    await expect(page.getByRole('button', { name: '导出数据' })).toBeVisible()
  }
  const findings = csvRows((await data.save({ what: '发现', format: 'CSV（Excel' })).bytes)
  expect(findings.length).toBeGreaterThan(1)
  expect(findings.every((f) => f.quote !== '' && f.sha256 !== '')).toBe(true)
  const words = csvRows((await data.save({ what: '数据字典', format: 'CSV（Excel' })).bytes)
  expect(words.length).toBeGreaterThan(80)
  const corrections = await data.save({ what: '人工改动', format: 'JSON' })
  expect(fromJson(corrections.bytes.toString('utf8'))).toMatchObject({ ok: true, value: { kind: 'corrections', rows: [] } })
})

test('the page stays responsive while a workbook is written', async ({ page }) => {
  const data = new DataExport(page)
  await page.evaluate(() => {
    const long: number[] = []
    Object.assign(window, { long })
    new PerformanceObserver((list) => long.push(...list.getEntries().map((e) => e.duration))).observe({ entryTypes: ['longtask'] })
  })
  await data.save({ what: '读出的语句', format: 'Excel 工作簿' })
  const long = z.array(z.number()).parse(await page.evaluate(() => Reflect.get(window, 'long')))
  console.log(`longest task during the export: ${Math.round(Math.max(0, ...long))} ms`)
  expect(Math.max(0, ...long)).toBeLessThan(1000)
})
