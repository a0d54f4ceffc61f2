import type { Identity, Section } from '../../model/report.ts'
import { type Mark, timeMarks } from '../../time/marks.ts'
import { weakMark } from './carried-time.ts'

const GOAL = /(?:(?:预期|奋斗|主要|发展|工作|预定|总体|总的|调控)目标|预期(?:调控)?指标)(?:任务)?(?:建议)?(?:是|为|：|确定为|定为)/
const LONGER = /[五5]年|“?十[一二三四五]?五”?|任期|到20\d\d年|20\d\d年?[-—–至到]/
const EARLIER = /去年|上年|年初|当时|曾/

/** 主要预期目标是…: goals of the plan year, also where an outline that failed puts them under the review. */
const goalMark = (sentence: string, section: Section, plan: number): Mark | undefined => {
  const at = sentence.includes('目标') || sentence.includes('指标') ? GOAL.exec(sentence)?.index : undefined
  if (at === undefined) return undefined
  const before = sentence.slice(Math.max(0, at - 40), at)
  const named = before.includes('今年') || before.includes(`${plan}年`)
  if (!named && (LONGER.test(before) || EARLIER.test(before) || section.period.role === 'target' || section.part === 'review_term')) return undefined
  return { at, year: String(plan), kind: 'this' }
}

/** Words of time in a sentence, with what a list's opening line (目标是：) said before it. */
export const timeExpressions = (sentence: string, section: Section, identity: Identity, carried: Mark | undefined, told?: Mark): readonly Mark[] => {
  const plan = identity.planYear?.value
  const goal = plan === undefined || told?.kind === 'five' ? undefined : goalMark(sentence, section, plan)
  const own = timeMarks(sentence, identity, section)
  const weak = weakMark(sentence, section, identity)
  if (!told && !carried && !goal && !weak) return own
  const before = [told, carried].flatMap((m) => (m ? [{ ...m, at: -1 }] : []))
  return [...before, ...own, ...[goal, weak].flatMap((m) => (m ? [m] : []))].sort((a, b) => a.at - b.at)
}

/** The time that a line ending in a colon gives to the lines below it; a line ending in a semicolon passes it on. */
export const carriedFrom = (sentence: string, marks: readonly Mark[], carried: Mark | undefined): Mark | undefined => {
  const closing = sentence.trimEnd().at(-1)
  if (closing === '：') return marks.filter((m) => m.until === undefined).at(-1)
  return closing === '；' || closing === '，' ? carried : undefined
}

/** 今后五年经济社会发展的主要目标是：, a line that a list of goals stands below. */
const GOALS_BELOW = /(?:目标|指标)(?:任务)?(?:建议)?(?:是|为)?：$/
/** A point of a list: ——综合实力再上台阶。 */
const POINT = /^[—–―·●▪◆■]/

/** The time of a list of goals, through every sentence of its points; `opens` where a sentence opens a line. */
export const listed = (sentence: string, opens: boolean, marks: readonly Mark[], list: Mark | undefined): Mark | undefined => {
  if (GOALS_BELOW.test(sentence.trimEnd())) return marks.filter((m) => m.until === undefined).at(-1)
  return opens && !POINT.test(sentence) ? undefined : list
}
