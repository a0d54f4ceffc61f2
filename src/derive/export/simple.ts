import type { Pair, Verdict } from '../../model/pair.ts'
import type { Measure } from '../../model/statement.ts'
import { convert } from '../../pair/units.ts'
import { thingName } from '../indicator.ts'
import type { Language } from '../numbers.ts'
import { levelOf, placeLabel, regionOf } from '../place.ts'
import { DECIDED, type View, verdictOf } from '../verdict.ts'
import type { Column } from './columns.ts'
import { toCsv } from './plain.ts'

export const SIMPLE_HEADS = ['place', 'province', 'level', 'year', 'thing', 'measure', 'target', 'result', 'unit', 'gap', 'gapUnit', 'verdict'] as const

/** Words of the interface that a table for people is written in. */
export interface SimpleWords {
  readonly heads: Readonly<Record<(typeof SIMPLE_HEADS)[number], string>>
  readonly level: Readonly<Record<string, string>>
  readonly measure: Readonly<Record<Measure, string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly points: string
  /** Names of provinces by code, as the library's reports give them. */
  readonly province: Readonly<Record<string, string>>
  readonly ofTarget: string
}

const provinceOf = (p: Pair, language: Language, names: SimpleWords['province']): string => {
  const code = regionOf(p.adcode)
  if (code === '' || code === '100000') return ''
  return placeLabel({ adcode: code, place: code === p.adcode ? p.place : (names[code] ?? '') }, language)
}

/** The result in the target's unit; none that cannot be held against the target. */
const resultOf = (p: Pair, view: View): number | null =>
  p.result?.value != null && p.result.measure === p.measure && DECIDED.includes(verdictOf(p, view))
    ? convert(p.result.value, p.result.unit, p.target.unit)
    : null

/** Targets as twelve columns for a chart tool: names, not codes; numbers, not texts. */
export const simpleCsv = (pairs: readonly Pair[], view: View, language: Language, words: SimpleWords, bom: boolean): string => {
  const text = (name: keyof SimpleWords['heads'], of: (p: Pair) => string): Column<Pair> => ({ key: words.heads[name], type: 'text', of, zh: '', en: '' })
  const number = (name: keyof SimpleWords['heads'], of: (p: Pair) => number | null): Column<Pair> => ({
    key: words.heads[name],
    type: 'number',
    of,
    zh: '',
    en: '',
  })
  return toCsv(
    [
      text('place', (p) => placeLabel(p, language)),
      text('province', (p) => provinceOf(p, language, words.province)),
      text('level', (p) => words.level[levelOf(p.adcode)] ?? ''),
      number('year', (p) => p.year),
      text('thing', (p) => thingName(p, language)),
      text('measure', (p) => words.measure[p.measure]),
      number('target', (p) => p.target.value),
      number('result', (p) => resultOf(p, view)),
      text('unit', (p) => p.target.unit),
      number('gap', (p) => p.deviation),
      text('gapUnit', (p) => (p.deviationUnit === null ? '' : p.deviationUnit === 'pp' ? words.points : words.ofTarget)),
      text('verdict', (p) => words.verdict[verdictOf(p, view)]),
    ],
    pairs,
    { bom },
  )
}
