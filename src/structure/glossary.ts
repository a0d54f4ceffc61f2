import { type Line, linesOf } from './lines.ts'

const TITLE = /(?:名词(?:术语)?|术语|用语|词语|内容)的?(?:解释|注释|说明|释义)|注释|释义/
/** Titles that say so little that a first note must follow. */
const PLAIN_TITLE = /^(?:附注|注解|注|说明|解释和说明|(?:有关|相关)?情况(?:的)?说明|附[:：]?)[:：]?$/
/** Signs and words a glossary's title may have around it. */
const AROUND = /[※*【】[\]（）《》〈〉：:>#\-—\d、]|附[件录注]?[一二三四五六]?|资料|内容|政府工作报告|中?的?(?:有关|部分|相关|主要|专业)|和说明/g
const INLINE = /[！。]\s{0,6}(?:附[件录]?[：:]?\s{0,4})?(?:《政府工作报告》)?(?:有关|部分|相关|主要)?名词(?:术语)?解释/g
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/
const NOTE = /^[[［〔【（(]?(\d{1,3})[\]］〕】）)]?[.、．\s]{0,3}[^\n]{1,40}?(?:[：:]|是?指|即|——)/
const BRACKETED = /^[[［〔【]\d/
const CIRCLED = /^[①-⑳]/

const MOST_STARTS = 10

const isTitle = (text: string): boolean => {
  if (text.length > 300) return false
  const words = text.replace(/\s/g, '')
  const start = words.slice(0, 24)
  return words.length < 90 && TITLE.test(start) && start.slice(0, start.search(TITLE)).replace(AROUND, '') === ''
}

const noteNumber = (text: string): number => (CIRCLED.test(text) ? text.charCodeAt(0) - 0x245f : Number(NOTE.exec(text)?.[1] ?? 0))

/** Notes numbered 1, 2, 3… to the end of the text, with no heading among them, behind the report's last words or in brackets of their own. */
const notesAt = (lines: readonly Line[], from: number): number => {
  const after = lines.findLastIndex((l) => HEADING.test(l.text))
  const numbers = lines.map((l) => (l.start < from ? 0 : noteNumber(l.text)))
  const starts = numbers.flatMap((n, i) => (n === 1 && i > after ? [i] : [])).slice(0, MOST_STARTS)
  for (const i of starts) {
    const line = lines[i]
    if (!line || (!/[！!]$/.test(lines[i - 1]?.text ?? '') && !BRACKETED.test(line.text))) continue
    const rest = numbers.slice(i).filter((n) => n > 0)
    const counted = rest.filter((n, k) => k === 0 || n === (rest[k - 1] ?? 0) + 1).length
    if (counted >= 3 && counted * 3 >= lines.length - i) return line.start
  }
  return -1
}

/**
 * Where a report's glossary begins: under its title (名词解释, 注释), behind the last words on the same line, or as numbered notes without a title.
 * Infinity when it has none. Looked for in the last three fifths only.
 */
export const glossaryAt = (clean: string): number => {
  const from = clean.length * 0.4
  const lines = linesOf(clean)
  const inline = Array.from(clean.matchAll(INLINE), (m) => m.index + 1).find((at) => at > from) ?? -1
  const titled =
    lines.find((l, i) => l.start > from && (isTitle(l.text) || (PLAIN_TITLE.test(l.text) && noteNumber(lines[i + 1]?.text ?? '') === 1)))?.start ?? -1
  return Math.min(...[inline, titled, notesAt(lines, from)].map((at) => (at < 0 ? Number.POSITIVE_INFINITY : at)))
}
