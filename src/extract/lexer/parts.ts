import { made, upTo } from './made.ts'
import { numberAt, numberEnd, type Quantity } from './quantity.ts'
import { numeralValue, readWords, runEnd, tidy, type Words } from './value.ts'

interface Written extends Words {
  /** Offset of its figures, where it has them. */
  readonly at?: number
  readonly end: number
}

/** A number at an offset in figures or in words: the 2.1 of 百分之2.1, the 七八 of 百分之七八. */
const numberIn = (text: string, at: number): Written | undefined => {
  const from = text[at] === ' ' ? at + 1 : at
  const digits = numberEnd(text, from)
  if (digits > from) return { value: numberAt(text, from, digits), end: digits, at: from }
  const end = runEnd(text, from)
  const words = readWords(text.slice(from, end))
  return words && { ...words, end }
}

const LEADS = [
  ['百分之', '%'],
  ['千分之', '‰'],
] as const
const TO = /[到至—~-]{1,2}/y

/** Where the second number of a range begins, 0 where none does: 百分之七到百分之八, 百分之七到八; 百分之七、八 is said of neighbours. */
const secondAt = (text: string, at: number, lead: string): number => {
  TO.lastIndex = at
  const next = TO.test(text) ? TO.lastIndex : text[at] === '、' ? at + 1 : 0
  if (next === 0) return 0
  return text.startsWith(lead, next) ? (text[at] === '、' ? 0 : next + lead.length) : next
}

const follows = (text: string, at: number, first: Written, lead: string): Written | undefined => {
  const from = secondAt(text, at, lead)
  const second = from > 0 ? numberIn(text, from) : undefined
  if (!second || second.value <= first.value) return undefined
  return text[at] !== '、' || (second.value === first.value + 1 && second.upper === undefined) ? second : undefined
}

/** 百分之七, 千分之九点六, 百分之2.1, 百分之七八, 百分之七到百分之八. */
export const perHundred = (text: string, start: number): Quantity | undefined => {
  const [lead, unit] = LEADS.find(([words]) => text.startsWith(words, start)) ?? []
  const first = lead ? numberIn(text, start + lead.length) : undefined
  if (!lead || !unit || !first) return undefined
  const second = first.upper === undefined ? follows(text, first.end, first, lead) : undefined
  const end = second?.end ?? first.end
  const at = [first.at, second?.at].filter((x) => x !== undefined)
  const q = upTo(made(text, start, end, first.value, unit, 'ratio'), second?.value ?? first.upper)
  return at.length > 0 ? { ...q, at } : q
}

/** 四分之一, 三分之二. */
export const fraction = (text: string, start: number): Quantity | undefined => {
  const middle = runEnd(text, start)
  if (middle === start || !text.startsWith('分之', middle)) return undefined
  const stop = runEnd(text, middle + 2)
  const value = numeralValue(text.slice(middle + 2, stop)) / numeralValue(text.slice(start, middle))
  return stop > middle + 2 && Number.isFinite(value) ? made(text, start, stop, value, '', 'ratio') : undefined
}

const SLASHED = /([1-9])\/(10|[2-9])(?![\d/年月日.])(?=[以左的，。；、\u4e00-\u9fff])/y
const SLASH_LED = /(?:近|超过?|约|达到?|占|完成|减少|过|不足|不到|增长|下降)$/
/** 近1/3, 完成2/3以上: only where a word leads to an amount, not 24/7 or a date. */
export const slashed = (text: string, start: number): Quantity | undefined => {
  if (!SLASH_LED.test(text.slice(Math.max(0, start - 2), start))) return undefined
  SLASHED.lastIndex = start
  const m = SLASHED.exec(text)
  const value = m ? Number(m[1]) / Number(m[2]) : 1
  if (!m || value >= 1) return undefined
  return { ...made(text, start, start + m[0].length, value, '', 'ratio'), at: [start, start + m[0].indexOf('/') + 1] }
}

const TENTHS = /([一二两三四五六七八九]{1,2}|[1-9](?:\.\d)?)成([半一二三四五六七八九])?(?=[以左上多的，。；、]|$)/y
const TENTHS_LED = /([一二两三四五六七八九]{1,2}|[1-9](?:\.\d)?)成([半一二三四五六七八九])?(?![立为员都果功本品长效熟套就绵德资南新])/y
const LED = /(?:[近超过逾约达占]|[增长提高下降低减少]{2}|超过|接近)$/

/** 九成, 近9成, 七成半: tenths of a whole. */
export const tenths = (text: string, start: number): Quantity | undefined => {
  const led = LED.test(text.slice(Math.max(0, start - 2), start))
  const pattern = led ? TENTHS_LED : TENTHS
  pattern.lastIndex = start
  const m = pattern.exec(text)
  const words = m?.[1]
  if (!m || !words) return undefined
  const read = /\d/.test(words) ? { value: Number(words) } : readWords(words)
  if (!read) return undefined
  const half = m[2] === undefined ? 0 : m[2] === '半' ? 0.5 : numeralValue(m[2]) / 10
  const q = made(text, start, start + m[0].length, tidy((read.value + half) / 10), '', 'ratio')
  return upTo(q, read.upper === undefined ? undefined : read.upper / 10)
}
