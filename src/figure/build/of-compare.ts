import { type SeriesKey, seriesOf } from '../../derive/series.ts'
import { DECIDED, verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import type { SpecOf } from '../spec.ts'
import { subtitleUnit } from '../text/units.ts'
import { WORDS } from '../words.ts'
import { finish, type Wanted } from './build.ts'
import { placeName, quantityName } from './names.ts'
import { span, yearPoint } from './of-indicator.ts'

/** More places than this are not told one by one in a headline. */
const TOLD = 3

const record = (shown: readonly Pair[], { lang, view }: Wanted): string => {
  const [first] = shown
  if (!first) return ''
  const judged = shown.filter((p) => DECIDED.includes(verdictOf(p, view)))
  const met = judged.filter((p) => verdictOf(p, view) === 'met').length
  return lang === 'zh' ? `${placeName(first, 'zh')}${judged.length}年完成${met}年` : `${placeName(first, 'en')} met ${met} of ${judged.length}`
}

/** One statistic of several places over the years, on one scale. Results that have none are counted in a note. */
export const compareSpec = (pairs: readonly Pair[], keys: readonly SeriesKey[], wanted: Wanted): SpecOf<'compare'> => {
  const groups = keys.map((key) => seriesOf(pairs, key, wanted.view).map((p) => p.pair)).filter((shown) => shown.length > 0)
  const all = groups.flat()
  const [first] = all
  const panels = groups.map((shown) => ({
    label: shown[0] ? placeName(shown[0], wanted.lang) : '',
    unit: first?.target.unit ?? '',
    points: shown.map((p) => yearPoint(p, wanted)),
  }))
  const quantity = first ? quantityName({ ...first, place: '' }, wanted.lang) : ''
  const years = all.length > 0 ? span([...new Set(all.map((p) => p.year))], wanted.lang) : ''
  const unit = subtitleUnit(first?.target.unit ?? '', wanted.lang)
  const zh = wanted.lang === 'zh'
  const told = groups.slice(0, TOLD).map((shown) => record(shown, wanted))
  const rest = groups.length > TOLD ? (zh ? `等${groups.length}地` : ` and ${groups.length - TOLD} more`) : ''
  const title = zh
    ? `${quantity}目标：可判定的年份中，${told.join('，')}${rest === '' ? '' : `；共${groups.length}地`}`
    : `${quantity} targets: ${told.join(', ')}${rest}`
  const subtitle = zh
    ? `${years}，短横为目标，点为结果${unit === '' ? '' : `（${unit}）`}`
    : ['Short bars are targets, marks are results', unit, years].filter((s) => s !== '').join(', ')
  const drawn = panels.flatMap((p) => p.points).filter((p) => p.target !== null || p.result !== null).length
  const unitOf = first?.target.unit ?? ''
  return finish(
    { kind: 'compare', unit: unitOf, panels } as const,
    { title, lead: quantity, subtitle },
    all,
    drawn,
    WORDS[wanted.lang].convention[wanted.view],
    wanted,
  )
}
