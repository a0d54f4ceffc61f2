import { describe, expect, it } from 'vitest'
import { exampleFact, exampleReport } from './example.ts'
import { judge } from './judge.ts'

type Said = Parameters<typeof exampleReport>[1][number]

/** Invented promises and answers; 示例县 does not exist. */
const goal = (subject: string, value: number, unit: string, more: Partial<Said> = {}): Said => ({
  text: `${subject}${value}${unit}`,
  year: 2023,
  role: 'target',
  subject,
  value,
  unit,
  ...more,
})
const answer = (subject: string, value: number, unit: string, more: Partial<Said> = {}): Said => goal(subject, value, unit, { role: 'result', ...more })
const judged = (t: Said, ...rs: readonly Said[]) => judge([exampleReport(2023, [t]), exampleReport(2024, rs)], []).pairs.find((p) => p.year === 2023)
const verdict = (t: Said, ...rs: readonly Said[]): string => {
  const p = judged(t, ...rs)
  return p?.verdict === 'not_comparable' || p?.verdict === 'uncertain' ? `${p.verdict} ${p.because}` : (p?.verdict ?? 'none')
}

describe('one place, one year, one thing (P1, P3)', () => {
  const t = goal('示例公园', 3, '个')

  it('by code, through a renaming; not by name against another code', () => {
    const target = exampleReport(2023, [t], { place: '示例县' })
    const next = (place: string, adcode: string) => exampleReport(2024, [answer('示例公园', 4, '个')], { place, adcode })
    const of = (report: ReturnType<typeof next>) => judge([target, report], []).pairs.find((p) => p.year === 2023 && p.place === '示例县')?.verdict
    expect(of(next('示例市', '990001'))).toBe('met')
    expect(of(next('示例县', '990002'))).toBe('pending')
  })

  it('another year answers nothing', () => {
    expect(verdict(t, answer('示例公园', 4, '个', { year: 2022 }))).toBe('not_reported')
  })

  it('a like-for-like bulletin comes before an answer in kind', () => {
    const growth = { indicator: 'gdp', measure: 'growth', unit: '%' } as const
    const { pairs } = judge(
      [
        exampleReport(2023, [goal('生产总值', 6, '%', growth)]),
        exampleReport(2024, [answer('生产总值', 90, '亿元', { indicator: 'gdp', measure: 'level', unit: '亿元' })]),
      ],
      [exampleFact(2, 2023, { value: 6.2 })],
    )
    expect(pairs[0]).toMatchObject({ verdict: 'met', result: { source: 'bulletin', value: 6.2 }, others: [{ source: 'next_report', value: 90 }] })
  })
})

describe('plan and result side by side (P11)', () => {
  const plan = goal('示例项目年度计划投资', 263, '亿元', { hedge: 'plan' })
  const between = answer('示例工程新增绿地', 40, '亩')
  const of = (...said: readonly Said[]): string => {
    const pair = judge([exampleReport(2024, said)], []).pairs.find((p) => p.target.value === 263)
    return `${pair?.verdict} ${pair?.result?.source ?? ''}`
  }

  it('next to each other they speak of one thing', () => {
    expect(of(plan, answer('示例项目完成投资', 206.6, '亿元'))).toBe('missed same_report')
  })
  it('further apart, or in another unit, the words decide', () => {
    expect(of(plan, between, answer('示例大桥完成投资', 206.6, '亿元'))).toBe('not_reported ')
    expect(of(plan, between, answer('示例项目完成投资', 206.6, '亿元'))).toBe('uncertain same_report')
    expect(of(plan, answer('建设完成绿地', 206, '亩'))).toBe('not_reported ')
  })
})

