import { describe, expect, it } from 'vitest'
import { HEADLINE } from './names.ts'
import { sightings } from './search.ts'

const seen = (text: string, role: 'target' | 'result' = 'result'): readonly string[] =>
  sightings(text, 0, role, '示例县').map((s) => `${s.id} ${s.kind} ${s.value}`)

describe('the loose search for headline figures', () => {
  it('sees growth and level behind a name', () => {
    expect(seen('示例县地区生产总值达到312.5亿元，同比增长6.2%；城镇登记失业率3.1%。')).toEqual([
      'gdp growth 6.2',
      'gdp level 312.5',
      'unemployment_registered level 3.1',
    ])
  })

  it('sees promises, ranges by their first number', () => {
    expect(seen('固定资产投资增长10%左右，城镇新增就业8000人以上，地区生产总值增长6-7%。', 'target')).toEqual([
      'gdp growth 6',
      'fixed_asset_investment growth 10',
      'jobs_urban_new level 8000',
    ])
  })

  it('shares the numbers of a list out among its names', () => {
    expect(seen('地区生产总值、社会消费品零售总额分别增长7.1%和9.3%。')).toEqual(['gdp growth 7.1', 'retail_sales growth 9.3'])
    expect(seen('地区生产总值312亿元，财政总收入20亿元，增长7.1%、5%。').filter((s) => s.includes('growth'))).toEqual([
      'gdp growth 7.1',
      'fiscal_revenue_total growth 5',
    ])
    expect(seen('鸡蛋产量、地区生产总值分别增长7.1%和9.3%。')).toEqual([])
  })

  it.each([
    ['another year', '去年地区生产总值增长6%。'],
    ['part of the year', '上半年地区生产总值增长6%。'],
    ['several years', '五年来地区生产总值年均增长6%。'],
    ['part of the place', '经济开发区地区生产总值增长6%。'],
    ['something else called after it', '单位地区生产总值用水量下降6%。'],
    ['what was meant', '完成地区生产总值增长6%的目标。'],
    ['those picked out by it', '财政总收入10亿元以上的县新增2个。'],
    ['points, no growth', '地区生产总值增幅高于全省0.7个百分点。'],
  ])('leaves alone %s', (_, text) => expect(seen(text)).toEqual([]))

  it('says where name and number stand in the text, over wide digits and spaces', () => {
    const text = '一、回顾\n全县地区 生产总值增长６．５％。'
    const [only] = sightings(text, 100, 'result')
    expect(only).toMatchObject({ value: 6.5, at: 100 + text.indexOf('６'), start: 100 + text.indexOf('地区') })
  })

  it('knows each statistic once', () => expect(new Set(HEADLINE.map((h) => h.id)).size).toBe(HEADLINE.length))
})
