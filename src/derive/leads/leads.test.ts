import { describe, expect, it } from 'vitest'
import { exampleReport } from '../../judge/example.ts'
import { judge } from '../../judge/judge.ts'
import { leadsOf } from './leads.ts'

// Invented reports of provinces that do not exist.
type Said = Parameters<typeof exampleReport>[1][number]

const growth = (indicator: string, value: number, more: Partial<Said> = {}): Said => ({
  text: `${indicator === 'gdp' ? '生产总值' : '零售额'}增长${value}%`,
  year: 2023,
  indicator,
  subject: indicator === 'gdp' ? '生产总值' : '社会消费品零售总额',
  measure: 'growth',
  unit: '%',
  value,
  ...more,
})
const MAIN = { before: '今年的主要预期目标是：' }
const goal = (indicator: string, value: number, more: Partial<Said> = {}): Said => growth(indicator, value, { role: 'target', ...MAIN, ...more })
const place = (name: string, adcode: string) => ({ place: name, adcode })
const leads = (...places: readonly { readonly goals: readonly Said[]; readonly results: readonly Said[]; readonly in: ReturnType<typeof place> }[]) => {
  const reports = places.flatMap((p) => [exampleReport(2023, p.goals, p.in), exampleReport(2024, p.results, p.in)])
  const { pairs, findings } = judge(reports, [])
  return leadsOf(pairs, findings)
}
const first = place('示例省', '980000')
const second = place('样本省', '970000')

describe('leads', () => {
  it('come by how unusual a gap is for its own statistic, not by its bare size', () => {
    const found = leads({
      goals: [goal('gdp', 6), goal('fixed_asset_investment', 10)],
      results: [growth('gdp', 1.5), growth('fixed_asset_investment', 4.9)],
      in: first,
    })
    expect(found.filter((l) => l.kind === 'miss').map((l) => [l.indicator, l.pair?.deviation])).toEqual([
      ['gdp', -4.5],
      ['fixed_asset_investment', -5.1],
    ])
  })
  it('put main expected targets first', () => {
    const found = leads(
      { goals: [goal('gdp', 6, { before: '力推工业，' })], results: [growth('gdp', 2)], in: first },
      { goals: [goal('gdp', 6)], results: [growth('gdp', 5)], in: second },
    )
    expect(found.map((l) => [l.place, l.main])).toEqual([
      ['样本省', true],
      ['示例省', false],
    ])
  })
  it('leave out what cannot be', () => {
    const found = leads({ goals: [goal('gdp', 6)], results: [growth('gdp', -60)], in: first })
    expect(found).toEqual([])
  })
  it('show a second, higher mark on its target', () => {
    const text = { text: '生产总值增长6%' }
    const base = goal('gdp', 6, text)
    const at = MAIN.before.length + '生产总值增长'.length
    const found = leads({ goals: [base, growth('gdp', 7, { role: 'target', text: '力争增长7%', stretchOf: at })], results: [growth('gdp', 3)], in: first })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ kind: 'miss', pair: { target: { value: 6 } }, stretch: { target: { value: 7 } } })
  })
  it('tell a main target that was set lower than the year before', () => {
    const reports = [exampleReport(2023, [goal('gdp', 6)], first), exampleReport(2024, [growth('gdp', 6.2), goal('gdp', 5, { year: 2024 })], first)]
    const { pairs, findings } = judge(reports, [])
    expect(leadsOf(pairs, findings)).toMatchObject([{ kind: 'lowered', year: 2024, before: { target: { value: 6 } }, pair: { target: { value: 5 } } }])
  })
  it('call nothing lowered where growth only says what an amount comes to', () => {
    const trade = (year: number, amount: number, rate: number): readonly Said[] => [
      growth('exports', amount, { role: 'target', ...MAIN, year, text: `出口${amount}亿美元`, subject: '出口', measure: 'level', unit: '亿美元' }),
      growth('exports', rate, { role: 'target', year, text: `出口增长${rate}%`, subject: '出口' }),
      goal('gdp', 6, { year, before: '' }),
    ]
    const lowered = (both: boolean) => {
      const keep = (list: readonly Said[]) => list.filter((s) => both || s.measure === 'growth').map((s, i) => (i === 0 ? { ...s, ...MAIN } : s))
      const reports = [exampleReport(2023, keep(trade(2023, 50, 40)), first), exampleReport(2024, keep(trade(2024, 66, 13)), first)]
      const { pairs, findings } = judge(reports, [])
      return leadsOf(pairs, findings).filter((l) => l.kind === 'lowered' && l.indicator === 'exports').length
    }
    expect([lowered(true), lowered(false)]).toEqual([0, 1])
  })
})
