import { levelOf } from '../../derive/place.ts'
import { hopedFor, onePerPlace } from '../../derive/targets/one-per-place.ts'
import { DECIDED, verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import { plain } from '../numbers.ts'
import type { DeviationRow, DumbbellRow, ScatterPoint, SpecOf } from '../spec.ts'
import { subtitleUnit } from '../text/units.ts'
import { WORDS } from '../words.ts'
import { finish, type Headline, resultMark, targetOf, type Wanted } from './build.ts'
import { countsOf } from './headline.ts'
import { placeName, quantityName } from './names.ts'

/** Worst first, so that what a small size leaves out is never the misses; those without a deviation last. */
const byDeviation = (a: { deviation: number | null }, b: { deviation: number | null }): number =>
  a.deviation === null || b.deviation === null ? Number(a.deviation === null) - Number(b.deviation === null) : a.deviation - b.deviation

/** Pairs of one indicator and measure, one unit, one year: the first decides, others are left to the notes. */
const alike = (pairs: readonly Pair[]): readonly Pair[] => {
  const first = pairs[0]
  return pairs.filter((p) => p.indicator === first?.indicator && p.measure === first.measure && p.year === first.year && p.target.unit === first.target.unit)
}

/** Fewer places than this are told one by one, not as a field. */
const FIELD = 5

/** What the places of one year make together: how many missed it, and who fell shortest. '' for a few places, or where nothing is judged. */
const finding = (drawn: readonly Pair[], name: string, wanted: Wanted): string => {
  const of = (...verdicts: readonly string[]) => drawn.filter((p) => verdicts.includes(verdictOf(p, wanted.view)))
  const [first] = drawn
  const judged = of('met', 'missed', 'depends').length
  if (first === undefined || drawn.length < FIELD || judged < FIELD) return ''
  const missed = of('missed')
  const worst = missed.filter((p) => p.deviation !== null && p.deviationUnit !== null).sort((a, b) => (a.deviation ?? 0) - (b.deviation ?? 0))[0]
  const provinces = drawn.every((p) => levelOf(p.adcode) === 'province')
  const by = worst?.deviation == null ? '' : plain(Math.round(Math.abs(worst.deviation) * 100) / 100)
  if (wanted.lang === 'zh') {
    const gap = by === '' || !worst ? '' : `，${placeName(worst, 'zh')}差${by}${worst.deviationUnit === 'pp' ? '个百分点' : '%'}，差距最大`
    return `${first.year}年，${judged}个可判定的${provinces ? '省区市' : '地区'}中${missed.length}个未完成${name}目标${gap}`
  }
  const gap = by === '' || !worst ? '' : `; ${placeName(worst, 'en')} fell shortest, by ${by}${worst.deviationUnit === 'pp' ? ' points' : '%'}`
  return `${missed.length} of ${judged} ${provinces ? 'provinces' : 'places'} that could be judged missed their ${first.year} target for ${name}${gap}`
}

const headline = (pairs: readonly Pair[], wanted: Wanted, drawn: readonly Pair[], tail: { zh: string; en: string }): Headline => {
  const first = pairs[0]
  if (first === undefined) return { title: '', subtitle: '' }
  const judged = drawn.map((p) => ({ verdict: verdictOf(p, wanted.view), name: placeName(p, wanted.lang) }))
  const places = new Set(drawn.map((p) => p.adcode + p.place)).size
  const name = quantityName(places > 1 ? { ...first, place: '' } : first, wanted.lang)
  const unit = subtitleUnit(first.target.unit, wanted.lang)
  const lead = wanted.lang === 'zh' ? `${first.year}年${name}` : `${first.year} ${name}`
  const found = finding(drawn, name, wanted)
  if (found !== '') {
    const tally = countsOf(judged, wanted.lang, 'places')
    const rest = wanted.lang === 'zh' ? `${tally}。${tail.zh}${unit === '' ? '' : `（${unit}）`}` : [tally, tail.en, unit].filter((s) => s !== '').join('; ')
    return { lead, title: found, subtitle: rest }
  }
  if (wanted.lang === 'zh')
    return { lead, title: `${lead}：${places}地${countsOf(judged, 'zh', 'places')}`, subtitle: unit === '' ? tail.zh : `${tail.zh}（${unit}）` }
  return {
    lead,
    title: `${lead}: ${countsOf(judged, 'en', 'places')} in ${places} ${places === 1 ? 'place' : 'places'}`,
    subtitle: unit === '' ? tail.en : `${tail.en}, ${unit}`,
  }
}

/** Places side by side: promised and reached, worst first, those without a result last. */
export const dumbbellSpec = (pairs: readonly Pair[], wanted: Wanted): SpecOf<'dumbbell'> => {
  const same = alike(pairs)
  const places = onePerPlace(
    same.filter((p) => p.target.value !== null),
    wanted.view,
  )
  const shown = places.map((x) => x.pair)
  const set = places.reduce((n, x) => n + x.beside.length, 0)
  const hopes = new Map(places.map((x) => [x.pair, hopedFor(x)]))
  const beside = set - [...hopes.values()].reduce((n, h) => n + h.length, 0)
  // One unit under one head: a deviation in the other is told by its verdict alone.
  const usual = same[0]?.target.unit === '%' ? 'pp' : '%'
  const rows = shown
    .flatMap((p): readonly DumbbellRow[] => {
      const target = targetOf(p, wanted.view)
      return target === null
        ? []
        : [
            {
              label: placeName(p, wanted.lang),
              target,
              ...(hopes.get(p)?.length ? { hopes: hopes.get(p) ?? [] } : {}),
              result: resultMark(p, p.result),
              verdict: verdictOf(p, wanted.view),
              deviation: p.deviationUnit === usual && DECIDED.includes(verdictOf(p, wanted.view)) ? p.deviation : null,
            },
          ]
    })
    .sort(byDeviation)
  const head = headline(same, wanted, shown, { zh: '目标与结果，按差距从大到小', en: 'Target and result, largest shortfall first' })
  const spec = finish(
    { kind: 'dumbbell', unit: same[0]?.target.unit ?? '', rows } as const,
    head,
    pairs,
    rows.length + set,
    WORDS[wanted.lang].convention[wanted.view],
    wanted,
  )
  return beside === 0 ? spec : { ...spec, texts: { ...spec.texts, notes: [WORDS[wanted.lang].beside(beside), ...spec.texts.notes] } }
}

/** Each place's result against its target; on the dashed line both are equal. */
export const scatterSpec = (pairs: readonly Pair[], wanted: Wanted): SpecOf<'scatter'> => {
  const same = alike(pairs)
  const both = onePerPlace(same, wanted.view).flatMap(({ pair: p }) => {
    const result = resultMark(p, p.result)
    return p.target.value === null || result === null ? [] : [{ p, target: p.target.value, result: result.value }]
  })
  const shown = both.map((b) => b.p)
  const points = both.map(({ p, target, result }): ScatterPoint => ({ label: placeName(p, wanted.lang), target, result, verdict: verdictOf(p, wanted.view) }))
  const head = headline(same, wanted, shown, {
    zh: '每点一地。虚线以下为低于目标',
    en: 'Each mark is a place. Below the dashed line, the result fell short of the target',
  })
  return finish(
    { kind: 'scatter', unit: same[0]?.target.unit ?? '', points } as const,
    head,
    pairs,
    points.length,
    WORDS[wanted.lang].convention[wanted.view],
    wanted,
  )
}

const prevailing = (pairs: readonly Pair[]): 'pp' | '%' => {
  const pp = pairs.filter((p) => p.deviationUnit === 'pp').length
  return pp >= pairs.filter((p) => p.deviationUnit === '%').length ? 'pp' : '%'
}

/** Deviations of any targets in the unit most of them have; plus is better. Those without a deviation stay as rows. */
export const deviationSpec = (pairs: readonly Pair[], wanted: Wanted): SpecOf<'deviation'> => {
  const unit = prevailing(pairs)
  const shown = pairs.filter((p) => p.deviationUnit === null || p.deviationUnit === unit)
  const [places, years] = [new Set(shown.map((p) => p.place)).size, new Set(shown.map((p) => p.year)).size]
  const one = new Set(shown.map((q) => (q.indicator || q.subject) + q.measure)).size === 1
  const label = (p: Pair): string => {
    const parts = [
      years > 1 ? `${p.year}${wanted.lang === 'zh' ? '年' : ''}` : '',
      places > 1 ? placeName(p, wanted.lang) : '',
      places > 1 && one ? '' : quantityName(p, wanted.lang),
    ]
    return parts.filter((s) => s !== '').join(wanted.lang === 'zh' ? '' : ' ')
  }
  const rows = shown.map((p): DeviationRow => ({ label: label(p), deviation: p.deviation, verdict: verdictOf(p, wanted.view) })).sort(byDeviation)
  const judged = shown.map((p) => ({ verdict: verdictOf(p, wanted.view), name: label(p) }))
  const first = shown[0]
  const where = first === undefined || places > 1 ? '' : placeName(first, wanted.lang)
  const when = first === undefined || years > 1 ? '' : wanted.lang === 'zh' ? `${first.year}年` : ` ${first.year}`
  const what = first === undefined || !one ? '' : `${wanted.lang === 'zh' ? '' : ' '}${quantityName(places > 1 ? { ...first, place: '' } : first, wanted.lang)}`
  const lead = `${where}${when}${what}`.trim()
  const colon = lead === '' ? '' : wanted.lang === 'zh' ? '：' : ': '
  const w = WORDS[wanted.lang]
  const subtitle =
    wanted.lang === 'zh'
      ? `结果与目标的差距，正值为超额完成（${unit === 'pp' ? '百分点' : '占目标%'}）`
      : `Result minus target; positive = better than target, ${unit === 'pp' ? 'percentage points' : '% of target'}`
  return finish(
    { kind: 'deviation', unit, rows } as const,
    { title: `${lead}${colon}${countsOf(judged, wanted.lang, 'items')}`, lead, subtitle },
    pairs,
    rows.length,
    w.convention[wanted.view],
    wanted,
  )
}
