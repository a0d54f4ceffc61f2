import type { Span } from '../model/span.ts'
import { closeUp } from './broken/mend.ts'

/** A line of the cleaned text without the white space at its ends. */
export interface Line extends Span {
  readonly text: string
}

/** Lines that hold anything, in order. */
export const linesOf = (clean: string): readonly Line[] => {
  const lines: Line[] = []
  for (let at = 0; at < clean.length; ) {
    const stop = clean.indexOf('\n', at)
    const end = stop < 0 ? clean.length : stop
    const raw = clean.slice(at, end)
    const text = raw.trim()
    if (text) {
      const start = at + raw.length - raw.trimStart().length
      lines.push({ start, end: start + text.length, text })
    }
    at = end + 1
  }
  return lines
}

const TERMINAL = '。！？；：”’）…!?;:'
const MARKED =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}(?:、|[.．](?!\d{1,3}(?!\d)))|第[一二三四五六七八九十]{1,2}|[一二三四五六七八九十]要|——|各位|[①-⑳•·●★■◆])/

const ends = (line: Line): boolean => TERMINAL.includes(line.text.at(-1) ?? '')

/** Is a page's measure kept: do most long lines stop in mid-sentence at about the same width? */
const wrapWidth = (lines: readonly Line[]): number => {
  const long = lines.filter((l) => l.text.length >= 18)
  const cut = long.filter((l) => !ends(l))
  if (cut.length < 4 || cut.length * 10 < long.length * 4) return Number.POSITIVE_INFINITY
  const widths = cut.map((l) => l.text.length).toSorted((a, b) => a - b)
  return (widths[Math.floor(widths.length / 2)] ?? 0) * 0.8
}

const INDENT = '  '
const SENTENCE = /[，。；：、]/
/** Does every paragraph open with blanks, and only a paragraph? Then a line without them goes on from the line before, however long that is. */
const isIndented = (lines: readonly Line[], clean: string): boolean => {
  let [opened, bare, goesOn] = [0, 0, 0]
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next || !SENTENCE.test(line.text)) continue
    const indented = clean.slice(line.end, next.start).endsWith(INDENT)
    if (!indented && MARKED.test(next.text)) continue
    if (!ends(line)) goesOn += indented ? 0 : 1
    else if (indented) opened++
    else bare++
  }
  return opened >= 3 && goesOn >= 3 && bare * 5 <= opened
}

const runsOn = (a: Line, b: Line, gap: string, width: number, indented: boolean): boolean => {
  if (ends(a) || MARKED.test(b.text)) return false
  if (indented && gap.indexOf('\n') === gap.lastIndexOf('\n') && !gap.endsWith(INDENT) && SENTENCE.test(a.text)) return true
  const single = gap.indexOf('\n') === gap.lastIndexOf('\n')
  if ('，、'.includes(a.text.at(-1) ?? ' ')) return single || !MARKED.test(a.text)
  return single && a.text.length >= width
}

const CUT = /\d\.?$/
const CUT_POINT = /[^\d.\s]\d{1,4}\.$/
const REST = /^(?:\d+(?:\.\d+)?|\.\d+)/
const REST_POINT = /^\d{1,2}(?=[%‰个万亿倍])/

/** How many digits at the head of a line belong to a number at the end of the line before; `point` where only a decimal point can tell. */
const cutShort = (a: Line, b: Line, point: boolean): number =>
  (point ? CUT_POINT : CUT).test(a.text) ? ((point ? REST_POINT : REST).exec(b.text)?.[0].length ?? 0) : 0

const isHan = (code: number | undefined): boolean => code !== undefined && code >= 0x4e00 && code <= 0x9fff

/** 增⏎长8.5%: a word that a line break parts stands together; the room it leaves lies before what is no word, so that numbers stay where they are. */
const closeWord = (codes: Uint16Array, end: number, next: number): void => {
  let from = end
  while (codes[from - 1] === 32) from--
  let stop = next
  while (isHan(codes[stop])) stop++
  if (stop > next && isHan(codes[from - 1])) closeUp(codes, from, next, stop)
}

