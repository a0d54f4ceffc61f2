import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Pair, VERDICTS, type Verdict } from '../../model/pair.ts'
import { choose } from '../edit/choose.ts'
import { SIZES } from '../sizes.ts'
import { figureTable } from '../text/alt.ts'
import type { Wanted } from './build.ts'
import { countsEn, countsZh } from './headline.ts'
import { seriesSpec, yearPoint } from './of-indicator.ts'
import { bunchingSpec, matrixSpec, scorecardSpec } from './of-library.ts'
import { openSpec } from './of-open.ts'
import { deviationSpec, dumbbellSpec, scatterSpec } from './of-places.ts'

// Invented pairs of places that do not exist.
const reading = {
  upper: null,
  unit: '%',
  measure: 'growth',
  bound: 'eq',
  sha256: 'a'.repeat(64),
  quote: '增长8%',
  start: 0,
  end: 5,
  subject: '生产总值',
  rule: 'r',
} as const
const pair = (place: string, year: number, target: number, result: number | null, verdict: Verdict, part: Partial<Pair> = {}): Pair => ({
  id: `${place}:${year}`,
  place,
  adcode: '',
  year,
  indicator: 'gdp',
  subject: '生产总值',
  measure: 'growth',
  bound: 'eq',
  target: { ...reading, value: target, report: `${place}-${year}.txt` },
  result: result === null ? null : { ...reading, value: result, report: `${place}-${year + 1}.txt`, source: 'next_report', score: 1, reasons: [] },
  others: [],
  verdict,
  conventions: { strict: verdict, rounding: verdict, elastic: verdict },
  deviation: result === null ? null : Math.round((result - target) * 10) / 10,
  deviationUnit: result === null ? null : 'pp',
  because: 'reached',
  rule: 'J1',
  derivation: [],
  flags: [],
  score: 1,
  ...part,
})
const wanted = (lang: 'zh' | 'en'): Wanted => ({ lang, view: 'all', theme: 'light', size: SIZES.article, retrieved: '2026-03-01', credit: '', highlight: [] })
const four = [
  pair('示例县', 2022, 8, 8.4, 'met'),
  pair('甲乡市', 2022, 7, 5.5, 'missed'),
  pair('乙州', 2022, 6, null, 'not_reported'),
  pair('丙区', 2022, 6.5, 6.4, 'depends'),
]

const sum = (text: string): number => (text.match(/[0-9]+/g) ?? []).map(Number).reduce((a, b) => a + b, 0)

describe('headlines', () => {
  it('count every target once, in both languages', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1, maxLength: 40 }), (verdicts) => {
        const items = verdicts.map((verdict) => ({ verdict, name: '某' }))
        const zh = countsZh(items, () => '').split('，')
        const en = countsEn(items, () => '').split(', ')
        expect(zh[0]).toBe(`${items.length}个目标中`)
        expect(sum(zh.slice(1).join())).toBe(items.length)
        expect(en[0]).toMatch(new RegExp(`^[0-9]+ of ${items.length} targets met$`))
        expect(sum((en[0] ?? '').split(' of ')[0] ?? '') + sum(en.slice(1).join())).toBe(items.length)
      }),
    )
  })

  it('a figure of a part of the year is no other source of it', () => {
    const told = (value: number, fit: string) => ({ ...reading, value, report: '公报.txt', source: 'bulletin', score: 1, reasons: [`measure:${fit}`] }) as const
    const point = yearPoint(pair('示例县', 2022, 8, 8.4, 'met', { others: [told(8.3, 'same'), told(4.5, 'part')] }), wanted('zh'))
    expect(point.others.map((o) => o.value)).toEqual([8.3])
  })

  it('say what one target came to', () => {
    const key = { place: '示例县', indicator: 'gdp', measure: 'growth', unit: '%' }
    expect(seriesSpec(four.slice(0, 1), key, wanted('zh')).texts.title).toBe('示例县地区生产总值增速2022年目标8%，结果8.4%：完成')
    expect(dumbbellSpec(four, wanted('en')).texts.title).toBe(
      '2022 GDP growth: 1 of 4 targets met, 1 missed (甲乡市), 1 borderline, 1 not reported in 4 places',
    )
  })
})

