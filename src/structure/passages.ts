import type { ReportYears, SectionSense } from './classify.ts'
import { cutAt, type Line } from './lines.ts'
import { opening, SETS_GOALS, WORKS } from './time-shifts.ts'

const FIRST = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}部分)/
export const SECOND = /^（[一二三四五六七八九十]{1,3}）/
export const THIRD = /^(?:\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,2}是)/

export interface Mark {
  readonly at: number
  readonly heading: string
  readonly depth: number
  readonly cut: SectionSense
  readonly stated: boolean
}

/** 1 for 一、, 2 for （一）, 3 for 1. and 一是, 0 for a line without a number. */
export const depthOf = (text: string): number => {
  if (FIRST.test(text)) return 1
  if (SECOND.test(text)) return 2
  return THIRD.test(text) ? 3 : 0
}

/** An outline in the making: where the walk through the lines stands. */
export interface State {
  readonly marks: Mark[]
  now: SectionSense
  /** What stood before a digression (problems), to come back to. */
  base: SectionSense
  headed: boolean
  /** The coming five years, while a heading below them looks back at the five before. */
  around: SectionSense | null
  /** The year reviewed, while a paragraph of it speaks of the five years. */
  lent: SectionSense | null
  /** The plan around a paragraph on the years before. */
  retold: SectionSense | null
  /** A list of the five years goes on to the next chapter. */
  lists: boolean
  /** What a heading is followed by, up to the next of its rank. */
  readonly after: (line: Line) => string
}

/** Opens a section at a line. */
export const push = (s: State, line: Line, heading: string, depth: number, cut: SectionSense, stated: boolean): void => {
  if (cut.part !== 'problems') s.base = cut
  s.now = cut
  s.marks.push({ at: line.start, heading, depth, cut, stated })
}

/** A list goes on: ——, 一是. */
const GOES_ON = /^(?:—|[一二三四五六七八九十]是|这是|第[一二三四五六七八九十])/

/** 这是乡村面貌焕然一新的五年。 on a line of its own: a heading of the list. */
const YEARS_LINE = /^.{0,40}五年[。：！]?$/

/**
 * Behind a paragraph on the five years the year is spoken of again, unless a list of them goes on: what the paragraph's colon opens, and what stands
 * under lines that are headings, goes on to the next chapter.
 */
export const back = (s: State, line: Line, before: Line | undefined): void => {
  if (!s.lent) return
  if (before && (before.text.endsWith('：') || YEARS_LINE.test(before.text)) && s.now.part === 'review_term') s.lists = true
  if (GOES_ON.test(line.text) || (s.lists && depthOf(line.text) !== 1)) return
  if (s.now.part === 'review_term' && depthOf(line.text) !== 1) push(s, line, '', 0, s.lent, false)
  if (s.now.part === 'review_term' && s.lists) s.now = s.lent
  s.lent = null
  s.lists = false
}

/** 这五年，…: a passage on the years before goes on. */
const RETOLD = /^(?:——|—|\s|[“（]){0,2}(?:这|过去|五年来|五年间)/

/** In chapters that look ahead, a paragraph that opens with the five years before (“十四五”时期，…) is of these; the next one is of the plan again. */
export const retold = (s: State, line: Line, turn: ReportYears): boolean => {
  const around = s.retold ?? s.now
  if (depthOf(line.text) > 0 || (around.part !== 'plan_term' && around.part !== 'plan')) {
    if (s.retold && depthOf(line.text) !== 1) push(s, line, '', 0, s.retold, false)
    s.retold = null
    return false
  }
  const own = s.retold && RETOLD.test(line.text) ? s.now : opening(line.text.slice(0, 90), turn)
  if (own?.part === 'review_term') {
    push(s, line, '', 0, own, true)
    s.base = around
    s.retold = around
    return true
  }
  if (s.retold) push(s, line, '', 0, s.retold, false)
  s.retold = null
  return false
}

/** **过去五年工作回顾**: a heading by its looks. */
const BOLD = /^\*{2}[^*]{2,40}\*{2}$/
const OPENS = /^\s?(?:各位代表[，：！])?(?:回顾)?(?:刚刚)?(过去的?一年|今年(?!以来)|新的一年|(?:19|20)\d\d年(?![、至到—-]))/

/** The first sentence that opens with the year looked back on, and the first that sets out what the plan year is to bring. */
const turns = (text: string, turn: ReportYears): readonly number[] => {
  const found = [0, ...Array.from(text.matchAll(/[。！？]/g), (m) => m.index + 1)].flatMap((at, i, all) => {
    const words = text.slice(at, all[i + 1] ?? text.length)
    const time = OPENS.exec(words)?.[1]
    return time ? [{ at, words, back: time.startsWith('过去'), year: Number(/\d+/.exec(time)?.[0] ?? 0) }] : []
  })
  const review = found.find((f) => f.back || f.year === turn.review)
  const plan = found.find((f) => !f.back && (f.year === 0 || f.year === turn.plan) && (SETS_GOALS.test(f.words) || WORKS.test(f.words)))
  return [review, plan].flatMap((f) => (f && f.at > 0 ? [f.at] : []))
}

/** In a text without a heading the review and the plan open in the middle of a paragraph (…。2016年，我们的主要预期目标是：…): each on a line of its own. */
export const unheaded = (lines: readonly Line[], turn: ReportYears, isPhrase: (line: Line) => boolean): readonly Line[] => {
  if (lines.some((l) => depthOf(l.text) === 1 || BOLD.test(l.text) || isPhrase(l))) return lines
  return lines.flatMap((line) => turns(line.text, turn).reduce<readonly Line[]>((all, at) => all.flatMap((l) => cutAt(l, line.start + at)), [line]))
}
