import type { Verdict } from '../model/pair.ts'
import type { Bound } from '../model/statement.ts'
import { SIZES } from './sizes.ts'
import type { FigureData, FigureKind, FigureSize, FigureSpec, FigureTexts, Lang, Theme, YearPoint } from './spec.ts'

// Invented data about places that do not exist, with labels as long as real ones get.
const GAPS = [0.2, 1.1, -0.9, 0.5, -0.2]
const BOUNDS: readonly Bound[] = ['eq', 'ge', 'about', 'range', 'le']
const CYCLE: readonly Verdict[] = [
  'met',
  'missed',
  'depends',
  'met',
  'not_reported',
  'met',
  'not_comparable',
  'missed',
  'pending',
  'uncertain',
  'not_checkable',
]
const wave = (i: number, k: number): number => Math.round((Math.sin(i * 1.7 + k) * 2.2 + Math.cos(i * 0.6 + k)) * 10) / 10

const point = (i: number, year: number, base: number, k: number): YearPoint => {
  const verdict = CYCLE[(i + k) % CYCLE.length] ?? 'met'
  const judged = verdict === 'met' || verdict === 'missed' || verdict === 'depends'
  const bound = BOUNDS[(i + k) % BOUNDS.length] ?? 'eq'
  const gap = verdict === 'met' ? 0.6 : verdict === 'missed' ? -1.4 : -0.2
  const value = Math.round((base + wave(i, k) / 3) * 10) / 10
  return {
    year,
    target: { value, bound, ...(bound === 'range' ? { upper: value + 0.5 } : {}), ...(bound === 'about' ? { slack: 0.3 } : {}) },
    result: judged ? { value: Math.round((value + gap) * 10) / 10, source: 'next_report', ...(i % 4 === 0 ? { preliminary: true } : {}) } : null,
    others: judged && i % 6 === 1 ? [{ value: Math.round((value + gap - 0.8) * 10) / 10, source: 'bulletin' }] : [],
    verdict,
  }
}
export const years = (count: number, base: number, k = 0): readonly YearPoint[] => Array.from({ length: count }, (_, i) => point(i, 2026 - count + i, base, k))

const PLACES = ['示例县', '甲河哈萨克自治县', '乙山布依族苗族自治州', '丙城区', '丁原经济技术开发区', '戊岭市', '己川蒙古族自治旗', '庚湖区']
const placeName = (i: number): string => `${PLACES[i % PLACES.length] ?? ''}${i < PLACES.length ? '' : Math.floor(i / PLACES.length) + 1}`
const INDICATORS: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '地区生产总值增速',
    '规模以上工业增加值增速',
    '一般公共预算收入增速',
    '社会消费品零售总额增速',
    '城镇居民人均可支配收入增速',
    '城镇新增就业',
    '饮用水水源地水质达标率',
    '单位地区生产总值二氧化碳排放增速',
  ],
  en: [
    'GDP growth',
    'value added of industry above designated size, growth',
    'general public budget revenue, growth',
    'total retail sales of consumer goods, growth',
    'per-capita disposable income of urban residents, growth',
    'new urban jobs',
    'compliance of drinking-water sources',
    'carbon intensity of GDP, growth',
  ],
}
const verdictAt = (i: number): Verdict => CYCLE[i % CYCLE.length] ?? 'met'
const deviationAt = (i: number): number | null => {
  const size = Math.abs(wave(i, 3))
  const v = verdictAt(i)
  return v === 'met' ? size : v === 'missed' ? -size - 0.4 : v === 'depends' ? -0.2 : null
}
const judgedAt = (i: number): boolean => ['met', 'missed', 'depends'].includes(verdictAt(i))

