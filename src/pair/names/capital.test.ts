import { describe, expect, it } from 'vitest'
import { exampleReport } from '../../judge/example.ts'
import { judge } from '../../judge/judge.ts'

type Said = Parameters<typeof exampleReport>[1][number]

/** Invented promises and answers; 示例市 does not exist. */
const money = (subject: string, indicator: string, value: number, more: Partial<Said> = {}): Said => ({
  text: `${subject}${value}亿元`,
  year: 2023,
  subject,
  indicator,
  value,
  unit: '亿元',
  ...more,
})
const target = (subject: string, indicator: string, value: number) => money(subject, indicator, value, { role: 'target' })
const verdict = (t: Said, ...rs: readonly Said[]): string => {
  const pair = judge([exampleReport(2023, [t]), exampleReport(2024, rs)], []).pairs.find((p) => p.year === 2023)
  return `${pair?.verdict} ${pair?.because} ${pair?.result?.value ?? ''}`.trim()
}

describe('capital brought in from elsewhere', () => {
  const outside = (name: string, value: number) => money(name, 'outside_capital', value)
  it('is one statistic under two ids where both name the border', () => {
    expect(verdict(target('引进省外到位资金', 'investment_attracted', 100), outside('实际利用省外资金', 104))).toBe('met reached 104')
    expect(verdict(target('利用市外资金', 'outside_capital', 100), money('招商引资市外到位资金', 'investment_attracted', 90))).toBe('missed short 90')
  })
  it('over another border is a part or a whole, under one id as well', () => {
    expect(verdict(target('引进市外资金', 'outside_capital', 100), outside('引进省外资金', 60))).toBe('not_comparable scope 60')
    expect(verdict(target('引进市外资金', 'outside_capital', 100), outside('引进省外资金', 60), outside('引进市外资金', 110))).toBe('met reached 110')
  })
  it('all of it and what came over one border answer each other in kind only, and neither is silence', () => {
    expect(verdict(target('招商引资到位资金', 'investment_attracted', 100), outside('利用省外资金', 80))).toBe('not_comparable scope 80')
    expect(verdict(target('利用省外资金', 'outside_capital', 100), money('招商引资到位资金', 'investment_attracted', 120))).toBe('not_comparable scope 120')
  })
})
