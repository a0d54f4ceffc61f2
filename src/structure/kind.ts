import type { ReportKind } from '../model/issue.ts'

/** Why a text is taken for something else: `body` another body's report (a court's), `news` an article about one, `signs` nothing of a report in it. */
export type Why = 'body' | 'news' | 'signs'

export interface Sort {
  readonly kind: ReportKind
  /** Only of `other`. */
  readonly why?: Why
}

const COMMUNIQUE = /统计公报|统计局\s{0,5}(?:19|20)\d\d年/
const PLAN = /计划执行情况|计划草案的报告|预算执行情况/
const OUTLINE_TITLES = [/(?:规划|远景目标|五年计划)(?:（[^，。；（）]{0,12}）)?纲要/, /规划和.{0,18}纲要/, /个五年(?:发展)?规划/, /五”.{0,12}规划(?:（|$)/]
const OWN = /政府工作报告|(?:政府|行署|行政公署|管委会|管理委员会)\D{0,4}(?:(?:19|20)\d\d年)?度?工作报告/
const SPEAKS = /我[^，。；\n]{0,8}代表[^，。；\n]{0,20}(?:政府|行署|行政公署|国务院|政务院|管委会|管理委员会)|我受国务院/
const OTHER_BODY = /(?:法院|检察院|常务委员会|常委会|政协|纪委|公司|集团|学校|大学|学院|医院|协会|局|厅|党委)[^，。；\n]{0,14}工作(?:报告|总结)/
const OTHER_SPEAKS = /我[^，。；\n]{0,8}代表[^，。；\n]{0,20}(?:法院|检察院|常务委员会|常委会|公司|董事会|学校)/
const SALUTATION = /^(?:各位代表|同志们)/m
const NEWS = /本报讯|记者|通讯员|新华社|中新社|新闻网|日报网|讯（|电（/
const OUTLINE = /回顾|工作安排|主要任务|重点工作|目标任务|工作任务|总体要求|预期目标|主要目标|自身建设|完成情况/g
const MEASURED = /\d\s{0,2}(?:%|个百分点|亿元|万元|万亩|万吨|万人|公里)/g

const FIRST_LINES = 40
const TITLE_LINES = 6
const HEADING = 45

const bare = (line: string): string => line.replace(/\s/g, '')
/** Lines that can be a title or a heading: short, and no sentence. */
const titles = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(bare)
    .filter((l) => l !== '' && l.length <= HEADING && !/[，。；]/.test(l))

/** Headings of a report's outline, and the figures a report is full of. */
const looksLike = (text: string): boolean => {
  const headings = titles(text).join('\n')
  const outlined = new Set(headings.match(OUTLINE)).size
  const measured = text.match(MEASURED)?.length ?? 0
  return outlined >= 2 || (outlined === 1 && (measured >= 6 || text.includes('各位代表')))
}

/** The title of a plan for several years, and not of a report on one. */
const planned = (lines: string): boolean =>
  lines
    .split('\n')
    .slice(0, TITLE_LINES)
    .some((l) => OUTLINE_TITLES.some((t) => t.test(l)) && !/报告|说明|通知|回顾|^[一二三四五六七八九十]{1,3}、/.test(l))

/**
 * What sort of document a text is, by its title, by who speaks to whom in its head, and by its outline. An article about a report has the
 * report's words but not its voice; what has neither is something else.
 */
export const kindOf = (title: string, head: string, text: string): Sort => {
  const top = `${title}\n${head.slice(0, 500)}`
  const lines = [/[，。；]/.test(title) ? '' : title, ...titles(head).slice(0, FIRST_LINES)].join('\n')
  const own = OWN.test(lines)
  if (COMMUNIQUE.test(lines) && !own) return { kind: 'communique' }
  if (PLAN.test(top) && !own) return { kind: 'plan_report' }
  if (SPEAKS.test(head)) return { kind: 'work_report' }
  if (OTHER_SPEAKS.test(head) || (OTHER_BODY.test(lines) && !own)) return { kind: 'other', why: 'body' }
  if (SALUTATION.test(head) && (own || text.includes('政府'))) return { kind: 'work_report' }
  if (planned(lines) && !own) return { kind: 'plan_outline' }
  if (NEWS.test(head)) return { kind: 'other', why: 'news' }
  return own || looksLike(text) ? { kind: 'work_report' } : { kind: 'other', why: 'signs' }
}
