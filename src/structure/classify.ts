import type { Part, Period } from '../model/report.ts'
import { planRange, yearOf } from '../time/dates.ts'

/** Years a document turns on. 0 when unknown. */
export interface ReportYears {
  readonly plan: number
  readonly review: number
}

export interface SectionSense {
  readonly part: Part
  readonly period: Period
}

const TERM_PAST =
  /过去的?五年|的五年$|五年来|这五年|五年间|五年的?(?:政府)?工作|本届(?:市|县|省|区|旗)?(?:人民)?政府|上一?届|第[一二三四五六七八九十]{1,3}届[^，。]{0,5}政府|过去四年|五年奋斗|回[首顾望眸]五年|五年回[顾眸望]/
const TERM_PLAN = /下届政府|今后五年|未来五年|今后一个时期|下一个五年|新一届政府|今后几年|未来五年|接下来的五年/
const FIVE = /“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间|规划|计划|以来|发展|工作|主要|的|目标|经济|奋斗|蓝图|宏图|和|及|与|开局|收官|末|$)/
const ORDINAL = /第([一二三四五六七八九十]{1,2})个五年/g
const REVIEW = /回顾|总结|成就|成绩|完成情况|情况$|以来的?(?:政府)?工作/
/** 目标任务圆满完成, 圆满完成各项任务: what was set was reached, unless it is still to be. */
const DONE =
  /(?:任务|目标|指标|计划|承诺)[^，。；]{0,6}(?:完成|实现|兑现)$|(?:圆满|胜利|全面|顺利|超额|较好|如期)(?:地)?完成了?[^，。；]{0,12}(?:任务|目标|指标|计划)/
const STILL = /确保|力争|努力|推动|奋力|坚决|争取|保证|要|为/
const LOOKED_AT = /工作|发展|任务|目标|指标|计划|执行/
const PLAN = /安排|任务|目标|要求|部署|重点|建议|思路|打算|举措|意见|做好|展望|努力方向|形势|推进|工作$|加强|建设/
const TROUBLE = /(?:存在|面临)的?.{0,8}(?:问题|困难|不足|挑战)|(?:问题|困难)(?:和|与)(?:挑战|不足|问题)/

/** '' where no year of the document is known. */
const range = (a: number, b: number): string => (b > 1900 ? `${a}-${b}` : '')
const single = (year: number): string => (year > 1900 ? String(year) : '')

interface Mark extends SectionSense {
  readonly at: number
}

const past = (turn: ReportYears): SectionSense => ({ part: 'review', period: { role: 'result', year: single(turn.review) } })
const coming = (turn: ReportYears): SectionSense => ({ part: 'plan', period: { role: 'target', year: single(turn.plan) } })
export const pastTerm = (turn: ReportYears, years?: readonly [number, number]): SectionSense => ({
  part: 'review_term',
  period: { role: 'result', year: years ? range(years[0], years[1]) : range(turn.plan - 5, turn.plan - 1) },
})
export const comingTerm = (turn: ReportYears, years?: readonly [number, number]): SectionSense => ({
  part: 'plan_term',
  period: { role: 'target', year: years ? range(years[0], years[1]) : range(turn.plan, turn.plan + 4) },
})
export const cutOf = (part: Part, turn: ReportYears): SectionSense => {
  if (part === 'plan' || part === 'closing') return { ...coming(turn), part }
  return { ...past(turn), part }
}

/** 今年前5个月, 今年以来: what of this year is already over is looked back on. */
const YEARS =
  /(?:19|20)\d\d|[二][〇零][〇零一二三四五六七八九]{2}|过去的?一年|去年|今年(?:以来|前?\d{1,2}个?月|前[一二三四五六七八九十]{1,2}个?月|上半年|前?[一二三]季度)|今年|新的一年/g

