import { UNITS } from '../../lexicon/units.ts'

const BLANK = 32
const DOT = 46
const DASH = 0x2014

const codesOf = (chars: string): ReadonlySet<number> => new Set(Array.from(chars, (c) => c.charCodeAt(0)))
const isDigit = (c: number | undefined): boolean => c !== undefined && c >= 48 && c <= 57

/** Characters that take no room in print: they break a number for the machine and not for the reader. */
const UNSEEN = codesOf('\u200B\u200C\u200D\u2060\uFEFF\u00AD')
const HAS_UNSEEN = /[\u200B-\u200D\u2060\uFEFF\u00AD]/
const TIMELY = new Set(['time', 'rank', 'ratio', 'point', 'fold'])
/** What may stand behind a number whose groups of three are parted by blanks: 12 000套, 1 243.9亿元, 3 553件. */
const COUNTED = codesOf(
  `万亿千百余多${Object.entries(UNITS)
    .filter(([kind]) => !TIMELY.has(kind))
    .flatMap(([, names]) => names.map((name) => name[0]))
    .join('')}`,
)
/** What makes the figures behind a point part of a number: 3. 2万人, 增长 4. 3%. */
const SCALED = codesOf('万亿%‰')
/** Before the first digit of 1. 5: a list is numbered there, and no decimal broken. */
const OPENS_ITEM = codesOf('\n。；！？：（(*#')
/** What leads to a number with a blank before it: 增长 4. 3%. */
const LEADS = codesOf('长到达为至降高升涨资成现增近过超约是于在入均别比、和与，/元')
/** One stroke between two numbers, whatever the typist or the scanner made of it. */
const STROKES = codesOf('一ー㇐')
const BOUNDS_RANGE = codesOf('%‰元人吨亩斤家个户年月日点万亿倍天里米项')
const NUMERALS = codesOf('〇零○一二三四五六七八九十')
const RAISED = codesOf('⁰¹²³⁴⁵⁶⁷⁸⁹')
const NOTES = codesOf('⁰¹²³⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')
/** m², 平方米²: there a raised digit belongs to the unit. */
const SQUARED = codesOf('米里')

/** Moves what stands from `to` to `end` up to `from`; the room it leaves lies blank behind it. */
export const closeUp = (codes: Uint16Array, from: number, to: number, end: number): void => {
  codes.copyWithin(from, to, end)
  codes.fill(BLANK, from + end - to, end)
}

const past = (codes: Uint16Array, at: number, most: number): number => {
  let i = at
  while (i - at < most && codes[i] === BLANK) i++
  return i
}

const back = (codes: Uint16Array, at: number): number => {
  let i = at
  while (i > 0 && at - i < 2 && codes[i - 1] === BLANK) i--
  return i
}

const digitsEnd = (codes: Uint16Array, at: number): number => {
  let i = at
  while (isDigit(codes[i])) i++
  return i
}

/** A number where a list may be numbered; behind a word only where no magnitude or sign of a rate makes it an amount. */
const listed = (codes: Uint16Array, start: number, stop: number): boolean => {
  const at = back(codes, start)
  const before = codes[at - 1] ?? 10
  return OPENS_ITEM.has(before) || (at < start && !LEADS.has(before) && !SCALED.has(codes[past(codes, stop, 1)] ?? 0))
}

/** 9. 8%, 17 .1%: closes the blanks around a decimal point up; the end of the number. */
const decimal = (codes: Uint16Array, start: number, end: number): number => {
  const dot = past(codes, end, 2)
  if (codes[dot] !== DOT) return end
  const from = past(codes, dot + 1, 2)
  if (dot === end && from === dot + 1) return end
  const stop = digitsEnd(codes, from)
  if (stop === from || stop - from > 3 || end - start > 5 || codes[stop] === DOT || listed(codes, start, stop)) return end
  if (dot > end) closeUp(codes, end, dot, stop)
  const left = stop - (dot - end)
  if (from > dot + 1) closeUp(codes, end + 1, end + 1 + (from - dot - 1), left)
  return end + 1 + (stop - from)
}

