import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Mapping, OpenedSheet } from '../../model/sheet.ts'
import { readFacts } from '../../read/facts.ts'
import { headKey } from './key.ts'
import { openSheets, readSheet } from './open.ts'

const csv = (...lines: readonly string[]) => ({ name: '示例县主要指标.csv', bytes: new TextEncoder().encode(lines.join('\n')) })
const opened = (file: { name: string; bytes: Uint8Array }, settled: Readonly<Record<string, Mapping>> = {}): readonly OpenedSheet[] => {
  const outcome = openSheets(file, settled)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}
const HERE = { place: '示例县', adcode: '990101' }
const settle = (file: { name: string; bytes: Uint8Array }, more: Partial<Mapping> = {}): OpenedSheet => {
  const [sheet] = opened(file)
  if (!sheet) throw new Error('no sheet')
  const read = readSheet(file, sheet.name, { ...sheet.mapping, ...HERE, ...more })
  if (!read.ok) throw new Error('not read')
  return read.value
}
const told = ({ facts }: OpenedSheet): readonly string[] => facts.map((f) => `${f.ref} ${f.year} ${f.role} ${f.indicator} ${f.measure} ${f.said}`)
const faults = ({ faults: f }: OpenedSheet): readonly string[] => f.map((x) => `${x.ref} ${x.why}`)

const WIDE = csv(
  '示例县2023年主要指标',
  '指标,单位,2023年目标,2023年实绩,2024年目标',
  '地区生产总值增速,%,6左右,6.1,6.5左右',
  '社会消费品零售总额增速,%,7,…,7-8',
  '城镇新增就业,人,1000,"1,160",≥1200',
  '进出口总额增速,%,-,-3.4,',
  '路灯亮度,个,1,2,3',
)

describe('a sheet of targets and results', () => {
  it('is read by its heads: year, role, unit, ranges, bounds and blanks', () => {
    expect(told(settle(WIDE))).toEqual([
      'C3 2023 target gdp growth ≈6 %',
      'D3 2023 result gdp growth 6.1 %',
      'E3 2024 target gdp growth ≈6.5 %',
      'C4 2023 target retail_sales growth 7 %',
      'E4 2024 target retail_sales growth 7–8 %',
      'C5 2023 target jobs_urban_new level 1000 人',
      'D5 2023 result jobs_urban_new level 1160 人',
      'E5 2024 target jobs_urban_new level ≥1200 人',
      'D6 2023 result trade_total growth -3.4 %',
    ])
  })
  it('names every cell that gives no fact, and why', () => {
    expect(faults(settle(WIDE))).toEqual(['C7 unknown-statistic', 'D7 unknown-statistic', 'E7 unknown-statistic'])
    expect(new Set(faults(opened(WIDE)[0] ?? settle(WIDE)).map((f) => f.slice(3)))).toEqual(new Set(['place-unknown']))
  })
  it('gives a facts file whose rows name their cell', async () => {
    const sheet = settle(WIDE)
    const read = await readFacts({ name: 'a.csv', bytes: new TextEncoder().encode(sheet.csv) })
    expect(read.ok && read.value.facts.map((f) => f.note)).toEqual(sheet.facts.map((f) => `示例县主要指标.csv ${f.ref}`))
    expect(read.ok && read.value.facts[4]).toMatchObject({
      place: '示例县',
      adcode: '990101',
      bound: 'range',
      value: 7,
      upper: 8,
      document: '示例县主要指标.csv',
    })
  })
  it('is read the same way again where its head was settled', () => {
    const [sheet] = opened(WIDE)
    const mapping: Mapping = { ...settle(WIDE).mapping, columns: settle(WIDE).mapping.columns.map((c, i) => (i === 2 ? { kind: 'skip' } : c)) }
    const [again] = opened(WIDE, { [headKey(sheet?.head ?? [])]: mapping })
    expect(again?.facts.map((f) => f.ref[0])).not.toContain('C')
    expect(again?.mapping.place).toBe('示例县')
  })
})

