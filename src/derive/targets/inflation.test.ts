import { describe, expect, it } from 'vitest'
import { examplePair, exampleReading } from './example.ts'
import { isFarBelowCeiling } from './inflation.ts'

const prices = (value: number, deviation: number, indicator = 'cpi') =>
  examplePair({
    indicator,
    verdict: 'met',
    deviation,
    target: { ...exampleReading, value: 3 },
    result: { ...exampleReading, value, source: 'next_report', score: 1, reasons: [] },
  })

describe('inflation far below its ceiling', () => {
  it('is met, with a remark', () => expect(isFarBelowCeiling(prices(0.2, 2.8))).toBe(true))
  it('needs none where prices rose about as aimed for, or of another statistic', () => {
    expect(isFarBelowCeiling(prices(2.6, 0.4))).toBe(false)
    expect(isFarBelowCeiling(prices(0.2, 2.8, 'gdp'))).toBe(false)
  })
})
