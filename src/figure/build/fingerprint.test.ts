import { describe, expect, it } from 'vitest'
import type { Pair } from '../../model/pair.ts'
import { SIZES } from '../sizes.ts'
import type { Wanted } from './build.ts'
import { quantityName } from './names.ts'
import { multiplesSpec, seriesSpec } from './of-indicator.ts'
import { matrixSpec, scorecardSpec } from './of-library.ts'
import { deviationSpec, dumbbellSpec, scatterSpec } from './of-places.ts'

// Invented targets of places that do not exist.
const target = {
  upper: null,
  unit: '%',
  measure: 'growth',
  bound: 'about',
  sha256: 'a'.repeat(64),
  quote: '',
  start: 4,
  end: 9,
  subject: '',
  rule: 'r',
} as const
const pair = (place: string, value: number, reached: number): Pair => ({
  id: place,
  place,
  adcode: '',
  year: 2022,
  indicator: 'gdp',
  subject: '生产总值',
  measure: 'growth',
  bound: 'about',
  target: { ...target, value, report: '甲.txt' },
  result: { ...target, value: reached, report: '乙.txt', source: 'next_report', score: 1, reasons: [] },
  others: [],
  verdict: 'met',
  conventions: { strict: 'met', rounding: 'met', elastic: 'met' },
  deviation: 0.1,
  deviationUnit: 'pp',
  because: 'reached',
  rule: 'J2',
  derivation: [],
  flags: [],
  score: 1,
})
const pairs = [pair('示例县', 8, 8.1), pair('甲乡市', 7, 7.1)]
const wanted: Wanted = { lang: 'zh', view: 'all', theme: 'light', size: SIZES.article, retrieved: '2026-03-01', credit: '', highlight: [] }
const key = { place: '示例县', indicator: 'gdp', measure: 'growth', unit: '%' }
const mark = (list: readonly Pair[], how: Partial<Wanted> = {}): string => dumbbellSpec(list, { ...wanted, ...how }).texts.fingerprint

describe('the fingerprint of a figure', () => {
  it('is the same in both languages, in every kind that shows the same targets', () => {
    const makers = [dumbbellSpec, deviationSpec, scatterSpec, scorecardSpec]
    const marks = makers.flatMap((make) => [make(pairs, wanted), make(pairs, { ...wanted, lang: 'en' })]).map((s) => s.texts.fingerprint)
    const grid = matrixSpec(pairs, 'place-year', { ...wanted, lang: 'en' }).texts.fingerprint
    expect(new Set([...marks, grid])).toEqual(new Set([mark(pairs)]))
    expect(mark(pairs)).toMatch(/^[0-9a-f]{16}$/)
    const [one, two] = (['zh', 'en'] as const).map((lang) => seriesSpec(pairs, key, { ...wanted, lang }).texts.fingerprint)
    expect(one).toBe(two)
    expect(multiplesSpec(pairs, [key], { ...wanted, lang: 'en' }).texts.fingerprint).toBe(one)
  })

  it('does not change with size, colours, credit, day, the order of targets or the names of files', () => {
    const renamed = pairs.map((p) => ({ ...p, target: { ...p.target, report: '丙.txt' } }))
    const how = { theme: 'mono', size: SIZES.column, credit: '示例报', retrieved: '2027-01-01', highlight: ['示例县'] } as const
    expect([mark(pairs, how), mark([...pairs].reverse()), mark(renamed)]).toEqual([mark(pairs), mark(pairs), mark(pairs)])
  })

  it('changes with a number, a source, a target more, and the convention', () => {
    const other = [pair('示例县', 8, 8.2), pair('甲乡市', 7, 7.1)]
    const moved = pairs.map((p) => ({ ...p, target: { ...p.target, sha256: 'b'.repeat(64) } }))
    const marks = [mark(pairs), mark(other), mark(moved), mark(pairs.slice(1)), mark(pairs, { view: 'strict' })]
    expect(new Set(marks).size).toBe(5)
  })
})

describe('names of quantities', () => {
  it.each([
    ['gdp', 'growth', '地区生产总值增速', 'GDP growth'],
    ['gdp', 'average_growth', '地区生产总值年均增速', 'average annual GDP growth'],
    ['gdp', 'multiple', '地区生产总值倍数', 'GDP as a multiple of its base'],
    ['retail_sales', 'growth', '社会消费品零售总额增速', 'growth in total retail sales of consumer goods'],
    ['cpi', 'growth', '居民消费价格涨幅', 'consumer price inflation'],
    ['energy_intensity', 'growth', '单位地区生产总值能耗升降幅度', 'percentage change in energy intensity of GDP'],
    ['energy_intensity', 'level', '单位地区生产总值能耗', 'energy intensity of GDP'],
    ['va_tertiary', 'growth', '第三产业增加值增速', 'growth in value added of the tertiary sector'],
    ['urbanization_rate', 'change', '常住人口城镇化率增减', 'change in urbanization rate of resident population'],
  ] as const)('%s, %s', (indicator, measure, zh, en) => {
    const p = { place: '示例县', indicator, subject: '', measure }
    expect([quantityName(p, 'zh'), quantityName(p, 'en')]).toEqual([zh, en])
  })
})
