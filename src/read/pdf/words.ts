import { plainIdeographs } from '../radicals.ts'
import { rightOf as end, type Item, leftOf as x } from './item.ts'
import { closed, isSpaced } from './spacing.ts'

const IDEOGRAPH = /[\u2e80-\u9fff\uf900-\ufad9\uff01-\uff5e“”‘’]/
const ideographic = (text: string, at: number): boolean => IDEOGRAPH.test(text.at(at) ?? '')

/** Spaces a justified line shows between ideographs: pdf.js writes one for a gap under 0.6 em. */
const unspaced = (text: string): string =>
  text.replace(/ /g, (_, at: number) => (at > 0 && at < text.length - 1 && ideographic(text[at - 1] ?? '', 0) && ideographic(text[at + 1] ?? '', 0) ? '' : ' '))

/** Blanks between ideographs that are few on their line were written there, not made by its justification. */
const areFew = (row: readonly Item[]): boolean => {
  const text = row.map((i) => i.str).join('')
  let few = 0
  for (let at = text.indexOf(' ', 1); at >= 0; at = text.indexOf(' ', at + 1))
    if (ideographic(text[at - 1] ?? '', 0) && ideographic(text[at + 1] ?? '', 0)) few++
  return few * 12 <= text.length
}

/** Words of runs that stand on one height, from left to right. */
export const joined = (row: readonly Item[], spaced = isSpaced(row)): string => {
  let text = ''
  let stop = Number.NaN
  const few = !spaced && areFew(row)
  for (const item of row) {
    const wide = spaced || (ideographic(text, -1) && ideographic(item.str, 0)) ? 1.2 : 0.6
    if (x(item) - stop > Math.max(2, item.height * wide) && !text.endsWith(' ')) text += ' '
    text += few ? item.str : unspaced(spaced ? closed(item.str) : item.str)
    stop = end(item)
  }
  return plainIdeographs(text.trim())
}

const NUMBER = /^[(（]?\d{1,2}[.．)）]$/

/** The number of an item that is printed apart from the figure behind it, so that it is no part of it: 1. before 5亿元. '' where there is none. */
export const itemNumber = (row: readonly Item[]): string => {
  const [first, second] = row
  if (!first || !second || !/^\d/.test(second.str.trimStart())) return ''
  const spaced = isSpaced(row)
  const number = (spaced ? closed(first.str) : first.str).trim()
  return NUMBER.test(number) && x(second) - end(first) > first.height * (spaced ? 0.4 : 0.2) ? number : ''
}

const EM = /[\u2018-\u201d\u2014\u2026\u2e80-\uffef]/

/** A run cut at its blanks: pdf.js makes one run of cells that stand close, with a blank between. Where each part begins is worked out from the width of its characters. */
export const partsOf = (item: Item): readonly Item[] => {
  const parts = item.str.split(' ')
  if (parts.length < 2 || parts.length > 40) return [item]
  const ems = (text: string): number => Array.from(text).reduce((n, c) => n + (EM.test(c) ? 1 : 0.5), 0)
  const all = ems(parts.join(''))
  const size = Math.min(item.height, item.width / (all + 0.2 * (parts.length - 1)) || 0)
  const blank = (item.width - all * size) / (parts.length - 1)
  let left = x(item)
  return parts.flatMap((str) => {
    const part: Item = { ...item, str, width: ems(str) * size, transform: [...item.transform.slice(0, 4), left, ...item.transform.slice(5)] }
    left += part.width + blank
    return str === '' ? [] : [part]
  })
}
