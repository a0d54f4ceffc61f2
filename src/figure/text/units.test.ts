import { describe, expect, it } from 'vitest'
import { composeScene } from '../compose.ts'
import { sample } from '../samples.corpus.ts'
import { SIZES } from '../sizes.ts'
import type { FigureSpec, YearPoint } from '../spec.ts'
import { altText, figureTable } from './alt.ts'
import { shownUnit } from './units.ts'

const said = (spec: FigureSpec, mark: string): readonly string[] =>
  composeScene(spec).shapes.flatMap((s) => (s.kind === 'text' && (s.mark ?? '').startsWith(mark) ? [s.text] : []))
const CHINESE = /[一-鿿]/

const point = (year: number, target: number, result: number): YearPoint => ({
  year,
  target: { value: target, bound: 'about', slack: target * 0.04 },
  result: { value: result, source: 'next_report' },
  others: [{ value: result - 10, source: 'bulletin' }],
  verdict: 'met',
})
const series = (unit: string, points: readonly YearPoint[], lang: 'zh' | 'en'): FigureSpec => {
  const spec = sample('series', lang, 'light', SIZES.article)
  return { ...spec, kind: 'series', unit, points }
}

describe('units of English figures', () => {
  it.each([
    ['亿元', [263, 31.4], 0.1, 'billion yuan'],
    ['亿元', [2.5, 9.9], 100, 'million yuan'],
    ['亿元', [12000], 1e-4, 'trillion yuan'],
    ['万元', [3150], 0.01, 'million yuan'],
    ['元', [41200], 1, 'yuan'],
    ['万人', [120, 80], 0.01, 'million people'],
    ['万人', [0.3, 5.5], 1e4, 'people'],
    ['个百分点', [0.3], 1, 'percentage points'],
    ['%', [8], 1, '%'],
    ['户', [8], 1, 'households'],
    ['蒸吨', [8], 1, '蒸吨'],
  ] as const)('%s of up to %j', (unit, values, factor, name) => {
    const by = shownUnit(unit, values, 'en')
    expect(by.name).toBe(name)
    expect(by.factor).toBeCloseTo(factor, 12)
    expect(shownUnit(unit, values, 'zh')).toEqual({ factor: 1, name: unit })
  })

  it('an axis counts in billions: round ticks, labels of the same amounts, the same in table and description', () => {
    const spec = series('亿元', [point(2021, 263, 271.5), point(2022, 300, 318.24)], 'en')
    expect(said(spec, 'axis')).toEqual(['billion yuan'])
    expect(said(spec, 'label:')).toEqual(expect.arrayContaining(['27.15', '31.824']))
    expect(said(spec, 'goal:')).toContain('≈30')
    expect(said(spec, 'tick:').every((t) => Number.isInteger(Number(t) * 2))).toBe(true)
    expect(figureTable(spec).rows[1]).toEqual(['2022', '≈30 billion yuan', '31.824 billion yuan', 'met'])
    expect(altText(spec)).toContain('31.824 billion yuan')
    expect(
      figureTable(spec)
        .rows.flat()
        .some((c) => CHINESE.test(c)),
    ).toBe(false)
  })

  it('marks stand in the same places in both languages: only the unit changes', () => {
    const points = [point(2021, 250, 275), point(2022, 300, 325)]
    const at = (lang: 'zh' | 'en') => {
      const { shapes } = composeScene({ ...series('亿元', points, lang), lang })
      return shapes.flatMap((s) => (s.kind === 'circle' && s.mark === 'result:2022' ? [s.y] : [])).length
    }
    expect([at('zh'), at('en')]).toEqual([1, 1])
    expect(said(series('亿元', points, 'zh'), 'axis')).toEqual(['亿元'])
  })

  it('each panel of small multiples has its own', () => {
    const spec = sample('multiples', 'en')
    if (spec.kind !== 'multiples') throw new Error('not multiples')
    const panels = [
      { label: 'new urban jobs', unit: '万人', points: [point(2022, 12, 13.5)] },
      { label: 'GDP', unit: '亿元', points: [point(2022, 300, 310)] },
    ]
    expect(said({ ...spec, panels }, 'panel')).toEqual(['new urban jobs (people)', 'GDP (billion yuan)'])
  })
})
