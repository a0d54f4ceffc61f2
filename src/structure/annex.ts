import { cutOf, type ReportYears, type SectionSense } from './classify.ts'
import type { Line } from './lines.ts'

const LISTED = /(?:实事|民生(?:工程|项目|清单|任务)|惠民(?:工程|项目))/
const NO_LIST = /解释|注释|说明|名词|附注|责任分解/
const DONE = /完成情况|落实情况|办理情况|进展情况/
const YEAR = /(?:19|20)\d\d/
const NOTE = /^\d{1,2}[.．、]\s{0,2}((?:19|20)\d\d)年[^，。；：]{0,10}(?:实事|民生(?:工程|项目))[^，。；：]{0,10}：/

const ofYear = (year: number, done: boolean, turn: ReportYears): SectionSense | null => {
  if (year === turn.review || done) return cutOf('review', turn)
  return year === turn.plan || year === 0 ? cutOf('plan', turn) : null
}

/**
 * Behind a report's last words, the title of a list of what will be done (示例市2023年十件民生实事, 民生工程清单): targets of the plan year,
 * or results where it names the year before or says 完成情况. null for any other line, titles of glossaries among them.
 */
export const annexAt = (line: Line, turn: ReportYears): SectionSense | null => {
  if (line.text.length > 60) return null
  const title = line.text.replace(/[*#《》【】\s：:]/g, '')
  if (title.length > 40 || title.length < 5 || /[，。；！、]/.test(title) || !LISTED.test(title) || NO_LIST.test(title)) return null
  return ofYear(Number(YEAR.exec(title)?.[0] ?? 0), DONE.test(title), turn)
}

/** Among the notes of a glossary, one that lists the works of a year (7.2022年十件民生实事：①…) instead of explaining a word. */
export const listedNote = (line: Line, turn: ReportYears): SectionSense | null => {
  const year = NOTE.exec(line.text)?.[1]
  return year && line.text.length > 60 ? ofYear(Number(year), false, turn) : null
}
