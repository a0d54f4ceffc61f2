import type { Part } from '../model/report.ts'
import { planRange } from '../time/dates.ts'
import { comingTerm, cutOf, pastTerm, type ReportYears, type SectionSense } from './classify.ts'

const LEAD = '(?:[^，。；]{0,12}的是[，：])?(?:——|—|\\*|各位代表[，：！]|\\s|[“（]|回首|回顾|回望|刚刚|已经|即将|在|总的看，|同时，){0,4}'
const YEAR_PAST = new RegExp(`^${LEAD}(?:过去的?(?:这)?一年|一年来|去年|这一年)`)
const TERM_PAST = new RegExp(`^${LEAD}(?:过去的?五年|五年来|这五年|五年间|本届政府(?:任期(?!内)|成立)|过去的?四年)`)
const TERM_PLAN = new RegExp(`^${LEAD}(?:今后五年|未来五年|今后一个时期)`)
const FIVE = new RegExp(`^${LEAD}“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间|以来|这?五年|规划期|的?(?:发展|建设)中)`)
/** 依据《…第十四个五年规划…建议》，…主要目标是; 《纲要》对照…，明确了今后五年…的目标: what a plan for five years sets, and not the year's. */
const BY_PLAN =
  /^(?:\*|[依根按遵][据照循]?|《|县|市|省|区|州|旗|政府|编制|制定|了|的|我们){0,8}[^。；]{0,50}(?:五年(?:规划|计划)|“[一二三四五六七八九十]{1,2}五”规划|《?纲要|《建议》)/
const ITS_GOALS = /(?:今后五年|未来五年|“[一二三四五六七八九十]{1,2}五”时期|主要|奋斗|发展|预期|这样)的?(?:[^，。；]{0,16})目标(?:任务)?(?:是|为|：)/
/** 今后五年…的奋斗目标，重点抓好六项任务：, above a list. */
const YEARS_TO_COME = /(?:今后|未来)五年/
const TASKS_BELOW = /(?:任务|举措|重点)：$/
const setsGoals = (sentence: string): boolean => ITS_GOALS.test(sentence) || (TASKS_BELOW.test(sentence) && YEARS_TO_COME.test(sentence))
const TROUBLE = /^.{0,60}(?:存在(?:不少|一些|许多|诸多|的)?|面临(?:不少|一些|许多|诸多|的)?|有不少).{0,24}(?:问题|困难|不足|短板|挑战)/
const AIM =
  /(?:今年|全年|全市|全县|全区|全省|全旗|全州|经济|发展|工作)[^，。；]{0,20}(?:预期目标|主要目标|奋斗目标|总体要求|总体思路|基本思路|指导思想|工作思路)(?:是|为|：|建议)/
const NOW = /^(?:各位代表[，：！])?(?:今年|新的一年|做好今年)/

/** 2022年，…; not 2022年到2026年. */
const DATED = new RegExp(`^${LEAD}(?:过去的)?([0-9]{4})年(?![到至—–-]{1,2}[0-9]{4}年)`)

/** Goals that a paragraph takes from the plan of the five years the year lies in; not where it names the year too. */
const setByPlan = (line: string, turn: ReportYears): SectionSense | null => {
  const [sentence = ''] = line.split('。', 1)
  if (!BY_PLAN.test(sentence) || !setsGoals(sentence) || sentence.includes('今年') || sentence.includes(`${turn.plan}年`)) return null
  const years = [...sentence.matchAll(/[一二三四五六七八九十]{1,2}(?:个)?五(?=年|”)/g)].flatMap((m) => planRange(m[0]) ?? [])
  const [from, to] = years
  if (from === undefined || to === undefined) return sentence.includes('今后五年') || sentence.includes('未来五年') ? comingTerm(turn, termOf(turn)) : null
  return from <= turn.plan && to >= turn.plan ? comingTerm(turn, [from, to]) : null
}

/** The five years of a plan that a year lies in. */
const termOf = ({ plan }: ReportYears): readonly [number, number] => {
  const from = plan - ((plan - 1) % 5)
  return [from, from + 4]
}

/** The time a paragraph opens with (过去五年，… · “十三五”时期，… · 2024年，…), null where it opens with none. */
export const opening = (line: string, turn: ReportYears): SectionSense | null => {
  const told = Number(DATED.exec(line)?.[1] ?? 0)
  const dated = (year: number): boolean => year > 0 && year === told
  if (YEAR_PAST.test(line) || dated(turn.review)) return cutOf('review', turn)
  if (TERM_PAST.test(line)) return pastTerm(turn)
  if (TERM_PLAN.test(line)) return comingTerm(turn)
  const set = setByPlan(line, turn)
  if (set) return set
  if (dated(turn.plan) || NOW.test(line)) return cutOf('plan', turn)
  const five = FIVE.test(line) ? planRange(line.slice(0, 16)) : null
  if (five && five[1] <= turn.review) return pastTerm(turn, five)
  return five && five[0] >= turn.review && five[0] <= turn.plan ? comingTerm(turn, five) : null
}

const BACK: readonly Part[] = ['preamble', 'review', 'review_term', 'problems']

/**
 * Does a paragraph turn to another time than the part it stands in? Looking back it may go between the year and the five years,
 * into the problems, and, where a text has no headings, on to the plan; looking ahead, between the five years and the year.
 */
