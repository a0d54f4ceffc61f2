import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '../judge/judge.ts'
import type { Pair } from '../model/pair.ts'
import { Database } from './db.ts'
import { clearJudgement, judgedHead, keepHead, keepPlace, keptJudgement, loadJudgement } from './judgement.ts'
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
const keep = async (key: string, content: string, pairs: number, d: Database) => keepHead(key, await keepPlace(content, judgement(pairs), [], d), d)

describe('the kept judgement', () => {
  it('comes back whole from its parts, in order', async () => {
    const d = fresh()
    await keep('1·a', 'x', 3100, d)
    expect(await keptJudgement('1·a', d)).toEqual(judgement(3100))
    expect(await keptJudgement('2·a', d)).toBeUndefined()
  })
  it('lets go of the parts of an older one, and of nothing else', async () => {
    const d = fresh()
    await d.meta.put({ key: 'revision', value: 7 })
    await keep('1·a', 'x', 3100, d)
    await keep('2·a', 'y', 2, d)
    expect(await keptJudgement('2·a', d)).toEqual(judgement(2))
    expect(await d.meta.toCollection().primaryKeys()).toEqual(['judged', 'judged:part:y 示例县 00000', 'revision'])
  })
  it('is not mixed with another that takes its place while it is read', async () => {
    const d = fresh()
    await keep('1·a', 'x', 3100, d)
    const head = await judgedHead(d)
    await keep('2·a', 'y', 3100, d)
    expect(head && (await loadJudgement(head, {}, d))).toBeUndefined()
  })
  it('stands as it was where a later one is cut short', async () => {
    const d = fresh()
    await keep('1·a', 'x', 2, d)
    const put = d.meta.put.bind(d.meta)
    let puts = 0
    d.meta.put = ((...args: Parameters<typeof put>) => {
      if (++puts === 2) throw new DOMException('full', 'QuotaExceededError')
      return put(...args)
    }) satisfies typeof put
    await expect(keep('2·a', 'y', 3100, d)).rejects.toThrow('full')
    expect(await keptJudgement('1·a', d)).toEqual(judgement(2))
    await clearJudgement(d)
    expect(await d.meta.where('key').startsWith('judged').count()).toBe(0)
  })
  it('reads no place twice that is at hand, and hands over the very same pairs', async () => {
    const d = fresh()
    await keep('1·a', 'x', 3, d)
    const head = await judgedHead(d)
    const known = new Map()
    const first = head && (await loadJudgement(head, { known }, d))
    await d.meta.where('key').startsWith('judged:part:').delete()
    const second = head && (await loadJudgement(head, { known }, d))
    expect(first?.pairs).toHaveLength(3)
    expect(second?.pairs[0]).toBe(first?.pairs[0])
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