describe('open subjects', () => {
  it.each([
    ['P4 the same noun under other verbs', goal('新建日光温室', 500, '座'), answer('建成日光温室', 520, '座'), 'met'],
    ['P4 a slight word more', goal('矿山生态修复', 18, '处'), answer('矿山生态修复工程', 12, '处'), 'missed'],
    [
      'P4 another noun',
      goal('环保投入占生产总值比重', 3, '%', { measure: 'share' }),
      answer('研发投入占生产总值比重', 2, '%', { measure: 'share' }),
      'not_reported',
    ],
    ['P4 a wider noun', goal('淘汰落后产能', 50, '万吨'), answer('淘汰落后和过剩产能', 30, '万吨'), 'uncertain doubtful_pairing'],
    ['P4 a vague word', goal('项目', 5, '个'), answer('项目', 3, '个'), 'not_reported'],
    ['P5 added is not all there is', goal('示例企业', 100, '家', { text: '示例企业达到100家' }), answer('新增示例企业', 20, '家'), 'not_comparable scope'],
    ['P5 begun is not finished', goal('开工建设示例住房', 100, '万平方米'), answer('建成示例住房', 50, '万平方米'), 'not_comparable scope'],
    ['P5 works completed beside works', goal('建设示例住房', 200, '万平方米'), answer('示例住房竣工', 90, '万平方米'), 'uncertain doubtful_pairing'],
    ['P5 built beside certified', goal('建设示例创新中心', 7, '个'), answer('新认定示例创新中心', 3, '个'), 'uncertain doubtful_pairing'],
    ['P6 names in quotation marks', goal('认定“甲级名校长”', 30, '名'), answer('认定“甲级名师”', 20, '名'), 'not_reported'],
    ['P30 growth of worth', goal('示例汽车产值', 35, '%', { measure: 'growth' }), answer('示例汽车产量', 36, '%', { measure: 'growth' }), 'not_reported'],
    ['P30 growth of output', goal('示例汽车产量', 35, '%', { measure: 'growth' }), answer('示例汽车的产量', 36, '%', { measure: 'growth' }), 'met'],
    ['P6 ranks', goal('省级示范园区', 5, '个'), answer('国家级示范园区', 4, '个'), 'not_reported'],
    ['P6 a rank on one side', goal('示范园区', 5, '个'), answer('国家级示范园区', 4, '个'), 'uncertain doubtful_pairing'],
    ['P6 hours beside things', goal('供水工程', 12, '处'), answer('供水工程', 24, '小时'), 'not_reported'],
    ['P6 people beside things', goal('示例服务', 12, '家'), answer('示例服务', 24, '人'), 'not_reported'],
    ['P6 a denial', goal('示例指标', 10, '项'), answer('示例指标未能完成', 1, '项'), 'not_reported'],
    ['P6 far apart under other words', goal('示例管护道路', 145, '公里'), answer('示例管护道路里程', 1450, '公里'), 'uncertain doubtful_pairing'],
    [
      'P9 per mille misprinted',
      goal('人口自然增长率', 9.5, '‰', { measure: 'share', bound: 'le' }),
      answer('人口自然增长率', 9.2, '%', { measure: 'share' }),
      'not_comparable unit',
    ],
  ] as const)('%s', (_, t, r, wanted) => {
    expect(verdict(t, r)).toBe(wanted)
  })

  it('P7: a count promised years ahead is not answered by its last year', () => {
    const early = (t: Said) => judge([exampleReport(2020, [t]), exampleReport(2024, [answer('新建示例公园', 2, '个')])], []).pairs.find((p) => p.year === 2023)
    expect(early(goal('新建示例公园', 10, '个'))).toMatchObject({ verdict: 'not_comparable', because: 'only_part' })
  })

  it('P8: a mean whose span is not known answers no span', () => {
    const mean = { indicator: 'gdp', measure: 'average_growth' } as const
    expect(verdict(goal('生产总值', 9, '%', mean), answer('生产总值', 6.3, '%', mean))).toBe('not_comparable only_average')
  })

  it('J17: two answers of one standing that would turn the verdict', () => {
    expect(verdict(goal('新建示例公园', 5, '个'), answer('新建示例公园', 6, '个'), answer('新建示例公园', 4, '个', { text: '县城新建示例公园4个' }))).toBe(
      'uncertain doubtful_pairing',
    )
  })
})

