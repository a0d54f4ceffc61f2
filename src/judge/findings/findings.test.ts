import { describe, expect, it } from 'vitest'
import type { FindingKind } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { exampleFact, exampleReport } from '../example.ts'
import { judge } from '../judge.ts'

type Said = Parameters<typeof exampleReport>[1][number]

/** All texts are invented; 示例县 does not exist. */
const plan = (text: string, more: Partial<Said>): Said => ({ text, year: 2023, role: 'target', ...more })
const done = (text: string, more: Partial<Said>): Said => ({ text, year: 2023, ...more })
const retail = { indicator: 'retail_sales', subject: '社会消费品零售总额' } as const
const rate = { measure: 'growth', unit: '%' } as const
const money = { measure: 'level', unit: '亿元' } as const

/** The whole text as one section that looks back, or ahead. */
const outlined = (report: Report, role: 'target' | 'result'): Report => ({
  ...report,
  sections: [
    {
      start: 0,
      end: report.text.length,
      heading: '',
      depth: 0,
      part: role === 'target' ? 'plan' : 'review',
      period: { role, year: String(report.identity.planYear?.value) },
      certainty: 'stated',
    },
  ],
})

const found = (kind: FindingKind, reports: readonly Report[], facts: Parameters<typeof judge>[1] = []) =>
  judge(reports, facts).findings.filter((f) => f.kind === kind)

describe('silence (J19)', () => {
  const target = exampleReport(2023, [plan('社会消费品零售总额增长8%左右', { ...retail, ...rate, value: 8, bound: 'about' })])

  it('says what was promised and where no result was found, in both languages', () => {
    expect(found('silence', [target, exampleReport(2024, [])])[0]?.sentence).toEqual({
      zh: '示例县提出2023年社会消费品零售总额增长8%左右，2024年的报告中未找到结果。',
      en: '示例县 set a 2023 target for total retail sales of consumer goods: growth of about 8%. No result was found in its 2024 report.',
    })
  })

  it('says nothing where the next report names the thing with a number beside it', () => {
    const next = outlined(exampleReport(2024, [done('限上社会消费品零售总额约增6', { subject: '其他', value: 6 })]), 'result')
    expect(found('silence', [target, next])).toEqual([])
  })

  it('says nothing of fragments', () => {
    const scrap = exampleReport(2023, [plan('| 3', { subject: '| 3', value: 3, unit: '件' })])
    expect(found('silence', [scrap, exampleReport(2024, [])])).toEqual([])
  })
})

describe('answered in kind (J20)', () => {
  it('names the measure that was given instead', () => {
    const target = exampleReport(2023, [plan('进出口总额增长5%', { indicator: 'trade_total', subject: '进出口总额', ...rate, value: 5 })])
    const next = exampleReport(2024, [done('进出口总额80亿元', { indicator: 'trade_total', subject: '进出口总额', ...money, value: 80 })])
    expect(found('answered_in_kind', [target, next])[0]?.sentence).toEqual({
      zh: '示例县2023年进出口总额的目标是增长5%，2024年的报告只给出总量：“进出口总额80亿元”。',
      en: '示例县 set a 2023 target for total imports and exports: growth of 5%. Its 2024 report answers with a level only: “进出口总额80亿元”.',
    })
  })
})

