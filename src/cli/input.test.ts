import { describe, expect, it } from 'vitest'
import { filesOfList } from './input.ts'

describe('a list of files', () => {
  it('names one a line, with the SHA-256 its bytes must have', () => {
    expect(filesOfList(`\uFEFF# 示例\r\nsample county/2024.md\n\nb.txt\t${'AB'.repeat(32)}\n`)).toEqual([
      { file: 'sample county/2024.md' },
      { file: 'b.txt', sha256: 'ab'.repeat(32) },
    ])
  })
  it.each([
    ['a.txt\tabc', 'line 1: abc is no SHA-256'],
    [`a.txt\n\t${'a'.repeat(64)}`, 'line 2: a path'],
    ['a.txt\t\tb', 'line 1: a path'],
  ])('%j is refused with its line', (text, why) => expect(() => filesOfList(text)).toThrow(why))
})
