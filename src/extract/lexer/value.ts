import { DIGITS, POWERS } from '../../lexicon/numerals.ts'

const DIGIT = new Map<string, number>(Object.entries(DIGITS))
const POWER = new Map<string, number>(Object.entries(POWERS))
/** Characters of numbers in words. */
export const NUMERAL = '零〇一二两三四五六七八九十百千万亿点'
const NUMERALS = new Set(NUMERAL)

/** No number in words is longer: what goes on is none. */
const LONGEST = 24

/** 千 that belongs to the unit: 十一千瓦. */
const OF_UNIT = new Set('瓦米克伏卡')

/** End of the run of numerals that begins at `i`. */
export const runEnd = (text: string, i: number): number => {
  let k = i
  while (k - i < LONGEST && NUMERALS.has(text[k] ?? ' ')) k++
  return k > i + 1 && text[k - 1] === '千' && OF_UNIT.has(text[k] ?? '') ? k - 1 : k
}

export interface Words {
  readonly value: number
  /** 七八百: seven or eight hundred. */
  readonly upper?: number
}

interface Slot {
  readonly low: number
  readonly high: number
}

/** Digits in a row: 〇六 is 6, 一五一 is 151, and 七八 is seven or eight. */
const slotOf = (digits: readonly number[]): Slot => {
  const [first = 0, second = 0] = digits
  if (digits.length === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5))) return { low: first, high: second }
  const value = digits.reduce((n, d) => n * 10 + d, 0)
  return { low: value, high: value }
}

/** Rounded to what is written: 3 × 10⁸ + 46 × 10⁷ leaves no tail of its own. */
export const tidy = (x: number): number => Number(x.toPrecision(12))

interface Sum {
  total: number
  section: number
  power: number
  /** Power of the last sign, for 一千三 and 两万五. */
  last: number
}

const add = (sum: Sum, slot: number, power: number): void => {
  if (power < 1e4) {
    sum.section += slot * power
    sum.last = power
    return
  }
  const section = sum.section + slot
  const folded = sum.total > 0 && power >= sum.power
  sum.total = folded ? (sum.total + section) * power : sum.total + section * power
  sum.section = 0
  sum.power = power
  sum.last = power
}

/** What a power without a digit before it counts: the 十 of 四百十一 and a sign that opens the number one, the 万 of 三百万 nothing more. */
const implied = (sum: Sum, power: number): number => (power === 10 || (sum.section === 0 && sum.total === 0) ? 1 : 0)

const summed = (word: string, pick: keyof Slot, whole: boolean): number => {
  const sum: Sum = { total: 0, section: 0, power: 0, last: 1 }
  let digits: number[] = []
  for (const c of word) {
    const d = DIGIT.get(c)
    if (d !== undefined) {
      digits.push(d)
      continue
    }
    const power = POWER.get(c)
    if (power === undefined) return Number.NaN
    add(sum, digits.length > 0 ? slotOf(digits)[pick] : implied(sum, power), power)
    digits = []
  }
  const [only = 0] = digits
  const short = whole && digits.length === 1 && only > 0 && sum.last >= 100
  const rest = short ? (only * sum.last) / 10 : digits.length > 0 ? slotOf(digits)[pick] : 0
  return sum.total + sum.section + rest
}

/** 二点五亿, 七点三七: what stands behind the point, and the power behind that. */
const POINTED = /^([^点]*)点([零〇一二两三四五六七八九]+)([十百千万亿]{0,2})$/

const scale = (powers: string): number => [...powers].reduce((n, c) => n * (POWER.get(c) ?? 1), 1)

const worth = (word: string, pick: keyof Slot): number => {
  if (!word.includes('点')) return summed(word, pick, true)
  const [, whole = '', part = '', powers = ''] = POINTED.exec(word) ?? []
  if (whole === '') return Number.NaN
  const digits = [...whole].every((c) => DIGIT.has(c)) ? [...whole].map((c) => DIGIT.get(c)).join('') : String(summed(whole, pick, false))
  return tidy(Number(`${digits}.${[...part].map((c) => DIGIT.get(c)).join('')}`) * scale(powers))
}

/** A number in words: 九点六 → 9.6, 三百二十 → 320, 两万五 → 25000, 七八百 → 700 to 800. Undefined where it is none. */
export const readWords = (word: string): Words | undefined => {
  if (word === '') return undefined
  const value = worth(word, 'low')
  if (Number.isNaN(value)) return undefined
  const upper = worth(word, 'high')
  return upper > value ? { value, upper } : { value }
}

/** Value of Chinese numerals: 九点六 → 9.6, 三百二十 → 320, 零点五 → 0.5. NaN when it is none. */
export const numeralValue = (word: string): number => readWords(word)?.value ?? Number.NaN
