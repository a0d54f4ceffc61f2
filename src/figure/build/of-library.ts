import { amount } from '../../derive/numbers.ts'
import { verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import type { Bin, ScoreItem, SpecOf } from '../spec.ts'
import { WORDS } from '../words.ts'
import { finish, type Wanted } from './build.ts'
import { countsOf } from './headline.ts'
import { indicatorName, placeName, quantityName } from './names.ts'

const comparePlaces = (a: Pair, b: Pair): number => (a.adcode < b.adcode ? -1 : a.adcode > b.adcode ? 1 : a.place < b.place ? -1 : a.place > b.place ? 1 : 0)

/** Verdicts of one indicator, places down and years across. Of several targets in a cell the best read one counts; the others are in the notes. */
export const matrixSpec = (pairs: readonly Pair[], wanted: Wanted): SpecOf<'matrix'> => {
  const best = new Map<string, Pair>()
  for (const p of pairs) {
    const at = `${p.adcode}\n${p.place}\n${p.year}`
    if ((best.get(at)?.score ?? -1) < p.score) best.set(at, p)
  }
  const shown = [...best.values()].sort((a, b) => comparePlaces(a, b) || a.year - b.year)
  const years = [...new Set(shown.map((p) => p.year))].sort((a, b) => a - b)
  const places = new Map<string, Pair[]>()
  for (const p of shown) places.set(`${p.adcode}\n${p.place}`, [...(places.get(`${p.adcode}\n${p.place}`) ?? []), p])
  const rows = [...places.values()].map((list) => ({
    label: list[0] === undefined ? '' : placeName(list[0].place, wanted.lang),
    cells: years.map((y) => {
      const p = list.find((q) => q.year === y)
      return p === undefined ? null : verdictOf(p, wanted.view)
    }),
  }))
  const judged = shown.map((p) => ({ verdict: verdictOf(p, wanted.view), name: `${placeName(p.place, wanted.lang)} ${p.year}` }))
  const indicators = new Set(shown.map((p) => p.indicator + p.measure))
  const first = shown[0]
  const lead = indicators.size === 1 && first !== undefined ? quantityName(first, wanted.lang) + (wanted.lang === 'zh' ? '：' : ': ') : ''
  const subtitle =
    wanted.lang === 'zh' ? `${rows.length}地，${years[0] ?? ''}—${years.at(-1) ?? ''}年` : `${rows.length} places, ${years[0] ?? ''}–${years.at(-1) ?? ''}`
  return finish(
    { kind: 'matrix', columns: years.map(String), rows } as const,
    { title: lead + countsOf(judged, wanted.lang, 'items'), subtitle },
    pairs,
    shown.length,
    WORDS[wanted.lang].convention[wanted.view],
    wanted,
  )
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
  const lead =
    first === undefined ? '' : wanted.lang === 'zh' ? `${placeName(first.place, 'zh')}${first.year}年` : `${placeName(first.place, 'en')} ${first.year}`
  const subtitle = wanted.lang === 'zh' ? '报告提出的目标与其后公布的结果' : 'Targets set in the report and the results published since'
  return finish(
    { kind: 'scorecard', items } as const,
    { title: `${lead}${wanted.lang === 'zh' ? '：' : ': '}${countsOf(judged, wanted.lang, 'items')}`, subtitle },
    pairs,
    items.length,
    WORDS[wanted.lang].convention[wanted.view],
    wanted,
  )
}

/** Bins of equal width with an edge at zero, so that just met and just missed never share one. */
const binned = (values: readonly number[], width: number): readonly Bin[] => {
  const slot = (v: number): number => Math.floor(Math.round((v / width) * 1e9) / 1e9)
  const slots = values.map(slot)
  const [first, last] = [Math.min(...slots, -1), Math.max(...slots, 0)]
  const edge = (i: number): number => Math.round(i * width * 1e9) / 1e9
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    from: edge(first + i),
    to: edge(first + i + 1),
    count: slots.filter((s) => s === first + i).length,
  }))
}

/** How close to the target results landed; deviations in percentage points where `unit` is `pp`. */
export const bunchingSpec = (pairs: readonly Pair[], unit: 'pp' | '%', width: number, wanted: Wanted): SpecOf<'bunching'> => {
  const shown = pairs.filter((p) => p.deviation !== null && p.deviationUnit === unit)
  const values = shown.map((p) => p.deviation ?? 0)
  const bins = binned(values, width)
  const just = bins.find((b) => b.from === 0)?.count ?? 0
  const under = bins.find((b) => b.to === 0)?.count ?? 0
  const w = WORDS[wanted.lang]
  const step = unit === 'pp' ? `${width} ${w.pp}` : `${width}%`
  const title =
    wanted.lang === 'zh'
      ? `${shown.length}个目标中，${just}个刚好达到（超出不足${step.replace(' ', '')}），${under}个差不到${step.replace(' ', '')}`
      : `Of ${shown.length} targets, ${just} were met by less than ${step} and ${under} missed by no more`
  return finish(
    { kind: 'bunching', unit, bins } as const,
    { title, subtitle: wanted.lang === 'zh' ? '结果与目标之差的分布，正数为好' : 'Distribution of result minus target, plus is better' },
    pairs,
    shown.length,
    '',
    wanted,
  )
}
