import { indicatorName } from '../../../derive/indicator.ts'
import { amount, workedBehind } from '../../../derive/numbers.ts'
import { placeLabel } from '../../../derive/place.ts'
import type { Fact } from '../../../model/fact.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Content } from './content.ts'
import { fill, type Html, html } from './html.ts'

const setIn = (f: Fact, c: Content): string => {
  if (f.value !== null) return amount({ value: f.value, upper: f.upper, unit: f.unit, bound: f.bound }, c.language)
  if (!f.relation || f.relation.kind === 'none_set') return c.words.because.no_number_set
  return fill(c.words.relation[f.relation.kind], { other: indicatorName(f.relation.other, c.language) })
}

/** A row of a facts file in words: place, year, indicator, what was set or reported. */
export const factLine = (f: Fact, c: Content): string =>
  `${placeLabel(f, c.language)} ${f.year} · ${indicatorName(f.indicator, c.language)} · ${c.words.role[f.role]} ${setIn(f, c)}`

/** The target as a table shows it: its number, its relation, or the words where it has neither. */
export const targetText = (p: Pair, c: Content): string => {
  const number = amount(p.target, c.language)
  if (number) return number
  const fact = c.factAt(p.target)
  if (fact) return setIn(fact, c)
  return p.target.relation ? fill(c.words.relation[p.target.relation], { other: indicatorName(p.target.other ?? '', c.language) }) : p.target.quote
}

/** The result likewise; '' where there is none. */
export const resultText = (p: Pair, c: Content): string => {
  if (!p.result) return ''
  const fact = c.factAt(p.result)
  const said = amount(p.result, c.language) || (fact ? setIn(fact, c) : p.result.quote)
  return `${said}${workedBehind(p, c.language)}`
}

/** What a target is about: the indicator's name and the report's own words where they differ. */
export const labelOf = (p: Pair, c: Content): Html => {
  const name = p.indicator === '' ? p.subject : indicatorName(p.indicator, c.language)
  return name === p.subject ? chinese(p.subject, c) : html`${name} · ${chinese(p.subject, c)}`
}

/** The mark of an element whose words are the reports' own: a Chinese page is in their language already. */
export const inChinese = (c: Content): Html => html`${c.language === 'zh' ? '' : html` lang="zh-CN"`}`

/** Words of the reports' own language, marked as such where the page speaks another. */
export const chinese = (words: string, c: Content): Html => (c.language === 'zh' ? html`${words}` : html`<span${inChinese(c)}>${words}</span>`)

/** A place's name in the page's language where it has one. */
export const placeName = (p: { readonly adcode: string; readonly place: string }, c: Content): Html => {
  const name = placeLabel(p, c.language)
  return name === p.place ? chinese(name, c) : html`${name}`
}
