import { describe, expect, it } from 'vitest'
import type { Correction } from '../model/correction.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import { anchor, applyCorrections, chosenResults, staleCorrections, stalePairings } from './corrections.ts'

// Invented text about a place that does not exist.
const text = '示例县2023年生产总值增长8%。'
const statement: Statement = {
  at: [14],
  start: 8,
  end: 16,
  quote: text.slice(8, 16),
  role: 'target',
  year: '2023',
  subject: '生产总值',
  indicator: 'gdp',
  measure: 'growth',
  value: 8,
  unit: '%',
  bound: 'eq',
  rule: 'test',
  certainty: 'inferred',
  doubts: ['year-unclear'],
}
const report: Report = {
  sha256: 'a',
  file: 'a.txt',
  format: 'text',
  encoding: 'utf-8',
  text,
  meta: {},
  pages: [],
  identity: { kind: 'work_report', title: '' },
  sections: [],
  dropped: [],
  issues: [],
  statements: [statement],
  asides: [],
  confessions: [],
  rules: '0',
}
const correction = (change: Correction['change'], id = '1', when = '2024-01-01T00:00:00Z'): Correction => ({
  id,
  sha256: 'a',
  when,
  who: 'r',
  why: 'w',
  change,
})
const first = (changes: readonly Correction[], r = report) => applyCorrections([r], changes)[0]?.statements ?? []

describe('corrections', () => {
  it('leave the machine reading untouched and stand beside it', () => {
    const after = { ...statement, value: 6 }
    expect(first([correction({ kind: 'edit', at: 14, before: statement, after })])[0]?.value).toBe(6)
    expect(report.statements[0]?.value).toBe(8)
  })
  it('accepting removes doubt', () => {
    const [s] = first([correction({ kind: 'accept', at: 14 })])
    expect(s?.certainty).toBe('stated')
    expect(s?.doubts).toBeUndefined()
  })
  it('rejecting removes the statement, adding brings one', () => {
    expect(first([correction({ kind: 'reject', at: 14, before: statement })])).toEqual([])
    expect(first([correction({ kind: 'add', after: { ...statement, subject: '投资' } })])).toHaveLength(2)
  })
  it('are applied in the order of the log, whatever the order given', () => {
    const a = correction({ kind: 'edit', at: 14, before: statement, after: { ...statement, value: 6 } }, '1', '2024-01-01T00:00:00Z')
    const b = correction({ kind: 'edit', at: 14, before: { ...statement, value: 6 }, after: { ...statement, value: 7 } }, '2', '2024-01-02T00:00:00Z')
    expect(first([b, a])[0]?.value).toBe(7)
  })
  it('follow a quote that moved, and are stale when it is gone', () => {
    const moved = { ...report, text: `前言。${text}`, statements: [] }
    const edit = correction({ kind: 'edit', at: 14, before: statement, after: { ...statement, value: 6 } })
    expect(first([edit], moved)[0]).toMatchObject({ start: 11, at: [17], value: 6 })
    const gone = { ...report, text: '另一段文字。' }
    expect(staleCorrections(gone, [edit])).toEqual([edit])
    expect(first([edit], gone)[0]?.value).toBe(8)
  })
  it('never follow a quote that stands twice', () => {
    expect(anchor(`甲${statement.quote}乙${statement.quote}`, statement)).toBeUndefined()
  })
  it('an identity edit moves review and plan year together', () => {
    const change: Correction['change'] = {
      kind: 'identity',
      before: { place: '', adcode: '', planYear: 2022 },
      after: { place: '示例县', adcode: '', planYear: 2024 },
    }
    const [r] = applyCorrections([report], [correction(change)])
    expect(r?.identity).toMatchObject({ place: { value: { name: '示例县' } }, planYear: { value: 2024 }, reviewYear: { value: 2023 } })
  })
  it('a re-pairing by hand is looked up by pair id, the last word counting', () => {
    const to = (at: number, when: string) => correction({ kind: 'pair', pair: 'p', before: null, after: { sha256: 'a', at } }, when, when)
    expect(chosenResults([to(2, '2024-02-01'), to(1, '2024-01-01')]).get('p')).toEqual({ sha256: 'a', at: 2 })
  })
  it('an acceptance follows its quote, and is stale when that is gone', () => {
    const accept = correction({ kind: 'accept', at: 14, before: statement })
    const moved = { ...report, text: `前言。${text}`, statements: [{ ...statement, at: [17], start: 11, end: 19 }] }
    expect(first([accept], moved)[0]?.certainty).toBe('stated')
    const other = { ...report, text: '另一段文字，共有14个字以上的内容。', statements: [{ ...statement, subject: '别的事' }] }
    expect(staleCorrections(other, [accept])).toEqual([accept])
    expect(first([accept], other)[0]?.certainty).toBe('inferred')
  })
  it('a corrected year moves readings dated by their section, not those that name their year', () => {
    const section = { start: 0, end: text.length, heading: '', depth: 0, part: 'plan', period: { role: 'target', year: '2023' }, certainty: 'stated' } as const
    const named = { ...statement, at: [15], quote: '2023年生产总值增长8%', start: 3, end: 16 }
    const dated: Report = {
      ...report,
      sections: [section],
      statements: [statement, named],
      identity: { ...report.identity, planYear: { value: 2023, certainty: 'inferred' } },
    }
    const before = { place: '', adcode: '', planYear: 2023 }
    const after = { place: '示例县', adcode: '', planYear: 2024 }
    expect(first([correction({ kind: 'identity', before, after })], dated).map((s) => s.year)).toEqual(['2024', '2023'])
  })
  it('a pairing by hand is stale when its target is loaded but read as another', () => {
    const chosen = correction({ kind: 'pair', pair: 'p', before: null, after: null })
    expect(stalePairings([report], [{ id: 'p', flags: ['corrected'] }], [chosen])).toEqual([])
    expect(stalePairings([report], [{ id: 'q', flags: [] }], [chosen])).toEqual([chosen])
    expect(stalePairings([], [], [chosen])).toEqual([])
  })
  it('a pairing by hand is stale, with those before it, when what was chosen last is not found', () => {
    const to = (sha256: string) => correction({ kind: 'pair', pair: 'p', before: null, after: { sha256, at: 14, quote: statement.quote } })
    const log = [correction({ kind: 'pair', pair: 'p', before: null, after: null }), to('a')]
    expect(stalePairings([report], [{ id: 'p', flags: ['corrected'] }], log)).toEqual([])
    expect(stalePairings([report], [{ id: 'p', flags: [] }], log)).toEqual(log)
    expect(stalePairings([report], [{ id: 'p', flags: [] }], [to('not loaded')])).toEqual([])
  })
})
