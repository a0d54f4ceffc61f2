import type { CueKind } from '../../lexicon/cues.ts'
import { charset, isDigit } from './charset.ts'
import { readNumeral, STARTERS } from './numeral.ts'
import { slashed, tenths } from './parts.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { readSigned } from './signed.ts'
import { cueTrie } from './tables.ts'

/** A piece of a sentence with a meaning of its own; text between tokens has none. */
export type Token =
  | { readonly kind: CueKind; readonly start: number; readonly end: number }
  | { readonly kind: 'stop'; readonly mark: string; readonly start: number; readonly end: number }
  | { readonly kind: 'number'; readonly start: number; readonly end: number; readonly quantity: Quantity }

const MARKS = '，；：、。！？,;'
const STOPS = charset(MARKS)

/** What the word in front of a numeral says: 近百, 上千, 翻一番, 第二. */
const LED_BY: Readonly<Record<string, CueKind>> = { 近: 'about', 翻: 'up', 第: 'light', 基: 'about', 大: 'about', 总: 'about' }

/** （预计，下同）, （可比口径）: a note on the number to come; （以下简称增长）, （注：…）, （M2，流通中现金加上存款）, （含贷款和债券）: what a word means. */
const NOTE =
  /（(?:[^（）\d]{0,8}(?:预计|快报|下同|同比|可比|初步|现价|不变价|口径)[^（）\d]{0,10}|(?:扣除|剔除)[^（）\d]{2,24}|按[^（）\d]{2,20}(?:计算|统计|价格|口径|汇率)(?:[，、]?单位[：:][^（）\d]{1,12})?|单位[：:][^（）\d]{1,12}|注[：:][^（）。]{0,40}|(?:以下|下文)?(?:统一)?简称[^（）\d]{0,16}|即[^（）\d]{2,30}|(?:[A-Za-z&]{1,6}，)?(?:含|包括|包含|指)[^（）\d]{2,40}|M[0-3](?:[，、：][^（）\d]{2,30})?|(?:[^（）\d，]{1,6}，)?(?:其中)?含[^（）\d]{1,14}[\d.]{1,8}[^（）\d]{1,6}(?=）[\u4e00-\u9fff]))）/y

/** End of a note that opens at an offset, 0 where none does. */
export const noteEnd = (text: string, at: number): number => {
  if (text[at] !== '（') return 0
  NOTE.lastIndex = at
  return NOTE.test(text) ? NOTE.lastIndex : 0
}

/** The amount at a figure: 9成 and 近1/3 are shares, all else a number with its unit. */
const figures = (text: string, at: number): Quantity => {
  const quantity = readQuantity(text, at)
  if (quantity.unit !== '') return quantity
  const next = text[quantity.digits]
  return (next === '成' ? tenths(text, at) : next === '/' ? slashed(text, at) : undefined) ?? quantity
}

/** Signs that may make a figure negative. */
const SIGNS = '-—负'
const MAY_SIGN = charset(SIGNS)

/** 1 for every character that can begin a token: most of a text is passed over at one look. */
const OPENS = Uint8Array.from(cueTrie.begins, (state) => (state === 0 ? 0 : 1))
for (const c of [...STARTERS, ...MARKS, ...SIGNS, ...'（0123456789']) OPENS[c.charCodeAt(0)] = 1

/** Reads one sentence, left to right, once. Offsets are those of `text`. */
export const lex = (text: string, start: number, end: number): readonly Token[] => {
  const tokens: Token[] = []
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (OPENS[code] !== 1) {
      i++
      continue
    }
    if (isDigit(code)) {
      const quantity = figures(text, i)
      const stop = Math.max(i + 1, Math.min(quantity.end, quantity.unit === '‰' ? quantity.end : end))
      tokens.push({ kind: 'number', start: i, end: stop, quantity })
      i = stop
      continue
    }
    const signed = MAY_SIGN[code] === 1 ? readSigned(text, i, (at) => readNumeral(text, at)) : undefined
    if (signed && signed.end <= end) {
      tokens.push({ kind: 'number', start: i, end: signed.end, quantity: signed })
      i = signed.end
      continue
    }
    if (STOPS[code] === 1) {
      tokens.push({ kind: 'stop', mark: text[i] ?? '', start: i, end: i + 1 })
      i++
      continue
    }
    const note = noteEnd(text, i)
    if (note > 0 && note <= end) {
      tokens.push({ kind: 'compare', start: i, end: note })
      i = note
      continue
    }
    const numeral = readNumeral(text, i)
    if (numeral && numeral.end <= end) {
      tokens.push({ kind: 'number', start: numeral.start, end: numeral.end, quantity: numeral })
      if (numeral.start > i) tokens.splice(tokens.length - 1, 0, { kind: LED_BY[text[i] ?? ''] ?? 'ge', start: i, end: numeral.start })
      i = numeral.end
      continue
    }
    const cue = cueTrie.longest(text, i)
    if (cue && cue.end <= end) {
      tokens.push({ kind: cue.value, start: i, end: cue.end })
      i = cue.end
    } else i++
  }
  return tokens
}
