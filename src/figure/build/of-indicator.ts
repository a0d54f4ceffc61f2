import { otherSources, type SeriesKey, seriesOf, seriesPairs } from '../../derive/series.ts'
import type { UntargetedResult } from '../../derive/untargeted.ts'
import { verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import { plain, targetText, withUnit } from '../numbers.ts'
import type { SpecOf, YearPoint } from '../spec.ts'
import { resultIn, shownUnit, subtitleUnit, targetIn } from '../text/units.ts'
import { WORDS } from '../words.ts'
import { finish, type Headline, resultMark, targetOf, type Wanted } from './build.ts'
import { countsOf } from './headline.ts'
import { placeName, quantityName } from './names.ts'

export const yearPoint = (p: Pair, wanted: Wanted): YearPoint => ({
  year: p.year,
  target: targetOf(p, wanted.view),
  result: resultMark(p, p.result),
  others: otherSources(p).flatMap((o) => {
    const mark = resultMark(p, o)
    return mark === null || mark.value === p.result?.value ? [] : [mark]
  }),
  verdict: verdictOf(p, wanted.view),
})

/** First and last of some years. */
export const span = (years: readonly number[], lang: 'zh' | 'en'): string => {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (first === last) return lang === 'zh' ? `${first}年` : String(first)
  return lang === 'zh' ? `${first}—${last}年` : `${first}–${last}`
}

/** One target in a sentence: what was promised, what came, what that makes it. */
const single = (p: Pair, point: YearPoint, what: string, wanted: Wanted): string => {
  const w = WORDS[wanted.lang]
  const verdict = point.verdict === null ? '' : w.verdict[point.verdict]
  const shown = [point.target?.value, point.result?.value].filter((n) => n !== undefined)
  const by = shownUnit(p.target.unit, shown, wanted.lang)
  const target = point.target === null ? w.noTarget : withUnit(targetText(targetIn(point.target, by)), by.name, wanted.lang)
  const result = point.result === null ? '' : withUnit(plain(resultIn(point.result, by).value), by.name, wanted.lang)
  if (wanted.lang === 'zh') return `${what}${p.year}年目标${target}${result === '' ? '' : `，结果${result}`}：${verdict}`
  return `${what}: ${p.year} target ${target}${result === '' ? '' : `, result ${result}`}, ${verdict}`
}

const headline = (shown: readonly Pair[], points: readonly YearPoint[], wanted: Wanted): Headline => {
  const first = shown[0]
  if (first === undefined) return { title: '', subtitle: '' }
  const place = placeName(first, wanted.lang)
  const quantity = quantityName(first, wanted.lang)
  const what = wanted.lang === 'zh' ? place + quantity : `${place}, ${quantity}`
  const judged = points.flatMap((p) => (p.verdict === null ? [] : [{ verdict: p.verdict, name: String(p.year) }]))
  const point = points.find((p) => p.verdict !== null)
  const title =
    shown.length === 1 && point !== undefined
      ? single(first, point, what, wanted)
      : wanted.lang === 'zh'
        ? `${what}：${countsOf(judged, 'zh', 'years')}`
        : `${what}: ${countsOf(judged, 'en', 'years')}`
  const years = span(
    points.map((p) => p.year),
    wanted.lang,
  )
  const unit = subtitleUnit(first.target.unit, wanted.lang)
  const subtitle =
    wanted.lang === 'zh'
      ? `${years}，年度目标与实际结果${unit === '' ? '' : `（${unit}）`}`
      : ['Yearly target and result', unit, years].filter((s) => s !== '').join(', ')
  return { title, lead: what, subtitle }
}

/** A year without a target: its result, and what other sources say of the same year. */
const lonePoints = (lone: readonly UntargetedResult[]): readonly YearPoint[] =>
  [...new Set(lone.map((l) => l.year))].flatMap((year) => {
    const [first, ...rest] = lone
      .filter((l) => l.year === year)
      .map((l) => ({ value: l.value, source: l.from === 'facts' ? ('bulletin' as const) : ('next_report' as const) }))
    return first === undefined ? [] : [{ year, target: null, result: first, others: rest.filter((o) => o.value !== first.value), verdict: null }]
  })

/** Target against result over the years, for one indicator in one place; `lone` are results of years without a target. */
export const seriesSpec = (pairs: readonly Pair[], key: SeriesKey, wanted: Wanted, lone: readonly UntargetedResult[] = []): SpecOf<'series'> => {
  const shown = seriesOf(pairs, key, wanted.view).map((p) => p.pair)
  const points = [...shown.map((p) => yearPoint(p, wanted)), ...lonePoints(lone)].sort((a, b) => a.year - b.year)
  const drawn = points.filter((p) => p.verdict !== null && (p.target !== null || p.result !== null)).length
  const data = { kind: 'series', unit: key.unit, points } as const
  const also = lone.map((l) => ({ sha256: l.sha256, start: l.start, report: l.file }))
  const w = WORDS[wanted.lang]
  const spec = finish(data, headline(shown, points, wanted), shown, drawn, w.convention[wanted.view], wanted, also)
  const left = seriesPairs(pairs, key).length - shown.length
  return left === 0 ? spec : { ...spec, texts: { ...spec.texts, notes: [w.same(left), ...spec.texts.notes] } }
}

/** Several indicators of one place, each in its own panel. */
export const multiplesSpec = (pairs: readonly Pair[], keys: readonly SeriesKey[], wanted: Wanted): SpecOf<'multiples'> => {
  const groups = keys.map((key) => ({ key, shown: seriesOf(pairs, key, wanted.view).map((p) => p.pair) })).filter((g) => g.shown.length > 0)
  const panels = groups.map(({ key, shown }) => ({
    label: shown[0] === undefined ? '' : quantityName(shown[0], wanted.lang),
    unit: key.unit,
    points: shown.map((p) => yearPoint(p, wanted)),
  }))
  const all = groups.flatMap((g) => g.shown)
  const place = all[0] === undefined ? '' : placeName(all[0], wanted.lang)
  const judged = all.map((p) => ({ verdict: verdictOf(p, wanted.view), name: `${quantityName(p, wanted.lang)}${wanted.lang === 'zh' ? '' : ' '}${p.year}` }))
  const title = `${place}${wanted.lang === 'zh' ? '：' : ': '}${countsOf(judged, wanted.lang, 'items')}`
  const years = span(
    all.map((p) => p.year),
    wanted.lang,
  )
  const subtitle =
    wanted.lang === 'zh' ? `${years}，${panels.length}项指标的年度目标与结果` : `Yearly target and result of ${panels.length} indicators, ${years}`
  const drawn = panels.flatMap((p) => p.points).filter((p) => p.target !== null || p.result !== null).length
  return finish({ kind: 'multiples', panels } as const, { title, lead: place, subtitle }, all, drawn, WORDS[wanted.lang].convention[wanted.view], wanted)
}
