import { describe, expect, it } from 'vitest'
import type { Choice } from '../../model/correction.ts'
import type { Pair } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import { exampleFact, exampleReport } from '../example.ts'
import { judge } from '../judge.ts'
import { type Outcome, weigh } from './weigh.ts'

// Invented promises and answers; 示例县 does not exist.
const promised = exampleReport(2031, [
  {
    text: '社会消费品零售总额增长8%左右',
    year: 2031,
    role: 'target',
    subject: '社会消费品零售总额',
    indicator: 'retail_sales',
    measure: 'growth',
    value: 8,
    unit: '%',
    bound: 'about',
  },
  { text: '地区生产总值增长7%', year: 2031, role: 'target', subject: '地区生产总值', indicator: 'gdp', measure: 'growth', value: 7, unit: '%' },
])
const told = exampleReport(2032, [
  { text: '地区生产总值增长7.4%', year: 2031, subject: '地区生产总值', indicator: 'gdp', measure: 'growth', value: 7.4, unit: '%' },
  { text: '城乡居民消费和商贸流通增长7.8%', year: 2031, subject: '城乡居民消费和商贸流通', measure: 'growth', value: 7.8, unit: '%' },
  { text: '商贸流通年均增长9%', year: '2027-2031', subject: '商贸流通', measure: 'average_growth', value: 9, unit: '%' },
  { text: '力争商贸示范点达到12个', year: 2032, role: 'target', subject: '商贸示范点', value: 12, unit: '个' },
  { text: '力争完成零售总额增长8.1%', year: 2031, subject: '零售总额', measure: 'growth', value: 8.1, unit: '%' },
])
const elsewhere = exampleReport(2032, [{ text: '零售总额增长3%', year: 2031, subject: '零售总额', measure: 'growth', value: 3, unit: '%' }], {
  place: '样本县',
  adcode: '990002',
})
const facts = [exampleFact(2, 2031, { value: 6.8 }), exampleFact(3, 2029, { value: 9 }), exampleFact(4, 2032, { value: 6, role: 'target' })]
const library: readonly Report[] = [promised, told, elsewhere]

const outcome = ({ verdict, conventions, deviation, deviationUnit, because, rule }: Outcome): Outcome => ({
  verdict,
  conventions,
  deviation,
  deviationUnit,
  because,
  rule,
})
const retail = (pairs: readonly Pair[]): Pair => {
  const found = pairs.find((p) => p.indicator === 'retail_sales')
  if (!found) throw new Error('the promise is gone')
  return found
}
const { id } = retail(judge(library, []).pairs)
const weighed = (chosen: ReadonlyMap<string, Choice> = new Map()) => {
  const w = weigh(library, facts, chosen, id)
  if (!w) throw new Error('not weighed')
  return w
}
const chosen = (choice: Choice): Pair => retail(judge(library, facts, new Map([[id, choice]])).pairs)

describe('what a person may say about a target (J27)', () => {
  it('is every figure of its place told later, results first and the likest first, and no other place’s', () => {
    expect(weighed().possible.map((p) => `${p.role} ${p.year} ${p.reading.subject} ${p.reading.value}`)).toEqual([
      'result 2031 零售总额 8.1',
      'result 2031 城乡居民消费和商贸流通 7.8',
      'result 2031 地区生产总值 7.4',
      'result 2031 地区生产总值 6.8',
      'result 2027-2031 商贸流通 9',
      'target 2032 商贸示范点 12',
    ])
  })

  it('comes with the verdict it brings, whatever is chosen', () => {
    const { possible } = weighed()
    expect(possible.length).toBeGreaterThan(4)
    for (const p of possible) {
      const pair = chosen(p.ref)
      expect([p.reading.quote, outcome(pair)]).toEqual([p.reading.quote, outcome(p.would)])
      expect(pair.flags).toContain('corrected')
    }
    expect(new Set(possible.map((p) => p.would.verdict))).toEqual(new Set(['depends', 'met', 'missed', 'not_comparable']))
  })

  it('knows what stands now, and what silence and an open question bring', () => {
    const w = weighed()
    expect([w.now.verdict, w.nothing.verdict, w.unknown.verdict]).toEqual(['not_reported', 'not_reported', 'uncertain'])
    expect(outcome(chosen(null))).toEqual(outcome(w.nothing))
    expect(outcome(chosen('unknown'))).toEqual(outcome(w.unknown))
    expect(chosen('unknown')).toMatchObject({ result: null, rule: 'J27', flags: ['corrected'] })
    expect(w.possible[1] && weighed(new Map([[id, w.possible[1].ref]])).now).toEqual(w.possible[1]?.would)
  })

  it('a figure of other years, or still to be reached, is taken for nothing more than it is', () => {
    const by = (subject: string) => weighed().possible.find((p) => p.reading.subject === subject)?.would
    expect(by('商贸流通')).toMatchObject({ verdict: 'not_comparable', because: 'only_average' })
    expect(by('商贸示范点')).toMatchObject({ verdict: 'not_comparable', because: 'only_part' })
    expect(judge(library, facts).pairs.find((p) => p.id === id)?.result).toBeNull()
  })

  it('of two readings of one number, the one named is meant', () => {
    const both = { text: '城镇和农村用水普及率均为91%', year: 2031, measure: 'share' as const, value: 91, unit: '%' }
    const second = exampleReport(2032, [
      { ...both, subject: '城镇用水普及率' },
      { ...both, subject: '农村用水普及率', measure: 'growth' as const },
    ])
    const first = weigh([promised, second], [], new Map(), id)?.possible.find((p) => p.reading.subject === '城镇用水普及率')
    if (!first) throw new Error('not found')
    // Both stand at one place; statements of a report keep their own offsets.
    const at = first.reading.at ?? 0
    const twice = [promised, { ...second, statements: second.statements.map((s) => ({ ...s, at: [at], start: first.reading.start, end: first.reading.end })) }]
    const pick = (subject: string) =>
      retail(judge(twice, [], new Map([[id, { sha256: first.reading.sha256, at, quote: both.text, subject }]])).pairs).result?.subject
    expect([pick('城镇用水普及率'), pick('农村用水普及率')]).toEqual(['城镇用水普及率', '农村用水普及率'])
  })

  it('nothing of a target that is not there', () => expect(weigh(library, facts, new Map(), `${id}x`)).toBeUndefined())
})
