import { AMOUNT_NOT, COUNTED_IN_WORDS, INSTITUTE, SIZE_LED, SIZE_OF } from '../../lexicon/numerals.ts'
import type { UnitClass } from '../../lexicon/units.ts'
import { charset } from './charset.ts'
import { made, upTo } from './made.ts'
import type { Quantity } from './quantity.ts'
import { unitTrie } from './tables.ts'
import { NUMERAL, readWords, runEnd, tidy } from './value.ts'

const DIGIT = /[一二两三四五六七八九]/
/** 第三十, 几百万, 之一: no amount begins behind these. */
const INSIDE = charset(`${NUMERAL}0123456789.第几数之初`)
const MEASURED = new Set<UnitClass>(['money', 'area', 'length', 'weight', 'volume', 'power', 'point', 'fold'])
const RANGED = new Set<UnitClass>([...MEASURED, 'people', 'count'])
const COUNTED = new Set<string>(COUNTED_IN_WORDS)
const QUOTE_REACH = 24

/** Whether quotation marks that open not far before an offset are still open there. */
const quoted = (text: string, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= QUOTE_REACH; i--) {
    const c = text[i]
    if (c === '”' || c === '》' || c === '。' || c === '\n') return false
    if (c === '“' || c === '《') return true
  }
  return false
}

/** The greatest of 万亿, 亿 and 万 that a number is written with: what stands before its unit, in figures too. */
const magnitudeOf = (word: string): readonly [string, number] =>
  word.includes('万亿') ? ['万亿', 1e12] : word.includes('亿') ? ['亿', 1e8] : word.includes('万') ? ['万', 1e4] : ['', 1]

/** 三十, 二百, 一千: more than one sign, or with 万 or 亿. */
const substantial = (word: string): boolean => word.length > 1 && (DIGIT.test(word) || /^十[万亿]/.test(word)) && !/^十[百千]/.test(word)

/** A sum that only says of what size things are. */
const isSize = (text: string, start: number, end: number): boolean => SIZE_LED.test(text.slice(start - 1, start)) && SIZE_OF.test(text.slice(end, end + 6))

const wanted = (text: string, word: string, cls: UnitClass, unit: string, end: number): boolean => {
  if (AMOUNT_NOT.test(text.slice(end, end + 3))) return false
  if (cls === 'point' || cls === 'fold') return unit !== '点' && unit !== '番' && (substantial(word) || DIGIT.test(word))
  if (MEASURED.has(cls)) return unit !== '里' && unit !== '方' && substantial(word)
  if (unit === '所' && INSTITUTE.test(text.slice(end, end + 2))) return false
  return COUNTED.has(unit) && (substantial(word) || word === '十')
}

const TO = charset('到至—-~')
/** 三十至三十五万吨, 七到八个百分点: the first of two numbers in words that share what stands behind the second. */
const rangeTo = (text: string, start: number, end: number): Quantity | undefined => {
  if (TO[text.charCodeAt(end)] !== 1) return undefined
  const stop = runEnd(text, end + 1)
  const word = text.slice(end + 1, stop)
  const unit = unitTrie.longest(text, stop)
  const [low, high] = [readWords(text.slice(start, end)), readWords(word)]
  if (!unit || !low || !high || !RANGED.has(unit.value) || quoted(text, start) || AMOUNT_NOT.test(text.slice(unit.end, unit.end + 3))) return undefined
  const [scale, size] = magnitudeOf(word)
  const upper = tidy(high.value / size)
  const value = /[万亿]/.test(text.slice(start, end)) ? tidy(low.value / size) : low.value
  if (value >= upper || !(DIGIT.test(word) || word.startsWith('十'))) return undefined
  return upTo(made(text, start, unit.end, value, scale + text.slice(stop, unit.end), unit.value, undefined, stop), upper)
}

/** 三十亿元, 两万五千人, 十六万吨, 一百二十座, 七八百万元: an amount wholly in words. */
export const amount = (text: string, start: number): Quantity | undefined => {
  if (INSIDE[text.charCodeAt(start - 1)] === 1) return undefined
  const end = runEnd(text, start)
  const range = rangeTo(text, start, end)
  if (range) return range
  const word = text.slice(start, end)
  const soft = text[end] === '多' || text[end] === '余' ? 1 : 0
  const unit = unitTrie.longest(text, end + soft)
  if (!unit || !wanted(text, word, unit.value, text.slice(end + soft, unit.end), unit.end) || quoted(text, start)) return undefined
  if (unit.value === 'money' && isSize(text, start, unit.end)) return undefined
  const read = readWords(word)
  if (!read || read.value < 1) return undefined
  const [scale, size] = magnitudeOf(word)
  const name = scale + text.slice(end + soft, unit.end)
  const q = made(text, start, unit.end, tidy(read.value / size), name, unit.value, soft ? 'ge' : undefined, end)
  return upTo(q, read.upper === undefined ? undefined : tidy(read.upper / size))
}
