import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '../judge/judge.ts'
import type { Pair } from '../model/pair.ts'
import { Database } from './db.ts'
import { judgedHead, keepJudgement, keptJudgement, loadJudgement } from './judgement.ts'
import { tally } from './tally.ts'

const pair = (i: number): Pair => ({
  id: `示例县:2031:${i}`,
  place: '示例县',
  adcode: '',
  year: 2031 + (i % 2),
  indicator: 'gdp',
  subject: '生产总值',
  measure: 'growth',
  bound: 'eq',
  target: {
    value: 8,
    upper: null,
    unit: '%',
    measure: 'growth',
    bound: 'eq',
    report: 'a.txt',
    sha256: 'a'.repeat(64),
    quote: '增长8%',
    start: 0,
    end: 4,
    subject: '生产总值',
    rule: 'test',
  },
  result: null,
  others: [],
  verdict: i % 2 ? 'pending' : 'depends',
  conventions: { strict: 'missed', rounding: 'missed', elastic: 'met' },
  deviation: null,
  deviationUnit: null,
  because: 'no_later_report',
  rule: 'J15',
  derivation: [],
  flags: [],
  score: 1,
})
const judgement = (n: number): Judgement => ({ pairs: Array.from({ length: n }, (_, i) => pair(i)), findings: [] })
let n = 0
const fresh = () => new Database(`judgement-${++n}`)

describe('the kept judgement', () => {
  it('comes back whole from its parts, in order', async () => {
    const d = fresh()
    await keepJudgement('1·a', judgement(3100), d)
    expect(await keptJudgement('1·a', d)).toEqual(judgement(3100))
    expect(await keptJudgement('2·a', d)).toBeUndefined()
  })
  it('is replaced whole: no part of a longer one is left', async () => {
    const d = fresh()
    await keepJudgement('1·a', judgement(3100), d)
    await keepJudgement('2·a', judgement(2), d)
    expect(await keptJudgement('2·a', d)).toEqual(judgement(2))
    expect(await d.meta.where('key').startsWith('judged:part:').count()).toBe(1)
  })
  it('is not mixed with another that takes its place while it is read', async () => {
    const d = fresh()
    await keepJudgement('1·a', judgement(3100), d)
    const head = await judgedHead(d)
    await keepJudgement('2·a', judgement(3100), d)
    expect(head && (await loadJudgement(head, () => true, d))).toBeUndefined()
  })
  it('leaves no head when it is cut short, and nothing of it', async () => {
    const d = fresh()
    await keepJudgement('1·a', judgement(2), d)
    const put = d.meta.put.bind(d.meta)
    let puts = 0
    d.meta.put = ((...args: Parameters<typeof put>) => {
      if (++puts === 2) throw new DOMException('full', 'QuotaExceededError')
      return put(...args)
    }) satisfies typeof put
    await expect(keepJudgement('2·a', judgement(3100), d)).rejects.toThrow('full')
    expect(await judgedHead(d)).toBeUndefined()
    expect(await d.meta.where('key').startsWith('judged').count()).toBe(0)
  })
})

describe('tallies', () => {
  it('count every target once under every view', () => {
    const counted = tally(judgement(5).pairs)
    expect(counted.map((t) => [t.year, t.counts.all.depends, t.counts.all.pending, t.counts.elastic.met])).toEqual([
      [2031, 3, 0, 3],
      [2032, 0, 2, 2],
    ])
  })
})
