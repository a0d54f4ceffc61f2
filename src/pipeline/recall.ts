import type { Report } from '../model/report.ts'

/** A growth target of GDP as a loose search of the bare text sees it: no section, no rule, no place needed. */
export interface Seen {
  readonly value: number
  readonly words: string
}

const SENTENCE = /[^。！？\n]+/g
const GROWTH =
  /(?:生产总值|GDP|经济增长|经济增速|经济总量|经济)(?:（[^（）]{0,12}）)?[^，。；\d、]{0,14}?(?:增长|增速|增幅|递增|速度)[^，。；\d、]{0,14}?(\d{1,2}(?:\.\d{1,2})?)(?:[-—–~～至％%]{0,3}\d{1,2}(?:\.\d{1,2})?)?[％%]/
const GOAL = /预期目标|主要目标|奋斗目标|发展目标|工作目标|总体目标|指导性目标|目标是|目标为|目标：|预期|计划/
const LATER = /年均|平均每年|五年|“十.{1,2}”|十[一二三四五]五|到20\d\d年/
const PAST = /去年|上年[，实完]|过去一年|一年来|同比|比上年增长|完成预期|超过预期|好于预期|实际增长|初步核算|预计(?:全年|完成)/

/** What the text seems to promise for the year, or undefined. */
export const seenTarget = (text: string): Seen | undefined => {
  SENTENCE.lastIndex = 0
  for (let m = SENTENCE.exec(text); m; m = SENTENCE.exec(text)) {
    const sentence = m[0].replace(/\s/g, '')
    const found = GROWTH.exec(sentence)
    if (!found || !GOAL.test(sentence.slice(0, found.index + found[0].length))) continue
    const before = sentence.slice(Math.max(0, found.index - 60), found.index + found[0].length)
    if (LATER.test(before) || PAST.test(before)) continue
    return { value: Number(found[1]), words: sentence.slice(Math.max(0, found.index - 30), found.index + 40) }
  }
  return undefined
}

/** Whether our own reading holds a GDP growth target of the plan year; with a value, that value. */
export const hasTarget = (report: Report): boolean => {
  const year = String(report.identity.planYear?.value ?? '')
  return report.statements.some((s) => s.role === 'target' && s.indicator === 'gdp' && s.measure === 'growth' && s.year === year && s.value !== undefined)
}
