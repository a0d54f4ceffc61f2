import { describe, expect, it } from 'vitest'
import { textWidth } from './measure.ts'
import { atoms, fitLine, wrap, wrapEven } from './wrap.ts'

describe('wrapping', () => {
  it('keeps a number with its unit and marks off line starts', () => {
    expect(atoms('投资263亿元，增长8.5%。')).toEqual(['投', '资', '263亿元，', '增', '长', '8.5%。'])
    expect(atoms('《政府工作报告》')).toEqual(['《政', '府', '工', '作', '报', '告》'])
  })

  it('no line is wider than asked, none begins with a closing mark, nothing is lost', () => {
    const text = '示例县2023年“生产总值”增长8%左右，（完成投资206.6亿元）；达到；目标GDP growth of 5.5% in the year.'
    for (let width = 130; width < 400; width += 7) {
      const lines = wrap(text, width, 16)
      for (const l of lines) {
        expect(textWidth(l, 16)).toBeLessThanOrEqual(width)
        expect('，。；）”'.includes(l.charAt(0))).toBe(false)
      }
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })

  it('evens lines out without adding one', () => {
    const text = '一二三四五六七八九十一'
    expect(wrap(text, 160, 16).length).toBe(wrapEven(text, 160, 16).length)
    expect(wrapEven(text, 160, 16).at(-1)?.length).toBeGreaterThan(3)
  })

  it('cuts a label that has no room and says so', () => {
    expect(fitLine('布依族苗族自治州', 64, 16)).toBe('布依族…')
    expect(fitLine('县', 64, 16)).toBe('县')
  })
})
