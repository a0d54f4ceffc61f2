import { describe, expect, it } from 'vitest'
import { textWidth } from './measure.ts'
import { atoms, fitLine, wrap, wrapTitle } from './wrap.ts'

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
    expect(wrap(text, 160, 16).length).toBe(wrapTitle(text, 160, 16, 400).length)
    expect(wrapTitle(text, 160, 16, 400).at(-1)?.length).toBeGreaterThan(3)
  })

  it('breaks a title where a reader pauses, within the same number of lines', () => {
    const title = '示例县生产总值增速：21个目标中，9个完成，4个未完成，6个未能判定'
    for (let width = 190; width < 420; width += 11) {
      const lines = wrapTitle(title, width, 16)
      expect(lines.length).toBe(wrap(title, width, 16, 700).length)
      expect(lines.join('')).toBe(title)
      for (const l of lines) expect(textWidth(l, 16, 700)).toBeLessThanOrEqual(width)
    }
    expect(wrapTitle(title, 320, 16)).toEqual(['示例县生产总值增速：21个目标中，', '9个完成，4个未完成，6个未能判定'])
  })

  it('cuts a label that has no room and says so', () => {
    expect(fitLine('布依族苗族自治州', 64, 16)).toBe('布依族…')
    expect(fitLine('县', 64, 16)).toBe('县')
  })
})
