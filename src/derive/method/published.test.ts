import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleReport } from '../../judge/example.ts'
import { judge } from '../../judge/judge.ts'
import { PUBLISHED } from '../../lexicon/published.ts'
import { judgeLibrary, readFactFile } from '../../pipeline/door.ts'
import { publishedCounts } from './published.ts'

// Invented reports of provinces that do not exist.
type Said = Parameters<typeof exampleReport>[1][number]
const growth = (year: number, value: number, more: Partial<Said> = {}): Said => ({
  text: `生产总值增长${value}%`,
  year,
  indicator: 'gdp',
  subject: '生产总值',
  measure: 'growth',
  unit: '%',
  value,
  ...more,
})
const goal = (year: number, value: number, more: Partial<Said> = {}): Said => growth(year, value, { role: 'target', before: '今年的主要预期目标是：', ...more })
const province = (place: string, adcode: string, goals: readonly [Said, Said, Said], result?: Said) => [
  exampleReport(2024, [goals[0]], { place, adcode }),
  exampleReport(2025, [goals[1]], { place, adcode }),
  exampleReport(2026, [...(result ? [result] : []), goals[2]], { place, adcode }),
]
const countsOf = (...reports: readonly ReturnType<typeof exampleReport>[]) =>
  Object.fromEntries(publishedCounts(judge(reports, []).pairs).map((c) => [`${c.what} ${c.year}`, { ours: c.ours, between: c.between, told: c.told }]))

describe('published counts', () => {
  it('are held against ours: lowered in number, loosened in words alone, fallen short read strictly', () => {
    const counts = countsOf(
      ...province('示例省', '980000', [goal(2024, 6), goal(2025, 5.5), goal(2026, 5)], growth(2025, 5.4)),
      ...province('样本省', '970000', [goal(2024, 6, { bound: 'ge' }), goal(2025, 6, { bound: 'about' }), goal(2026, 6)], growth(2025, 6)),
      ...province('虚构省', '960000', [goal(2024, 5), goal(2025, 5, { upper: 5.5, bound: 'range' }), goal(2026, 5, { bound: 'about' })]),
    )
    expect(counts['lowered 2025']).toEqual({ ours: ['980000'], between: ['970000'], told: 3 })
    expect(counts['lowered 2026']).toEqual({ ours: ['960000', '980000'], between: [], told: 3 })
    expect(counts['short 2025']).toEqual({ ours: ['980000'], between: ['960000'], told: 2 })
  })
  it('are only those the data tell something of, and of provinces', () => {
    expect(countsOf()).toEqual({})
    expect(countsOf(...province('示例市', '980100', [goal(2024, 6), goal(2025, 5), goal(2026, 5)], growth(2025, 4)))).toEqual({})
  })
  it('name their source', () => {
    for (const p of PUBLISHED)
      expect([p.url, p.date, p.count <= p.of]).toEqual([expect.stringMatching(/^https?:\/\/\S+$/), expect.stringMatching(/^\d{4}-\d{2}/), true])
  })
  it('come out of the enclosed facts of the provinces, but for what their reports leave open', async () => {
    const file = new URL('../../../seeds/reference/provinces.parquet', import.meta.url)
    const read = await readFactFile({ name: 'provinces.parquet', bytes: new Uint8Array(readFileSync(file)) })
    if (!read.ok) throw new Error('not read')
    const counts = publishedCounts(judgeLibrary([], read.value.facts).pairs)
    expect(counts).toHaveLength(PUBLISHED.length)
    // Where the provinces a source had were not all of them, its count can be smaller or larger by those: ours lies within.
    const outside = counts.filter((c) => {
      const most = c.ours.length + c.between.length + Math.max(0, c.of - c.told)
      const least = c.ours.length - Math.max(0, c.told - c.of)
      return c.count > most || (!c.least && c.count < least)
    })
    expect(outside.map((c) => [c.what, c.year, c.count, c.ours.length])).toEqual([])
  })
})
