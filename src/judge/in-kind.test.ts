import { describe, expect, it } from 'vitest'
import type { Statement } from '../model/statement.ts'
import { exampleReport } from './example.ts'
import { judge } from './judge.ts'

// Invented promises and answers of 示例县, which does not exist.
type More = Partial<Omit<Statement, 'quote' | 'start' | 'end' | 'at' | 'year'>> & { readonly text?: string; readonly before?: string; readonly year?: string }
type Given = Parameters<typeof exampleReport>[1][number]

const said = (subject: string, value: number, unit: string, more: More = {}): Given => ({
  text: `${subject}${value}${unit}`,
  year: 2031,
  subject,
  value,
  unit,
  ...more,
})
const goal = (subject: string, value: number, unit: string, more: More = {}) => said(subject, value, unit, { role: 'target', ...more })

const paired = (target: Given, ...results: readonly Given[]) => {
  const pair = judge([exampleReport(2031, [target]), exampleReport(2032, results)], []).pairs[0]
  return `${pair?.verdict} ${pair?.because} ${pair?.result?.value ?? '–'}`
}

describe('P20: a kindred statistic answers in the measure that was promised', () => {
  const wide = { indicator: 'va_industry' } as const
  const large = { indicator: 'va_industry_large' } as const
  const level = said('规模以上工业增加值', 90, '亿元', large)
  const growth = said('规模以上工业增加值增长', 13, '%', { ...large, measure: 'growth', subject: '规模以上工业增加值' })
  it('growth by growth, a level by a level', () => {
    expect(paired(goal('工业增加值增长', 14, '%', { ...wide, measure: 'growth' }), level, growth)).toBe('not_comparable scope 13')
    expect(paired(goal('工业增加值', 100, '亿元', wide), level, growth)).toBe('not_comparable scope 90')
  })
  it('in another one where nothing else is told', () => {
    expect(paired(goal('工业增加值', 100, '亿元', wide), growth)).toBe('not_comparable measure 13')
  })
})

describe('P21: prices as an index and as a rise', () => {
  const index = (n: number, more: More = {}) => ['居民消费价格指数', n, '', { indicator: 'cpi', ...more }] as const
  const rise = said('居民消费价格上涨', 2.2, '%', { indicator: 'cpi', measure: 'growth', subject: '居民消费价格' })
  it('an index on the year before is a rise', () => {
    expect(paired(goal(...index(103, { bound: 'about' })), rise)).toBe('met within_ceiling 2.2')
    expect(paired(goal(...index(102)), rise)).toBe('missed over_ceiling 2.2')
    expect(paired(goal('居民消费价格涨幅', 3, '%', { indicator: 'cpi', measure: 'growth' }), said(...index(101.5)))).toBe('met within_ceiling 101.5')
  })
  it('左右 of an index is stretched in points, not by a part of the index', () => {
    expect(paired(goal(...index(103, { bound: 'about' })), said(...index(105)))).toBe('missed over_ceiling 105')
    expect(paired(goal(...index(103, { bound: 'about' })), said(...index(103.2)))).toBe('depends within_slack 103.2')
  })
})

describe('P13: what was promised to be fewer', () => {
  it('costs to be lowered by costs that fell', () => {
    expect(paired(goal('企业降低成本', 40, '亿元'), said('企业成本降低', -68, '亿元', { measure: 'change', subject: '企业成本' }))).toBe('met reached -68')
  })
  it('is answered by as many as were lifted, not by how many there are', () => {
    const fewer = goal('贫困人口减少', -3, '万人', { measure: 'change', subject: '贫困人口' })
    expect(paired(fewer, said('贫困人口脱贫', 3.4, '万人'))).toBe('met reached 3.4')
    expect(paired(fewer, said('贫困人口', 3.4, '万人'))).not.toMatch(/^(?:met|missed)/)
  })
})

describe('P15: what a passage on several years says there is', () => {
  const years = { year: '2027-2031' } as const
  it('by its name, or in each of the years, is the last year’s', () => {
    expect(paired(goal('高速公路通车里程', 400, '公里'), said('高速公路通车里程', 405, '公里', years))).toBe('met reached 405')
    const grain = { ...years, text: '粮食产量连续三年稳定在32万吨', subject: '粮食产量', indicator: 'grain_output' } as const
    expect(paired(goal('粮食产量', 30, '万吨', { indicator: 'grain_output' }), said('粮食产量', 32, '万吨', grain))).toBe('met reached 32')
  })
  it('at least so much in each year says less than how much in the last', () => {
    const kept = { ...years, text: '粮食产量连续五年稳定在30万吨以上', subject: '粮食产量', indicator: 'grain_output', bound: 'ge' } as const
    const last = said('粮食产量达到', 33, '万吨', { ...years, indicator: 'grain_output', subject: '粮食产量' })
    expect(paired(goal('粮食产量', 32, '万吨', { indicator: 'grain_output' }), said('粮食产量', 30, '万吨', kept), last)).toBe('met reached 33')
  })
  it('what was made in them is not', () => {
    expect(paired(goal('新建公路里程', 400, '公里'), said('新建公路里程', 405, '公里', years))).toBe('not_comparable only_average 405')
    expect(paired(goal('技改投资', 400, '亿元'), said('技改投资', 405, '亿元', years))).toBe('not_comparable only_average 405')
  })
})