describe('words before a figure (P10)', () => {
  const t = goal('固定资产投资', 10, '%', { indicator: 'fixed_asset_investment', measure: 'growth' })
  const judgedBehind = (lead: string) => {
    const next = exampleReport(2024, [
      answer('', 0, '', { text: lead }),
      answer('固定资产投资', 115.7, '%', { indicator: 'fixed_asset_investment', measure: 'growth' }),
    ])
    const text = next.text.replace('。', '')
    const statements = next.statements.slice(1).map((s) => ({ ...s, start: s.start - 1, end: s.end - 1, at: s.at.map((n) => n - 1) }))
    return judge([exampleReport(2023, [t]), { ...next, text, statements }], []).pairs[0]?.verdict
  }

  it('a zone’s figure may be the zone’s alone', () => {
    expect(judgedBehind('示例开发区成绩喜人，')).toBe('uncertain')
    expect(judgedBehind('示例开发区成绩喜人，全县')).toBe('met')
    expect(judgedBehind('入选国家湿地公园示范区创建名单，')).toBe('met')
    expect(judgedBehind('示例新区建成科技高地，')).toBe('uncertain')
  })

  it('what is done to a zone is not told by it, of what is known of whole places', () => {
    const of = (before: string, indicator: string, subject: string): string | undefined => {
      const growth = { indicator, measure: 'growth' } as const
      return verdict(goal(subject, 8, '%', { ...growth, before }), answer(subject, 9, '%', growth))
    }
    expect(of('有序推进滨江新区建设，', 'retail_sales', '社会消费品零售总额')).toBe('met')
    expect(of('滨江新区加快建设，', 'retail_sales', '社会消费品零售总额')).toBe('uncertain doubtful_reading')
    expect(of('有序推进滨江新区开发，', 'va_industry_large', '规模以上工业增加值')).toBe('uncertain doubtful_reading')
  })

  it('the whole named right behind a figure makes that figure one of a part', () => {
    const of = { indicator: 'afforestation', year: 2023 } as const
    const told = (second: string): string | undefined => {
      const next = exampleReport(2024, [answer('造林', 14, '万亩', of), answer(second, 117, '万亩', of)])
      const report = { ...next, text: next.text.replace('。', '，') }
      return judge([exampleReport(2023, [goal('造林', 112, '万亩', of)]), report], []).pairs.find((p) => p.year === 2023)?.verdict
    }
    expect(told('全县造林')).toBe('met')
    expect(told('造林')).not.toBe('met')
  })

  it('what is still to be reached is no result', () => {
    expect(judgedBehind('来年力争')).toBe('not_reported')
  })

  it('nor is a rate right behind it in its list', () => {
    const rate = (subject: string, value: number, indicator: string, before = '') => ({
      ...answer(subject, value, '%', { year: 2023, indicator, measure: 'growth' }),
      text: `${subject}增长${value}%`,
      before,
    })
    const told = (lead: string): string | undefined => {
      const next = exampleReport(2024, [rate('工业总产值', 6, 'industry_output', lead), rate('财政收入', 2.5, 'fiscal_revenue')])
      const report = { ...next, text: next.text.replace('。', '，') }
      const promised = { ...rate('财政收入', 4.8, 'fiscal_revenue'), role: 'target' as const }
      return judge([exampleReport(2023, [promised]), report], []).pairs.find((p) => p.year === 2023)?.verdict
    }
    expect(told('')).toBe('missed')
    expect(told('争取')).not.toBe('missed')
  })
})

