import { describe, expect, it } from 'vitest'
import { extractSample } from '../sample.ts'

const goals = async (plan: string): Promise<readonly string[]> =>
  (await extractSample('过去一年，各项事业稳步推进。', plan)).statements.filter((s) => s.role === 'target').map((s) => `${s.indicator} ${s.value} ${s.year}`)

describe('means set as goals, and the goals of years ahead', () => {
  it('a mean without years of its own is of the years ahead last spoken of', async () => {
    expect(await goals('未来几年，到2028年要再上台阶，2024—2028年是关键时期。\n经济社会发展的主要目标是：生产总值年均增长7%。')).toEqual(['gdp 7 2024-2028'])
  })
  it('a mean concentration is the year’s, and so is growth that is no mean', async () => {
    expect(await goals('2024—2028年是关键时期。\n今年的主要预期目标是：生产总值增长6%，PM2.5年均浓度控制在35微克/立方米以内。')).toEqual([
      'gdp 6 2024',
      'pm25 35 2024',
    ])
  })
  it('今后5年 is read as 今后五年, also past a sentence that names the last of them', async () => {
    const plan = '今后5年的主要预期目标是：生产总值年均增长8%以上。到2028年城镇登记失业率控制在4%左右。粮食产量达到30万吨。'
    expect(await goals(plan)).toEqual(['gdp 8 2024-2028', 'unemployment_registered 4 2028', 'grain_output 30 2024-2028'])
  })
})

const told = async (review: string): Promise<readonly string[]> =>
  (await extractSample(review, '今年各项工作稳步推进。')).statements.filter((s) => s.at.length > 0).map((s) => `${s.role} ${s.value} ${s.year}`)

describe('X132: the last of five years, and years in a name', () => {
  it('a sentence that turns to the last year takes those after it along, up to one of the five years', async () => {
    const years = '五年来，我们砥砺前行。造林9万亩。'
    expect(await told(`${years}\n2023年，我们奋力攻坚。新建公园3个。五年累计修路80公里。`)).toContain('result 3 2023')
    expect(await told(`${years}\n2023年，全县修路7公里。新建公园3个。`)).not.toContain('result 3 2024')
  })
  it('the years of a plan by its name date nothing that a review tells behind it', async () => {
    expect(await told('出台《示例县水网规划（2022—2025年）》，修渠7公里。制定医疗体系建设方案（2022－2025年），新增床位90张。')).toEqual([
      'result 7 2023',
      'result 90 2023',
    ])
  })
})
