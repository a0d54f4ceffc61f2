import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { changesSince } from '../overview/since.ts'
import { filterFindings } from './filter.ts'

// Invented findings of 示例县 and 样本县, counties that do not exist.
const finding = (id: string, year: number, part: Partial<Finding> = {}): Finding => ({
  id,
  kind: 'silence',
  place: '示例县',
  adcode: '',
  year,
  indicator: 'deficit',
  subject: '财政赤字',
  severity: 0.7,
  certainty: 0.9,
  quotes: [],
  sentence: { zh: id, en: id },
  ...part,
})
const none = { level: [], region: [], place: [], year: [], group: [], indicator: [], verdict: [], certainty: [], source: [], kind: [] }

describe('filters of findings', () => {
  it('ask the target itself for what only a target has', () => {
    expect(filterFindings([finding('a', 2011), finding('b', 2012)], { ...none, year: ['2012'] }, []).map((f) => f.id)).toEqual(['b'])
    expect(filterFindings([finding('a', 2011, { pair: 'p' })], { ...none, verdict: ['missed'] }, [])).toEqual([])
  })
})

describe('since the last visit', () => {
  it('names places and years whose counts moved, the most moved first', () => {
    const before = { 'a|2011': [1, 0, 0, 0, 0, 0, 0, 0], 'b|2011': [0, 0, 0, 5, 0, 0, 0, 0] }
    const now = { 'a|2011': [1, 0, 0, 0, 0, 0, 0, 0], 'b|2011': [3, 2, 0, 0, 0, 0, 0, 0], 'c|2012': [1, 0, 0, 0, 0, 0, 0, 0] }
    expect(changesSince(before, now).map((c) => [c.key, c.year, c.before.pending, c.now.met])).toEqual([
      ['b', 2011, 5, 3],
      ['c', 2012, 0, 1],
    ])
  })
})
