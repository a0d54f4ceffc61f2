import { describe, expect, it } from 'vitest'
import { unitName } from './numbers.ts'

describe('a unit alone', () => {
  it.each([
    ['万人', '10,000 people'],
    ['亿元', '100 million yuan'],
    ['亩', 'mu'],
    ['万家', '10,000'],
    ['%', '%'],
    ['件', ''],
  ])('%s has its English words', (unit, en) => expect([unitName(unit, 'zh'), unitName(unit, 'en')]).toEqual([unit, en]))
})
