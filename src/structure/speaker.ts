import type { Known } from '../model/report.ts'
import type { ReadText } from '../model/source.ts'

const OFFICE = /省长|市长|县长|区长|旗长|州长|盟长|主席|专员|总理/g
const NAME = /^\s{0,8}([\u4e00-\u9fff][\u4e00-\u9fff·]{0,14}(?:\s{1,3}[\u4e00-\u9fff]{1,2})?)\s{0,6}(?:[\n）]|各位|$)/
const LONGEST = 40

/** Who gave the report, as the lines above the salutation name them. */
export const findSpeaker = (read: ReadText, head: string): Known<string> | undefined => {
  const above = head.slice(0, 900)
  for (const office of above.matchAll(OFFICE)) {
    const from = office.index + office[0].length
    const m = NAME.exec(above.slice(from, from + LONGEST))
    if (!m) continue
    const name = (m[1] ?? '').replace(/\s/g, '')
    if (name.length < 2 || /政府|报告|代表|会议/.test(name)) return undefined
    const end = from + m[0].replace(/(?:[\n）]|各位)$/, '').length
    return { value: name, certainty: 'stated', evidence: { start: office.index, end, quote: read.text.slice(office.index, end) } }
  }
  return undefined
}
