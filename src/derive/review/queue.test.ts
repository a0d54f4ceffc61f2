import { describe, expect, it } from 'vitest'
import type { Correction } from '../../model/correction.ts'
import type { Statement } from '../../model/statement.ts'
import type { ShelfEntry } from '../../store/summary.ts'
import { shelfAsCorrected, statementByHand } from './corrected.ts'
import { filterQueue, reviewQueue, settledIn } from './queue.ts'

// Invented readings about a county that does not exist.
const reading = (at: number, more: Partial<Statement> = {}): Statement => ({
  at: [at],
  start: at,
  end: at + 2,
  quote: '8%',
  role: 'result',
  year: '2030',
  subject: '生产总值',
  indicator: '',
  measure: 'growth',
  value: 8,
  unit: '%',
  bound: 'eq',
  rule: 'test',
  certainty: 'inferred',
  doubts: ['list-length'],
  ...more,
})
const doubted = (statement: Statement) => ({ sha256: 'a', file: 'a.txt', place: '示例县', adcode: '', statement })
const entry: ShelfEntry = {
  sha256: 'a',
  file: 'a.txt',
  format: 'text',
  title: '',
  place: '示例县',
  adcode: '',
  level: 'county',
  parents: [],
  planYear: 2031,
  reviewYear: 2030,
  delivered: '',
  speaker: '',
  source: '',
  characters: 1,
  targets: 0,
  results: 2,
  doubtful: 2,
  issues: [],
  rules: '0',
}
const correction = (change: Correction['change']): Correction => ({ id: '1', sha256: 'a', when: '2026-01-01', who: '', why: '', change })
const [slight, grave] = [reading(3), reading(9, { indicator: 'gdp', role: 'target' })]

describe('the queue', () => {
  it('puts first what most hangs on', () => {
    const queue = reviewQueue([doubted(slight), doubted(grave)], [{ ...entry, issues: [{ code: 'place-unknown', seen: '某地' }] }], [], settledIn([]))
    expect(queue.map((d) => [d.kind, d.indicator])).toEqual([
      ['identity', ''],
      ['statement', 'gdp'],
      ['statement', ''],
    ])
  })
  it('offers the candidates of an ambiguous place and the year of the title', () => {
    const place = { name: '示例区', adcode: '000001', level: 'county', parents: ['示例市'] } as const
    const issues = [
      { code: 'place-ambiguous', seen: '示例区', candidates: [place] },
      { code: 'title-year-differs', titleYear: 2032, planYear: 2031 },
    ] as const
    const [item] = reviewQueue([], [{ ...entry, issues }], [], settledIn([]))
    expect(item?.kind === 'identity' ? item.choices.map((c) => [c.place, c.planYear]) : []).toEqual([
      ['示例区', 2031],
      ['示例县', 2032],
    ])
  })
  it('leaves out what was dealt with, but not for a correction that has no effect', () => {
    const left = (c: Correction) => reviewQueue([doubted(slight), doubted(grave)], [entry], [], settledIn([c])).length
    expect(left(correction({ kind: 'accept', at: 9, before: grave }))).toBe(1)
    expect(left(correction({ kind: 'accept', at: 9 }))).toBe(1)
    expect(left({ ...correction({ kind: 'reject', at: 9, before: grave }), stale: true })).toBe(2)
  })
  it('listens to the filters that say where, when and about what', () => {
    const none = { level: [], region: [], place: [], year: [], group: [], indicator: [], verdict: ['met'], certainty: [], source: [], kind: [] }
    const queue = reviewQueue([doubted(slight), doubted(grave)], [], [], settledIn([]))
    expect(filterQueue(queue, none)).toHaveLength(2)
    expect(filterQueue(queue, { ...none, indicator: ['gdp'] })).toHaveLength(1)
    expect(filterQueue(queue, { ...none, place: ['示例市'] })).toEqual([])
  })
})

describe('what people corrected', () => {
  it('shows on the shelf', () => {
    const before = { place: '示例县', adcode: '', planYear: 2031 }
    const [shown] = shelfAsCorrected([entry], [correction({ kind: 'identity', before, after: { ...before, place: '示例市', planYear: 2032 } })])
    expect(shown).toMatchObject({ place: '示例市', planYear: 2032, reviewYear: 2031, level: 'county' })
  })
  it('may begin with selected words', () => {
    const text = '全年示例产值达到1,234.5万元，增长。'
    const made = statementByHand(text, 2, 17, { role: 'result', year: '2030' })
    expect(made).toMatchObject({ value: 1234.5, at: [8], subject: '示例产值达到', role: 'result', year: '2030', quote: text.slice(2, 17) })
    expect(made?.unit).toBe('万元')
    expect(statementByHand(text, 0, 6, { role: 'result', year: '2030' })).toBeNull()
  })
})
