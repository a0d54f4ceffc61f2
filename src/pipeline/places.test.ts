import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Correction } from '../model/correction.ts'
import type { Fact } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import { judgeLibrary, readReport } from './pipeline.ts'
import { byKey, type Placed, placeGroups } from './places.ts'

const text = (place: string, year: number, growth: number, goal: number): string =>
  [
    `${place}人民政府工作报告`,
    `${year}年1月10日在${place}第十八届人民代表大会第三次会议上`,
    `各位代表：现在，我代表${place}人民政府向大会报告工作，请予审议。`,
    `一、${year - 1}年工作回顾`,
    `地区生产总值完成${100 + growth}亿元，增长${growth}%。财政收入未达到年初目标。新建公厕${growth}座。`,
    `二、${year}年工作安排`,
    `地区生产总值增长${goal}%左右，财政收入增长${goal}%，新建公厕${goal}座，粮食产量稳定在${goal}万吨。`,
  ].join('\n')

const PLACES = ['示例县', '样本县', '虚构市'] as const
const all: Report[] = []

beforeAll(async () => {
  for (const place of PLACES)
    for (const [i, year] of [2021, 2022, 2023, 2025].entries()) {
      const read = await readReport({ name: `${place}-${year}.txt`, bytes: new TextEncoder().encode(text(place, year, 5 + i, 6 + i)), insisted: true })
      if (read.ok) all.push(read.value)
    }
})

const placed = (r: Report): Placed => ({
  sha256: r.sha256,
  file: r.file,
  rules: r.rules,
  place: r.identity.place?.value.name ?? '',
  adcode: r.identity.place?.value.adcode ?? '',
})

const fact = (row: number, place: string, adcode: string, year: number): Fact => ({
  file: 'facts.csv',
  sha256: 'f'.repeat(64),
  row,
  start: 0,
  end: 1,
  quote: '…',
  place,
  adcode,
  role: 'result',
  year,
  indicator: 'gdp',
  measure: 'growth',
  bound: 'eq',
  value: 5.5,
  upper: null,
  unit: '%',
  issuer: '示例统计局',
  document: '示例统计公报',
  published: `${year + 1}-03-01`,
  url: '',
  note: '',
})

/** The second has the name and a code: the reports that have the name alone are of that place. */
const FACTS = [fact(2, '示例县', '', 2022), fact(3, '样本县', '990001', 2022), fact(4, '无报告县', '', 2021)]

const moved = (r: Report, when: string, place: string): Correction => ({
  id: `${when} ${place}`,
  sha256: r.sha256,
  when,
  who: '',
  why: '',
  change: { kind: 'identity', before: { place: '', adcode: '', planYear: 2023 }, after: { place, adcode: '', planYear: 2023 } },
})

const inGroups = (reports: readonly Report[], facts: readonly Fact[], corrections: readonly Correction[]) => {
  const keyed = placeGroups(reports.map(placed), facts, corrections).flatMap((g) => {
    const own = new Set(g.reports.map((r) => r.sha256))
    const { pairs, findings } = judgeLibrary(
      reports.filter((r) => own.has(r.sha256)),
      g.facts,
      g.corrections,
    )
    return byKey(pairs, findings)
  })
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return { pairs: sorted.flatMap((k) => k.pairs), findings: sorted.flatMap((k) => k.findings) }
}

describe('the library in places', () => {
  it('has something to judge', () => {
    const { pairs, findings } = judgeLibrary(all, FACTS)
    expect(all).toHaveLength(12)
    expect(pairs.length).toBeGreaterThan(30)
    expect(findings.length).toBeGreaterThan(5)
  })
  it('judged place by place is the whole judged at once, in the same order', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), fc.subarray(FACTS), fc.boolean(), (which, facts, move) => {
        const reports = which.flatMap((i) => all[i] ?? [])
        const [first] = reports
        const log = move && first ? [moved(first, '2030-01-02', '样本县'), moved(first, '2030-01-01', '示例县')] : []
        expect(inGroups(reports, facts, log)).toEqual(judgeLibrary(reports, facts, log))
      }),
      { numRuns: 60 },
    )
  })
  it('names a group by its content alone, in whatever order it comes', () => {
    const contents = (reports: readonly Report[], facts: readonly Fact[]) => placeGroups(reports.map(placed), facts, []).map((g) => g.content)
    expect([...contents([...all].reverse(), [...FACTS].reverse())].sort()).toEqual([...contents(all, FACTS)].sort())
  })
  it('keeps a choice about a target of a facts file with the place of that target', () => {
    const choice: Correction = {
      id: 'c',
      sha256: 'f'.repeat(64),
      when: '2030-01-01',
      who: '',
      why: '',
      change: { kind: 'pair', pair: '无报告县:2021:ffffffffffff:0:gdp', before: null, after: null },
    }
    const holding = placeGroups(all.map(placed), FACTS, [choice]).filter((g) => g.corrections.length > 0)
    expect(holding.map((g) => g.facts.map((f) => f.place))).toEqual([['无报告县']])
  })
  it('gives only the places that a change touches another content', () => {
    const before = new Set(placeGroups(all.map(placed), FACTS, []).map((g) => g.content))
    const after = placeGroups(all.slice(1).map(placed), FACTS, [])
    expect(after.filter((g) => !before.has(g.content)).map((g) => g.reports[0]?.place)).toEqual(['示例县'])
  })
})
