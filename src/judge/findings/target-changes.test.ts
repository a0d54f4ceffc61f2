import { describe, expect, it } from 'vitest'
import type { FindingKind } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { exampleFact, exampleReport } from '../example.ts'
import { judge } from '../judge.ts'

type Said = Parameters<typeof exampleReport>[1][number]
type Promised = readonly [string, Partial<Said>]

/** How targets change from plan to plan (J21). All texts are invented; 示例县 does not exist. */
const rate = { measure: 'growth', unit: '%' } as const
const gdp = (value: number, more: Partial<Said> = {}): Promised => [`生产总值增长${value}%`, { indicator: 'gdp', subject: '生产总值', ...rate, value, ...more }]
const prices = (value: number, more: Partial<Said> = {}): Promised => [
  `居民消费价格涨幅${value}%以内`,
  { indicator: 'cpi', subject: '居民消费价格涨幅', ...rate, value, bound: 'le', ...more },
]
const retail = (more: Partial<Said> = {}): Promised => [
  '社会消费品零售总额增长8%',
  { indicator: 'retail_sales', subject: '社会消费品零售总额', ...rate, value: 8, ...more },
]

const year = (n: number, ...said: readonly Promised[]): Report =>
  exampleReport(
    n,
    said.map(([text, more]) => ({ text, year: n, role: 'target', ...more })),
  )

/** The report with its whole text as one section that looks ahead, and words of a review before it. */
const reviewing = (report: Report, words: string): Report => {
  const text = `${words}\n${report.text}`
  const by = words.length + 1
  const part = (start: number, end: number, role: 'target' | 'result') => ({
    start,
    end,
    heading: '',
    depth: 0,
    part: role === 'target' ? ('plan' as const) : ('review' as const),
    period: { role, year: String(report.identity.planYear?.value) },
    certainty: 'stated' as const,
  })
  return {
    ...report,
    text,
    statements: report.statements.map((s) => ({ ...s, start: s.start + by, end: s.end + by, ...(s.at === undefined ? {} : { at: s.at.map((n) => n + by) }) })),
    sections: [part(0, words.length, 'result'), part(by, text.length, 'target')],
  }
}

const found = (kind: FindingKind, ...reports: readonly Report[]) => judge(reports, []).findings.filter((f) => f.kind === kind)
const ids = (kind: FindingKind, ...reports: readonly Report[]) => found(kind, ...reports).map((f) => f.indicator)

describe('dropped and added', () => {
  it('are told of plans of neighbouring years alone', () => {
    expect(ids('target_dropped', year(2022, gdp(8), retail()), year(2023, gdp(8)))).toEqual(['retail_sales'])
    expect(ids('target_added', year(2022, gdp(8)), year(2023, gdp(8), retail()))).toEqual(['retail_sales'])
    expect(ids('target_dropped', year(2021, gdp(8), retail()), year(2023, gdp(8)))).toEqual([])
    expect(ids('target_added', year(2021, gdp(8)), year(2023, gdp(8), retail()))).toEqual([])
  })

  it.each<[string, Partial<Said>]>([
    ['a doubtful reading', { doubts: ['role-unclear'] }],
    ['a part of the year', { part: 'h1' }],
    ['a goal of several years', { year: '2023-2027' }],
  ])('are not told of %s', (_, more) => {
    expect(ids('target_added', year(2022, gdp(8)), year(2023, gdp(8), retail(more)))).toEqual([])
  })

  it('nothing is dropped that is done to the last', () => {
    const villages: Promised = ['贫困村退出48个', { indicator: 'poor_villages_out', subject: '贫困村退出', measure: 'level', unit: '个', value: 48 }]
    const next = (words: string) => reviewing(year(2023, gdp(8)), words)
    expect(ids('target_dropped', year(2022, gdp(8), villages), next('贫困村全部退出。'))).toEqual([])
    expect(ids('target_dropped', year(2022, gdp(8), villages), next('交通建设全面提速。'))).toEqual(['poor_villages_out'])
  })

  it('a statistic promised in another measure goes on', () => {
    const level: Promised = [
      '社会消费品零售总额达到90亿元',
      { indicator: 'retail_sales', subject: '社会消费品零售总额', measure: 'level', unit: '亿元', value: 90 },
    ]
    expect(ids('target_dropped', year(2022, gdp(8), retail()), year(2023, gdp(8), level))).toEqual([])
    expect(ids('target_added', year(2022, gdp(8), retail()), year(2023, gdp(8), level))).toEqual([])
  })

  it('capital under its other name is neither renamed nor dropped', () => {
    const capital = (indicator: string, subject: string): Promised => [`${subject}增长12%`, { indicator, subject, ...rate, value: 12 }]
    const was = year(2022, gdp(8), capital('outside_capital', '引进省外到位资金'))
    const now = year(2023, gdp(8), capital('investment_attracted', '招商引资省外到位资金'))
    expect(ids('target_renamed', was, now)).toEqual([])
  })
})

