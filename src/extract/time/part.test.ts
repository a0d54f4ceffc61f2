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
  ])('%s', async (review, says) => {
    expect(await parts(review)).toEqual(says)
  })
})
