import { describe, expect, it } from 'vitest'
import { examplePair, exampleReading } from './example.ts'
import { workedOut } from './worked.ts'

const level = { ...exampleReading, value: 17600, unit: '亿元', measure: 'level', quote: '17600亿元', source: 'next_report', score: 1, reasons: [] } as const

describe('a result in another unit than its gap', () => {
  const pair = examplePair({ result: level, deviation: -9.4, flags: ['worked_out'] })
  it('is shown as the rate it works out to', () => expect(workedOut(pair, 'zh')).toBe('-2.4%'.replace('-', '−')))
  it('is not worked out where it is in the target’s own measure', () => expect(workedOut(examplePair(), 'zh')).toBe(''))
  it('of what ought to fall goes the other way', () => {
    const falls = { ...pair, indicator: 'energy_intensity', bound: 'le' as const, target: { ...exampleReading, value: -3 }, deviation: -1 }
    expect(workedOut(falls, 'zh')).toBe('−2%')
  })
})
