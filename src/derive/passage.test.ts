import { describe, expect, it } from 'vitest'
import { unmarked } from './passage.ts'

describe('quotes as shown', () => {
  it('lose the marks of Markdown and nothing else', () => {
    expect(unmarked('**“甲乙园区”夯实主阵地。**新增3家\n## 二、目标')).toBe('“甲乙园区”夯实主阵地。新增3家\n二、目标')
    expect(unmarked('2*3 与 #1号 增长7%')).toBe('2*3 与 #1号 增长7%')
  })
})
