import { describe, expect, it } from 'vitest'
import { sideBySide } from '../../derive/distribution.ts'
import { coverageOf } from '../../derive/overview/coverage.ts'
import { waiting } from '../../derive/overview/pending.ts'
import { type SeriesKey, seriesKeys } from '../../derive/series.ts'
import type { Fact } from '../../model/fact.ts'
import { chartStanding } from '../../pipeline/casefile/charts/check.ts'
import { judgeLibrary, readAny } from '../../pipeline/door.ts'
import { shelve } from '../../store/summary.ts'
import type { Wanted } from '../build/build.ts'
import { compareSpec } from '../build/of-compare.ts'
import { multiplesSpec, seriesSpec } from '../build/of-indicator.ts'
import { bunchingSpec, countsSpec, matrixSpec, scorecardSpec } from '../build/of-library.ts'
import { coverageSpec, openSpec } from '../build/of-open.ts'
import { deviationSpec, dumbbellSpec, scatterSpec } from '../build/of-places.ts'
import { SIZES } from '../sizes.ts'
import { FIGURE_KINDS, type FigureSpec } from '../spec.ts'
import { freshEdits } from './edits.ts'
import { keepFigure } from './saved.ts'

// Invented reports of two counties that do not exist.
const text = (place: string, year: number, done: string, goal: string): string =>
  `${place}${year}年政府工作报告

——${year}年1月8日在${place}第十八届人民代表大会第三次会议上

${place}人民政府县长 张三

各位代表：

现在，我代表县人民政府，向大会报告工作，请予审议。

一、${year - 1}年工作回顾

过去一年，${done}。

二、${year}年工作安排

${year}年经济社会发展主要预期目标是：${goal}。

各位代表，让我们团结一心，努力奋斗！
`
const sources = [
  text('示例县', 2023, '地区生产总值增长6.5%', '地区生产总值增长7%左右，固定资产投资增长12%以上，城镇登记失业率控制在4%以内'),
  text('示例县', 2024, '地区生产总值增长6.8%，固定资产投资增长13.1%，城镇登记失业率3.2%', '地区生产总值增长6.5%以上，固定资产投资增长11%'),
  text('试验县', 2023, '地区生产总值增长5.1%', '地区生产总值增长6%，固定资产投资增长9%'),
  text('试验县', 2024, '地区生产总值增长6.4%，固定资产投资增长7.7%', '地区生产总值增长6%以上，一般公共预算收入增长5%'),
].map((t) => ({ name: `${t.slice(0, 3)}${t.slice(3, 7)}.txt`, bytes: new TextEncoder().encode(t) }))
const loaded = await Promise.all(sources.map(async (s) => (await readAny(s))[0]))
const reports = loaded.flatMap((r) => (r?.ok && r.value.kind === 'report' ? [r.value.report] : []))
const facts: readonly Fact[] = []
const { pairs } = judgeLibrary(reports, facts, [])
const library = { pairs, reports, facts }

const wanted: Wanted = { lang: 'zh', view: 'strict', theme: 'light', size: SIZES.article, retrieved: '2026-03-01', credit: '', highlight: [] }
const place = pairs[0]?.adcode || (pairs[0]?.place ?? '')
const mine = pairs.filter((p) => (p.adcode || p.place) === place)
const both = [...new Set(pairs.map((p) => p.adcode || p.place))]
const key: SeriesKey = { place, indicator: 'gdp', measure: 'growth', unit: '%' }
const side = sideBySide(
  pairs.filter((p) => p.indicator === 'gdp'),
  'growth',
  '%',
  2023,
)
const slope = [2023, 2024] as const
const report = reports[0]?.sha256 ?? ''
const open = waiting(pairs)[0]
const noFilters = { level: [], region: [], place: [], year: [], group: [], indicator: [], verdict: [], certainty: [], source: [], kind: [] }
const one = `p=${encodeURIComponent(place)}`
const places = '/indicator?c=strict&i=gdp&m=growth&u=%25&tab=places&y=2023'

const figures: readonly (readonly [string, string, (w: Wanted) => FigureSpec])[] = [
  ['years', `/indicator?c=strict&i=gdp&${one}&m=growth&u=%25`, (w) => seriesSpec(pairs, key, w)],
  ['places', places, (w) => dumbbellSpec(side, w)],
  ['scatter', places, (w) => scatterSpec(side, w)],
  ['deviations of a place', `/place?c=strict&${one}`, (w) => deviationSpec(mine, w)],
  ['small charts', `/place?c=strict&${one}`, (w) => multiplesSpec(mine, seriesKeys(mine, place), w)],
  [
    'scorecard',
    `/reader?c=strict&r=${report}`,
    (w) =>
      scorecardSpec(
        pairs.filter((p) => p.target.sha256 === report),
        w,
      ),
  ],
  ['targets that wait', `/pending?c=strict&p=${encodeURIComponent(open?.key ?? '')}&y=${open?.year}`, (w) => openSpec(open?.pairs ?? [], w)],
  ['matrix', '/?c=strict', (w) => matrixSpec(pairs, 'place-year', w)],
  ['matrix of indicators', '/?c=strict&shape=indicator-year', (w) => matrixSpec(pairs, 'indicator-year', w)],
  ['coverage', '/?c=strict&layer=coverage', (w) => coverageSpec(coverageOf(reports.map(shelve), [], pairs, noFilters), w)],
  ['counts', '/?c=strict&layer=coverage&shape=place-indicator', (w) => countsSpec(pairs, 'place-indicator', w)],
  [
    'distribution',
    '/indicator?c=strict&i=gdp&tab=spread&u=%25',
    (w) =>
      bunchingSpec(
        pairs.filter((p) => p.indicator === 'gdp'),
        'pp',
        { width: 0.5, reach: 6 },
        w,
      ),
  ],
  [
    'places in two years',
    `/compare?c=strict&i=gdp&p=${encodeURIComponent(both.join(','))}&m=growth&u=%25&form=slope&y0=${Math.min(...slope)}&y=${Math.max(...slope)}`,
    (w) =>
      compareSpec(
        pairs,
        both.map((p) => ({ ...key, place: p })),
        w,
        { slope },
      ),
  ],
  [
    'places side by side over the years',
    `/compare?c=strict&i=gdp&p=${encodeURIComponent(both.join(','))}&m=growth&u=%25`,
    (w) =>
      compareSpec(
        pairs,
        both.map((p) => ({ ...key, place: p })),
        w,
      ),
  ],
]

