import { describe, expect, it } from 'vitest'
import { isOver, partOf } from './parts.ts'

describe('a part of the year', () => {
  it.each([
    ['Q1', '2024-05-09', true],
    ['Q1', '2024-03-31', false],
    ['H1', '2024-06-30', false],
    ['H1', '2024-07-01', true],
    ['M11', '2024-12-20', true],
    ['Q1-Q3', '2024-09-30', false],
    ['winter', '2024-12-31', false],
  ])('%s is over on %s: %s', (part, day, over) => {
    expect(isOver(part, 2024, day)).toBe(over)
  })
  it('is the month that the clause before a rate names, in a review', () => {
    expect(partOf('2022年12月，失业率为', true, true)).toBe('M12')
    expect(partOf('2022年12月，失业率为', true, false)).toBeUndefined()
    expect(partOf('头三个季度，收入增长', true, true)).toBe('Q1-Q3')
    expect(partOf('从今年头两个月的情况看，开局良好，收入增长', true, false)).toBe('M02')
    expect(partOf('提前两个月完成任务，收入增长', true, true)).toBeUndefined()
  })
  it('that opens a clause of a plan reaches on only behind a comma', () => {
    expect(partOf('下半年建成大桥，新建学校', false, false)).toBeUndefined()
    expect(partOf('下半年，建成大桥，新建学校', false, false)).toBe('H2')
    expect(partOf('下半年建成大桥，新建学校', false, true)).toBe('H2')
  })
})
