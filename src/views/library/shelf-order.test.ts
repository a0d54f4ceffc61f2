import { describe, expect, it } from 'vitest'
import type { Issue } from '../../model/issue.ts'
import type { ShelfEntry } from '../../store/summary.ts'
import { shelfLines } from './shelf-order.ts'

const entry = (sha256: string, characters: number, planYear: number, issues: readonly Issue[] = []): ShelfEntry => ({
  sha256,
  file: `${sha256}.txt`,
  format: 'text',
  title: '',
  place: '示例县',
  adcode: '',
  level: 'county',
  parents: [],
  planYear,
  reviewYear: planYear - 1,
  delivered: '',
  speaker: '',
  source: '',
  characters,
  targets: 0,
  results: 0,
  doubtful: 0,
  issues,
  rules: '1',
})
const variant = (of: string): readonly Issue[] => [{ code: 'variant', of: `${of}.txt`, differing: [] }]

describe('the shelf', () => {
  it('puts further texts of a report below the fullest, whatever year they were taken for', () => {
    const shelf = [entry('c', 10, 2030, variant('a')), entry('b', 40, 2024), entry('a', 90, 2031, variant('c')), entry('d', 50, 2029, variant('a'))]
    expect(shelfLines(shelf).map((l) => `${l.entry.sha256}${l.of ? `<${l.of.sha256}` : ''}`)).toEqual(['b', 'a', 'c<a', 'd<a'])
  })
  it('loses no entry where two are of the same length or point at a file that is gone', () => {
    const shelf = [entry('a', 10, 2030, variant('b')), entry('b', 10, 2030, variant('a')), entry('c', 5, 2030, variant('x'))]
    expect(shelfLines(shelf).map((l) => l.entry.sha256)).toEqual(['a', 'b', 'c'])
  })
})
