import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bound } from '../model/statement.ts'
import { exampleReport } from './example.ts'
import { judge } from './judge.ts'

type Said = Parameters<typeof exampleReport>[1][number]

const INDICATORS = ['gdp', 'cpi', 'retail_sales', 'unemployment_surveyed'] as const
const number = fc.integer({ min: 1, max: 150 }).map((n) => n / 10)
const bound = fc.constantFrom<Bound>('eq', 'ge', 'le', 'about')
const said = (role: 'target' | 'result', year: number) =>
  fc
    .record({ indicator: fc.constantFrom(...INDICATORS), value: number, bound: role === 'target' ? bound : fc.constant<Bound>('eq') })
    .map((s): Said => ({ ...s, role, year, measure: 'growth', unit: '%', subject: s.indicator, text: `${s.indicator}增长${s.value}%` }))

const report = (place: string, adcode: string, year: number) =>
  fc
    .tuple(fc.array(said('target', year), { maxLength: 6 }), fc.array(said('result', year - 1), { maxLength: 6 }))
    .map(([t, r]) => exampleReport(year, [...t, ...r], { place, adcode }))

const years = fc.tuple(report('示例县', '990001', 2021), report('示例县', '990001', 2022), report('示例县', '990001', 2023))

const one = (value: number, b: Bound, indicator: string, result: number) =>
  judge(
    [
      exampleReport(2021, [{ text: `${value}%`, year: 2021, role: 'target', indicator, measure: 'growth', unit: '%', value, bound: b }]),
      exampleReport(2022, [{ text: `${result}%`, year: 2021, indicator, measure: 'growth', unit: '%', value: result }]),
    ],
    [],
  ).pairs[0]

const GRADE: Readonly<Record<string, number>> = { missed: 0, depends: 1, met: 2 }

describe('properties', () => {
  it('verdicts are monotone in the result', () => {
    fc.assert(
      fc.property(number, bound, fc.constantFrom(...INDICATORS), number, number, (value, b, indicator, x, y) => {
        const [low, high] = [one(value, b, indicator, Math.min(x, y)), one(value, b, indicator, Math.max(x, y))]
        const [a, z] = [GRADE[low?.verdict ?? ''] ?? -1, GRADE[high?.verdict ?? ''] ?? -1]
        const down = b === 'le' || (b !== 'ge' && (indicator === 'cpi' || indicator === 'unemployment_surveyed'))
        expect(down ? a >= z : z >= a).toBe(true)
        expect(Math.min(a, z)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('met strictly is met under every convention', () => {
    fc.assert(
      fc.property(number, bound, fc.constantFrom(...INDICATORS), number, (value, b, indicator, result) => {
        const c = one(value, b, indicator, result)?.conventions
        if (c?.strict === 'met') expect([c.rounding, c.elastic]).toEqual(['met', 'met'])
      }),
    )
  })

  it('a report of another place changes nothing', () => {
    fc.assert(
      fc.property(years, report('样板市', '990100', 2022), (mine, other) => {
        const alone = judge(mine, [])
        const both = judge([...mine, other], [])
        expect(both.pairs.filter((p) => p.adcode === '990001')).toEqual(alone.pairs)
        expect(both.findings.filter((f) => f.adcode === '990001')).toEqual(alone.findings)
      }),
      { numRuns: 50 },
    )
  })

  it('the order of files changes nothing, nor does loading one twice', () => {
    fc.assert(
      fc.property(years, ([a, b, c]) => {
        const bytes = JSON.stringify(judge([a, b, c], []))
        expect(JSON.stringify(judge([c, a, b], []))).toBe(bytes)
        expect(JSON.stringify(judge([b, { ...b, file: `${b.file}.copy` }, c, a], []))).toBe(bytes)
        expect(JSON.stringify(judge([a, b, c], []))).toBe(bytes)
      }),
      { numRuns: 50 },
    )
  })
})
