import type { ReportKind } from '../model/issue.ts'

/** What sort of document a text is, by its title, head and the words it keeps coming back to. */
export const kindOf = (title: string, head: string, text: string): ReportKind => {
  const top = `${title}\n${head.slice(0, 500)}`
  if (/统计公报|统计局\s{0,5}(?:19|20)\d\d年/.test(top)) return 'communique'
  if (/计划执行情况|计划草案的报告|预算执行情况/.test(top) && !/政府工作报告/.test(top)) return 'plan_report'
  if (/工作报告|代表.{0,20}(?:人民政府|行署|国务院)/.test(top)) return 'work_report'
  const signs = ['工作回顾', '各位代表', '预期目标', '工作任务', '工作安排', '工作报告', '政府自身建设'].filter((s) => text.includes(s)).length
  return signs >= 2 ? 'work_report' : 'other'
}