describe('a sheet of places and years', () => {
  it('takes the statistic from the head; a place must be known or have its code', () => {
    const file = csv(
      '地区,区划代码,年份,地区生产总值（亿元）,GDP增速（%）',
      '示例县,990101,2022,101.2,3.1',
      '示例县,990101,2023,110.3,6.2',
      '不存在县,,2023,1,2',
    )
    const [sheet] = opened(file)
    expect(sheet && told(sheet)).toEqual([
      'D2 2022 result gdp level 101.2 亿元',
      'E2 2022 result gdp growth 3.1 %',
      'D3 2023 result gdp level 110.3 亿元',
      'E3 2023 result gdp growth 6.2 %',
    ])
    expect(sheet && faults(sheet)).toEqual(['D4 place-unknown', 'E4 place-unknown'])
  })
  it('a facts file with one head wrong is still meant as one: it is refused by that head, not settled', () => {
    expect(opened(csv('place,adcode,role,year,indicator,measure,bound,figure,upper,unit', '示例县,,result,2031,gdp,growth,eq,7,,%'))).toEqual([])
    expect(opened(csv('place,year,figure', '示例县,2031,7'))).toHaveLength(1)
  })
  it('a facts file is none: nothing is to be settled', () => {
    const head = 'place,adcode,role,year,indicator,measure,bound,value,upper,unit,relation,basis,status,issuer,document,published,url,note'
    expect(opened(csv(head, '示例县,990101,result,2023,gdp,growth,eq,6.1,,%,,,,,,,,'))).toEqual([])
  })
})

describe('workbooks', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="0!.0,&quot;万&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="58"/><xf numFmtId="176"/></cellXfs></styleSheet>'
  const s = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
  const n = (ref: string, value: string, style = 0): string => `<c r="${ref}" s="${style}"><v>${value}</v></c>`
  const sheet = `<worksheet><sheetData>
    <row r="1">${s('A1', '指标')}${s('B1', '单位')}${s('C1', '2023年实绩')}</row>
    <row r="2">${s('A2', '地区生产总值增速')}${s('B2', '%')}${n('C2', '0.061', 1)}</row>
    <row r="3">${s('A3', '固定资产投资增速')}${s('B3', '%')}${n('C3', '45418', 2)}</row>
    <row r="5">${s('A5', '粮食产量')}${s('B5', '万吨')}${n('C5', '253000', 3)}</row>
    <row r="6">${s('A6', '工业增加值增速')}${s('B6', '%')}${n('C6', '5.4000000000000004')}</row></sheetData></worksheet>`
  const xlsx = zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="主要指标" r:id="rId7"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId7" Target="worksheets/sheet9.xml"/></Relationships>'),
    'xl/worksheets/sheet9.xml': strToU8(sheet),
    'xl/styles.xml': strToU8(styles),
  })
  it('.xlsx: shares as shown; a day, a number shown in ten thousands give nothing', () => {
    const read = settle({ name: '示例县.xlsx', bytes: xlsx })
    expect(told(read)).toEqual(['C2 2023 result gdp growth 6.1 %', 'C6 2023 result va_industry growth 5.4 %'])
    expect(faults(read)).toEqual(['C3 date', 'C5 scaled'])
    expect(read.csv).toContain('示例县.xlsx 主要指标!C2')
  })
  it('.ods: repeated cells and rows keep their names', () => {
    const c = (type: string, value: string, words: string): string =>
      `<table:table-cell office:value-type="${type}" ${type === 'string' ? '' : `office:value="${value}"`}><text:p>${words}</text:p></table:table-cell>`
    const content = `<office:document-content><table:table table:name="表一"><table:table-row>${c('string', '', '指标')}<table:table-cell table:number-columns-repeated="2"/>${c('string', '', '2023年完成（%）')}</table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
      <table:table-row>${c('string', '', '地区生产总值增速')}<table:table-cell table:number-columns-repeated="2"/>${c('percentage', '0.061', '6.1%')}</table:table-row></table:table></office:document-content>`
    expect(told(settle({ name: 'a.ods', bytes: zipSync({ 'content.xml': strToU8(content) }) }))).toEqual(['D4 2023 result gdp growth 6.1 %'])
  })
  it('what cannot be opened says so', () => {
    expect(openSheets({ name: 'a.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 9]) }, {})).toMatchObject({ ok: false, issues: [{ code: 'damaged-file' }] })
  })
})