const years = (text: string, turn: ReportYears): readonly Mark[] => {
  const marks: Mark[] = []
  for (const m of text.matchAll(YEARS)) {
    const year = m[0] === '今年' || m[0] === '新的一年' ? turn.plan : /[年月季度来]$/.test(m[0]) ? turn.review : yearOf(m[0])
    if (year === turn.review) marks.push({ ...past(turn), at: m.index })
    else if (year === turn.plan) marks.push({ ...coming(turn), at: m.index })
  }
  return marks
}

/** 2001年新一届政府的工作: a new government's first year, where the year looked back on is the one named. */
const inOffice = (text: string, term: string, turn: ReportYears): boolean =>
  term === '新一届政府' && text.includes(`${turn.review}年`) && !text.includes(`${turn.plan}年`)

const terms = (text: string, turn: ReportYears): readonly Mark[] => {
  const marks: Mark[] = []
  const before = TERM_PAST.exec(text)
  const after = TERM_PLAN.exec(text)
  const five = FIVE.exec(text)
  if (before) marks.push({ ...pastTerm(turn), at: before.index })
  if (after && !inOffice(text, after[0], turn)) marks.push({ ...comingTerm(turn), at: after.index })
  const plan = five ? planRange(five[0]) : null
  if (five && plan && plan[1] <= turn.plan && (plan[1] <= turn.review || REVIEW.test(text))) marks.push({ ...pastTerm(turn, plan), at: five.index })
  // The first year of the plan, which is looked back on: “十二五”发展开局良好.
  else if (five && plan && plan[0] === turn.review && /开局/.test(text)) marks.push({ ...past(turn), at: five.index })
  else if (five?.[0].endsWith('开局') && plan && plan[0] === turn.plan) marks.push({ ...coming(turn), at: five.index })
  else if (five && plan && plan[0] >= turn.review && plan[0] <= turn.plan + 1) marks.push({ ...comingTerm(turn, plan), at: five.index })
  return marks
}

/** Is what was set done? 全面完成2006年的任务 is still to be where 2006 is the plan's year. */
const isDone = (heading: string, turn: ReportYears): boolean => {
  const at = heading.search(DONE)
  return (
    at >= 0 &&
    !(heading.includes(`${turn.plan}年`) && !heading.includes(`${turn.review}年`)) &&
    !STILL.test(
      heading
        .slice(Math.max(0, at - 12), at)
        .split(/[，、]/)
        .at(-1) ?? '',
    )
  )
}

/** 1996年的政府工作和1997年的目标: the year looked back on comes first. */
const opensBack = (heading: string, [first, second]: readonly Mark[]): boolean =>
  first?.part === 'review' && second?.part === 'plan' && /[和与及]/.test(heading.slice(first.at, second.at))

/** What a heading says its part is about: part, role and year; null when it says nothing of the kind (it inherits). */
export const classify = (words: string, turn: ReportYears): SectionSense | null => {
  const heading = words.replace(ORDINAL, '“$1五”')
  if (heading.length < 40 && TROUBLE.test(heading) && !REVIEW.test(heading)) return cutOf('problems', turn)
  const marks = [...terms(heading, turn), ...years(heading, turn)].toSorted((a, b) => a.at - b.at)
  const looksBack = REVIEW.test(heading) || isDone(heading, turn) || opensBack(heading, marks)
  const [first] = marks.filter((m) => (m.period.role === 'result') === looksBack)
  if (first) return { part: first.part, period: first.period }
  if (looksBack && LOOKED_AT.test(heading)) return past(turn)
  const [any] = marks
  return any && (any.period.role === 'result' || PLAN.test(heading)) ? { part: any.part, period: any.period } : null
}

/** A heading without a year that holds a word of plans (主要任务, 目标任务). */
export const planWord = (heading: string, turn: ReportYears): SectionSense | null =>
  /工作安排|工作任务|预期目标|主要任务|总体要求|政府工作建议|工作部署|目标任务/.test(heading) && heading.length < 40 ? coming(turn) : null
