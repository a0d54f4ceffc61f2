import { describe, expect, it } from 'vitest'
import type { Report } from '../../model/report.ts'
import { readAny } from '../pipeline.ts'
import { type Held, headlinesOf, rolesWithoutPart } from './held.ts'
import { countsOf, worstOf } from './tally.ts'

const TEXT = `示例县人民政府2021年政府工作报告

一、2020年工作回顾
过去的一年，全县地区生产总值增长6.2%，社会消费品零售总额增长5.1%。城镇新增就业8000人。

二、2021年工作安排
主要预期目标是：地区生产总值增长7%，固定资产投资增长10%。
`

const reportOf = async (text: string): Promise<Report> => {
  for (const o of await readAny({ name: '示例县/2021.md', bytes: new TextEncoder().encode(text) })) if (o.ok && o.value.kind === 'report') return o.value.report
  throw new Error('not read as a report')
}

const told = (h: Held): string => `${h.seen.id} ${h.role} ${h.fate}${h.hole ? ' hole' : ''}`

describe('the reading held against the loose search', () => {
  it('finds what was read', async () => {
    expect((await reportOf(TEXT)).statements.length).toBeGreaterThan(0)
    expect(headlinesOf(await reportOf(TEXT)).map(told)).toEqual([
      'gdp target found',
      'fixed_asset_investment target found',
      'gdp result found',
      'retail_sales result found',
      'jobs_urban_new result found',
    ])
  })

  it('says what became of what was not', async () => {
    const report = await reportOf(TEXT)
    const gdp = report.statements.filter((s) => s.indicator === 'gdp')
    const others = report.statements.filter((s) => s.indicator !== 'gdp')
    const now = (statements: Report['statements']): readonly string[] =>
      headlinesOf({ ...report, statements })
        .filter((h) => h.seen.id === 'gdp' && h.fate !== 'found')
        .map(told)
    expect(now(others)).toEqual(['gdp target not read hole', 'gdp result not read hole'])
    expect(now([...others, ...gdp.map((s) => ({ ...s, indicator: '' }))])).toEqual(['gdp target other statistic hole', 'gdp result other statistic hole'])
    expect(now([...others, ...gdp.map((s) => ({ ...s, year: '2015' }))])).toEqual(['gdp target other year hole', 'gdp result other year hole'])
    expect(now([...others, ...gdp.map((s) => ({ ...s, value: 99, at: [] }))])).toEqual(['gdp target not read', 'gdp result not read'])
  })

  it('says where there is no part to look in', async () => {
    const report = await reportOf(TEXT)
    expect(rolesWithoutPart(report)).toEqual([])
    expect(rolesWithoutPart({ ...report, sections: report.sections.filter((s) => s.part !== 'plan') })).toEqual(['target'])
  })
})

const miss = (id: string, gap: number, hole: boolean, fate: Held['fate'] = 'not read'): Held => ({
  file: '示例县/2021.md',
  role: 'result',
  fate,
  as: '',
  hole,
  seen: { id, kind: 'growth', value: 1, at: 0, start: 0, words: '', gap },
})

describe('the count and the worst', () => {
  const all = [miss('exports', 0, true), miss('gdp', 5, false), miss('cpi', 3, true), miss('cpi', 1, true, 'set aside'), miss('gdp', 0, false, 'found')]

  it('counts by statistic, main ones first', () => {
    expect(countsOf(all).map((c) => [c.id, c.found, c.seen])).toEqual([
      ['gdp', 1, 2],
      ['cpi', 0, 2],
      ['exports', 0, 1],
    ])
    expect(countsOf(all)[1]?.lost).toEqual([
      ['not read', 1],
      ['set aside', 1],
    ])
  })

  it('puts holes first, then main statistics, then the nearest, and few of each', () => {
    expect(worstOf(all, 9, 9).map((h) => [h.seen.id, h.seen.gap])).toEqual([
      ['cpi', 1],
      ['cpi', 3],
      ['exports', 0],
      ['gdp', 5],
    ])
    expect(worstOf(all, 9, 1).map((h) => h.seen.id)).toEqual(['cpi', 'exports', 'gdp'])
    expect(worstOf(all, 1, 9)).toHaveLength(1)
  })
})
