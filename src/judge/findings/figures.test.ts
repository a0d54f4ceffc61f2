import { describe, expect, it } from 'vitest'
import { enFigure, zhFigure } from './figures.ts'

type Printed = Parameters<typeof zhFigure>[0]
const said = (more: Partial<Printed>): Printed => ({ value: null, upper: null, unit: '', bound: 'eq', measure: 'level', ...more })

describe('figures as a sentence says them', () => {
  it.each([
    [said({ value: 5, unit: '%', bound: 'about', measure: 'growth' }), '', '增长5%左右', 'growth of about 5%'],
    [said({ value: -3, unit: '%', bound: 'ge', measure: 'growth' }), '', '下降3%以上', 'a fall of at least 3%'],
    [said({ value: 3, unit: '%', bound: 'le', measure: 'growth' }), 'cpi', '上涨3%以内', 'a rise of at most 3%'],
    [said({ value: 4, unit: '%', bound: 'about', measure: 'growth', subject: '居民消费价格涨幅' }), 'cpi', '4%左右', 'a rise of about 4%'],
    [said({ value: -0.3, unit: '%', measure: 'growth', subject: '居民消费价格涨幅' }), 'cpi', '-0.3%', 'a fall of 0.3%'],
    [said({ value: 6, upper: 6.5, unit: '%', bound: 'range', measure: 'growth' }), 'gdp', '增长6%—6.5%', 'growth of 6% to 6.5%'],
    [said({ value: 3800, unit: '亿元', bound: 'ge' }), '', '3800亿元以上', 'at least 380 billion yuan'],
    [said({ value: 1.14, unit: '万人' }), '', '1.14万人', '11,400 people'],
    [said({ value: 1234567.5, unit: '亩' }), '', '1234567.5亩', '1.234568 million mu'],
    [said({ value: 12, unit: '家' }), '', '12家', '12'],
    [said({ value: 2, unit: '个百分点', measure: 'change' }), '', '增加2个百分点', 'an increase of 2 percentage points'],
    [said({ value: 87, unit: '位', measure: 'rank' }), '', '87位', 'rank 87'],
  ] as const)('%#', (printed, indicator, zh, en) => {
    expect(zhFigure(printed, indicator)).toBe(zh)
    expect(enFigure(printed, indicator)).toBe(en)
  })
})
