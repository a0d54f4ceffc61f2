import { type SeriesKey, seriesOf } from '../../derive/series.ts'
import type { BandYear } from '../../derive/targets/band.ts'
import { DECIDED, verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import type { PlaceLevel } from '../../model/place.ts'
import type { Lang, SpecOf } from '../spec.ts'
import { subtitleUnit } from '../text/units.ts'
import { WORDS } from '../words.ts'
import { finish, resultMark, type Wanted } from './build.ts'
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

/** Two years against one another instead of all, or the rest of the places' level behind them. */
export interface Compared {
  readonly slope?: readonly [from: number, to: number]
  readonly band?: { readonly level: PlaceLevel; readonly years: readonly BandYear[] }
}

const FIELDS: Readonly<Record<Lang, Readonly<Partial<Record<PlaceLevel, string>>>>> = {
  zh: { province: '省区市', prefecture: '地市', county: '县区' },
  en: { province: 'provinces', prefecture: 'prefectures', county: 'counties' },
}

/** What the shade is of, and of how many places where their number changes. */
const bandLabel = ({ level, years }: NonNullable<Compared['band']>, lang: Lang): string => {
  const counts = years.map((b) => b.places)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const n = least === most ? String(most) : `${least}–${most}`
  const name = FIELDS[lang][level] ?? (lang === 'zh' ? '地区' : 'places')
  return lang === 'zh' ? `灰带为${n}个${name}结果的中间一半。` : `Grey: the middle half of results of ${n} ${name}.`
}

/** What a slope tells: who came out where in the one year and in the other. */
const slopeTitle = (groups: readonly (readonly Pair[])[], quantity: string, [from, to]: readonly [number, number], { lang }: Wanted): string => {
  const said = groups.flatMap((shown) => {
    const at = (year: number) => shown.find((p) => p.year === year)
    const [a, b] = [at(from), at(to)]
    const [x, y] = [a && resultMark(a, a.result), b && resultMark(b, b.result)]
    return a && x && y ? [{ name: placeName(a, lang), x: x.value, y: y.value, unit: a.target.unit }] : []
  })
  const up = said.filter((s) => s.y > s.x).length
  const down = said.filter((s) => s.y < s.x).length
  if (lang === 'zh') return `${quantity}：${to}年比${from}年，${said.length}地中${up}地上升、${down}地下降`
  return `${quantity}: ${up} of ${said.length} places higher in ${to} than in ${from}, ${down} lower`
}

/** One statistic of several places over the years, on one scale. Results that have none are counted in a note. */
export const compareSpec = (pairs: readonly Pair[], keys: readonly SeriesKey[], wanted: Wanted, { slope, band }: Compared = {}): SpecOf<'compare'> => {
  const groups = keys
    .map((key) =>
      seriesOf(pairs, key, wanted.view)
        .map((p) => p.pair)
        .filter((p) => !slope || slope.includes(p.year)),
    )
    .filter((shown) => shown.length > 0)
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
  const title = slope
    ? slopeTitle(groups, quantity, slope, wanted)
    : zh
      ? `${quantity}目标：可判定的年份中，${told.join('，')}${rest === '' ? '' : `；共${groups.length}地`}`
      : `${quantity} targets: ${told.join(', ')}${rest}`
  const subtitle = slope
    ? zh
      ? `${slope[0]}年与${slope[1]}年的结果${unit === '' ? '' : `（${unit}）`}`
      : [`Results in ${slope[0]} and ${slope[1]}`, unit].filter((s) => s !== '').join(', ')
    : zh
      ? `${years}，短横为目标，点为结果${unit === '' ? '' : `（${unit}）`}`
      : ['Short bars are targets, marks are results', unit, years].filter((s) => s !== '').join(', ')
  const drawn = panels.flatMap((p) => p.points).filter((p) => p.target !== null || p.result !== null).length
  const unitOf = first?.target.unit ?? ''
  return finish(
    {
      kind: 'compare',
      unit: unitOf,
      panels,
      ...(slope ? { slope: true } : {}),
      ...(band && band.years.length > 0
        ? { band: { label: bandLabel(band, wanted.lang), years: band.years.map(({ year, low, high }) => ({ year, low, high })) } }
        : {}),
    } as const,
    { title, lead: quantity, subtitle },
    all,
    drawn,
    WORDS[wanted.lang].convention[wanted.view],
    wanted,
  )
}