describe('softened', () => {
  const soft = (a: Promised, b: Promised) => found('target_softened', year(2022, a), year(2023, b)).map((f) => /（(.*?)）/.exec(f.sentence.zh)?.[1])

  it('is held in the direction of the goal', () => {
    expect(soft(prices(3), prices(3.5))).toEqual(['要求降低'])
    expect(soft(prices(3), prices(2.5))).toEqual([])
    expect(soft(gdp(8), gdp(8.5))).toEqual([])
  })

  it('is a looser word for the same number, and not a firmer one', () => {
    expect(soft(prices(3), prices(3, { bound: 'about', text: '居民消费价格涨幅3%左右' }))).toEqual(['措辞放宽'])
    expect(soft(prices(3, { bound: 'about', text: '居民消费价格涨幅3%左右' }), prices(3))).toEqual([])
    expect(soft(gdp(8), gdp(8, { bound: 'ge' }))).toEqual([])
  })

  it('is a relation in place of a number, and not beside one', () => {
    const income = (more: Partial<Said>): Promised => ['居民收入增长', { indicator: 'income_residents', subject: '居民收入', ...rate, value: 8, ...more }]
    const step: Promised = [
      '居民收入与经济增长同步',
      { indicator: 'income_residents', subject: '居民收入', measure: 'growth', relation: 'in_step_with', other: '经济增长' },
    ]
    expect(soft(income({ text: '居民收入增长8%' }), step)[0]).toContain('相对的说法')
    const both = found('target_softened', year(2022, income({ text: '居民收入增长8%' })), year(2023, income({ text: '居民收入增长8%' }), step))
    expect(both).toEqual([])
  })

  it('a second, higher mark is no softening of the first', () => {
    const first = gdp(8)
    const report = year(2022, first, gdp(9.5, { hedge: 'strive' }))
    const together = { ...report, text: report.text.replaceAll('。', '、') }
    expect(found('target_softened', together, year(2023, first))).toEqual([])
  })
})

describe('copied', () => {
  const same = (...years: readonly number[]) => found('target_copied', ...years.map((n) => year(n, gdp(8)))).map((f) => [f.year, f.size])

  it('is told once, at the end of each run', () => {
    expect(same(2019, 2020, 2021, 2022)).toEqual([[2022, 4]])
    expect(same(2019, 2020, 2022, 2023)).toEqual([])
  })

  it('a run is broken by another number', () => {
    const reports = [2019, 2020, 2021, 2022].map((n) => year(n, gdp(n === 2021 ? 7 : 8)))
    expect(found('target_copied', ...reports)).toEqual([])
  })
})

describe('targets known from a data file', () => {
  const set = (row: number, year: number, indicator: string, value: number) =>
    exampleFact(row, year, { role: 'target', indicator, value, issuer: '示例县人民政府', document: `示例县${year}年政府工作报告`, published: `${year}-01-20` })
  const facts = [set(1, 2022, 'gdp', 8), set(2, 2022, 'retail_sales', 9), set(3, 2023, 'gdp', 7), set(4, 2023, 'cpi', 3)]
  const of = (kind: FindingKind) => judge([], facts).findings.filter((f) => f.kind === kind)
  it('are softer where they are', () => expect(of('target_softened').map((f) => f.indicator)).toEqual(['gdp']))
  it('are neither dropped nor added: the report may name them where the file has no row', () => {
    expect([...of('target_dropped'), ...of('target_added')]).toEqual([])
  })
})
