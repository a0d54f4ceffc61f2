import type { Known } from '../model/report.ts'
import type { ReadText } from '../model/source.ts'

const OFFICE =
  /(?:省长|市长|县长|区长|旗长|州长|盟长|主席|专员|总理)\s{0,8}([\u4e00-\u9fff][\u4e00-\u9fff·]{0,14}(?:\s{1,3}[\u4e00-\u9fff]{1,2})?)\s{0,6}(?=[\n）]|各位|$)/

/** Who gave the report, as the lines above the salutation name them. */
export const findSpeaker = (read: ReadText, head: string): Known<string> | undefined => {
  const m = OFFICE.exec(head.slice(0, 900))
  const name = m?.[1]?.replace(/\s/g, '') ?? ''
  if (!m || name.length < 2 || /政府|报告|代表|会议/.test(name)) return undefined
  return { value: name, certainty: 'stated', evidence: { start: m.index, end: m.index + m[0].length, quote: read.text.slice(m.index, m.index + m[0].length) } }
}
