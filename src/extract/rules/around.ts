import type { Quantity } from '../lexer/quantity.ts'

const BEFORE = 48
const AFTER = 32
const HAN = /[\u4e00-\u9fff“《（]/
/** 国道 324, G 314: a letter by itself. */
const LETTER = /(?:^|[^A-Za-z0-9])[GSXYCDKT]$/

export interface Seen {
  readonly text: string
  readonly q: Quantity
}

/** Whether the blank before a number is typesetting: behind a word or the letter of a road, and not between two columns. */
const closes = (text: string, q: Quantity): boolean =>
  text[q.start - 1] === ' ' &&
  text[q.start - 2] !== ' ' &&
  (HAN.test(text[q.start - 2] ?? '') || (q.unit === '' && LETTER.test(text.slice(Math.max(0, q.start - 3), q.start - 1))))

/**
 * What stands around a number as its reader sees it: one blank of typesetting before or behind the figures is passed over (推进 4 大片区,
 * 军垦 125 团). Offsets are those of the text given back.
 */
export const closedUp = (text: string, q: Quantity): Seen => {
  const before = closes(text, q)
  const behind = text[q.digits] === ' ' && HAN.test(text[q.digits + 1] ?? '')
  if (!before && !behind) return { text, q }
  const from = Math.max(0, q.start - BEFORE)
  const head = text.slice(from, before ? q.start - 1 : q.start)
  const figures = text.slice(q.start, q.digits)
  const gap = behind ? 1 : 0
  const tail = text.slice(q.digits + gap, q.digits + gap + AFTER)
  const start = head.length
  const digits = start + figures.length
  return { text: head + figures + tail, q: { ...q, start, digits, end: digits + Math.max(0, q.end - q.digits - gap) } }
}