describe('targets from year to year (J21)', () => {
  const year = (n: number, text: string, more: Partial<Said>) => exampleReport(n, [plan(text, { year: n, ...more })])
  const gdp = { indicator: 'gdp', subject: '生产总值', ...rate } as const

  it('softened: a lower number, or a looser word for the same one', () => {
    const lower = [year(2022, '生产总值增长8%', { ...gdp, value: 8 }), year(2023, '生产总值增长7%', { ...gdp, value: 7 })]
    expect(found('target_softened', lower)[0]).toMatchObject({
      size: -1,
      sentence: { zh: '示例县生产总值的目标由2022年的增长8%改为2023年的增长7%（要求降低）。' },
    })
    const looser = [year(2022, '生产总值增长8%', { ...gdp, value: 8 }), year(2023, '生产总值增长8%左右', { ...gdp, value: 8, bound: 'about' })]
    expect(found('target_softened', looser)[0]?.sentence.en).toContain('(looser wording)')
    expect(
      found(
        'target_softened',
        [...lower].reverse().map((r) => r),
      ),
    ).toHaveLength(1)
  })

  it('a larger deficit is a decision, no softened promise', () => {
    const deficit = { indicator: 'deficit', subject: '财政赤字', measure: 'level', unit: '亿元' } as const
    const planned = [year(2022, '财政赤字80亿元', { ...deficit, value: 80 }), year(2023, '财政赤字90亿元', { ...deficit, value: 90 })]
    expect(found('target_softened', planned)).toEqual([])
  })

  it('dropped only where the plan no longer names it', () => {
    const jobs = { indicator: 'jobs_urban_new', subject: '城镇新增就业', measure: 'level', unit: '人' } as const
    const before = exampleReport(2022, [
      plan('城镇新增就业300人', { year: 2022, ...jobs, value: 300 }),
      plan('生产总值增长8%', { year: 2022, ...gdp, value: 8 }),
    ])
    const next = (text: string) => outlined(exampleReport(2023, [plan(text, { ...gdp, value: 8 })]), 'target')
    expect(found('target_dropped', [before, next('生产总值增长8%')]).map((f) => f.indicator)).toEqual(['jobs_urban_new'])
    expect(found('target_dropped', [before, next('城镇新增就业稳中有升，生产总值增长8%')])).toEqual([])
    const prices = exampleReport(2022, [
      plan('居民消费价格涨幅3%以内', { year: 2022, indicator: 'cpi', subject: '居民消费价格涨幅', ...rate, value: 3, bound: 'le' }),
      plan('生产总值增长8%', { year: 2022, ...gdp, value: 8 }),
    ])
    expect(found('target_dropped', [prices, next('物价总水平保持稳定，生产总值增长8%')])).toEqual([])
    const rural = exampleReport(2022, [
      plan('农村居民人均纯收入增长9%', { year: 2022, indicator: 'net_income_farmers', subject: '农村居民人均纯收入', ...rate, value: 9 }),
      plan('生产总值增长8%', { year: 2022, ...gdp, value: 8 }),
    ])
    expect(found('target_dropped', [rural, next('居民收入增长与经济同步，生产总值增长8%')])).toEqual([])
    expect(found('target_dropped', [rural, next('城镇居民人均可支配收入继续增长，生产总值增长8%')])).toHaveLength(1)
    expect(found('target_dropped', [prices, next('发放物价补贴，生产总值增长8%')])).toHaveLength(1)
  })

  it('town and country together are no new promise', () => {
    const rural = year(2022, '农村居民人均可支配收入增长9%', { indicator: 'income_rural', subject: '农村居民人均可支配收入', ...rate, value: 9 })
    const both = (subject: string) => year(2023, `${subject}增长8%`, { indicator: 'income_residents', subject, ...rate, value: 8 })
    expect(found('target_renamed', [rural, both('居民人均可支配收入')])).toHaveLength(1)
    expect(found('target_renamed', [rural, both('城乡居民人均可支配收入')])).toEqual([])
  })

  it('copied: the same number three years running', () => {
    const same = [2021, 2022, 2023].map((n) => year(n, '生产总值增长8%', { ...gdp, value: 8 }))
    expect(found('target_copied', same)[0]).toMatchObject({ size: 3, year: 2023 })
    expect(found('target_copied', same.slice(1))).toEqual([])
  })
})

