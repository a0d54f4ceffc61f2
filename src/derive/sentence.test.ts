import { describe, expect, it } from 'vitest'
import type { Pair, Reading, ResultReading, TargetReading } from '../model/pair.ts'
import { citations } from './citation.ts'
import { readySentence } from './sentence.ts'

// Invented figures of 示例县, a county that does not exist.
const reading: Reading = {
  value: 7,
  upper: null,
  unit: '%',
  measure: 'growth',
  bound: 'about',
  report: 'a.txt',
  sha256: 'a'.repeat(64),
  quote: '增长7%左右',
  start: 0,
  end: 6,
  subject: '地区生产总值',
  rule: 'test',
}
const target: TargetReading = reading
const result: ResultReading = { ...reading, value: 6.2, bound: 'eq', source: 'next_report', score: 1, reasons: [] }
const pair: Pair = {
  id: '1',
  place: '示例县',
  adcode: '',
  year: 2031,
  indicator: 'gdp',
  subject: '地区生产总值',
  measure: 'growth',
  bound: 'about',
  target,
  result,
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
}
const from = { target: '甲报告', result: '乙报告' }

describe('ready sentences', () => {
  it('give the figure that was worked out, in the unit of the gap', () => {
    const level: ResultReading = { ...result, value: 176, unit: '亿元', measure: 'level', quote: '176亿元' }
    const worked: Pair = { ...pair, result: level, deviation: -33.7, flags: ['worked_out'], derivation: [{ text: '176 ÷ 240 − 1 = -26.7 %' }] }
    expect(readySentence(worked, 'all', 'zh', from)).toContain('公布的结果是176亿元（据此算出下降26.7%），比目标差33.7个百分点')
    expect(readySentence(worked, 'all', 'en', from)).toContain('reported 17.6 billion yuan (which works out at a fall of 26.7%), missing the target by 33.7')
  })
  it('say which way of a bare number was taken for the better, and do not let a rate grow', () => {
    const cpi: Pair = {
      ...pair,
      indicator: 'cpi',
      subject: '居民消费价格涨幅',
      target: { ...target, value: 3 },
      result: { ...result, value: 0.2 },
      verdict: 'met',
      because: 'within_ceiling',
      deviation: 2.8,
      flags: ['direction_assumed'],
    }
    expect(readySentence(cpi, 'all', 'zh', from)).toBe(
      '示例县2031年的居民消费价格涨幅目标是3%左右，公布的结果是0.2%，好于目标2.8个百分点，目标完成（把目标当作上限）（来源：甲报告；乙报告）。',
    )
    expect(readySentence(cpi, 'all', 'en', from)).toBe(
      '示例县 set a target of about 3% for consumer price inflation in 2031 and reported 0.2%, beating the target by 2.8 percentage points (taking the target as a ceiling, which the report does not say) (sources: 甲报告; 乙报告).',
    )
    expect(readySentence({ ...cpi, indicator: 'money_supply_m2', verdict: 'missed', deviation: -2.8 }, 'all', 'zh', from)).toContain('（把目标当作下限）')
  })
  it('never call a pair undecided that a person has still to check, nor silent what no text was read for', () => {
    expect(readySentence({ ...pair, verdict: 'uncertain', because: 'doubtful_pairing' }, 'all', 'zh', from)).toContain('尚待核实')
    expect(readySentence({ ...pair, verdict: 'not_comparable', because: 'measure' }, 'all', 'zh', from)).toContain('两者不能直接比较')
    const none = { ...pair, result: null }
    expect(readySentence({ ...none, verdict: 'pending', because: 'not_in_data' }, 'all', 'en', from)).toContain('the data loaded hold no result')
    expect(readySentence({ ...none, verdict: 'uncertain', because: 'may_be_told' }, 'all', 'en', from)).toContain('mentions it')
    expect(readySentence({ ...none, verdict: 'uncertain', because: 'part_not_found' }, 'all', 'zh', from)).toContain('没有认出相应的部分')
  })
  it('say that a report admits what its figure alone does not show', () => {
    const admitted: Pair = { ...pair, because: 'admitted', deviation: null, deviationUnit: null }
    expect(readySentence(admitted, 'all', 'zh', from)).toContain('增长6.2%，报告承认未达到目标，目标未完成')
    expect(readySentence(admitted, 'all', 'en', from)).toContain('but reported 6.2%, missing the target, as its report admits')
  })
  it('state target, result, gap, verdict and both sources', () => {
    expect(readySentence(pair, 'all', 'zh', from)).toBe(
      '示例县2031年的地区生产总值目标是增长7%左右，公布的结果是增长6.2%，比目标差0.8个百分点，目标未完成（来源：甲报告；乙报告）。',
    )
    expect(readySentence(pair, 'all', 'en', from)).toBe(
      '示例县 aimed for GDP growth of about 7% in 2031 but reported 6.2%, missing the target by 0.8 percentage points (sources: 甲报告; 乙报告).',
    )
  })
  it('put a report’s own words in quotes in English', () => {
    expect(readySentence({ ...pair, indicator: '', subject: '甲类事项' }, 'all', 'en', from)).toContain(
      'growth of about 7% in “甲类事项” in 2031 but reported 6.2%',
    )
  })
  it('name the convention where it decides, and only there', () => {
    expect(readySentence(pair, 'strict', 'zh', from)).toContain('按严格标准')
    expect(readySentence({ ...pair, bound: 'ge' }, 'strict', 'zh', from)).not.toContain('标准')
  })
  it('say that a result is only expected', () => {
    const expected = { ...pair, result: { ...result, hedge: 'expect' as const } }
    expect(readySentence(expected, 'all', 'zh', from)).toContain('预计增长6.2%')
    expect(readySentence(expected, 'all', 'en', from)).toContain('reported an expected 6.2%')
  })
  it('say a fall as a fall', () => {
    const fall = { ...pair, target: { ...target, value: -3, bound: 'ge' as const }, result: { ...result, value: -2.5 } }
    expect(readySentence(fall, 'all', 'zh', from)).toContain('目标是下降3%以上，公布的结果是下降2.5%')
  })
  it('tell what a result makes of the target in English: beaten, exact, borderline', () => {
    const of = (part: Partial<Pair>) => readySentence({ ...pair, ...part }, 'all', 'en', from)
    expect(of({ verdict: 'met', deviation: 0.3 })).toContain('and reported 6.2%, beating the target by 0.3 percentage points (')
    expect(of({ verdict: 'met', deviation: 0 })).toContain(', exactly on target (')
    expect(of({ verdict: 'depends', deviation: -0.2 })).toContain(
      'and reported 6.2%, 0.2 percentage points short; whether that counts as met depends on how “about” is read (',
    )
  })
  it('quote an admission in place of a silence', () => {
    const silent = { ...pair, result: null, verdict: 'not_reported' as const, deviation: null, deviationUnit: null }
    expect(readySentence(silent, 'all', 'zh', from)).toContain('次年的报告没有给出结果')
    const zh = readySentence(silent, 'all', 'zh', from, '生产总值未达到年初目标')
    expect(zh).toContain('没有给出数字，但承认未达到目标：“生产总值未达到年初目标”')
    expect(readySentence(silent, 'all', 'en', from, '生产总值未达到年初目标')).toContain('admits that the target was not reached: “生产总值未达到年初目标”')
    expect(zh).not.toContain('没有给出结果')
  })
  it('never call a missing or incomparable result met or missed', () => {
    const silent = { ...pair, result: null, verdict: 'not_reported' as const, deviation: null, deviationUnit: null }
    const apart = { ...pair, verdict: 'not_comparable' as const, deviation: null, deviationUnit: null }
    for (const p of [silent, { ...silent, verdict: 'pending' as const }, apart])
      for (const language of ['zh', 'en'] as const) expect(readySentence(p, 'all', language, from)).not.toMatch(/完成|met|missed/)
  })
})

describe('citations', () => {
  const s = { title: '示{例}', institution: '示例县人民政府', date: '2032-01-10', url: '', sha256: 'b'.repeat(64), file: 'b.txt', note: '' }
  it('carry the fingerprint in every style', () => {
    for (const text of Object.values(citations(s))) expect(text).toContain(s.sha256)
  })
  it('are valid in their style', () => {
    expect(JSON.parse(citations(s).csl)).toMatchObject({ type: 'report', issued: { 'date-parts': [[2032, 1, 10]] } })
    expect(citations(s).bibtex).toContain('title = {示例}')
  })
})
