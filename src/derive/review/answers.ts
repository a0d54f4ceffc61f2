import type { Possible } from '../../judge/judge.ts'
import type { Pair } from '../../model/pair.ts'
import { likeness, wordsOf } from '../../pair/names/subject.ts'
import { indicatorName } from '../indicator.ts'
import { placeKey } from '../place.ts'

/** Full-width digits, letters and marks as plain ones; thousands separators inside numbers left out. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')

const NUMBER = /^[-−]?\d{1,15}(?:\.\d{1,10})?(?=%|‰|\p{Script=Han}|$)/u

/** What the number at the head of a word of the search is; `null` where there is none. */
const numberIn = (word: string): number | null => {
  const found = NUMBER.exec(word)?.[0]
  return found === undefined ? null : Number(found.replace('−', '-'))
}

const said = (p: Possible): string =>
  folded([p.reading.quote, p.reading.subject, indicatorName(p.indicator, 'zh'), indicatorName(p.indicator, 'en'), p.year].join('\n'))

const hasNumber = (p: Possible, text: string, n: number): boolean =>
  [p.reading.value, p.reading.upper, ...(text.match(/\d{1,15}(?:\.\d{1,10})?/g) ?? []).map(Number)].some((v) => v !== null && Math.abs(v) === Math.abs(n))

/**
 * Figures that hold every word of a search, in the order given: words among the quote, the subject, the indicator's name
 * and the year; a number (`7.8`, `7.8%`, `3,120`) as a value or as it is printed.
 */
export const searchPossible = (possible: readonly Possible[], query: string): readonly Possible[] => {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return possible
  const wanted = words.map((word) => ({ word, n: numberIn(word) }))
  return possible.filter((p) => {
    const text = said(p)
    return wanted.every(({ word, n }) => (n === null ? text.includes(word) : hasNumber(p, text, n)))
  })
}

interface Told {
  readonly place: string
  readonly adcode: string
  readonly subject: string
  readonly indicator: string
  /** `2023`, or a range. */
  readonly year: string
  /** Year its report plans for. */
  readonly planYear: number
}

/** Targets a figure may be the result of: its place's, of years its report can tell of; those of its own year first, then the likest. */
export const targetsFor = (pairs: readonly Pair[], told: Told): readonly Pair[] => {
  const own = Number(told.year.slice(-4))
  const words = wordsOf(told.subject)
  const like = (p: Pair): number => (p.indicator !== '' && p.indicator === told.indicator ? 2 : likeness(wordsOf(p.subject), words))
  return pairs
    .filter((p) => placeKey(p) === placeKey(told) && p.year < told.planYear)
    .map((pair) => ({ pair, near: Number(pair.year === own), like: like(pair) }))
    .sort((a, b) => b.near - a.near || b.like - a.like || b.pair.year - a.pair.year)
    .map((x) => x.pair)
}
