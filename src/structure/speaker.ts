import type { Known } from '../model/report.ts'
import type { ReadText } from '../model/source.ts'

const OFFICE = /(?:省长|市长|县长|区长|旗长|州长|盟长|主席|专员|总理)/g
const NAME = /^[\u4e00-\u9fff·]{2,15}$/

/** What follows an office, on its line or the next, to a bracket or the salutation: `  张 三`, `兼计划委员会主任 张三`. */
const restOf = (head: string, from: number): string => {
  const after = head.slice(from, from + 40)
  const lead = after.length - after.trimStart().length
  const [name] = after.slice(lead).split(/[\n）]|各位/, 1)
  return `${after.slice(0, lead)}${name ?? ''}`.trimEnd()
}

const nameIn = (rest: string): string => {
  const name = rest.trimStart().startsWith('兼') ? (rest.split(/\s/).at(-1) ?? '') : rest.replace(/\s/g, '')
  return NAME.test(name) && !/政府|报告|代表|会议|主任|部长/.test(name) ? name : ''
}

/** Who gave the report, as the lines above the salutation name them. */
export const findSpeaker = (read: ReadText, head: string): Known<string> | undefined => {
  for (const m of head.slice(0, 900).matchAll(OFFICE)) {
    const from = m.index + m[0].length
    const rest = restOf(head, from)
    const value = nameIn(rest)
    const end = from + rest.length
    if (value) return { value, certainty: 'stated', evidence: { start: m.index, end, quote: read.text.slice(m.index, end) } }
  }
  return undefined
}
