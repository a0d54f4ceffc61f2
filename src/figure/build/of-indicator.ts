import { type SeriesKey, seriesOf } from '../../derive/series.ts'
import { verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import { plain, targetText, withUnit } from '../numbers.ts'
import type { SpecOf, YearPoint } from '../spec.ts'
import { WORDS } from '../words.ts'
import { finish, type Headline, resultMark, targetOf, type Wanted } from './build.ts'
import { countsOf } from './headline.ts'
import { placeName, quantityName } from './names.ts'

export const yearPoint = (p: Pair, wanted: Wanted): YearPoint => ({
  year: p.year,
  target: targetOf(p, wanted.view),
  result: resultMark(p, p.result),
  others: p.others.flatMap((o) => {
    const mark = resultMark(p, o)
    return mark === null || mark.value === p.result?.value ? [] : [mark]
  }),
  verdict: verdictOf(p, wanted.view),
})

const span = (years: readonly number[], lang: 'zh' | 'en'): string => {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (first === last) return lang === 'zh' ? `${first}年` : String(first)
  return lang === 'zh' ? `${first}—${last}年` : `${first}–${last}`
}

/** One target in a sentence: what was promised, what came, what that makes it. */
const single = (p: Pair, point: YearPoint, what: string, wanted: Wanted): string => {
  const w = WORDS[wanted.lang]
  const verdict = point.verdict === null ? '' : w.verdict[point.verdict]
  const unit = p.target.unit
  const target = point.target === null ? w.noTarget : withUnit(targetText(point.target), unit, wanted.lang)
  const result = point.result === null ? '' : withUnit(plain(point.result.value), unit, wanted.lang)
  if (wanted.lang === 'zh') return `${what}${p.year}年目标${target}${result === '' ? '' : `，结果${result}`}：${verdict}`
  return `${what}: ${p.year} target ${target}${result === '' ? '' : `, result ${result}`}, ${verdict}`
}

const headline = (shown: readonly Pair[], points: readonly YearPoint[], wanted: Wanted): Headline => {
  const first = shown[0]
  if (first === undefined) return { title: '', subtitle: '' }
  const place = placeName(first.place, wanted.lang)
  const quantity = quantityName(first, wanted.lang)
  const what = wanted.lang === 'zh' ? place + quantity : `${place}, ${quantity}`
  const judged = points.flatMap((p) => (p.verdict === null ? [] : [{ verdict: p.verdict, name: String(p.year) }]))
  const point = points[0]
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
  const unit = first.target.unit
  return { title, subtitle: wanted.lang === 'zh' ? `${years}，年度目标与实际结果（${unit}）` : `Yearly target and result, ${unit}, ${years}` }
}

/** Target against result over the years, for one indicator in one place. */
export const seriesSpec = (pairs: readonly Pair[], key: SeriesKey, wanted: Wanted): SpecOf<'series'> => {
  const shown = seriesOf(pairs, key, wanted.view).map((p) => p.pair)
  const points = shown.map((p) => yearPoint(p, wanted))
  const drawn = points.filter((p) => p.target !== null || p.result !== null).length
  const data = { kind: 'series', unit: key.unit, points } as const
  return finish(data, headline(shown, points, wanted), shown, drawn, WORDS[wanted.lang].convention[wanted.view], wanted)
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
  const place = all[0] === undefined ? '' : placeName(all[0].place, wanted.lang)
  const judged = all.map((p) => ({ verdict: verdictOf(p, wanted.view), name: `${quantityName(p, wanted.lang)}${wanted.lang === 'zh' ? '' : ' '}${p.year}` }))
  const title = `${place}${wanted.lang === 'zh' ? '：' : ': '}${countsOf(judged, wanted.lang, 'items')}`
  const years = span(
    all.map((p) => p.year),
    wanted.lang,
  )
  const subtitle =
    wanted.lang === 'zh' ? `${years}，${panels.length}项指标的年度目标与结果` : `Yearly target and result of ${panels.length} indicators, ${years}`
  const drawn = panels.flatMap((p) => p.points).filter((p) => p.target !== null || p.result !== null).length
  return finish({ kind: 'multiples', panels } as const, { title, subtitle }, all, drawn, WORDS[wanted.lang].convention[wanted.view], wanted)
}