describe('direction (J4)', () => {
  it('a harm that something is done about is no ceiling', () => {
    expect(verdict(goal('改善贫困人口生产生活条件', 60, '万人'), answer('改善贫困人口生产生活条件', 68.2, '万人'))).toBe('met')
    expect(verdict(goal('贫困人口', 60, '万人'), answer('贫困人口', 68.2, '万人'))).toBe('missed')
  })

  it('a share that is better neither way is judged where its wording says which way it is to go', () => {
    const share = { indicator: 'share_primary', measure: 'share' } as const
    const of = (text: string): string => verdict(goal('第一产业比重', 15, '%', { ...share, text }), answer('第一产业比重', 14.2, '%', share))
    expect(of('第一产业比重降到15%')).toBe('met')
    expect(of('第一产业比重提高到15%')).toBe('missed')
    expect(of('第一产业比重15%')).toBe('uncertain doubtful_reading')
  })

  it('a fall promised for what ought to rise goes to review', () => {
    const growth = { indicator: 'fixed_asset_investment', measure: 'growth' } as const
    expect(verdict(goal('固定资产投资', -4.3, '%', growth), answer('固定资产投资', 9.9, '%', growth))).toBe('uncertain doubtful_reading')
  })
})

describe('two numbers set for one thing in one report (J28)', () => {
  const growth = { indicator: 'gdp', measure: 'growth' } as const
  const all = (...said: readonly Said[]) =>
    judge([exampleReport(2023, said), exampleReport(2024, [answer('生产总值', 9, '%', growth)])], []).pairs.map((p) => `${p.target.value} ${p.verdict}`)

  it('the expected one is judged, the other is left to a person', () => {
    expect(all(goal('生产总值', 8, '%', { ...growth, hedge: 'expect' }), goal('生产总值', 30, '%', growth))).toEqual(['8 met', '30 uncertain'])
  })
  it('the one in the list of main targets is judged where none is called expected', () => {
    const list = ['budget_revenue', 'retail_sales', 'exports'].map((indicator) => goal('示例收入', 7, '%', { indicator, measure: 'growth' }))
    const far = { before: '这是一段没有数字的话，'.repeat(30) }
    expect(all(goal('生产总值', 8, '%', growth), ...list, goal('生产总值', 30, '%', { ...growth, ...far }))).toContain('8 met')
  })
  it('where none stands out neither is judged', () => {
    expect(all(goal('生产总值', 8, '%', growth), goal('生产总值', 10, '%', growth))).toEqual(['8 uncertain', '10 uncertain'])
  })
  it('two steps of one target in one sentence are both judged', () => {
    const report = exampleReport(2023, [goal('生产总值', 8, '%', growth), goal('生产总值', 9.5, '%', { ...growth, hedge: 'strive' })])
    const together = { ...report, text: report.text.replaceAll('。', '、') }
    const { pairs } = judge([together, exampleReport(2024, [answer('生产总值', 9, '%', growth)])], [])
    expect(pairs.map((p) => `${p.target.value} ${p.verdict}`)).toEqual(['8 met', '9.5 missed'])
  })
  it('what is said of other words is judged by an answer in those words', () => {
    const homes = { indicator: 'shanty_renovated' } as const
    const { pairs } = judge(
      [
        exampleReport(2023, [goal('棚户区改造开工', 11, '万套', homes), goal('棚户区改造建成', 13, '万套', homes)]),
        exampleReport(2024, [answer('棚户区改造开工', 12, '万套', homes)]),
      ],
      [],
    )
    expect(pairs.map((p) => `${p.target.value} ${p.verdict}`)).toEqual(['11 met', '13 not_comparable'])
  })
})

it('a share of one thing is not answered by a share of another', () => {
  const share = { measure: 'share', indicator: 'va_hightech_share' } as const
  const of = (whole: string, said: string) =>
    verdict(goal(`高新技术产业增加值占${whole}比重`, 60, '%', share), answer(`高新技术产业增加值占${said}比重`, 22, '%', share))
  expect(of('全市工业增加值', '全市生产总值')).toBe('not_comparable scope')
  expect(of('规模以上工业增加值', '全市规上工业增加值')).toBe('missed')
})
