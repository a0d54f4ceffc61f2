import { describe, expect, it } from 'vitest'
import { otherName } from './indicator.ts'

describe('what a target is held against', () => {
  it.each([
    ['own_target', '所定目标', 'the target set'],
    ['previous_year', '上年', 'the year before'],
    ['gdp', '地区生产总值', 'gross domestic product'],
    ['示例省平均水平', '示例省平均水平', '示例省平均水平'],
  ])('%s has words in both languages', (other, zh, en) => expect([otherName(other, 'zh'), otherName(other, 'en')]).toEqual([zh, en]))
})
