import { describe, expect, it } from 'vitest'
import { mainSpans } from './main.ts'

const main = (text: string): readonly string[] => mainSpans(text).map((s) => text.slice(s.start, s.end))

describe('main expected targets', () => {
  it('are what the announcing sentence says', () => {
    expect(main('今年经济社会发展的主要预期目标是：生产总值增长6%，就业3万人。建成学校9所。')).toEqual(['生产总值增长6%，就业3万人'])
    expect(main('主要目标初步安排为：生产总值增长6%。')).toEqual(['生产总值增长6%'])
  })
  it('or the list of lines that it opens', () => {
    const text = '2023年预期目标如下：\n——生产总值增长6%；\n\n——财政收入增长5%。\n做好今年工作，要抓项目。\n——新建路9公里。'
    expect(main(text)[0]).toContain('财政收入增长5%')
    expect(main(text)[0]).not.toContain('新建路')
  })
  it('are not goals of other years, nor what was reached of them', () => {
    expect(main('“十四五”时期的主要目标是：生产总值年均增长6%。')).toEqual([])
    expect(main('到2027年的发展目标是：生产总值达到900亿元。')).toEqual([])
    expect(main('去年预期目标是：生产总值增长6%。')).toEqual([])
  })
})
