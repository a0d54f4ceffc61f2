import type { Section } from '../model/report.ts'
import type { Dropped } from '../model/source.ts'
import { tenseOf } from '../time/tense.ts'
import { annexAt, listedNote } from './annex.ts'
import { classify, cutOf, planWord, type ReportYears, type SectionSense } from './classify.ts'
import { glossaryAt } from './glossary.ts'
import { chapters, type Line, linesOf } from './lines.ts'
import { back, depthOf, type Mark, push, retold, SECOND, type State, THIRD, unheaded } from './passages.ts'
import { opening, switched, turnsWithin } from './time-shifts.ts'

const PHRASE = /(?:回顾|总结|工作安排|主要任务|重点工作|工作任务|目标任务|总体要求|工作部署|预期目标|工作重点|工作建议|奋斗目标)[：是]?$/

/** The words of a heading at a line's start: to its first full stop or wide gap behind its number, 60 characters at most. */
const headingText = (text: string): string => {
  const stop = text.search(/[。！；]|(?<![分、） ]) {2}/)
  return text.slice(0, stop < 0 ? 60 : Math.min(stop, 60)).trimEnd()
}

/** What stands behind a heading on its own line. */
const ownText = (line: Line): string => line.text.slice(headingText(line.text).length).trimStart()

const isPhrase = (line: Line): boolean => line.text.length <= 36 && PHRASE.test(line.text) && !/[，。；]/.test(line.text)

/** A short line that is no sentence and has no number. */
const isTitle = (line: Line): boolean =>
  line.text.length >= 8 && line.text.length <= 36 && depthOf(line.text) === 0 && !/[，。；：！？]|各位代表/.test(line.text)

/**
 * A heading that says neither year nor kind, where it must: behind the problems, where the plan begins if the text below looks ahead; behind
 * the review and behind the five years to come, where it begins if that text opens with the plan's year; and as the first of a report, where
 * the review begins if it looks back.
 */
const byTense = (s: State, line: Line, turn: ReportYears): SectionSense | null => {
  if (s.now.part === 'plan_term') return opening((ownText(line) || s.after(line)).slice(0, 90), turn)?.part === 'plan' ? cutOf('plan', turn) : null
  if (s.now.part === 'plan' || (s.headed && s.now.part !== 'preamble')) return null
  const below = s.after(line)
  const tense = tenseOf(below)
  if (s.now.part === 'review' || s.now.part === 'review_term')
    return tense !== 'back' && opening(below.slice(0, 90), turn)?.part === 'plan' ? cutOf('plan', turn) : null
  if (s.now.part === 'problems') return tense === 'ahead' && !s.headed ? cutOf('plan', turn) : null
  return tense === 'back' || opening(below.slice(0, 90), turn)?.period.role === 'result' ? cutOf('review', turn) : null
}

/** The first year of a five-year plan that has opened well is the year looked back on, not the plan. */
const OPENED = /开局|成效显著/

const said = (s: State, line: Line, turn: ReportYears): SectionSense | null => {
  const heading = headingText(line.text).slice(0, 45)
  if (s.now.part === 'preamble' && OPENED.test(heading) && tenseOf(s.after(line)) !== 'ahead') return cutOf('review', turn)
  return classify(heading, turn) ?? byTense(s, line, turn) ?? planWord(heading, turn)
}

/** （一）“十二五”时期的主要成就 below 三、“十三五”规划: a look back, as long as its own heading reaches. */
const looksBack = (s: State, line: Line, depth: number, turn: ReportYears): boolean => {
  const around = s.around ?? s.now
  const heading = headingText(line.text)
  const cut = depth === 2 && around.part === 'plan_term' ? classify(heading.slice(0, 45), turn) : null
  if (s.around) s.now = s.around
  s.around = null
  if (cut?.part !== 'review_term') return false
  push(s, line, heading, depth, cut, true)
  s.base = around
  s.around = around
  return true
}

const headed = (s: State, line: Line, depth: number, turn: ReportYears): void => {
  if (looksBack(s, line, depth, turn)) return
  const heading = headingText(line.text)
  const own = depth <= 1 ? said(s, line, turn) : null
  const cut = own ?? (depth <= 1 && s.now.part === 'problems' ? (s.base.part === 'preamble' ? cutOf('review', turn) : s.base) : s.now)
  if (own) s.headed = own.period.role === 'target' || s.headed
  push(s, line, heading, Math.max(1, depth), cut, own !== null)
}

const paragraph = (s: State, line: Line, turn: ReportYears, depth: number): void => {
  const body = depth > 1 ? line.text.replace(SECOND, '').replace(THIRD, '') : line.text
  const cut = switched(body, s.now, turn, s.headed)
  if (cut && cut.part !== 'problems') s.around = null
  if (cut) push(s, line, depth ? headingText(line.text) : '', depth, cut, true)
  else if (depth === 2) headed(s, line, depth, turn)
  const now = s.now
  const within = cut && cut.part !== 'plan_term' ? null : turnsWithin(line.text, s.now, turn)
  if (within) push(s, { ...line, start: line.start + within.at }, '', 0, within.cut, true)
  if (within?.only) s.lent = now
}