/** Line breaks in the middle of a sentence become spaces; a number they break stands together. Rows of tables are no sentences. */
const unwrap = (codes: Uint16Array, clean: string, tables: readonly Span[]): void => {
  const lines = linesOf(clean)
  const width = wrapWidth(lines)
  const indented = isIndented(lines, clean)
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (!next || tables.some((t) => line.start <= t.end && next.end >= t.start)) continue
    const runs = runsOn(line, next, clean.slice(line.end, next.start), width, indented)
    const digits = cutShort(line, next, !runs)
    if (runs || digits > 0) codes.fill(32, line.end, next.start)
    if (digits > 0) closeUp(codes, line.end, next.start, next.start + digits)
    else if (runs) closeWord(codes, line.end, next.start)
  }
}

/** A blank around a number (收入 2.85 亿元) parts no paragraphs; one before a year (工作安排 2024年) or behind a full stop may. */
const isNumbers = (before: string, after: string): boolean => {
  if ('。！？；'.includes(before.at(-1) ?? ' ') || MARKED.test(after)) return false
  return /[\d.%]$/.test(before) || /^[\d.]+(?!\d{0,3}年)[^年]/.test(after)
}

/** A text on one line: the spaces that stand for paragraph breaks become line breaks. */
const rewrap = (codes: Uint16Array, clean: string): void => {
  let from = 0
  for (const m of clean.matchAll(/ +/g)) {
    const before = clean.slice(from, m.index)
    const heading = before.length <= 40 && !/[，。；]/.test(before)
    const after = clean.slice(m.index + m[0].length, m.index + m[0].length + 8)
    if (isNumbers(before, after)) continue
    if (!heading && !'。！？：；”'.includes(before.at(-1) ?? ' ') && !MARKED.test(after)) continue
    codes[m.index] = 10
    from = m.index + m[0].length
  }
}

const ESCAPE = /\\r\\n|\\[nrt]/g

/** Line breaks a careless export has written out as `\\r\\n`: spans of the signs, each its own break once dropped. */
export const writtenBreaks = (clean: string): readonly Span[] => {
  const found = clean.includes('\\n') ? Array.from(clean.matchAll(ESCAPE), (m) => ({ start: m.index, end: m.index + m[0].length })) : []
  return found.length >= 3 ? found : []
}

/** Makes every line break a paragraph break, in place. Headings are never joined to what follows, nor rows of `tables` to each other. */
export const paragraphs = (codes: Uint16Array, clean: string, tables: readonly Span[] = []): void => {
  const lines = linesOf(clean)
  const longest = lines.reduce((n, l) => Math.max(n, l.text.length), 0)
  if (longest > 400 && longest * 2 > clean.length && lines.length < 12) rewrap(codes, clean)
  else unwrap(codes, clean, tables)
}

const CHAPTER = /[。！？：”*\s]([一二三四五六七八九])、(?=[^，。；！？、]{0,30}(?:回顾|总结|工作|任务|安排|目标|要求|重点|建设|形势|情况|成就|思路))/g
const NUMBERS = '一二三四五六七八九'

/** Chapters in running text: where no line opens with 一、 but 一、…工作回顾 and 二、…工作安排 stand within lines, in order. */
const chaptersWithin = (lines: readonly Line[]): readonly number[] => {
  if (lines.some((l) => /^[一二三]、/.test(l.text))) return []
  const found = lines.flatMap((l) => Array.from(l.text.matchAll(CHAPTER), (m) => ({ at: l.start + m.index + 1, n: NUMBERS.indexOf(m[1] ?? '') })))
  let next = 0
  const inOrder = found.filter(({ n }) => n === next && ++next > 0)
  return inOrder.length >= 2 ? inOrder.map((f) => f.at) : []
}

/** A line as two, where `at` lies within it. */
export const cutAt = (line: Line, at: number): readonly Line[] => {
  if (at <= line.start || at >= line.end) return [line]
  const [head, rest] = [line.text.slice(0, at - line.start), line.text.slice(at - line.start)]
  return [
    { start: line.start, end: line.start + head.trimEnd().length, text: head.trimEnd() },
    { start: at, end: line.end, text: rest },
  ]
}

/** Lines, and each chapter of running text on one of its own. */
export const chapters = (lines: readonly Line[]): readonly Line[] =>
  chaptersWithin(lines).reduce<readonly Line[]>((all, at) => all.flatMap((l) => cutAt(l, at)), lines)
