import { describe, expect, it } from 'vitest'
import { extractSample } from '../sample.ts'

// Invented sentences about a place that does not exist.
const parts = async (review: string): Promise<readonly string[]> =>
  (await extractSample(review, '')).statements.map((s) => `${s.part ?? 'year'} ${s.subject} ${s.value}`)

describe('parts of a year', () => {
  it.each([
    ['前三季度生产总值增长5%，全年增长6%。', ['Q1-Q3 生产总值 5', 'year 生产总值 6']],
    [
      '地区生产总值一季度、上半年、前三季度和全年分别增长5%、5.5%、5.8%、6%。',
      ['Q1 地区生产总值 5', 'H1 地区生产总值 5.5', 'Q1-Q3 地区生产总值 5.8', 'year 地区生产总值 6'],
    ],
    ['1—11月规模以上工业增加值增长7%。', ['M11 规模以上工业增加值 7']],
    ['前十一个月财政收入增长7%。', ['M11 财政收入 7']],
    ['12月份居民消费价格上涨2%。', ['M12 居民消费价格 2']],
    ['9月份签约项目12个。', ['year 签约项目 12']],
    ['前三季度，地区生产总值增长9%，粮食产量增长4%；财政收入增长7%。', ['Q1-Q3 地区生产总值 9', 'Q1-Q3 粮食产量 4', 'Q1-Q3 财政收入 7']],
    ['1—11月，固定资产投资增长9%，预计全年地区生产总值增长6%，粮食产量增长4%。', ['M11 固定资产投资 9', 'year 地区生产总值 6', 'year 粮食产量 4']],
    ['截至2023年11月底，财政收入增长7%，粮食产量增长4%。', ['M11 财政收入 7', 'M11 粮食产量 4']],
    ['一月至九月粮食产量增长4%。', ['M09 粮食产量 4']],
    ['地区生产总值一季度受洪水影响下降6.5%，预计全年增长3.5%。', ['Q1 地区生产总值 -6.5', 'year 地区生产总值 3.5']],
    ['全年，财政收入增长7%。', ['year 财政收入 7']],
  ])('%s', async (review, says) => {
    expect(await parts(review)).toEqual(says)
  })
})

describe('a part of the year that is over when the report is given', () => {
  const read = async (plan: string): Promise<readonly string[]> =>
    (await extractSample('', plan)).statements.map((s) => `${s.role} ${s.year} ${s.part ?? ''} ${s.subject} ${s.value}`)
  it('is no promise, while a part still to come is', async () => {
    expect(await read('一季度财政收入增长7%。')).toEqual(['target 2024 Q1 财政收入 7'])
  })
})
