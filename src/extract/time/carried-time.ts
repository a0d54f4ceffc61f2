import type { Identity, Section } from '../../model/report.ts'
import type { Mark } from '../../time/marks.ts'

const YEAR_BACK = /^(?:刚刚|已经|在|回顾){0,2}(?:过去的?(?:这)?一年|一年来|过去的((?:19|20)\d\d)年)/
const LAST = /^(?:在)?(?:去年|((?:19|20)\d\d)年[，是])/
/** Among five years, the last of them by itself: 2020年，我们…, 特别是刚刚过去的2020年，…. */
const TURNS_TO = /^(?:特别是|尤其是)?(?:在)?(?:刚刚)?过去的(?:((?:19|20)\d\d)年|(?:这)?一年)，|^(?:在)?((?:19|20)\d\d)年，(?:我们|全[市省县区州旗]上下)/
const turnsTo = (sentence: string, { reviewYear }: Identity): boolean => {
  const found = TURNS_TO.exec(sentence)
  const year = found?.[1] ?? found?.[2]
  return found !== null && (year === undefined || Number(year) === reviewYear?.value)
}

/** Words of intent; what is done all the time (推进, 坚持, 加快) says nothing of when. */
const AHEAD =
  /今年|明年|新的一年|(?<![重主需必概])要(?![求素点闻])|我们将|(?:^|[，。；])将|确保|力争|争取|必须|下一步|今后|目标|努力|(?:^|[，。；])(?:进一步|继续)|拟[^定]|计划|安排/
/** 实现了年初预定的调控目标: a goal that is behind. */
const GOAL_BEHIND = /(?:实现|完成|达到|超过)了?[^，。；]{0,14}目标/g
/** 今后五年政府工作的总体要求是…: what follows in the paragraph (奋斗目标是…) is of these years too. */
const YEARS_AHEAD = /^[^，；：]{0,8}(?:今后|未来|接下来的?)[五5]年/
/** A sentence with a time of its own; 预期目标 are those of the year. */
const OWN_TIME = /今年|明年|去年|上年|预期目标|(?:19|20)\d\d年/
const TERM = /[五5]年|“?十[一二三四]?五”?|累计/
/** With a word that stands in all of each. Apart: as one expression they are more than the check of linear time looks through. */
const WEAK = [
  ['是', /[一二三四五六七八九]是[^，。；]{0,14}(?:不[大优强够高足多快]|偏[低小弱少重]|滞后|较[低弱小]|薄弱|粗放|乏力)(?=[，、；。])/],
  ['面临', /面临(?:诸多|不少|许多|一些)[^，。；]{0,16}(?:困[境难]|问题|烦恼|短板)/],
] as const

const back = (identity: Identity): Mark => ({ at: -1, year: String(identity.reviewYear?.value ?? ''), kind: 'last' })

const opens = (sentence: string, section: Section, identity: Identity): boolean => {
  const found = YEAR_BACK.exec(sentence) ?? (section.period.role === 'target' ? LAST.exec(sentence) : null)
  return found !== null && (found[1] === undefined || Number(found[1]) === identity.reviewYear?.value)
}

const fiveAhead = (section: Section, identity: Identity): Mark | undefined => {
  const plan = identity.planYear?.value
  if (plan === undefined || section.period.year.includes('-')) return undefined
  return { at: -1, year: identity.planRange ?? `${plan}-${plan + 4}`, kind: 'five' }
}

/** Whether a sentence has a time other than the last of the years it stands among (到2007年 among 2003–2007). */
const ownTime = (sentence: string, { year }: Mark): boolean => OWN_TIME.test(sentence.replaceAll(`到${year.slice(5)}年`, ''))

/**
 * In a plan or among five years, a sentence that turns to the year before (过去的一年，…) takes those after it in its paragraph along,
 * up to one that looks ahead or at the five years again.
 */
export const paragraphTime = (sentence: string, section: Section, identity: Identity, before: Mark | undefined): Mark | undefined => {
  const term = section.part === 'review_term'
  if (!term && section.period.role !== 'target') return undefined
  if (!term && YEARS_AHEAD.test(sentence)) return fiveAhead(section, identity)
  if (before?.kind === 'five') return ownTime(sentence, before) ? undefined : before
  if (opens(sentence, section, identity) || (term && turnsTo(sentence, identity))) return identity.reviewYear ? back(identity) : undefined
  return before && !(term ? TERM.test(sentence) : AHEAD.test(sentence.replace(GOAL_BEHIND, ''))) ? before : undefined
}

/** A mean of several years set as a goal: 年均增长9%. Not 年均浓度, the mean of one. */
const MEAN_AHEAD = /年均(?:增长|递增|增幅|增速|提高|下降|降低|减少|新增|增加)/

/** A mean in a plan for one year is of the years ahead that the report last spoke of (“十二五”时期…主要目标是：生产总值年均增长11%). */
export const meanAhead = (sentence: string, section: Section, horizon: Mark | undefined): Mark | undefined =>
  horizon && section.period.role === 'target' && !section.period.year.includes('-') && MEAN_AHEAD.test(sentence)
    ? { at: -1, year: horizon.year, kind: 'five' }
    : undefined

/** The last years ahead that a sentence of a plan names, from the plan year on. */
export const horizonIn = (marks: readonly Mark[], plan: number | undefined): Mark | undefined =>
  plan === undefined ? undefined : marks.findLast((m) => m.year.length === 9 && Number(m.year.slice(0, 4)) >= plan && Number(m.year.slice(0, 4)) <= plan + 1)

/** In a plan, what is named as weak (一是经济总量不大，…) is how things stand and no goal. */
export const weakMark = (sentence: string, section: Section, identity: Identity): Mark | undefined => {
  if (section.period.role !== 'target' || !identity.reviewYear) return undefined
  const found = WEAK.flatMap(([word, pattern]) => (sentence.includes(word) ? (pattern.exec(sentence)?.index ?? []) : []))
  return found.length === 0 ? undefined : { ...back(identity), at: Math.min(...found) }
}

/** The year that ends several, said of all that a colon announces: of the paragraphs below where it closes its own, else of the rest of its paragraph. */
export interface Announced {
  readonly mark: Mark
  readonly section: Section
  readonly below: boolean
}

/** What is made, spent or added over the years, or each year, is not of the last. */
const OVER_YEARS = /年均|每年|累计|[五5]年|期间|今年|明年|去年/

/** 到“十四五”末，我市将呈现新景象：: what follows is of the year that the section's years end with. */
export const announcedBy = (sentence: string, marks: readonly Mark[], section: Section): Announced | undefined => {
  const { role, year } = section.period
  if (role !== 'target' || year.length !== 9) return undefined
  const colon = sentence.indexOf('：')
  const mark = marks.findLast((m) => m.until === undefined && m.at >= 0 && m.at < colon)
  if (!mark || mark.year !== year.slice(5) || colon - mark.at > 40 || /\d/.test(sentence.slice(mark.at + 4, colon))) return undefined
  return { mark, section, below: sentence.trimEnd().length === colon + 1 }
}

/** The year that was announced for a sentence; `opens` where it opens a paragraph. */
export const announcedFor = (sentence: string, section: Section, opens: boolean, before: Announced | undefined): Announced | undefined =>
  before?.section === section && (before.below || !opens) && !sentence.includes('今年') ? before : undefined

export const overYears = (sentence: string): boolean => OVER_YEARS.test(sentence)
