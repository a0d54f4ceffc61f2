import { NEGATIVE_WORD, SIGN_CLASSES, SIGN_LED, SIGN_STATED, SIGNED_MONEY } from '../../lexicon/signs.ts'
import { isDigit } from './charset.ts'
import { type Quantity, readQuantity } from './quantity.ts'

const TAKES_SIGN = new Set<string>(SIGN_CLASSES)
const REACH = 8

/** Whether the words before a sign lead to a figure that can fall below zero: 增速-5.4%, 为负2.1%; not 1-11月, A-5, 减负3亿元. */
const led = (text: string, at: number, q: Quantity): boolean => {
  const before = text.slice(Math.max(0, at - REACH), at)
  if (text[at] === '负') return NEGATIVE_WORD.test(before) && (TAKES_SIGN.has(q.class) || (q.class === 'money' && SIGNED_MONEY.test(before)))
  if (q.class === 'money') return SIGNED_MONEY.test(before)
  return TAKES_SIGN.has(q.class) && (text[at] === '-' ? SIGN_LED : SIGN_STATED).test(before)
}

const SECOND = /(?:[到至~—]|-(?=[-\d]))([-负]?)(?=\d)/y

/** 在-2%至-1%之间, -1%到1%: the upper end behind a figure below zero. */
const rangeFrom = (text: string, q: Quantity): Quantity => {
  SECOND.lastIndex = q.end
  const m = q.upper === undefined ? SECOND.exec(text) : null
  if (!m) return q
  const second = readQuantity(text, SECOND.lastIndex)
  const upper = m[1] ? -second.value : second.value
  if (second.unit !== q.unit || second.upper !== undefined || upper <= q.value) return q
  return { ...q, digits: second.digits, end: second.end, at: [...q.at, ...second.at], upper, bound: 'range' }
}

/** A figure with its sign, at a dash or at 负. */
export const readSigned = (text: string, at: number, inWords: (at: number) => Quantity | undefined): Quantity | undefined => {
  const apart = text[at + 1] === ' ' && (text[at] === '负' || SIGN_STATED.test(text.slice(Math.max(0, at - REACH), at)))
  const from = apart ? at + 2 : at + 1
  const q = isDigit(text.charCodeAt(from)) ? readQuantity(text, from) : text[at] === '负' ? inWords(from) : undefined
  return q && led(text, at, q) ? rangeFrom(text, { ...q, start: at, value: -q.value }) : undefined
}
