import { deviationBins, trimmed } from '../../derive/distribution.ts'
import { amount } from '../../derive/numbers.ts'
import { type Axis, axesOf, matrixOf, type Shape } from '../../derive/overview/matrix.ts'
import { placeKey } from '../../derive/place.ts'
import { verdictOf } from '../../derive/verdict.ts'
import { type Pair, VERDICTS } from '../../model/pair.ts'
import type { Lang, ScoreItem, SpecOf } from '../spec.ts'
import { WORDS } from '../words.ts'
import { finish, type Wanted } from './build.ts'
import { countsOf } from './headline.ts'
import { indicatorName, placeName, quantityName } from './names.ts'

const nameOf = (axis: Axis, value: string, places: ReadonlyMap<string, Pair>, lang: Lang): string => {
  if (axis === 'place') return placeName(places.get(value) ?? { place: value, adcode: '' }, lang)
  return axis === 'indicator' ? indicatorName({ place: '', indicator: value, subject: value }, lang) : value
}

const sizes = (shape: Shape, rows: number, columns: readonly string[], lang: Lang): string => {
  const years = columns.length === 1 ? (columns[0] ?? '') : `${columns[0] ?? ''}${lang === 'zh' ? '—' : '–'}${columns.at(-1) ?? ''}`
  if (lang === 'zh') {
    if (shape === 'place-indicator') return `${rows}地，${columns.length}项指标；一格多个目标时按判定分段`
    return `${rows}${shape === 'place-year' ? '地' : '项指标'}，${years}年；一格多个目标时按判定分段`
  }
  const what = shape === 'indicator-year' ? (rows === 1 ? 'indicator' : 'indicators') : rows === 1 ? 'place' : 'places'
  const across = shape === 'place-indicator' ? `${columns.length} indicators` : years
  return `${rows} ${what}, ${across}; cells with several targets are split by verdict`
}

/** Verdicts in a grid of two of place, year and indicator, as `matrixOf` lays it out. Headline counts every target in the grid. */
export const matrixSpec = (pairs: readonly Pair[], shape: Shape, wanted: Wanted): SpecOf<'matrix'> => {
  const grid = matrixOf(pairs, shape, wanted.view)
  const [down, across] = axesOf(shape)
  const places = new Map(pairs.map((p) => [placeKey(p), p]))
  const rows = grid.rows.map((r) => ({
    label: nameOf(down, r, places, wanted.lang),
    cells: grid.columns.map((c) => VERDICTS.map((v) => [v, grid.cell(r, c)?.counts[v] ?? 0] as const).filter(([, n]) => n > 0)),
  }))
  const columns = grid.columns.map((c) => nameOf(across, c, places, wanted.lang))
  const shown = shape === 'place-year' ? pairs : pairs.filter((p) => p.indicator !== '')
  const judged = shown.map((p) => ({ verdict: verdictOf(p, wanted.view), name: `${placeName(p, wanted.lang)} ${p.year}` }))
  const first = shown[0]
  const one = first !== undefined && shown.every((p) => p.indicator === first.indicator && p.measure === first.measure) ? first : undefined
  const lead = one === undefined ? '' : quantityName(one, wanted.lang) + WORDS[wanted.lang].colon
  const head = {
    title: lead + countsOf(judged, wanted.lang, 'items'),
    lead: one === undefined ? '' : quantityName(one, wanted.lang),
    subtitle: sizes(shape, rows.length, columns, wanted.lang),
  }
  const spec = finish({ kind: 'matrix', columns, rows } as const, head, shown, shown.length, WORDS[wanted.lang].convention[wanted.view], wanted)
  const left = pairs.length - shown.length
  return left === 0 ? spec : { ...spec, texts: { ...spec.texts, notes: [WORDS[wanted.lang].unlisted(left), ...spec.texts.notes] } }
}

/** How many targets were read, in a grid of two of place, year and indicator: counts without verdicts. */
export const countsSpec = (pairs: readonly Pair[], shape: Shape, wanted: Wanted): SpecOf<'coverage'> => {
  const verdicts = matrixSpec(pairs, shape, wanted)
  const rows = verdicts.rows.map((r) => ({
    label: r.label,
    cells: r.cells.map((tally) => {
      const targets = tally.reduce((n, [, k]) => n + k, 0)
      return targets === 0 ? null : { plan: false, review: false, facts: 0, targets }
    }),
  }))
  const n = rows.flatMap((r) => r.cells).reduce((sum, c) => sum + (c?.targets ?? 0), 0)
  const w = WORDS[wanted.lang]
  const { columns, texts } = verdicts
  const head = { title: w.readTargets(n), lead: '', subtitle: w.counted(rows.length, columns.length) }
  const spec = finish({ kind: 'coverage', columns, rows } as const, head, pairs, pairs.length, '', wanted)
  return { ...spec, texts: { ...spec.texts, notes: texts.notes } }
}