describe('figures from pairs', () => {
  it('rows stand worst first, those without a result last', () => {
    expect(dumbbellSpec(four, wanted('zh')).rows.map((r) => r.label)).toEqual(['甲乡市', '丙区', '示例县', '乙州'])
    expect(deviationSpec(four, wanted('zh')).rows.map((r) => r.deviation)).toEqual([-1.5, -0.1, 0.4, null])
  })

  it('a result in a unit that can be turned into the target’s is drawn on its axis; another measure is not', () => {
    const people = pair('示例县', 2022, 0.3, 3120, 'met', { measure: 'level' })
    const turned = { ...people, target: { ...people.target, unit: '万人', measure: 'level' as const } }
    const result = turned.result === null ? null : { ...turned.result, unit: '人', measure: 'level' as const }
    expect(dumbbellSpec([{ ...turned, result }], wanted('zh')).rows[0]?.result?.value).toBeCloseTo(0.312)
    const level = four[0]?.result ? { ...four[0], result: { ...four[0].result, measure: 'level' as const } } : undefined
    expect(level && scatterSpec([level], wanted('zh')).points).toEqual([])
    expect(level && dumbbellSpec([level], wanted('zh')).texts.notes.join()).toContain('1个结果以另一单位或方式公布')
  })

  it('the matrix counts what stands in a cell', () => {
    const two = [...four, pair('示例县', 2022, 5, 4, 'missed', { id: 'x', indicator: 'cpi' })]
    const spec = matrixSpec(two, 'place-year', wanted('zh'))
    expect(spec.rows.find((r) => r.label === '示例县')?.cells).toEqual([
      [
        ['met', 1],
        ['missed', 1],
      ],
    ])
    expect(spec.texts.title).toContain('5个目标中')
    expect(figureTable(spec).rows.flat()).toContain('完成 1，未完成 1')
  })

  it('a scorecard names every target, misses first', () => {
    expect(scorecardSpec(four, wanted('zh')).items.map((i) => i.verdict)).toEqual(['missed', 'depends', 'met', 'not_reported'])
  })

  it('results beyond the plot are counted in the outermost columns and said to be there', () => {
    const far = [...four, pair('丁县', 2022, 8, 20, 'met', { id: 'far' })]
    const spec = bunchingSpec(far, 'pp', { width: 0.5, reach: 6 }, wanted('zh'))
    expect(spec.bins.reduce((n, b) => n + b.count, 0)).toBe(4)
    expect(spec.bins.at(-1)?.count).toBe(1)
    expect(spec.texts.notes[0]).toBe('两端的柱子含更远的1个结果。')
  })

  it('a choice of places says that it is one', () => {
    const part = choose(dumbbellSpec(four, wanted('zh')), [0, 2])
    expect(part.texts.notes[0]).toBe('图中为编辑选出的2项，全部共4项。')
    expect(part.texts.title).toBe('2022年地区生产总值增速：选出的2个目标中，1个完成，1个未完成（甲乡市）')
    expect(choose(dumbbellSpec(four, wanted('en')), [2]).texts.title).toBe('2022 GDP growth: 1 of 1 selected targets met')
    const { lead, ...older } = dumbbellSpec(four, wanted('zh')).texts
    const kept = choose({ ...dumbbellSpec(four, wanted('zh')), texts: older }, [2]).texts
    expect([lead, kept.title, kept.notes[0]]).toEqual(['2022年地区生产总值增速', older.title, '图中为编辑选出的1项，全部共4项；标题按全部数据。'])
  })

  it('a waiting target without a number says what it is held against, and no code', () => {
    const price = { ...pair('示例县', 2023, 2, null, 'pending'), indicator: 'cpi', id: 'b' }
    const step = pair('示例县', 2023, 0, null, 'pending', { indicator: 'income_residents' })
    const open = [price, { ...step, target: { ...step.target, value: null, unit: '', relation: 'in_step_with', other: 'gdp' } as const }]
    expect(openSpec(open, wanted('zh')).items.map((i) => `${i.label}：${i.target}`)).toEqual([
      '居民消费价格涨幅：2%',
      '居民人均可支配收入增速：与地区生产总值同步',
    ])
    expect(openSpec(open, wanted('en')).items[1]?.target).toBe('in step with GDP')
  })
})
