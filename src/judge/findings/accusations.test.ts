import { describe, expect, it } from 'vitest'
import type { FindingKind } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { exampleReport } from '../example.ts'
import { judge } from '../judge.ts'

type Said = Parameters<typeof exampleReport>[1][number]

/** What must not be said of a government. All texts are invented; 示例县 does not exist. */
const plan = (text: string, more: Partial<Said>): Said => ({ text, year: 2023, role: 'target', ...more })
const done = (text: string, more: Partial<Said>): Said => ({ text, year: 2023, ...more })
const retail = { indicator: 'retail_sales', subject: '社会消费品零售总额' } as const
const rate = { measure: 'growth', unit: '%' } as const
const money = { measure: 'level', unit: '亿元' } as const

const looking = (role: 'target' | 'result', report: Report): Report => ({
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

const found = (kind: FindingKind, reports: readonly Report[]) => judge(reports, []).findings.filter((f) => f.kind === kind)

const said = (text: string, subject: string, value: number, unit: string) => ({ text, subject, value, unit })

describe('growth against levels (J22)', () => {
  const level = (year: number, value: number, more: Partial<Said> = {}): Said =>
    done(`社会消费品零售总额${value}亿元`, { ...retail, ...money, value, year, ...more })
  const growth = (value: number, more: Partial<Said> = {}): Said => done(`增长${value}%`, { ...retail, ...rate, value, ...more })
  const gap = (before: readonly Said[], now: readonly Said[]) => found('contradiction_base', [exampleReport(2023, before), exampleReport(2024, now)])
  const base = level(2022, 110.5)

  it('is told where level and growth stand together', () => expect(gap([base], [level(2023, 121.5), growth(15)])).toHaveLength(1))

  it.each<[string, readonly Said[], readonly Said[]]>([
    ['the report says why: 同口径', [base], [level(2023, 121.5), growth(15, { before: '按同口径计算，' })]],
    ['last year’s report says why', [level(2022, 110.5, { after: '，扣除一次性因素为104亿元' })], [level(2023, 121.5), growth(15)]],
    ['another level stands between', [base], [level(2023, 121.5), level(2023, 131.5, { text: '调整后零售总额131.5亿元' }), growth(15)]],
    ['another base is named', [base], [level(2023, 121.5), growth(15, { before: '比2018年' })]],
    ['the growth comes first, far from the level', [base], [growth(15), level(2023, 121.5)]],
    ['全社会 is no part of last year’s name', [level(2022, 110.5, { subject: '全社会社会消费品零售总额' })], [level(2023, 121.5), growth(15)]],
  ])('is not where %s', (_, before, now) => expect(gap(before, now)).toEqual([]))

  it.each([
    ['growth at constant prices', 'va_culture', '文化产业增加值'],
    ['growth of the stock, not of what was new', 'loans_new', '新增贷款'],
    ['signings are counted as they come', 'projects_signed', '签约项目'],
  ])('is not for %s', (_, indicator, subject) => {
    const of = (year: number, value: number) => done(`${subject}${value}亿元`, { indicator, subject, ...money, value, year })
    expect(gap([of(2022, 110.5)], [of(2023, 121.5), done('增长15%', { indicator, subject, ...rate, value: 15 })])).toEqual([])
  })
})

describe('one thing twice (J22)', () => {
  const twice = (a: Said, b: Said) => found('contradiction_twice', [looking('result', exampleReport(2024, [a, b]))])
  const places = (before: string, value: number) =>
    done(`新增学位${value}个`, { before, indicator: 'school_places_new', subject: '新增学位', measure: 'level', unit: '个', value })
  const grain = (value: number, after = '') =>
    done(`粮食产量${value}吨`, { after, indicator: 'grain_output', subject: '粮食产量', measure: 'level', unit: '吨', value })

  it('is told of what has one figure a year', () => expect(twice(grain(33212), grain(34250))).toHaveLength(1))
  it('is not of school places told school by school', () => expect(twice(places('新建幼儿园26所，', 501), places('新建中小学63所，', 471))).toEqual([]))
  it('is not where the second is of the year after', () => expect(twice(grain(33212), grain(34250, '，比2023年预计增加1000吨'))).toEqual([]))
})

describe('report against bulletin (J25)', () => {
  const fdi = { indicator: 'foreign_capital_used', subject: '实际使用外资', measure: 'level', unit: '亿美元' } as const
  const energy = { indicator: 'energy_intensity', subject: '单位生产总值能耗', measure: 'growth', unit: '%' } as const
  const invest = { indicator: 'fixed_asset_investment', subject: '固定资产投资', measure: 'change', unit: '个百分点' } as const
  const against = (own: Said, theirs: Said) =>
    found('report_against_bulletin', [exampleReport(2024, [own]), exampleReport(2024, [theirs], { kind: 'communique', sha256: 'c'.repeat(64) })])

  it('is told of two plain figures', () => {
    expect(against(done('实际使用外资138亿美元', { ...fdi, value: 138 }), done('实际使用外资135亿美元', { ...fdi, value: 135 }))).toHaveLength(1)
  })

  it.each<[string, Said, Said]>([
    [
      'the bulletin leaves a part out',
      done('实际使用外资138亿美元', { ...fdi, value: 138 }),
      done('实际使用外资135亿美元', { ...fdi, value: 135, before: '外商投资（不含银行、证券）新设企业60家，' }),
    ],
    [
      'the report adds up three years',
      done('单位生产总值能耗下降10.1%', { ...energy, value: -10.1, before: '近三年累计，' }),
      done('单位生产总值能耗下降4.6%', { ...energy, value: -4.6 }),
    ],
    [
      'one fell against a quarter, the other against a year',
      done('增幅比一季度回落17.2个百分点', { ...invest, value: -17.2 }),
      done('增速比上年回落1.9个百分点', { ...invest, value: -1.9 }),
    ],
  ])('is not where %s', (_, own, theirs) => expect(against(own, theirs)).toEqual([]))

  it('is not where another figure of the bulletin bears the report out, whatever that one leaves out', () => {
    const own = exampleReport(2024, [done('实际使用外资138亿美元', { ...fdi, value: 138 })])
    const theirs = [135, 138].map((value, i) => done(`实际使用外资${value}亿美元`, { ...fdi, value, after: i > 0 ? '' : '，不含银行的口径下，' }))
    expect(found('report_against_bulletin', [own, exampleReport(2024, theirs, { kind: 'communique', sha256: 'c'.repeat(64) })])).toEqual([])
  })
})

describe('a plan worked backwards (J23)', () => {
  const money23 = { subject: '重点项目年度投资', ...money } as const
  const worked = (targetBefore: string, resultBefore: string, quote = '重点项目年度投资132亿元，为年度计划的120%') =>
    found('implied_plan', [
      exampleReport(2023, [plan('重点项目年度投资101亿元', { ...money23, value: 101, before: targetBefore })]),
      exampleReport(2024, [done(quote, { ...money23, value: 132, before: resultBefore, against: { kind: 'ratio_of_target', value: 120, unit: '%' } })]),
    ])

  it('is told of the same set of projects', () => expect(worked('安排48个，', '48个')).toHaveLength(1))
  it('is not of another set', () => expect(worked('安排48个，', '73个')).toEqual([]))
  it('calls a task a task, and is less sure of it', () => {
    const [f] = worked('', '', '重点项目年度投资132亿元，占任务的120%')
    expect(f?.sentence.zh).toContain('为任务的120%')
    expect(f?.sentence.zh).toContain('任务可能另由上级下达')
    expect(f?.certainty).toBeLessThan(worked('', '')[0]?.certainty ?? 0)
  })
})

describe('admissions (J24)', () => {
  const target = exampleReport(2023, [plan('城镇居民收入增长5%', { indicator: 'income_urban', subject: '城镇居民收入', ...rate, value: 5 })])
  const admitting = (quote: string, value: number) =>
    found('confession', [
      target,
      exampleReport(2024, [done(`城镇居民收入增长${value}%`, { indicator: 'income_urban', subject: '城镇居民收入', ...rate, value })], {
        confessions: [{ quote, start: 0, end: quote.length, indicators: ['income_urban'], subjects: ['城镇居民收入'], year: '2023' }],
      }),
    ])

  it('is joined to the target of its year', () => expect(admitting('去年城镇居民收入没有达到预期目标', 4)[0]?.sentence.zh).toContain('2023年的目标'))
  it.each([
    ['a plan of five years was missed', '“十四五”期间城镇居民收入没有达到计划要求', 4],
    ['the figures show the target as met', '去年城镇居民收入没有达到预期目标', 5],
  ])('is joined to none where %s', (_, quote, value) => expect(admitting(quote, value)[0]?.sentence.zh).not.toContain('2023年的目标'))

  it.each(['只要坚定信心，就没有实现不了的目标', '企业的技术经济指标没有达到过去的纪录'])('is none: %s', (quote) => expect(admitting(quote, 4)).toEqual([]))
})

describe('answered in kind (J20)', () => {
  const income = { indicator: 'income_urban', subject: '城镇居民收入' } as const
  const answered = (target: Said, result: Said) => found('answered_in_kind', [exampleReport(2023, [target]), exampleReport(2024, [result])])
  it.each([
    [
      'a capacity in tonnes and in tonnes a year',
      said('危废处置能力15万吨', '危废处置能力', 15, '万吨'),
      said('危废处置能力84万吨/年', '危废处置能力', 84, '万吨/年'),
    ],
    [
      'a rate whose sign was lost',
      { ...said('人口自然增长率9‰', '人口自然增长率', 9, '‰'), measure: 'share' } as const,
      said('人口自然增长率8.5', '人口自然增长率', 8.5, ''),
    ],
    [
      'yearly growth in a plan of one year',
      { ...said('科技支出年均增长15%', '科技支出', 15, '%'), measure: 'average_growth' } as const,
      { ...said('科技支出增长17%', '科技支出', 17, '%'), measure: 'growth' } as const,
    ],
  ] as const)('%s is an answer', (_, target, result) => expect(answered({ ...target, year: 2023, role: 'target' }, { ...result, year: 2023 })).toEqual([]))
  const growth = plan('城镇居民收入增长5%', { ...income, ...rate, value: 5 })
  const level = (more: Partial<Said>) => done('城镇居民收入达到24800元', { ...income, measure: 'level', unit: '元', value: 24800, ...more })

  it('a level told of several years is called that, no average', () => {
    expect(answered(growth, level({ year: '2019-2023' }))[0]?.sentence).toEqual({
      zh: '示例县2023年城镇居民收入的目标是增长5%，2024年的报告只给出2019—2023年回顾中的总量：“城镇居民收入达到24800元”。',
      en: '示例县 set a 2023 target for per-capita disposable income of urban residents: growth of 5%. Its 2024 report answers with a level from a passage on 2019–2023 only: “城镇居民收入达到24800元”.',
    })
  })

  it('a mean is one', () => {
    const mean = done('城镇居民收入年均增长4%', { ...income, measure: 'average_growth', unit: '%', value: 4, year: '2019-2023' })
    expect(answered(growth, mean)[0]?.sentence.zh).toContain('只给出2019—2023年的年均增速：')
  })

  it.each<[string, Said, Said]>([
    ['the growth stands right behind the level', growth, level({ after: '，同比增长5.2%' })],
    [
      'the yearly mean stands right behind the level',
      plan('城镇居民收入年均增长5%', { ...income, measure: 'average_growth', unit: '%', value: 5, year: '2019-2023' }),
      level({ after: '，年均增长5.2%' }),
    ],
    [
      'the target was an amount of people under an income',
      plan('128万低收入群体人均收入', { subject: '低收入群体人均收入', measure: 'level', unit: '万', value: 128 }),
      done('131万低收入群众人均收入', { subject: '低收入群体人均收入', measure: 'level', unit: '万', value: 131, year: '2019-2023' }),
    ],
  ])('nothing is told where %s', (_, target, result) => expect(answered(target, result)).toEqual([]))

  it.each<[string, Said, Said]>([
    [
      'a ratio stands at the end of five years',
      plan('森林覆盖率40%', { indicator: 'forest_coverage', subject: '森林覆盖率', measure: 'share', unit: '%', value: 40 }),
      done('森林覆盖率41.6%', { indicator: 'forest_coverage', subject: '森林覆盖率', measure: 'share', unit: '%', value: 41.6, year: '2019-2023' }),
    ],
    [
      'only 每人 is left out',
      plan('农村低保标准2300元', { indicator: 'dibao_rural', subject: '农村低保标准', measure: 'level', unit: '元/人', value: 2300 }),
      done('农村低保标准2300元', { indicator: 'dibao_rural', subject: '农村低保标准', measure: 'level', unit: '元', value: 2300 }),
    ],
  ])('an answer is no answer in kind where %s', (_, target, result) => expect(answered(target, result)).toEqual([]))

  it('is where the growth behind the level is over five years', () => {
    expect(answered(growth, level({ after: '，比2018年增长30%' }))).toHaveLength(1)
  })
})

describe('silence and dropped targets in other words (J19, J21)', () => {
  const gdp = { indicator: 'gdp', subject: '生产总值', ...rate } as const
  const filler = (text: string): Said => plan(text, { ...gdp, value: 8 })
  const graduates = { indicator: 'graduates_employed_share', subject: '应届高校毕业生就业率', measure: 'share', unit: '%' } as const
  const energy = { indicator: 'energy_intensity', subject: '单位生产总值能耗', ...rate } as const
  const parking = { indicator: 'parking_new', subject: '新增公共停车位', measure: 'level', unit: '个' } as const

  const dropped = (target: Said, nextPlan: string) =>
    found('target_dropped', [
      exampleReport(2022, [
        { ...target, year: 2022 },
        { ...filler('生产总值增长8%'), year: 2022 },
      ]),
      looking('target', exampleReport(2023, [filler(`生产总值增长8%${nextPlan}`)])),
    ])
  it('is told where the next plan names nothing of the kind', () => {
    expect(dropped(plan('新增公共停车位2000个', { ...parking, value: 2000 }), '，建成公园10处')).toHaveLength(1)
    expect(dropped(plan('新增公共停车位2000个', { ...parking, value: 2000 }), '，着力缓解停车难')).toHaveLength(1)
  })
  it.each<[string, Said, string]>([
    ['the same with a word between', plan('应届高校毕业生就业率85%', { ...graduates, value: 85 }), '，应届高校毕业生当年就业率达到80%以上'],
    ['a goal set elsewhere', plan('单位生产总值能耗下降3%', { ...energy, value: -3 }), '，节能减排控制在省下达目标内'],
    ['other words with a number', plan('新增公共停车位2000个', { ...parking, value: 2000 }), '，建设停车泊位1500个'],
  ])('is not: %s', (_, target, next) => expect(dropped(target, next)).toEqual([]))

  const silent = (target: Said, review: string, sections = true) => {
    const next = exampleReport(2024, [done(review, { subject: '其他', measure: 'level', unit: '公里', value: 7 })])
    return found('silence', [exampleReport(2023, [target]), sections ? looking('result', next) : looking('target', next)])
  }
  const tourism = plan('旅游总收入330亿元', { indicator: 'tourism_revenue', subject: '旅游总收入', ...money, value: 330 })
  const stay = plan('吸引高校毕业生留县1000人', { subject: '吸引高校毕业生留县', measure: 'level', unit: '人', value: 1000 })
  it('is told of what the review leaves out', () => {
    expect(silent(tourism, '新建公路7公里')).toHaveLength(1)
    expect(silent(stay, '新建公路7公里')).toHaveLength(1)
  })
  it.each<[string, Said, string]>([
    ['the head stands before, the tail has the number', tourism, '新建公路7公里，旅游提质增效，接待客人2315次、总收入331亿元'],
    ['the same in other words', stay, '新建公路7公里，新增高校毕业生留县人数创新高，达1200人'],
  ])('is not: %s', (_, target, review) => expect(silent(target, review)).toEqual([]))
  it('is not where nothing of the next report was read as a review', () => expect(silent(stay, '新建公路7公里', false)).toEqual([]))
})

describe('renamed and softened targets (J21)', () => {
  const year = (n: number, ...said: readonly (readonly [string, Partial<Said>])[]) =>
    exampleReport(
      n,
      said.map(([text, more]) => plan(text, { year: n, ...more })),
    )
  const share = { measure: 'share', unit: '%', bound: 'le' } as const
  const registered = ['城镇登记失业率4%以内', { indicator: 'unemployment_registered', subject: '城镇登记失业率', ...share, value: 4 }] as const
  const surveyed = ['城镇调查失业率5%以内', { indicator: 'unemployment_surveyed', subject: '城镇调查失业率', ...share, value: 5 }] as const
  const income = (id: string, subject: string, value: number, more: Partial<Said> = {}) =>
    [`${subject}增长${value}%`, { indicator: id, subject, ...rate, value, ...more }] as const
  const [urban, rural] = [income('income_urban', '城镇居民收入', 8), income('income_rural', '农村居民收入', 9)]

  it('is not renamed where the other was set beside it all along', () => {
    expect(found('target_renamed', [year(2022, registered), year(2023, surveyed)])).toHaveLength(1)
    expect(found('target_renamed', [year(2022, registered, surveyed), year(2023, surveyed)])).toEqual([])
  })
  it('town and country are told together, once', () => {
    const all = found('target_renamed', [year(2022, urban, rural), year(2023, income('income_residents', '居民收入', 8))])
    expect(all.map((f) => f.sentence.zh)).toEqual(['示例县2022年的目标是城镇居民收入增长8%、农村居民收入增长9%，2023年的报告改提居民收入增长8%。'])
  })
  it('is not renamed where the parts stand behind', () => {
    const whole = income('income_residents', '居民收入', 8, { after: '，其中，城市增长8%，农村增长9%' })
    expect(found('target_renamed', [year(2022, urban, rural), year(2023, whole)])).toEqual([])
  })

  const gdp = (value: number, more: Partial<Said> = {}) =>
    [`生产总值增长${value}%`, { indicator: 'gdp', subject: '生产总值', ...rate, value, ...more }] as const
  const soft = (a: readonly (readonly [string, Partial<Said>])[], b: readonly (readonly [string, Partial<Said>])[]) =>
    found('target_softened', [year(2022, ...a), year(2023, ...b)])
  it.each<[string, readonly (readonly [string, Partial<Said>])[], readonly (readonly [string, Partial<Said>])[]]>([
    ['real growth after nominal', [gdp(8)], [gdp(7, { basis: 'real' })]],
    ['a floor within what 左右 allowed', [gdp(8, { bound: 'about' })], [gdp(7.8, { bound: 'ge' })]],
    ['another place of the plan is as firm', [gdp(8)], [gdp(7), gdp(8)]],
  ])('is not softened: %s', (_, a, b) => expect(soft(a, b)).toEqual([]))
  it('a range, fewer works and a relation are called so', () => {
    const roads = (value: number) =>
      [`新建农村公路${value}公里`, { indicator: 'rural_roads_built', subject: '新建农村公路', measure: 'level', unit: '公里', value }] as const
    expect(soft([gdp(8)], [gdp(7.5, { bound: 'range', upper: 8.5 })])[0]?.sentence.zh).toContain('（改为区间）')
    expect(soft([roads(1800)], [roads(400)])[0]).toMatchObject({ severity: 0.2, sentence: { zh: expect.stringContaining('未必是要求降低') } })
    expect(soft([gdp(8)], [gdp(7)])[0]?.sentence.zh).toContain('（要求降低）')
  })
})
