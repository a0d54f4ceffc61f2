import type { Pair, Reading } from '../../model/pair.ts'

/** A printed number of 示例县, a county that does not exist, for tests. */
export const exampleReading: Reading = {
  value: 7,
  upper: null,
  unit: '%',
  measure: 'growth',
  bound: 'eq',
  report: 'a.txt',
  sha256: 'a'.repeat(64),
  quote: '增长7%',
  start: 0,
  end: 4,
  subject: '地区生产总值',
  rule: 'example',
}

/** An invented target of 示例县 with its result, for tests. */
export const examplePair = (part: Partial<Pair> = {}): Pair => ({
  id: `${part.place ?? '示例县'}:${part.year ?? 2031}:${part.indicator ?? 'gdp'}`,
  place: '示例县',
  adcode: '',
  year: 2031,
  indicator: 'gdp',
  subject: '地区生产总值',
  measure: 'growth',
  bound: 'eq',
  target: exampleReading,
  result: { ...exampleReading, value: 6.2, quote: '增长6.2%', source: 'next_report', score: 1, reasons: [] },
  others: [],
  verdict: 'missed',
  conventions: { strict: 'missed', rounding: 'missed', elastic: 'missed' },
  deviation: -0.8,
  deviationUnit: 'pp',
  because: 'short',
  rule: 'J1',
  derivation: [],
  flags: [],
  score: 1,
  ...part,
})