/** 12 000套, 1 243.9亿元: closes up groups of three that one blank parts, where they are one number and no row of them. */
const grouped = (codes: Uint16Array, start: number, end: number): number => {
  if (end - start > 3 || codes[start] === 48 || isDigit(codes[back(codes, start) - 1])) return end
  const stops: number[] = []
  let at = end
  while (codes[at] === BLANK && isDigit(codes[at + 1]) && digitsEnd(codes, at + 1) === at + 4) {
    stops.push(at)
    at += 4
  }
  if (stops.length === 0) return end
  let stop = at
  if (codes[stop] === DOT && isDigit(codes[stop + 1])) stop = digitsEnd(codes, stop + 1)
  const next = codes[past(codes, stop, 1)]
  if (next === undefined || !COUNTED.has(next)) return end
  for (const [i, gap] of stops.entries()) closeUp(codes, gap - i, gap - i + 1, stop)
  return stop - stops.length
}

/** The digits of a number with one point, written together over what stood from `start` to `stop`. */
const written = (codes: Uint16Array, digits: readonly number[], start: number, stop: number): void => {
  codes.fill(BLANK, start, stop)
  codes.set(digits, start)
}

/** 8\u2060.3%, 12\u200b34: closes up where only characters without width stand between the parts of a number. */
const seamless = (codes: Uint16Array, text: string, start: number): void => {
  const digits: number[] = []
  let stop = start
  let kept = 0
  for (let i = start; ; i++) {
    const c = codes[i] ?? 0
    if (isDigit(c) || (c === DOT && !digits.includes(DOT))) {
      digits.push(c)
      if (!isDigit(c)) continue
      stop = i + 1
      kept = digits.length
    } else if (c !== BLANK || !UNSEEN.has(text.charCodeAt(i))) break
  }
  if (kept < stop - start) written(codes, digits.slice(0, kept), start, stop)
}

const PARTED = codesOf(' _*-')
const POINTED = codesOf(' _*.·。,，')

/** PM_2.5, PM 2. 5, pm2·5 → PM2.5 with what was between behind it; PM 10 likewise. */
const particles = (codes: Uint16Array, at: number): void => {
  const put = (word: string, stop: number): void => {
    for (let i = at; i < stop; i++) codes[i] = word.charCodeAt(i - at) || BLANK
  }
  let i = at + 2
  while (i - at < 5 && PARTED.has(codes[i] ?? 0)) i++
  if (codes[i] === 49 && codes[i + 1] === 48 && !isDigit(codes[i + 2])) put('PM10', i + 2)
  if (codes[i] !== 50) return
  const two = i++
  while (i - two < 4 && POINTED.has(codes[i] ?? 0)) i++
  if (codes[i] === 53 && i > two + 1 && !isDigit(codes[i + 1])) put('PM2.5', i + 1)
}

/** 5%一6%, 8一10%, 5亿元一6亿元: the sign is a dash there. */
const stroke = (codes: Uint16Array, at: number): void => {
  const before = back(codes, at) - 1
  const left = codes[before] ?? 0
  if (!isDigit(codes[past(codes, at + 1, 1)]) || NUMERALS.has(codes[before - 1] ?? 0)) return
  if (!isDigit(left) && !BOUNDS_RANGE.has(left)) return
  let i = before
  while (i > before - 6 && !isDigit(codes[i])) i--
  if (isDigit(codes[i])) codes[at] = DASH
}

/** 6%¹左右, 120³家, 6%①左右: the mark of a note, and no digit of the number. */
const raised = (codes: Uint16Array, text: string, at: number): void => {
  let first = at
  while (first > 0 && NOTES.has(text.charCodeAt(first - 1))) first--
  const before = codes[first - 1] ?? 10
  const behindNumber = isDigit(before) || before === 37 || before === 0x2030
  if (behindNumber || (RAISED.has(text.charCodeAt(at)) && before > 127 && !SQUARED.has(before))) codes[at] = BLANK
}

/**
 * Numbers and marks that typesetting broke or misspelt, made whole in place: blanks and characters without width inside a number close up
 * (the room they leave lies behind it, so that a number begins where it begins in the source), PM2.5 in one spelling, strokes between two
 * numbers as dashes, raised marks of notes as blanks.
 */
export const mend = (codes: Uint16Array, text: string): void => {
  const unseen = HAS_UNSEEN.test(text)
  for (let i = 0; i < codes.length; i++) {
    const c = codes[i] ?? 0
    if (isDigit(c)) {
      if (isDigit(codes[i - 1]) || codes[i - 1] === DOT) continue
      if (unseen) seamless(codes, text, i)
      grouped(codes, i, decimal(codes, i, digitsEnd(codes, i)))
    } else if ((c === 80 || c === 112) && (codes[i + 1] === 77 || codes[i + 1] === 109)) particles(codes, i)
    else if (c < 128) continue
    else if (STROKES.has(c)) stroke(codes, i)
    else if (NOTES.has(c)) raised(codes, text, i)
  }
}
