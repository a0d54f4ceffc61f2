import { describe, expect, it } from 'vitest'
import type { Report } from '../../model/report.ts'
import { exampleReport } from '../example.ts'
import { judge } from '../judge.ts'

// Invented promises; 示例县 does not exist.
const retail = { indicator: 'retail_sales', subject: '社会消费品零售总额', measure: 'growth', unit: '%', text: '社会消费品零售总额增长8%', value: 8 } as const
const open = { subject: '便民驿站', unit: '处', text: '便民驿站40处', value: 40 } as const
const plan = exampleReport(2031, [
  { ...retail, year: 2031, role: 'target' },
  { ...open, year: 2031, role: 'target' },
])

/** A next report whose review takes up the whole of it, or its first `share`. */
const next = (text: string, share = 1): Report => {
  const report = exampleReport(2032, [{ text, year: 2031, subject: '其他', value: 7, unit: '公里' }])
  const section = { start: 0, end: Math.round(report.text.length * share), heading: '', depth: 0, part: 'review', certainty: 'stated' } as const
  return { ...report, sections: [{ ...section, period: { role: 'result', year: '2031' } }] }
}
const silence = (subject: string, report: Report) => judge([plan, report], []).pairs.find((p) => p.subject === subject)?.silence
const certain = (subject: string, report: Report): number => silence(subject, report)?.certainty ?? 0

const LONG = `新建公路7公里${'，山川秀美'.repeat(40)}`

describe('how sure a silence is', () => {
  it('grows with how much of the report was read', () => {
    expect(certain('社会消费品零售总额', next(LONG, 0.1))).toBeLessThan(certain('社会消费品零售总额', next(LONG)))
  })
  it('is greater of a statistic that is known than of open words that something comes near', () => {
    const near = next('新建公路7公里，便民服务驿所7家')
    expect(certain('便民驿站', near)).toBeLessThan(certain('社会消费品零售总额', near))
    expect(certain('便民驿站', near)).toBeLessThan(certain('便民驿站', next('新建公路7公里')))
  })
  it('goes with the finding, and says what it rests on', () => {
    const found = judge([plan, next('新建公路7公里')], [])
    const pair = found.pairs.find((p) => p.subject === '社会消费品零售总额')
    expect(pair?.silence).toMatchObject({ statistic: 'registered', read: 1, answered: 0 })
    expect(found.findings.find((f) => f.kind === 'silence' && f.indicator === 'retail_sales')?.certainty).toBe(pair?.silence?.certainty)
  })
})