describe('contradictions (J22)', () => {
  const once = (text: string, value: number): Said => done(text, { ...retail, ...money, value })
  const two = (second: string, value: number) => [outlined(exampleReport(2024, [once('社会消费品零售总额121亿元', 121), once(second, value)]), 'result')]

  it('one thing twice with two numbers', () => {
    expect(found('contradiction_twice', two('社会消费品零售总额124亿元', 124))[0]?.sentence.zh).toBe(
      '示例县同一份报告中，2023年社会消费品零售总额有两个数字：121亿元与124亿元。',
    )
  })

  it.each([
    ['a part of the place', '开发区社会消费品零售总额124亿元', 124],
    ['a sum over years', '五年累计社会消费品零售总额124亿元', 124],
    ['another thing altogether', '社会消费品零售总额30亿元', 30],
    ['rounding', '社会消费品零售总额121.4亿元', 121.4],
  ])('no contradiction: %s', (_, text, value) => {
    expect(found('contradiction_twice', two(text, value))).toEqual([])
  })

  it('level and growth against last year’s level, with what may explain it', () => {
    const before = exampleReport(2023, [{ ...once('社会消费品零售总额110.5亿元', 110.5), year: 2022 }])
    const now = (growth: number) =>
      exampleReport(2024, [once('社会消费品零售总额121.5亿元', 121.5), done(`社会消费品零售总额增长${growth}%`, { ...retail, ...rate, value: growth })])
    expect(found('contradiction_base', [before, now(15)])[0]).toMatchObject({ size: 5.05, sentence: { zh: expect.stringContaining('所引句子中没有说明') } })
    expect(found('contradiction_base', [before, now(9.5)])).toEqual([])
  })
})

describe('a plan worked backwards (J23)', () => {
  const target = exampleReport(2023, [plan('重点项目年度投资101亿元', { subject: '重点项目年度投资', ...money, value: 101 })])
  const next = (text: string, value: number) =>
    exampleReport(2024, [done(text, { subject: '重点项目年度投资', ...money, value: 132, against: { kind: 'ratio_of_target', value, unit: '%' } })])

  it('implied and printed plan differ', () => {
    expect(found('implied_plan', [target, next('重点项目年度投资132亿元，为年度计划的120%', 120)])[0]).toMatchObject({ size: 8.91 })
  })

  it('not held against the plan of somebody above, nor where the ratio cannot be one', () => {
    expect(found('implied_plan', [target, next('重点项目年度投资132亿元，为省下达任务的120%', 120)])).toEqual([])
    expect(found('implied_plan', [target, next('重点项目年度投资132亿元，超计划20%', 20)])).toEqual([])
  })
})

describe('admissions (J24)', () => {
  const admitting = (quote: string) =>
    exampleReport(2024, [], { confessions: [{ quote, start: 0, end: quote.length, indicators: [], subjects: [], year: '2023' }] })

  it('quotes the clause alone', () => {
    const [f] = found('confession', [admitting('问题不少：部分指标没有达到预期目标；作风还需改进')])
    expect(f?.sentence.zh).toBe('示例县2024年的报告承认有目标或任务没有达到目标或预期：“部分指标没有达到预期目标”。')
    expect(f?.quotes[0]).toMatchObject({ start: 5, end: 17 })
  })

  it.each(['改革只有进行时，没有完成时', '对未完成任务的单位实行问责', '去年未完成项目全部完成任务'])('no admission: %s', (quote) => {
    expect(found('confession', [admitting(quote)])).toEqual([])
  })
})

describe('report against bulletin (J25)', () => {
  const report = exampleReport(2024, [
    done('失业率平均为5.2%', { indicator: 'unemployment_surveyed', subject: '失业率', measure: 'share', unit: '%', value: 5.2 }),
  ])
  const row = (n: number, value: number, basis?: 'annual_average' | 'year_end') =>
    exampleFact(n, 2023, { indicator: 'unemployment_surveyed', measure: 'share', value, ...(basis ? { basis } : {}) })

  it('an average is not held against a year’s end, nor contradicted where one figure bears it out', () => {
    expect(found('report_against_bulletin', [report], [row(2, 5.1, 'year_end')])).toEqual([])
    expect(found('report_against_bulletin', [report], [row(2, 5.3, 'annual_average'), row(3, 5.2)])).toEqual([])
    expect(found('report_against_bulletin', [report], [row(2, 5.3, 'annual_average')])).toHaveLength(1)
  })
})
