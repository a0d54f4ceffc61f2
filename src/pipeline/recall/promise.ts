import type { Report } from '../../model/report.ts'

/** A growth target of GDP as a loose search of the bare text sees it: no section, no rule, no place needed. */
export interface Seen {
  readonly value: number
  readonly words: string
}

const SENTENCE = /[^。！？\n]+/g
const NAME = /(?:生产总值|GDP|经济增长|经济增速|经济总量|经济)/g
const GROWTH = /^(?:（[^（）]{0,12}）)?[^，。；\d、]{0,14}(\d{1,2}(?:\.\d{1,2})?)(?:[-—–~～至％%]{0,3}\d{1,2}(?:\.\d{1,2})?)?[％%]/
const WORD = /增长|增速|增幅|递增|速度/
const GOAL = /预期目标|主要目标|奋斗目标|发展目标|工作目标|总体目标|指导性目标|目标是|目标为|目标：|预期|计划/
const LATER = /年均|平均每年|五年|“十.{1,2}”|十[一二三四五]五|到20\d\d年/
const PAST = /去年|上年[，实完]|过去一年|一年来|同比|比上年增长|完成预期|超过预期|好于预期|实际增长|初步核算|预计(?:全年|完成)/

const inSentence = (sentence: string): Seen | undefined => {
  for (const name of sentence.matchAll(NAME)) {
    const end = name.index + name[0].length
    const found = GROWTH.exec(sentence.slice(end, end + 50))
    if (!found || !WORD.test(name[0] + found[0]) || !GOAL.test(sentence.slice(0, end + found[0].length))) continue
    const before = sentence.slice(Math.max(0, name.index - 60), end + found[0].length)
    if (!LATER.test(before) && !PAST.test(before)) return { value: Number(found[1]), words: sentence.slice(Math.max(0, name.index - 30), name.index + 40) }
  }
  return undefined
}

/** What the text seems to promise for the year, or undefined. */
export const seenTarget = (text: string): Seen | undefined => {
  for (const sentence of text.match(SENTENCE) ?? []) {
    const seen = inSentence(sentence.replace(/\s/g, ''))
    if (seen) return seen
  }
  return undefined
}

export interface Recall {
  readonly file: string
  readonly seen: Seen
  /** Whether our own reading holds a GDP growth target of the plan year, and one with the value seen. */
  readonly found: boolean
  readonly same: boolean
}

/** Holds our reading of one report against the loose search; undefined where that sees no target. */
export const recallOf = (report: Report): Recall | undefined => {
  const seen = seenTarget(report.text)
  if (!seen) return undefined
  const year = String(report.identity.planYear?.value ?? '')
  const ours = report.statements.filter(
    (s) => s.role === 'target' && s.indicator === 'gdp' && s.measure === 'growth' && s.year === year && s.value !== undefined,
  )
  return { file: report.file, seen, found: ours.length > 0, same: ours.some((s) => s.value === seen.value || s.upper === seen.value) }
}