const take = (s: State, line: Line, before: Line | undefined, turn: ReportYears): void => {
  back(s, line, before)
  if (retold(s, line, turn)) return
  const depth = depthOf(line.text)
  if (depth === 1 || isPhrase(line) || (s.now.part === 'problems' && isTitle(line) && said(s, line, turn))) headed(s, line, depth, turn)
  else paragraph(s, line, turn, depth)
}

const LAST_WORDS = /^(?:各位代表|同志们|让我们)/

/** Where the first list of works begins, right below the last words; Infinity where none does. */
const listsAt = (lines: readonly Line[], turn: ReportYears): number =>
  lines.find((l, i) => i > lines.length / 3 && annexAt(l, turn) !== null && lines.slice(Math.max(0, i - 4), i).some((b) => LAST_WORDS.test(b.text)))?.start ??
  Number.POSITIVE_INFINITY

/** Where the speaker turns to the listeners for the last time: the last paragraph but a few that opens with 各位代表 and holds no figures. */
const closingAt = (lines: readonly Line[], end: number): number => {
  const last = lines.findLast((l) => l.start < end && l.start > end * 0.85 && LAST_WORDS.test(l.text))
  return last && !/\d/.test(last.text.slice(0, 60)) ? last.start : -1
}

const section = (mark: Mark, end: number): Section => ({
  start: mark.at,
  end,
  heading: mark.heading,
  depth: mark.depth,
  part: mark.cut.part,
  period: mark.cut.period,
  certainty: mark.stated ? 'stated' : 'inferred',
})

/** A glossary from its title on, but for notes that list works. */
const explained = (s: State, clean: string, lines: readonly Line[], notes: number, turn: ReportYears): void => {
  const cut = cutOf('glossary', turn)
  const [title = ''] = clean.slice(notes, notes + 80).split('\n', 1)
  s.now = cut
  s.marks.push({ at: notes, heading: headingText(title.trim()), depth: 1, cut, stated: true })
  for (const line of lines) {
    if (line.start <= notes) continue
    const works = listedNote(line, turn)
    if (works) push(s, line, headingText(line.text), 2, works, true)
    else if (s.now.part !== 'glossary') push(s, line, '', 1, cut, true)
  }
}

const FOLLOWING = 3000
const followed = (lines: readonly Line[]): ((heading: Line) => string) => {
  const places = new Map(lines.map((l, i) => [l, i]))
  return (heading) => {
    let text = ''
    for (let i = (places.get(heading) ?? lines.length) + 1; i < lines.length && text.length < FOLLOWING; i++) {
      const line = lines[i]
      if (!line || depthOf(line.text) === 1) break
      text += `${line.text.slice(0, FOLLOWING)}\n`
    }
    return text.slice(0, FOLLOWING)
  }
}

const furnished = (dropped: readonly Dropped[], lines: readonly Line[], end: number): readonly [number, number] => {
  const first = lines[0]?.start ?? 0
  const last = lines.at(-1)?.end ?? end
  const pageWords = dropped.some((d) => d.reason === 'furniture' || d.reason === 'login')
  return pageWords ? [first, last] : [0, end]
}

/**
 * A cleaned text → sections without gaps from its first character to its last, each with the role and year a plain number has there.
 * Headings are 一、（一）and phrases (工作回顾, 预期目标); a paragraph that turns to another time opens a section of its own.
 */
export const outline = (clean: string, turn: ReportYears, dropped: readonly Dropped[], results: boolean): readonly Section[] => {
  const lines = unheaded(chapters(linesOf(clean)), turn, isPhrase)
  const atFirst = cutOf(results ? 'review' : 'preamble', turn)
  const [first, last] = furnished(dropped, lines, clean.length)
  const s: State = { marks: [], now: atFirst, base: atFirst, headed: results, around: null, lent: null, retold: null, lists: false, after: followed(lines) }
  if (first > 0) s.marks.push({ at: 0, heading: '', depth: 0, cut: cutOf('furniture', turn), stated: true })
  s.marks.push({ at: first, heading: '', depth: 0, cut: atFirst, stated: false })
  const notes = glossaryAt(clean)
  const closing = results ? -1 : closingAt(lines, Math.min(notes, listsAt(lines, turn), clean.length))
  for (const [i, line] of lines.entries()) {
    if (line.start >= notes) break
    const annex = closing >= 0 && line.start > closing ? annexAt(line, turn) : null
    if (line.start === closing) push(s, line, '', 0, cutOf('closing', turn), true)
    else if (annex) push(s, line, headingText(line.text), 1, annex, true)
    else take(s, line, lines[i - 1], turn)
  }
  if (notes < clean.length) explained(s, clean, lines, notes, turn)
  if (last < clean.length && last > first) s.marks.push({ at: last, heading: '', depth: 0, cut: cutOf('furniture', turn), stated: true })
  const marks = s.marks.filter((m, i) => s.marks[i + 1]?.at !== m.at)
  return marks.map((m, i) => section(m, marks[i + 1]?.at ?? clean.length))
}