const DATA: Readonly<Record<FigureKind, (lang: Lang, many: boolean) => FigureData>> = {
  series: (_, many) => ({ kind: 'series', unit: '%', points: years(many ? 21 : 8, 7.5) }),
  dumbbell: (_, many) => ({
    kind: 'dumbbell',
    unit: '%',
    rows: Array.from({ length: many ? 60 : 12 }, (_x, i) => {
      const p = point(i, 2025, 7, 2)
      return {
        label: placeName(i),
        target: p.target ?? { value: 7, bound: 'eq' as const },
        result: p.result,
        verdict: p.verdict ?? 'met',
        deviation: p.result === null || p.target === null ? null : Math.round((p.result.value - p.target.value) * 10) / 10,
      }
    }).sort((a, b) => (a.deviation ?? 99) - (b.deviation ?? 99)),
  }),
  scatter: (_, many) => ({
    kind: 'scatter',
    unit: '%',
    points: Array.from({ length: many ? 60 : 14 }, (_x, i) => ({
      label: placeName(i),
      target: Math.round((6 + wave(i, 1) / 2) * 10) / 10,
      result: Math.round((6 + wave(i, 1) / 2 + (GAPS[i % 5] ?? 0)) * 10) / 10,
      verdict: (['met', 'met', 'missed', 'met', 'depends'] as const)[i % 5] ?? 'met',
    })),
  }),
  matrix: (_, many) => {
    const columns = Array.from({ length: many ? 20 : 8 }, (_x, i) => String((many ? 2006 : 2018) + i))
    return {
      kind: 'matrix',
      columns,
      rows: Array.from({ length: many ? 60 : 10 }, (_x, r) => ({
        label: placeName(r),
        cells: columns.map((_c, c) => ((r * 7 + c * 3) % 5 === 0 ? [] : [[verdictAt(r * 3 + c), 1] as const])),
      })),
    }
  },
  deviation: (lang, many) => ({
    kind: 'deviation',
    unit: 'pp',
    rows: Array.from({ length: many ? 40 : 12 }, (_x, i) => ({
      label: many ? placeName(i) : `${2020 + (i % 5)}${lang === 'zh' ? '年' : ' '}${INDICATORS[lang][i % 8] ?? ''}`,
      deviation: deviationAt(i),
      verdict: verdictAt(i),
    })).sort((a, b) => (a.deviation ?? 99) - (b.deviation ?? 99)),
  }),
  multiples: (lang, many) => ({
    kind: 'multiples',
    panels: INDICATORS[lang]
      .slice(0, many ? 8 : 4)
      .map((label, k) => ({ label, unit: k === 5 ? '万人' : '%', points: years(many ? 12 : 7, k === 5 ? 12 : 5 + k, k) })),
  }),
  compare: (_, many) => ({
    kind: 'compare',
    unit: '%',
    panels: PLACES.slice(0, many ? 8 : 3).map((label, k) => ({ label, unit: '%', points: years(many ? 20 : 9, 6 + k / 2, k) })),
  }),
  bunching: () => ({
    kind: 'bunching',
    unit: 'pp',
    bins: [2, 1, 4, 3, 6, 9, 11, 48, 31, 17, 12, 6, 4, 2, 1, 0, 1].map((count, i) => ({
      from: Math.round((i - 7) * 2) / 10,
      to: Math.round((i - 6) * 2) / 10,
      count,
    })),
  }),
  scorecard: (lang, many) => ({
    kind: 'scorecard',
    items: Array.from({ length: many ? 40 : 14 }, (_x, i) => ({
      label: INDICATORS[lang][i % 8] ?? '',
      target: lang === 'zh' ? `${5 + i}%以上` : `≥ ${5 + i}%`,
      result: judgedAt(i) ? `${5 + i}.${i % 10}%` : '',
      verdict: verdictAt(i),
    })),
  }),
  coverage: (_, many) => {
    const columns = Array.from({ length: many ? 20 : 8 }, (_x, i) => String((many ? 2006 : 2018) + i))
    return {
      kind: 'coverage',
      columns,
      rows: Array.from({ length: many ? 60 : 9 }, (_x, r) => ({
        label: placeName(r),
        cells: columns.map((_c, c) =>
          (r * 5 + c) % 7 === 0 ? null : { plan: (r + c) % 3 > 0, review: (r * c) % 4 > 0, facts: (r + c) % 5, targets: (r * 13 + c * 7) % 60 },
        ),
      })),
    }
  },
  targets: (lang, many) => ({
    kind: 'targets',
    items: Array.from({ length: many ? 44 : 14 }, (_x, i) => ({
      label: `${many ? placeName(i) : ''}${lang === 'en' && many ? ' ' : ''}${INDICATORS[lang][i % 8] ?? ''}`,
      target: lang === 'zh' ? `${5 + i}%左右` : `about ${5 + i}%`,
      due: many ? 2026 + (i % 3) : 2027,
    })),
  }),
}

