import { describe, expect, it } from 'vitest'
import { examplePair, exampleReading } from '../targets/example.ts'
import { leadOf, standings } from './lead.ts'

const all = (v: 'met' | 'missed') => ({ verdict: v, conventions: { strict: v, rounding: v, elastic: v } }) as const
const province = (i: number, missed: boolean, part = {}) =>
  examplePair({ id: `p${i}`, place: `样本省${i}`, adcode: `${10 + i}0000`, deviation: missed ? -0.1 * i : 0.2, ...all(missed ? 'missed' : 'met'), ...part })

describe('the written lead', () => {
  const field = [1, 2, 3, 4, 5, 6].map((i) => province(i, i > 3))
  const hope = province(6, true, { id: 'hope', flags: ['stretch'], target: { ...exampleReading, value: 9, hedge: 'strive' } })
  it('counts places, not targets, and names the one that fell shortest', () => {
    const [s] = standings([...field, hope], 'all')
    expect([s?.judged, s?.met, s?.missed, s?.worst?.place]).toEqual([6, 3, 3, '样本省6'])
  })
  it('tells of no field of a few places, and never mixes levels', () => {
    expect(standings(field.slice(0, 4), 'all')).toEqual([])
    expect(standings([...field.slice(0, 4), province(5, true, { adcode: '110100' })], 'all')).toEqual([])
  })
  it('has at most three sentences, growth first, and what reports admit', () => {
    const retail = [1, 2, 3, 4, 5].map((i) => province(i, true, { id: `r${i}`, indicator: 'retail_sales' }))
    const admitted = {
      id: 'c',
      kind: 'confession',
      place: '样本省1',
      adcode: '110000',
      year: 2031,
      indicator: 'gdp',
      subject: '',
      severity: 1,
      certainty: 1,
      quotes: [],
      sentence: { zh: '', en: '' },
    } as const
    expect(leadOf([...field, ...retail], [admitted], 'all').map((s) => s.kind)).toEqual(['standing', 'most_missed', 'findings'])
  })
  it('tells one place’s record where there is no field', () => {
    const years = [2031, 2032, 2033].map((year) => examplePair({ id: String(year), year }))
    expect(leadOf(years, [], 'all')).toMatchObject([{ kind: 'record', of: { from: 2031, to: 2033, judged: 3, met: 0, missed: 3 } }])
  })
})
