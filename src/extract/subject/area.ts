import { ABOUT_AREA, AREA_ENDS, AREA_LINK, AREA_TASK, NAMES_STATISTIC, NO_AREA, TOWN_END } from '../../lexicon/areas.ts'
import { isStatistic } from '../indicator/match.ts'
import type { Draft } from '../interpret/draft.ts'
import { charset } from '../lexer/charset.ts'
import { sieveOf } from '../lexer/sieve.ts'
import { verbAtHead } from './parts.ts'

const END = new RegExp(`^[^，；。：:（(]{0,30}(?:${AREA_ENDS.join('|')}|${TOWN_END})`)
const areaEnds = sieveOf([[...AREA_ENDS, '镇', '乡', '街道']])
const LEAD_IN = /^(?:[—*\s]|其中[，：]?|力争|确保|争取|预计|同时[，]?|[一二三四五六七八九十]是|(?:19|20)\d\d年[，]?|去年[，]?|全年[，]?|今年[，]?)*/
const WHOLE = /全(?:[国省市县区州旗盟]|地区)|我[国省市县区州旗]/
const STOPS = charset('，；。：')

interface Clause {
  readonly start: number
  readonly end: number
}

const clausesOf = (text: string, start: number, end: number): readonly Clause[] => {
  const found: Clause[] = []
  let from = start
  for (let i = start; i < end; i++) {
    if (STOPS[text.charCodeAt(i)] !== 1) continue
    found.push({ start: from, end: i })
    from = i + 1
  }
  return from < end ? [...found, { start: from, end }] : found
}

interface Area {
  readonly name: string
  /** Offset right behind the name. */
  readonly end: number
}

/** The part of a place that a clause opens with and speaks for, the place's own name (广州地区) apart. */
const areaAtHead = (text: string, c: Clause, place: string): Area | undefined => {
  const from = c.start + (LEAD_IN.exec(text.slice(c.start, Math.min(c.end, c.start + 20)))?.[0].length ?? 0)
  const name = END.exec(text.slice(from, Math.min(c.end, from + 40)))?.[0]
  if (!name || ABOUT_AREA.test(name) || AREA_TASK.test(name) || verbAtHead(name) !== '' || WHOLE.test(name)) return undefined
  const end = from + name.length
  if (NO_AREA.test(name) || (name.endsWith('地区') && NAMES_STATISTIC.test(text.slice(end, end + 3))) || (place !== '' && name.endsWith(`${place}地区`)))
    return undefined
  return { name, end }
}

/** 44个县（市）生产总值: how many they are stands inside the name. */
const COUNTIES = /县（市）$/

/** Whether the words between the area and a number are its statistic and nothing else. */
const speaksOf = (area: Area, d: Draft, text: string): boolean => {
  const { before, from: start, to } = d.mention
  const own = before.startsWith(area.name)
    ? before.slice(area.name.length)
    : COUNTIES.test(area.name) && start < area.end && area.end < to
      ? text.slice(area.end, to)
      : before
  const from = d.mention.to - own.length
  return from >= area.end && AREA_LINK.test(text.slice(area.end, from)) && own.split(/[、和及]/).some((w) => isStatistic(w.replace(AREA_LINK, '')))
}

/** 去年完成生产总值690亿元: a verb and a statistic without a word of whose it is. */
const openVerb = (d: Draft, text: string, c: Clause): boolean => {
  const lead = text.slice(c.start, d.mention.from)
  return lead !== '' && d.mention.from >= c.start && AREA_LINK.test(lead) && /完成|实现|创造|力争|要|确保/.test(lead)
}

/** The subject says already whose it is, in whole or in part (甲园、乙新区: 甲园增加值; 主要园区: 园区税收). */
const named = (subject: string, area: string): boolean =>
  area.split(/[、和]/).some((part) => subject.includes(part.replace(/^\d+个/, ''))) || area.endsWith(subject.slice(0, 3))

const owned = (d: Draft, area: string): Draft => (d.subject === '' || named(d.subject, area) ? d : { ...d, subject: area + d.subject, certainty: 'inferred' })

/**
 * Gives the figures of a part of the place (示例新区生产总值增长15%，固定资产投资增长10%) to that part, to the end of their sentence or until the whole place is named.
 * `place` is the short name of the report's own place. X48.
 */
export const ofAreas = (drafts: readonly Draft[], text: string, start: number, end: number, place: string): readonly Draft[] => {
  if (drafts.length === 0 || areaEnds(text, start, end) === 0) return drafts
  let area: Area | undefined
  let sure = false
  let opening = true
  const out: Draft[] = []
  let next = 0
  for (const c of clausesOf(text, start, end)) {
    const found = areaAtHead(text, c, place)
    if (WHOLE.test(text.slice(c.start, c.end))) area = undefined
    const here: Draft[] = []
    for (let d = drafts[next]; d && (d.at[0] ?? 0) < c.end; d = drafts[++next]) here.push(d)
    const speaks = found && here.some((d) => speaksOf(found, d, text))
    if (found && (speaks || opening)) {
      area = found
      sure = speaks === true
    }
    opening = false
    for (const d of here) {
      if (area && !sure && openVerb(d, text, c)) sure = true
      out.push(area && sure ? owned(d, area.name) : d)
    }
  }
  return [...out, ...drafts.slice(next)]
}
