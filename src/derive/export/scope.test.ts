import { describe, expect, it } from 'vitest'
import type { Correction } from '../../model/correction.ts'
import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { FILTERS, type Filters } from '../filter.ts'
import { exportOf, type Scope, type Stock } from './scope.ts'
import { flatTable } from './tables.ts'

// Invented reports of places that do not exist.
const none: Filters = { level: [], region: [], place: [], year: [], group: [], indicator: [], verdict: [], certainty: [], source: [], kind: [] }
const scope = (filters: Partial<Filters>, part: Partial<Scope> = {}): Scope => ({ filters: { ...none, ...filters }, view: 'all', ...part })
const statement = (indicator: string, start: number): Statement => ({
  at: [start + 4],
  start,
  end: start + 8,
  quote: '生产总值增长8%',
  role: 'target',
  year: '2023',
  subject: '生产总值',
  indicator,
  measure: 'growth',
  value: 8,
  unit: '%',
  bound: 'eq',
  rule: 'r',
  certainty: 'stated',
})
const report = (name: string, sha256: string): Report => ({
  sha256,
  file: `${name}.txt`,
  format: 'text',
  encoding: 'utf-8',
  text: '',
  meta: {},
  pages: [],
  identity: { kind: 'work_report', title: name, place: { value: { name, adcode: '', level: 'county', parents: [] }, certainty: 'stated' } },
  sections: [],
  dropped: [],
  issues: [],
  statements: [statement('gdp', 0), statement('cpi', 20)],
  asides: [],
  confessions: [],
  rules: '1',
})
const pair = (place: string, sha256: string, indicator: string): Pair => ({
  id: `${place}:${indicator}`,
  place,
  adcode: '',
  year: 2023,
  indicator,
  subject: '生产总值',
  measure: 'growth',
  bound: 'eq',
  target: {
    value: 8,
    upper: null,
    unit: '%',
    measure: 'growth',
    bound: 'eq',
    report: `${place}.txt`,
    sha256,
    quote: '生产总值增长8%',
    start: 0,
    end: 8,
    subject: '生产总值',
    rule: 'r',
  },
  result: null,
  others: [],
  verdict: indicator === 'gdp' ? 'pending' : 'not_reported',
  conventions: { strict: 'pending', rounding: 'pending', elastic: 'pending' },
  deviation: null,
  deviationUnit: null,
  because: 'no_later_report',
  rule: 'J1',
  derivation: [],
  flags: [],
  score: 1,
})
const finding = (place: string, sha256: string): Finding => ({
  id: place,
  kind: 'silence',
  place,
  adcode: '',
  year: 2023,
  indicator: 'cpi',
  subject: '居民消费价格',
  severity: 1,
  certainty: 1,
  quotes: [{ quote: '3%', start: 0, end: 2, report: `${place}.txt`, sha256 }],
  sentence: { zh: '未再提及', en: 'not mentioned' },
})
const correction = (sha256: string): Correction => ({
  id: `c${sha256}`,
  sha256,
  when: '2026-01-01T00:00:00Z',
  who: '某',
  why: '',
  change: { kind: 'accept', at: 4 },
})

const stock: Stock = {
  reports: [report('示例县', 'a'), report('甲乡市', 'b')],
  judgement: {
    pairs: [pair('示例县', 'a', 'gdp'), pair('示例县', 'a', 'cpi'), pair('甲乡市', 'b', 'gdp')],
    findings: [finding('示例县', 'a'), finding('甲乡市', 'b')],
  },
  corrections: [correction('a'), correction('b')],
}
const sizes = (s: Scope | null): readonly number[] =>
  (['statements', 'pairs', 'findings', 'corrections'] as const).map((kind) => flatTable(exportOf(kind, stock, s)).size)

describe('what an export holds', () => {
  it('everything without a scope, and with filters that are empty', () => {
    expect(sizes(null)).toEqual([4, 3, 2, 2])
    expect(sizes(scope({}))).toEqual([4, 3, 2, 2])
    expect(Object.keys(none)).toEqual([...FILTERS])
  })

  it('what the filters let through; those of verdicts leave statements as they are', () => {
    expect(sizes(scope({ place: ['示例县'] }))).toEqual([2, 2, 1, 1])
    expect(sizes(scope({ indicator: ['cpi'] }))).toEqual([2, 1, 2, 2])
    expect(sizes(scope({ verdict: ['pending'] }))).toEqual([4, 2, 0, 2])
    expect(sizes(scope({ year: ['1999'] }))).toEqual([0, 0, 0, 2])
  })

  it('what a page shows: a place, an indicator, a report, one pair with the statements behind it', () => {
    expect(sizes(scope({}, { place: '甲乡市' }))).toEqual([2, 1, 1, 1])
    expect(sizes(scope({}, { indicator: 'gdp' }))).toEqual([2, 2, 0, 2])
    expect(sizes(scope({}, { report: 'b' }))).toEqual([2, 1, 1, 1])
    expect(sizes(scope({}, { pair: '示例县:gdp' }))).toEqual([1, 1, 0, 2])
  })
})
