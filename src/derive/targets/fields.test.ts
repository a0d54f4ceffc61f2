import { describe, expect, it } from 'vitest'
import { examplePair } from './example.ts'
import { fieldsOf, firstField } from './fields.ts'

const at = (place: string, adcode: string, year: number, judged = true) =>
  examplePair({ id: `${place}${year}`, place, adcode, year, ...(judged ? {} : { deviation: null, deviationUnit: null }) })

describe('where a comparison of places begins', () => {
  const pairs = [
    ...['110000', '120000', '130000'].map((c) => at(`样本${c}`, c, 2031)),
    ...['110000', '120000', '130000'].map((c) => at(`样本${c}`, c, 2032, false)),
    at('样本国', '100000', 2032),
    at('样本县', '110101', 2031),
  ]
  it('is the latest year with results of many places, not one with a single result, at the level of most', () =>
    expect(firstField(fieldsOf(pairs))).toEqual({ year: 2031, level: 'province', places: 3, judged: 3 }))
  it('keeps to a year or a level that was asked for', () => {
    expect(firstField(fieldsOf(pairs), 2032)?.level).toBe('national')
    expect(firstField(fieldsOf(pairs), 2031, 'county')).toMatchObject({ level: 'county', judged: 1 })
  })
})
