import { describe, expect, it } from 'vitest'
import { type Pair, VERDICTS } from '../model/pair.ts'
import { rowsOf, startLedger } from './column-store.ts'
import { type Filters, facetValues, filterPairs } from './filter.ts'
import { matrixOf } from './overview/matrix.ts'
import { changedBy, countVerdicts } from './overview/scoreboard.ts'
import { visitOf } from './overview/since.ts'

// Invented targets of 示例县 and 样本县, counties that do not exist.
const reading = {
  unit: '%',
  measure: 'growth',
  report: '示例.txt',
  sha256: 'a',
  quote: '增长8%',
  start: 0,
  end: 4,
  subject: '',
  rule: '',
  upper: null,
} as const
const at = <T>(list: readonly [T, ...T[]], i: number): T => list[i % list.length] ?? list[0]
const pair = (i: number): Pair => ({
  id: `示例:${i}`,
  place: at(['示例县', '样本县', '示例省'], i),
  adcode: at(['', '', '990000'], i),
  year: 2020 + (i % 5),
  indicator: at(['gdp', '', 'cpi', 'retail_sales'], i),
  subject: '示例',
  measure: 'growth',
  bound: 'ge',
  target: { ...reading, value: 8, bound: 'ge' },
  result: i % 2 === 0 ? { ...reading, value: 7, bound: 'eq', source: 'next_report', score: 1, reasons: [] } : null,
  others: [],
  verdict: at(VERDICTS, i),
  conventions: { strict: at(VERDICTS, i), rounding: at(VERDICTS, i + (i % 3)), elastic: 'met' },
  deviation: null,
  deviationUnit: 'pp',
  because: 'short',
  rule: 'J1',
  derivation: [],
  flags: [],
  score: i % 7 === 0 ? 0.5 : 0.9,
})
const pairs = Array.from({ length: 240 }, (_, i) => pair(i))
const none: Filters = { level: [], region: [], place: [], year: [], group: [], indicator: [], verdict: [], certainty: [], source: [], kind: [] }
const ids = (list: readonly Pair[]) => list.map((p) => p.id)

describe('a ledger', () => {
  it('filters as the targets themselves say, in their order', () => {
    const asked: Filters = { ...none, year: ['2021', '2023'], verdict: ['missed', 'uncertain', 'met'], source: ['none'] }
    const plain = pairs.filter((p) => [2021, 2023].includes(p.year) && ['missed', 'uncertain', 'met'].includes(p.conventions.rounding) && p.result === null)
    expect(plain.length).toBeGreaterThan(0)
    expect(ids(filterPairs(pairs, asked, 'rounding'))).toEqual(ids(plain))
    expect(ids(filterPairs(pairs, { ...none, level: ['province'] }, 'all'))).toEqual(ids(pairs.filter((p) => p.adcode !== '')))
  })
  it('filters and counts what was filtered before', () => {
    const some = filterPairs(pairs, { ...none, place: ['示例县'] }, 'all')
    const fewer = filterPairs(some, { ...none, certainty: ['doubtful'] }, 'all')
    const plain = pairs.filter((p) => p.place === '示例县' && (p.verdict === 'uncertain' || p.score < 0.7))
    expect(ids(fewer)).toEqual(ids(plain))
    const counts = countVerdicts(fewer, 'strict')
    for (const v of VERDICTS) expect(counts[v]).toBe(plain.filter((p) => p.conventions.strict === v).length)
    expect(facetValues(fewer, 'year', 'all').reduce((n, x) => n + x.count, 0)).toBe(plain.length)
    expect(facetValues(fewer, 'place', 'all').map((x) => x.value)).toEqual(['示例县'])
  })
  it('counts the grid, a visit and a switch of convention', () => {
    const cell = matrixOf(pairs, 'place-year', 'all').cell('990000', '2022')
    const plain = pairs.filter((p) => p.adcode === '990000' && p.year === 2022)
    expect(cell?.total).toBe(plain.length)
    for (const v of VERDICTS) expect(cell?.counts[v]).toBe(plain.filter((p) => p.verdict === v).length)
    expect(visitOf(pairs)['990000|2022']).toEqual(VERDICTS.map((v) => plain.filter((p) => p.verdict === v).length))
    expect(matrixOf(pairs, 'indicator-year', 'all').rows).toEqual(['cpi', 'gdp', 'retail_sales'])
    expect(changedBy(pairs, 'all', 'rounding')).toBe(pairs.filter((p) => p.verdict !== p.conventions.rounding).length)
    expect(changedBy(pairs, 'all', 'elastic')).toBe(pairs.filter((p) => p.verdict !== 'met').length)
  })
  it('is the same built in parts, and refuses another list', () => {
    const built = startLedger()
    for (let i = 0; i < pairs.length; i += 50) built.add(pairs.slice(i, i + 50))
    const list = [...pairs]
    const { ledger } = built.finish(list)
    const whole = rowsOf(pairs).ledger
    for (const name of ['place', 'adcode', 'year', 'indicator', 'source', 'all'] as const) {
      expect(ledger.column(name).values).toEqual(whole.column(name).values)
      expect(ledger.column(name).codes).toEqual(whole.column(name).codes)
    }
    expect(() => built.finish([])).toThrow()
  })
})