/** How one report's targets came out. */
export const scorecardSpec = (pairs: readonly Pair[], wanted: Wanted): SpecOf<'scorecard'> => {
  const rank = (p: Pair): number =>
    ['missed', 'depends', 'met', 'not_reported', 'not_comparable', 'uncertain', 'pending', 'not_checkable'].indexOf(verdictOf(p, wanted.view))
  const shown = [...pairs].sort((a, b) => rank(a) - rank(b))
  const items = shown.map(
    (p): ScoreItem => ({
      label: p.indicator === '' ? p.subject : indicatorName(p, wanted.lang),
      target: amount({ ...p.target, bound: p.bound }, wanted.lang) || (p.target.relation === undefined ? '—' : (p.target.other ?? '—')),
      result: p.result === null ? '' : amount(p.result, wanted.lang),
      verdict: verdictOf(p, wanted.view),
    }),
  )
  const first = shown[0]
  const judged = items.map((i) => ({ verdict: i.verdict, name: i.label }))
  const lead = first === undefined ? '' : wanted.lang === 'zh' ? `${placeName(first, 'zh')}${first.year}年` : `${placeName(first, 'en')} ${first.year}`
  const subtitle = wanted.lang === 'zh' ? '报告提出的目标与其后公布的结果' : 'Targets set in the report and the results published since'
  return finish(
    { kind: 'scorecard', items } as const,
    { title: `${lead}${wanted.lang === 'zh' ? '：' : ': '}${countsOf(judged, wanted.lang, 'items')}`, lead, subtitle },
    pairs,
    items.length,
    WORDS[wanted.lang].convention[wanted.view],
    wanted,
  )
}

/** Width of a bin and how far the plot reaches to either side; what lies beyond is counted in the outermost bins. */
export interface Reach {
  readonly width: number
  readonly reach: number
}

/** How close to the target results landed; deviations in percentage points where `unit` is `pp`. */
export const bunchingSpec = (pairs: readonly Pair[], unit: 'pp' | '%', { width, reach }: Reach, wanted: Wanted): SpecOf<'bunching'> => {
  const shown = pairs.filter((p) => p.deviation !== null && p.deviationUnit === unit)
  const bins = trimmed(deviationBins(shown, unit, width, reach))
  const just = bins.find((b) => b.from === 0)?.count ?? 0
  const under = bins.find((b) => b.to === 0)?.count ?? 0
  const w = WORDS[wanted.lang]
  const step = unit === 'pp' ? `${width}${wanted.lang === 'zh' ? '' : ' '}${w.pp}` : `${width}%`
  const first = shown[0]
  const one = first !== undefined && shown.every((p) => p.indicator === first.indicator && p.measure === first.measure) ? first : undefined
  const same = first !== undefined && first.indicator !== '' && shown.every((p) => p.indicator === first.indicator)
  const of = one ? quantityName(one, wanted.lang) : same ? indicatorName({ ...first, place: '' }, wanted.lang) : ''
  const lead = of === '' ? '' : of + w.colon
  const title =
    wanted.lang === 'zh'
      ? `${lead}${shown.length}个结果中，${just}个持平或略好于目标，差距不足${step}；${under}个差于目标，差距不超过${step}`
      : `${lead}${lead === '' ? 'Of' : 'of'} ${shown.length} results, ${just} beat or matched the target by less than ${step}, ${under} fell short by ${step} or less`
  const head = {
    title,
    subtitle: wanted.lang === 'zh' ? '结果与目标之差的分布，正值为超额完成' : 'Distribution of result minus target; positive = better than target',
  }
  const beyond = shown.filter((p) => Math.abs(p.deviation ?? 0) > reach).length
  const spec = finish({ kind: 'bunching', unit, bins } as const, head, shown, shown.length, '', wanted)
  return { ...spec, texts: { ...spec.texts, notes: [...(beyond > 0 ? [w.beyond(beyond)] : []), ...spec.texts.notes] } }
}
