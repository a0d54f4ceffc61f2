import { describe, expect, it } from 'vitest'
import { fieldBand, levelAmong } from './band.ts'
import { examplePair, exampleReading } from './example.ts'

const kind = { indicator: 'gdp', measure: 'growth', unit: '%' }
const result = (value: number) => ({ ...exampleReading, value, source: 'next_report' as const, score: 1, reasons: [] })
const at = (code: string, year: number, value: number, part = {}) =>
  examplePair({ id: `${code}${year}`, place: `样本${code}`, adcode: code, year, result: result(value), ...part })
const provinces = ['110000', '120000', '130000', '140000', '150000']

describe('the middle half of a level', () => {
  it('lies between its quarters, year by year', () => {
    const pairs = provinces.map((code, i) => at(code, 2031, i + 1))
    expect(fieldBand(pairs, kind, 'province', 'all')).toEqual([{ year: 2031, low: 2, high: 4, places: 5 }])
  })
  it('is none for a handful, and counts no other level, measure or result without a verdict', () => {
    const four = provinces.slice(0, 4).map((code, i) => at(code, 2031, i + 1))
    const others = [
      at('100000', 2031, 9),
      at('110100', 2031, 9),
      at('150000', 2031, 90, { verdict: 'not_comparable' }),
      at('150000', 2032, 3, { measure: 'level' }),
    ]
    expect(fieldBand([...four, ...others], kind, 'province', 'all')).toEqual([])
  })
  it('is of the level most places have, never the nation’s', () => {
    expect(levelAmong([at('100000', 2031, 1), at('110000', 2031, 1), at('120000', 2031, 1), at('110101', 2031, 1)])).toBe('province')
    expect(levelAmong([at('100000', 2031, 1)])).toBeUndefined()
  })
})
