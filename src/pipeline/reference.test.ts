import { parquetWriteBuffer } from 'hyparquet-writer'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import { COLUMNS, PASSAGE_COLUMNS } from '../read/facts/row.ts'
import { judgeLibrary, readFactFile, readReport } from './pipeline.ts'
import { mainStatistics, type ReferenceRow, referenceRows } from './reference.ts'

// Reports of a county that does not exist.
const text = (year: number, growth: number, goal: number, prices: string): string =>
  [
    '示例县人民政府工作报告',
    `${year}年1月10日在示例县第十八届人民代表大会第三次会议上`,
    '各位代表：现在，我代表示例县人民政府向大会报告工作，请予审议。',
    `一、${year - 1}年工作回顾`,
    `地区生产总值完成${100 + growth}亿元，增长${growth}%。城镇居民人均可支配收入增长${growth + 1}%。${prices}`,
    `二、${year}年工作安排`,
    `今年经济社会发展的主要预期目标是：地区生产总值增长${goal}%左右，居民消费价格涨幅控制在3%以内，城镇居民人均可支配收入增长${goal}%。`,
  ].join('\n')

const CODE = '990001'
const reports: Report[] = []

beforeAll(async () => {
  for (const [year, growth, goal, prices] of [
    [2022, 6, 7, '居民消费价格上涨2.1%。'],
    [2023, 5, 6, '居民消费价格上涨1.8%。'],
    [2024, 6.2, 6, ''],
  ] as const) {
    const read = await readReport({ name: `${year}.txt`, bytes: new TextEncoder().encode(text(year, growth, goal, prices)), insisted: true })
    if (!read.ok) throw new Error('not read')
    const { identity } = read.value
    const { place } = identity
    if (!place) throw new Error('no place')
    reports.push({ ...read.value, identity: { ...identity, place: { ...place, value: { ...place.value, adcode: CODE } } } })
  }
})

const numeric: ReadonlySet<string> = new Set(['year', 'start', 'end', 'value', 'upper', 'certainty'])
const packed = (rows: readonly ReferenceRow[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [...COLUMNS, ...PASSAGE_COLUMNS].map((name) =>
        numeric.has(name)
          ? { name, data: rows.map((r) => (r[name] === undefined || r[name] === '' ? null : Number(r[name]))), type: 'DOUBLE', nullable: true }
          : { name, data: rows.map((r) => String(r[name] ?? '')), type: 'STRING' },
      ),
    }),
  )

const build = async (): Promise<{ readonly rows: readonly ReferenceRow[]; readonly facts: readonly Fact[] }> => {
  const { pairs } = judgeLibrary(reports, [])
  const rows = await referenceRows(pairs, reports, mainStatistics(pairs, 2))
  const read = await readFactFile({ name: 'reference.parquet', bytes: packed(rows) })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return { rows, facts: read.value.facts }
}

const verdicts = (found: ReturnType<typeof judgeLibrary>): readonly string[] =>
  found.pairs
    .filter((p) => p.main)
    .map((p) => `${p.year} ${p.indicator} ${p.verdict} ${p.because}`)
    .sort()

describe('a reference library', () => {
  it('judged from its rows alone comes to the verdicts of the texts', async () => {
    const { facts } = await build()
    expect(verdicts(judgeLibrary([], facts))).toEqual(verdicts(judgeLibrary(reports, [])))
    expect(verdicts(judgeLibrary([], facts))).toEqual(
      expect.arrayContaining([
        '2022 gdp missed short',
        '2023 gdp met reached',
        '2022 cpi met within_ceiling',
        '2023 cpi not_reported silent',
        '2024 gdp pending no_later_report',
      ]),
    )
  })
  it('says that a silence rests on a text that is not here', async () => {
    const { facts } = await build()
    const silent = judgeLibrary([], facts).pairs.find((p) => p.verdict === 'not_reported')
    expect(silent).toMatchObject({ indicator: 'cpi', year: 2023, flags: ['text_not_here'] })
    const without = facts.filter((f) => !f.unstated)
    expect(judgeLibrary([], without).pairs.find((p) => p.indicator === 'cpi' && p.year === 2023)).toMatchObject({ verdict: 'pending', because: 'not_in_data' })
  })
  it('points into the reports and holds none of their sentences', async () => {
    const { rows } = await build()
    const words = new Set(rows.flatMap((r) => Object.values(r).filter((v) => typeof v === 'string' && /[\u4e00-\u9fff]/.test(v))))
    expect([...words].sort()).toEqual(
      ['%', '示例县', '示例县人民政府', '政府工作报告 2022', '政府工作报告 2023', '政府工作报告 2024', '亿元'].filter((w) => words.has(w)).sort(),
    )
    for (const r of rows) {
      const report = reports.find((x) => x.sha256 === r.report_sha256)
      if (r.relation !== 'not_stated') expect(report?.text.slice(Number(r.start), Number(r.end))).toContain(String(r.value))
    }
  })
  it('gives way to a report that is here: its own words are quoted, and nothing stands twice', async () => {
    const { facts } = await build()
    const [, middle] = reports
    if (!middle) throw new Error('no report')
    const { pairs } = judgeLibrary([middle], facts)
    const gdp = pairs.filter((p) => p.indicator === 'gdp').sort((a, b) => a.year - b.year)
    expect(gdp.map((p) => [p.year, p.verdict, p.target.document === undefined, p.result?.document === undefined])).toEqual([
      [2022, 'missed', false, true],
      [2023, 'met', true, false],
      [2024, 'pending', false, true],
    ])
    expect(gdp.flatMap((p) => [...(p.alsoStated ?? []), ...p.others]).filter((r) => r.measure === 'growth')).toEqual([])
  })
  it('tells which targets were set lower from its rows, and of nothing that it was dropped', async () => {
    const { facts } = await build()
    const some = facts.filter((f) => !(f.role === 'target' && f.year === 2023 && f.indicator === 'income_urban'))
    const kinds = new Set(judgeLibrary([], some).findings.map((f) => f.kind))
    expect(kinds.has('target_softened')).toBe(true)
    expect(kinds.has('target_dropped')).toBe(false)
  })
})
