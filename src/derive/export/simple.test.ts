import { describe, expect, it } from 'vitest'
import { examplePair, exampleReading } from '../targets/example.ts'
import { SIMPLE_HEADS, type SimpleWords, simpleCsv } from './simple.ts'

const words: SimpleWords = {
  heads: {
    place: '地区',
    province: '省份',
    level: '层级',
    year: '年份',
    thing: '指标',
    measure: '类型',
    target: '目标',
    result: '结果',
    unit: '单位',
    gap: '差距',
    gapUnit: '差距单位',
    verdict: '判定',
  },
  level: { county: '县区', other: '其他' },
  measure: { level: '总量', growth: '增速', average_growth: '年均', change: '增减', share: '占比', multiple: '倍数', rank: '位次' },
  verdict: {
    met: '完成',
    missed: '未完成',
    depends: '临界',
    pending: '待公布',
    not_reported: '次年未报数',
    not_comparable: '不可比',
    not_checkable: '无法核对',
    uncertain: '待核实',
  },
  province: { 430000: '湖南省' },
  points: '百分点',
  ofTarget: '占目标%',
}
const lines = (...pairs: readonly ReturnType<typeof examplePair>[]) => simpleCsv(pairs, 'all', 'zh', words, false).trim().split('\r\n')

describe('the simple table', () => {
  it('has twelve columns of names and numbers, negative ones left as numbers', () => {
    const [head, row] = lines(examplePair({ adcode: '430121', place: '示例县' }))
    expect(head?.split(',')).toHaveLength(SIMPLE_HEADS.length)
    expect(row).toBe('示例县,湖南省,县区,2031,地区生产总值,增速,7,6.2,%,-0.8,百分点,未完成')
  })
  it('gives no result that cannot be held against the target', () => {
    const open = { verdict: 'not_comparable', conventions: { strict: 'not_comparable', rounding: 'not_comparable', elastic: 'not_comparable' } } as const
    const pair = examplePair({ ...open, deviation: null, deviationUnit: null, target: { ...exampleReading, value: 9 } })
    expect(lines(pair)[1]).toBe('示例县,,其他,2031,地区生产总值,增速,9,,%,,,不可比')
  })
})