const TITLES: Readonly<Record<Lang, string>> = {
  zh: '乙山布依族苗族自治州地区生产总值增速：21个目标中，9个完成，4个未完成，2个临界，6个无法判定',
  en: 'Example County, GDP growth: 9 of 21 targets met, 4 missed, 2 borderline, 6 could not be judged',
}
export const texts = (lang: Lang): FigureTexts => ({
  title: TITLES[lang],
  subtitle: lang === 'zh' ? '2005—2025年，年度目标与实际结果（%）' : 'Yearly target and result, %, 2005–2025',
  notes: [
    lang === 'zh'
      ? '另有3个目标没有可画的数字，未列入图中。部分结果为报告中的预计或初步数。'
      : '3 further targets have no number to draw. Some results are preliminary figures from the reports.',
  ],
  source:
    lang === 'zh'
      ? '乙山布依族苗族自治州人民政府《政府工作报告》，2025-01-08，www.example.gov.cn；示例县统计局《国民经济和社会发展统计公报》，2025-04-02；等共42份文件'
      : 'Example County People’s Government, 政府工作报告, 2025-01-08, www.example.gov.cn; Example County Bureau of Statistics, 统计公报, 2025-04-02; 42 documents in all',
  credit: lang === 'zh' ? '制图：示例报' : 'Chart: Example Daily',
  convention:
    lang === 'zh'
      ? '判定标准：“左右”的三种算法一致才判定，否则记为“临界”'
      : 'Judged only where all three readings of “about” (strict, rounded, ±0.3 points) agree; otherwise borderline',
  retrieved: '2026-03-01',
  fingerprint: '9f2c41d07ab35e68',
  root: '4d1c'.repeat(16),
})

/** One figure of each kind, few rows or many. */
export const sample = (kind: FigureKind, lang: Lang = 'zh', theme: Theme = 'light', size: FigureSize = SIZES.article, many = false): FigureSpec => ({
  ...DATA[kind](lang, many),
  size,
  theme,
  lang,
  convention: 'all',
  highlight: ['示例县', '2022'],
  texts: texts(lang),
})

/** A comparison put otherwise: of two years alone, or with the rest of its level behind it. */
export const comparedAs = (spec: FigureSpec, form: 'slope' | 'band'): FigureSpec => {
  if (spec.kind !== 'compare') return spec
  const all = [...new Set(spec.panels.flatMap((p) => p.points.map((q) => q.year)))].sort((a, b) => a - b)
  const [from, to] = [all[0], all.at(-1)]
  if (form === 'slope')
    return { ...spec, slope: true, panels: spec.panels.map((p) => ({ ...p, points: p.points.filter((q) => q.year === from || q.year === to) })) }
  const label = spec.lang === 'zh' ? '灰带为31个省区市结果的中间一半。' : 'Grey: the middle half of results of 31 provinces.'
  return { ...spec, band: { label, years: all.map((year, i) => ({ year, low: 4 + wave(i, 1) / 3, high: 7 + wave(i, 1) / 3 })) } }
}
