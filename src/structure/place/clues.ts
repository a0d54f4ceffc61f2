import type { Issue } from '../../model/issue.ts'
import { nameAtEnd, placeByShort } from './gazetteer.ts'

export type From = Extract<Issue, { code: 'place-inferred' }>['from']

/** A name as some part of the document gives it, and what stood before it. */
export interface Clue {
  readonly name: string
  readonly from: From
  readonly before: string
  /** Offset of the name's end in the text, −1 when it is not from the text. */
  readonly end: number
}

const ASSEMBLY = /第[一二三四五六七八九十百零〇\d]{1,5}届\s{0,8}(?:人民代表大会|人大)/g
const OFFICE = /(?:人民政府|行署|行政公署|政府)\s{0,3}(?:代理|代|副|常务副)?(?:省长|市长|县长|区长|旗长|州长|盟长|主席|专员|主任)/g
const SPEAKS = /代表[^，。\n]{0,20}?(?:人民政府|行署|行政公署|管委会|管理委员会)/g
const TITLE = /(?:人民政府|政府|行署|行政公署|办事处)?工作报告|国民经济和社会发展统计公报/g
const GENERIC = /^(?:本|全|我|该|各|新一届|一届)?(?:省|市|县|区|旗|州|盟|地区|自治区|自治州|自治县|镇|乡|街道)$/
const UNKNOWN = /[\u4e00-\u9fff]{2,8}(?:自治州|自治县|自治旗|开发区|新区|地区|街道|省|市|县|区|旗|州|盟|镇|乡)$/
/** Words that end where a place's name begins. */
const APART = /代表|[\s\d（）()《》〈〉“”"—\-，。：:、月日年在于向表届]/
/** What a name may stand behind without being the end of a longer one. */
const LEADS = /^(?:我|受|本|全|各|省|市|县|中共|今天|现在|新一届|[由经为对是的与及])?$/

/** A name of the gazetteer that is only the end of a longer one, with which a line of the text opens: 安县 in 和安县政府工作报告. */
const isEndOf = (rest: string, known: string, text: string): boolean => {
  const own = rest.split(APART).at(-1) ?? ''
  if (LEADS.test(own) || own.length > 4 || nameAtEnd(own) !== '' || placeByShort(own) !== null) return false
  return text.split('\n').some((line) => line.replace(/^[#*《\s]{0,8}(?:\d{4}年)?/, '').startsWith(own + known))
}

const TOWN = /(?:镇|乡|街道)$/
const ABOVE = /^.{2,6}?(?:省|自治区|市|州|盟|地区)(?=.{3})/
const ABOVE_TOWN = /^.{2,6}?(?:省|自治区|自治县|市|州|盟|地区|县|区|旗)(?=.{2})/

/** A name without those of the places above it: 某市某县某镇 is 某镇. */
const withoutAbove = (name: string): string => {
  if (!TOWN.test(name)) return /[县市区旗]$/.test(name) ? name.replace(ABOVE, '') : name
  const below = name.replace(ABOVE_TOWN, '')
  return below === name ? name : withoutAbove(below)
}

/** The name a stretch ends with: one of the gazetteer, else one that looks like a place's. */
const nameBefore = (stretch: string, text: string): string => {
  const known = nameAtEnd(stretch) || nameAtEnd(stretch.replace(/([市县区旗州])\1$/, '$1'))
  if (known && !isEndOf(stretch.slice(0, -known.length), known, text)) return known
  const tail = stretch.split(APART).at(-1) ?? ''
  const unknown = UNKNOWN.exec(tail)?.[0] ?? ''
  const below = withoutAbove(unknown)
  return GENERIC.test(below) || /[了的对]|政府|代表/.test(below) ? '' : below
}

const cluesOf = (text: string, pattern: RegExp, from: From, offset: number): readonly Clue[] =>
  Array.from(text.matchAll(pattern), (m) => {
    const end = m.index + (from === 'salutation' && m[0].startsWith('代表') ? m[0].search(/(?:人民政府|行署|行政公署|管委会|管理委员会)$/) : 0)
    const full = text.slice(Math.max(0, end - 30), end)
    const before = full.trimEnd()
    const stretch = before.replace(/[《\s]{0,4}(?:(?:19|20)\d\d|[一二][〇零0九][〇零0一二三四五六七八九]{2})?\s?(?:年度?)?[《\s]{0,4}$/, '')
    const name = nameBefore(stretch, text) || (pattern === TITLE ? (placeByShort(stretch)?.name ?? '') : '')
    return {
      name,
      from,
      before: stretch.slice(0, Math.max(0, stretch.length - name.length)),
      end: offset < 0 || !stretch.endsWith(name) ? -1 : offset + end - (full.length - stretch.length),
    }
  }).filter((c) => c.name !== '')

/** Place names in a path, the last segment that has one first: 保定市顺平县/2022.txt. */
export const pathClues = (file: string): readonly Clue[] =>
  file
    .split(/[/\\]/)
    .toReversed()
    .slice(0, 3)
    .flatMap((part, i): readonly Clue[] => {
      const words = part.replace(/\.[a-z]{1,5}$/i, '').split(/[^\u4e00-\u9fff]+|(?:政府|工作|报告|年)/)
      const name = words.map((w) => nameAtEnd(w)).find((n) => n !== '')
      const from: From = i === 0 ? 'file-name' : 'folder'
      return name ? [{ name, from, before: part, end: -1 }] : []
    })

/** Every clue in title, head and front matter, the strongest sort first: the assembly, the speaker's office, the salutation, the title. */
export const cluesIn = (head: string, title: string): readonly Clue[] => {
  const salutation = head.search(/各位代表|代表\S{0,12}政府/)
  const top = head.slice(0, salutation < 0 ? 600 : salutation)
  return [
    ...cluesOf(top, ASSEMBLY, 'assembly', 0),
    ...cluesOf(top, OFFICE, 'salutation', 0),
    ...cluesOf(head, SPEAKS, 'salutation', 0),
    ...cluesOf(top.slice(0, 300), TITLE, 'title', 0),
    ...cluesOf(title, TITLE, 'front-matter', -1),
  ]
}