const chartOf = (page: string, make: (w: Wanted) => FigureSpec) => {
  const figure = keepFigure((lang) => make({ ...wanted, lang }), { name: 'chart', page, saved: '2026-03-01T00:00:00.000Z', edits: freshEdits('zh') })
  return { id: 'k', title: '图', when: figure.saved, figure: { ...figure } }
}
type Chart = ReturnType<typeof chartOf>
const whys = (chart: Chart) => chartStanding(chart, library)?.differences.map((d) => `${d.why} ${d.about}`)

/** Changes the first number of the figure's data in both languages: a value, a count, a flag, a figure in words. */
const tampered = (chart: Chart): Chart => {
  let done = 0
  const change = (name: string, value: unknown): unknown => {
    if (done > 0) return value
    const number = typeof value === 'number' && ['value', 'target', 'result', 'deviation', 'count', 'targets', '1'].includes(name)
    const words = typeof value === 'string' && name === 'target' && /[0-9]/.test(value)
    if (!number && !words) return value
    done = 1
    return typeof value === 'number' ? value + 1 : String(value).replace(/[0-9]+(?:\.[0-9]+)?/, '99')
  }
  const walk = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((v, i) => walk(v, String(i)))
    if (typeof value !== 'object' || value === null) return change(name, value)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]))
  }
  const data = new Set(['points', 'rows', 'panels', 'items', 'bins'])
  const half = (spec: FigureSpec) => {
    done = 0
    const changed = Object.fromEntries(Object.entries(spec).map(([k, v]) => [k, data.has(k) ? walk(v, k) : v]))
    expect(done, spec.kind).toBe(1)
    return changed
  }
  const { base } = chart.figure
  return JSON.parse(JSON.stringify({ ...chart, figure: { ...chart.figure, base: { zh: half(base.zh), en: half(base.en) } } }))
}

const renamed = (chart: Chart, from: string, to: string): Chart => JSON.parse(JSON.stringify(chart).replaceAll(`"label":"${from}`, `"label":"${to}`))

describe('a kept chart held against the library', () => {
  it('there is one of every kind', () => {
    expect(pairs.length).toBeGreaterThan(6)
    expect(new Set(figures.map(([, , make]) => make(wanted).kind))).toEqual(new Set(FIGURE_KINDS))
  })
  it.each(figures)('%s: as drawn, nothing differs', (_, page, make) => {
    expect(whys(chartOf(page, make))).toEqual([])
  })
  it.each(figures)('%s: one number changed in both languages is caught', (_, page, make) => {
    expect(whys(tampered(chartOf(page, make)))?.length).toBeGreaterThan(0)
  })
  it.each(figures)('%s: of a place, an indicator or a report that is not there', (_, page, make) => {
    const wrong = page.replace(/([?&][pir])=[^&]*/, '$1=nothing')
    if (wrong === page) return expect(page).toMatch(/^\/\?/)
    expect(whys(chartOf(wrong, make))?.[0]).toMatch(/^no-(place|indicator|source) 图$/)
  })
  it('a row under another place’s name, a row left out, one language unlike the other', () => {
    const [, , dumbbells] = figures[1] ?? figures[0] ?? ['', '', () => seriesSpec([], key, wanted)]
    const chart = chartOf(places, dumbbells)
    expect(whys(renamed(chart, '示例县', '别处县'))).toContain('chart 图 · 别处县')
    const cut = chartOf(places, (w) => {
      const spec = dumbbells(w)
      return spec.kind === 'dumbbell' ? { ...spec, rows: spec.rows.slice(1) } : spec
    })
    expect(whys(cut)).toEqual(['left-out 图'])
    const { base } = chart.figure
    const odd = { ...chart, figure: { ...chart.figure, base: { ...base, en: dumbbells({ ...wanted, lang: 'en', view: 'elastic' }) } } }
    expect(whys(odd)).toContain('languages 图')
  })
  it('names the targets behind its marks', () => {
    const [, page, make] = figures[0] ?? ['', '', () => seriesSpec([], key, wanted)]
    const behind = chartStanding(chartOf(page, make), library)?.behind ?? []
    expect(behind.map((p) => `${p.indicator} ${p.year}`)).toEqual(['gdp 2023', 'gdp 2024'])
  })
})
