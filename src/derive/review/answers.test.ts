import { describe, expect, it } from 'vitest'
import { exampleReport } from '../../judge/example.ts'
import type { Possible } from '../../judge/judge.ts'
import { judge, weigh } from '../../judge/judge.ts'
import { searchPossible, targetsFor } from './answers.ts'

// Invented promises and answers; 示例县 does not exist.
const growth = (text: string, year: number, value: number, role: 'target' | 'result', indicator = '') => ({
  text,
  year,
  value,
  role,
  indicator,
  subject: text.replace(/增长.*/, ''),
  measure: 'growth' as const,
  unit: '%',
})
const reports = [
  exampleReport(2031, [growth('固定资产投资增长9%', 2031, 9, 'target', 'fixed_asset_investment'), growth('旅游收入增长12%', 2031, 12, 'target')]),
  exampleReport(2032, [
    growth('项目投资增长6.5%', 2031, 6.5, 'result'),
    { text: '新增就业3,120人', year: 2031, value: 3120, role: 'result', subject: '新增就业', unit: '人', indicator: 'urban_new_jobs' },
    growth('固定资产投资增长８%', 2032, 8, 'target', 'fixed_asset_investment'),
  ]),
]
const { pairs } = judge(reports, [])
const possible: readonly Possible[] = weigh(reports, [], new Map(), pairs.find((p) => p.year === 2031)?.id ?? '')?.possible ?? []
const found = (query: string) => searchPossible(possible, query).map((p) => p.reading.value)

describe('searching what a place said', () => {
  it('keeps all, in their order, for no words', () => expect(found('  ')).toEqual([6.5, 3120, 8]))
  it('by words, all of them, wherever they stand', () => {
    expect(found('投资')).toEqual([6.5, 8])
    expect(found('投资 2032')).toEqual([8])
    expect(found('投资 就业')).toEqual([])
  })
  it('by an indicator’s English name', () => expect(found('JOBS')).toEqual([3120]))
  it('by a number however it is written, and not by a part of one', () => {
    expect([found('3120'), found('3,120人'), found('６.５'), found('6.5%'), found('8%')]).toEqual([[3120], [3120], [6.5], [6.5], [8]])
    expect([found('65'), found('6'), found('312')]).toEqual([[], [], []])
  })
})

describe('what a figure may be the result of', () => {
  const told = { place: '示例县', adcode: '990001', subject: '文化旅游收入', indicator: '', year: '2031', planYear: 2032 }
  it('its year’s targets first, the likest before others, none its report cannot tell of', () => {
    expect(targetsFor(pairs, told).map((p) => `${p.year} ${p.subject}`)).toEqual(['2031 旅游收入', '2031 固定资产投资'])
    expect(targetsFor(pairs, { ...told, year: '2032', planYear: 2033 }).map((p) => p.year)).toEqual([2032, 2031, 2031])
    expect(targetsFor(pairs, { ...told, indicator: 'fixed_asset_investment' })[0]?.indicator).toBe('fixed_asset_investment')
    expect(targetsFor(pairs, { ...told, adcode: '990002' })).toEqual([])
  })
})