export const switched = (line: string, now: SectionSense, turn: ReportYears, headed: boolean): SectionSense | null => {
  const start = line.slice(0, 90)
  const back = BACK.includes(now.part)
  if ((now.part === 'review' || now.part === 'review_term') && TROUBLE.test(start) && /同时|清醒|看到|认识|但|也/.test(start)) return cutOf('problems', turn)
  const next = opening(start, turn) ?? setByPlan(line, turn)
  if (!next) return back && !headed && AIM.test(start) ? cutOf('plan', turn) : null
  if (next.part === now.part && next.period.year === now.period.year) return null
  const ahead = next.period.role === 'target'
  if (back && ahead) return !headed && (AIM.test(start) || WORKS.test(start) || next.part === 'plan_term' || SETS_GOALS.test(line.slice(0, 300))) ? next : null
  if (!back && !ahead) return null
  return now.part === 'problems' ? null : next
}

/** Goals of a year are set: 主要调控目标是, 预期目标：, 总的要求是. */
export const SETS_GOALS = /(?:预期|奋斗|主要|调控|工作|发展)(?:调控|预期)?(?:目标|指标)(?:建议|确定|安排)?(?:是|为|：)|(?:总的|总体)要求(?:是|为|：)/
/** 今年要突出抓好以下工作, 今年的政府工作要…: what is ahead, where no goals are set. */
export const WORKS = /(?:今年|新的一年|\d{4}年)[^。；：“]{0,14}(?:要|将)(?:突出|重点|着力|扎实|集中)?(?:抓好|做好|抓住|完成)/
const GOALS = /(?:预期|奋斗)目标(?:建议)?(?:是|为|：)/
const LONGER = /五年|年均|每年|“[一二三四五六七八九十]{1,2}五”|20\d\d年[，]?(?:全面|基本|建成|达到)/

const sentenceAt = (text: string, at: number): number => Math.max(text.lastIndexOf('。', at), text.lastIndexOf('！', at)) + 1

/** 2024年开局十分关键。…主要预期目标：…: among the goals of five years, those of the plan year. */
const yearGoals = (text: string, year: number): number => {
  const goals = GOALS.exec(text)?.index ?? -1
  const named = goals < 0 ? -1 : Math.max(text.lastIndexOf(`${year}年`, goals), text.lastIndexOf('今年', goals))
  return named < 0 || /[到至、]/.test(text[named - 1] ?? '') || LONGER.test(text.slice(named + 4, goals + 60)) ? -1 : sentenceAt(text, named)
}

/** 未来五年，是关键时期。今年是开局之年，…政府工作的总体要求是：…: the year, where nothing behind it looks further ahead. */
const yearItself = (text: string, year: number): number => {
  const at = Math.max(...[`。今年是`, `！今年是`, `。${year}年是`].map((w) => text.indexOf(w)))
  return at < 0 || !SETS_GOALS.test(text.slice(at)) || LONGER.test(text.slice(at + 6).replace(/实施“[一二三四五六七八九十]{1,2}五”规划/g, '')) ? -1 : at + 1
}

/** 各位代表！五年…。2023年，是本届政府任期最后一年，我们…: where a speech comes from the five years to the last. */
const lastYear = (text: string, year: number): number => {
  const at = text.startsWith('各位代表') ? Math.max(text.indexOf(`。${year}年，是`), text.indexOf(`。${year}年是`)) : -1
  return at < 0 || LONGER.test(text.slice(at + 5)) ? -1 : at + 1
}

const CLOSED = /收官|圆满|句号|任期|本届政府|“?[一二三四五六七八九十]{1,2}五”?|五年|各位代表/
const FIVE_YEARS = /[。！](?=(?:回顾|回首|回望)?(?:五年来|过去的?五年|这五年|五年间|“[一二三四五六七八九十]{1,2}五”(?:时期|期间|以来))[，、]?)/

/** 各位代表！2020年圆满收官。五年来，…: where the review of a year opens out to the five years that it ends. */
const wholeTerm = (text: string): number => {
  const at = text.slice(0, 120).search(FIVE_YEARS)
  return at > 4 && CLOSED.test(text.slice(0, at)) ? at + 1 : -1
}

/**
 * Where within a paragraph the time changes: among five years past or to come, to the year itself; in the review of a year, to the five
 * years. The offset of its sentence and what it is; `only` where the paragraph after may be back at the year.
 */
export const turnsWithin = (
  text: string,
  now: SectionSense,
  turn: ReportYears,
): { readonly at: number; readonly cut: SectionSense; readonly only?: true } | null => {
  if (now.part === 'review') {
    const opens = wholeTerm(text)
    return opens < 0 ? null : { at: opens, cut: pastTerm(turn, planRange(text.slice(opens, opens + 16)) ?? undefined), only: true }
  }
  if (now.part !== 'plan_term' && now.part !== 'review_term') return null
  const plan = now.part === 'plan_term'
  const at = plan ? ([yearGoals(text, turn.plan), yearItself(text, turn.plan)].find((a) => a >= 0) ?? -1) : lastYear(text, turn.review)
  return at < 0 ? null : { at, cut: cutOf(plan ? 'plan' : 'review', turn) }
}
