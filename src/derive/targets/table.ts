import { type Pair, VERDICTS } from '../../model/pair.ts'
import { orderOf, thingName } from '../indicator.ts'
import { amount, deviation, type Language } from '../numbers.ts'
import { provinceTile } from '../overview/tiles.ts'
import { levelOf, placeKey, placeLabel, regionOf } from '../place.ts'
import { type View, verdictOf } from '../verdict.ts'

export const COLUMNS = [
  'place',
  'year',
  'thing',
  'target',
  'result',
  'gap',
  'verdict',
  'measure',
  'region',
  'level',
  'source',
  'score',
  'said',
  'told',
] as const
/** A column of the table of targets: `said` and `told` are the words of target and result. */
export type ColumnKey = (typeof COLUMNS)[number]

/** Columns shown until others are chosen. */
export const FIRST_COLUMNS: readonly ColumnKey[] = ['place', 'year', 'thing', 'target', 'result', 'gap', 'verdict']

export interface Sorting {
  readonly by: ColumnKey
  readonly down: boolean
}

/** Words the table takes from the interface: names of verdicts, measures, levels and sources. */
export interface TableWords {
  readonly verdict: (v: Pair['verdict']) => string
  readonly measure: (m: Pair['measure']) => string
  readonly level: (l: string) => string
  readonly source: (s: string) => string
  readonly relation: (p: Pair) => string
}

type Key = string | number | null

const keys: Readonly<Record<ColumnKey, (p: Pair, view: View) => Key>> = {
  place: placeKey,
  year: (p) => p.year,
  thing: (p) => (p.indicator === '' ? `~${p.subject}` : String(orderOf(p.indicator)).padStart(5, '0')),
  target: (p) => p.target.value,
  result: (p) => p.result?.value ?? null,
  gap: (p) => p.deviation,
  verdict: (p, view) => VERDICTS.indexOf(verdictOf(p, view)),
  measure: (p) => p.measure,
  region: (p) => regionOf(p.adcode),
  level: (p) => levelOf(p.adcode),
  source: (p) => p.result?.source ?? '',
  score: (p) => p.score,
  said: (p) => p.target.quote,
  told: (p) => p.result?.quote ?? '',
}

const compared = (a: Key, b: Key): number => (a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1)

/** Targets in order of a column; those that have nothing there come last, whichever way it is sorted. Points and per cent are sorted apart. */
export const sortedBy = (pairs: readonly Pair[], { by, down }: Sorting, view: View): readonly Pair[] => {
  const key = keys[by]
  const turn = down ? -1 : 1
  const unit = (p: Pair): number => (by === 'gap' && p.deviationUnit === '%' ? 1 : 0)
  return pairs
    .map((pair) => ({ pair, key: key(pair, view) }))
    .sort((a, b) => {
      const empty = Number(a.key === null || a.key === '') - Number(b.key === null || b.key === '')
      return empty || unit(a.pair) - unit(b.pair) || turn * compared(a.key, b.key) || b.pair.year - a.pair.year || compared(placeKey(a.pair), placeKey(b.pair))
    })
    .map(({ pair }) => pair)
}

/** The value of a cell as people read it. */
export const cellText = (p: Pair, column: ColumnKey, view: View, language: Language, words: TableWords): string => {
  switch (column) {
    case 'place':
      return placeLabel(p, language)
    case 'year':
      return String(p.year)
    case 'thing':
      return thingName(p, language)
    case 'target':
      return amount({ ...p.target, bound: p.bound }, language) || words.relation(p)
    case 'result':
      return p.result ? amount(p.result, language) || p.result.quote : ''
    case 'gap':
      return p.deviation === null || p.deviationUnit === null ? '' : deviation(p.deviation, p.deviationUnit, language)
    case 'verdict':
      return words.verdict(verdictOf(p, view))
    case 'measure':
      return words.measure(p.measure)
    case 'region':
      return p.adcode === '' || p.adcode === '100000'
        ? ''
        : placeLabel({ adcode: regionOf(p.adcode), place: regionOf(p.adcode) === p.adcode ? p.place : (provinceTile(p.adcode) ?? '') }, language)
    case 'level':
      return words.level(levelOf(p.adcode))
    case 'source':
      return p.result ? words.source(p.result.source) : ''
    case 'score':
      return `${Math.round(p.score * 100)}%`
    case 'said':
      return p.target.quote
    case 'told':
      return p.result?.quote ?? ''
    default:
      return column satisfies never
  }
}
