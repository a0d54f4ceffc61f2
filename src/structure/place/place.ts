import { ORDINARY_NAMES } from '../../lexicon/places/ordinary.ts'
import type { Issue } from '../../model/issue.ts'
import type { Place, PlaceLevel } from '../../model/place.ts'
import type { Known } from '../../model/report.ts'
import type { ReadText } from '../../model/source.ts'
import { countNames, NATION, nameAtEnd, placeByShort, placesNamed, ranked, shortName } from './gazetteer.ts'

type From = Extract<Issue, { code: 'place-inferred' }>['from']

/** A name as some part of the document gives it, and what stood before it. */
interface Clue {
  readonly name: string
  readonly from: From
  readonly before: string
  /** Offset of the name's end in the text, −1 when it is not from the text. */
  readonly end: number
}

export interface PlaceFound {
  readonly place?: Known<Place>
  readonly issues: readonly Issue[]
}

const ASSEMBLY = /第[一二三四五六七八九十百零〇\d]{1,5}届\s{0,8}(?:人民代表大会|人大)/g
const OFFICE = /(?:人民政府|行署|行政公署|政府)\s{0,3}(?:代理|代|副|常务副)?(?:省长|市长|县长|区长|旗长|州长|盟长|主席|专员|主任)/g
const SPEAKS = /代表[^，。\n]{0,20}?(?:人民政府|行署|行政公署|管委会|管理委员会)/g
const TITLE = /(?:人民政府|政府|行署|行政公署)?工作报告|国民经济和社会发展统计公报/g
const GENERIC = /^(?:本|全|我|该|各|新一届|一届)?(?:省|市|县|区|旗|州|盟|地区|自治区|自治州|自治县)$/
const UNKNOWN = /[\u4e00-\u9fff]{2,8}(?:自治州|自治县|自治旗|开发区|新区|地区|省|市|县|区|旗|州|盟)$/

/** The name a stretch ends with: one of the gazetteer, else one that looks like a place's. */
const nameBefore = (stretch: string): string => {
  const known = nameAtEnd(stretch) || nameAtEnd(stretch.replace(/([市县区旗州])\1$/, '$1'))
  if (known) return known
  const tail = stretch.split(/[\s\d（）()《》〈〉“”"—\-，。：:、月日年在于向表届]/).at(-1) ?? ''
  const unknown = UNKNOWN.exec(tail)?.[0] ?? ''
  const below = /[县市区旗]$/.test(unknown) ? unknown.replace(/^.{2,6}?(?:省|自治区|市|州|盟|地区)(?=.{3})/, '') : unknown
  return GENERIC.test(below) || /[了的对和]|政府|代表/.test(below) ? '' : below
}

const cluesOf = (text: string, pattern: RegExp, from: From, offset: number): readonly Clue[] =>
  Array.from(text.matchAll(pattern), (m) => {
    const end = m.index + (from === 'salutation' && m[0].startsWith('代表') ? m[0].search(/(?:人民政府|行署|行政公署|管委会|管理委员会)$/) : 0)
    const full = text.slice(Math.max(0, end - 30), end)
    const before = full.trimEnd()
    const stretch = before.replace(/[《\s]{0,4}(?:(?:19|20)\d\d|[一二][〇零0九][〇零0一二三四五六七八九]{2})?\s?(?:年度?)?[《\s]{0,4}$/, '')
    const name = nameBefore(stretch) || (pattern === TITLE ? (placeByShort(stretch)?.name ?? '') : '')
    return {
      name,
      from,
      before: stretch.slice(0, Math.max(0, stretch.length - name.length)),
      end: offset < 0 || !stretch.endsWith(name) ? -1 : offset + end - (full.length - stretch.length),
    }
  }).filter((c) => c.name !== '')

/** Place names in a path, the last segment that has one first: 保定市顺平县/2022.txt. */
const pathClues = (file: string): readonly Clue[] =>
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

const LEVEL_WORDS: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/省委|全省/g, 'province'],
  [/地委|行署|全地区|全盟|盟委|州委|全州/g, 'prefecture'],
  [/县委|全县|旗委|全旗|区委|全区/g, 'county'],
  [/市委|全市/g, 'prefecture'],
]

const OWN = /代表(?:新一届)?(自治区|自治州|省|市|州|县|旗|区|盟)(?:人民)?政府/
const SUFFIX: Readonly<Record<string, string>> = { 自治州: '州' }

/** The salutation says 省, 市 or 自治区 without a name: the place of that kind the text names most. */
const ofKind = (text: string): Clue | null => {
  const own = OWN.exec(text.slice(0, 4000))?.[1]
  const [first, second] = own ? ranked(text, SUFFIX[own] ?? own) : []
  if (!first || first.n < 3 || (second && second.n * 1.3 > first.n)) return null
  return { name: first.place.name, from: 'frequency', before: first.place.parents.join(''), end: -1 }
}

/** Can a place of that name be what the salutation calls 本省, 本市 …? A file's name alone does not outweigh it. */
const fits = (name: string, text: string): boolean => {
  const own = OWN.exec(text.slice(0, 4000))?.[1]
  return own === undefined || name.endsWith(SUFFIX[own] ?? own)
}

const levelOf = (text: string): PlaceLevel | null => {
  const counts = LEVEL_WORDS.map(([pattern, level]) => ({ level, n: Array.from(text.matchAll(pattern)).length }))
  const first = text.slice(0, 400)
  if (/行署|行政公署|地委/.test(first)) return 'prefecture'
  const best = counts.reduce((a, b) => (b.n > a.n ? b : a))
  return best.n >= 3 ? best.level : null
}

/** No clue in title or head: the place the text names most, of the level its own words (全区, 地委) show. */
const frequent = (text: string): Clue | null => {
  const level = levelOf(text)
  const names = [...countNames(text)].filter(([name]) => name.length > 2 && !ORDINARY_NAMES.has(name))
  const scored = names.flatMap(([name, n]) =>
    placesNamed(name).map((p) => ({ p, n: n * (p.level === level ? 6 : 1) * (/自治区$/.test(p.name) && p.level === 'province' ? 0.2 : 1) })),
  )
  const short = scored.map(({ p, n }) => ({ p, n: n + 0.2 * (text.split(shortName(p.name)).length - 1) * (p.level === level ? 2 : 0.5) }))
  const [first, second] = short.filter(({ n }) => n >= 3).toSorted((a, b) => b.n - a.n)
  if (!first || (second && second.n * 1.2 > first.n && second.p.name !== first.p.name)) return null
  return { name: first.p.name, from: 'frequency', before: '', end: -1 }
}

/** How much more must speak for one of several places of the same name before it is taken: a mention of a province is too little. */
const DECISIVE = 3

const weight = (p: Place, clue: Clue, read: ReadText, text: string): number =>
  p.parents.reduce((sum, parent) => {
    const short = shortName(parent)
    const said = clue.before.includes(short) ? 20 : 0
    const path = read.file.includes(short) || (read.meta.title ?? '').includes(short) ? 10 : 0
    return sum + said + path + Math.min(5, text.split(short).length - 1)
  }, 0)

const KINDS: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/(?:开发区|新区)$/, 'other'],
  [/(?:县|旗|区)$/, 'county'],
  [/省$/, 'province'],
  [/(?:州|盟|地区|市)$/, 'prefecture'],
]
const uncoded = (name: string): Place => ({ name, adcode: '', level: KINDS.find(([k]) => k.test(name))?.[1] ?? 'other', parents: [] })

const known = (place: Place, clue: Clue, read: ReadText, sure: boolean): Known<Place> => {
  const start = clue.end - clue.name.length
  const quote = clue.end < 0 ? '' : read.text.slice(start, clue.end)
  return { value: place, certainty: sure ? 'stated' : 'inferred', ...(quote && { evidence: { start, end: clue.end, quote } }) }
}

const resolve = (clue: Clue, read: ReadText, text: string): PlaceFound => {
  const candidates = placesNamed(clue.name)
  const inferred: readonly Issue[] = clue.end < 0 ? [{ code: 'place-inferred', place: clue.name, from: clue.from }] : []
  const [only] = candidates
  if (!only) return { place: known(uncoded(clue.name), clue, read, clue.end >= 0), issues: [...inferred, { code: 'place-unknown', seen: clue.name }] }
  if (candidates.length === 1) return { place: known(only, clue, read, clue.end >= 0), issues: inferred }
  const [a, b] = candidates.map((p) => ({ p, n: weight(p, clue, read, text) })).toSorted((x, y) => y.n - x.n)
  if (a && b && a.n >= b.n + DECISIVE) {
    const told: Issue = { code: 'place-inferred', place: a.p.parents.join('') + clue.name, from: clue.end < 0 ? clue.from : 'frequency' }
    return { place: known(a.p, clue, read, false), issues: [told] }
  }
  return { issues: [{ code: 'place-ambiguous', seen: clue.name, candidates }] }
}

const isNational = (head: string, title: string): boolean =>
  /国家统计局/.test(head.trimStart().slice(0, 300)) ||
  /国务院总理|代表国务院|政务院|中华人民共和国\s{0,9}\d{4}年国民经济/.test(head) ||
  (/全国人民代表大会/.test(head.slice(0, 400)) && !/届人民代表大会/.test(head.slice(0, 400))) ||
  /^(?:全国|国务院)/.test(title)

/**
 * Where a report is from. Strongest first: the assembly it was given to, the speaker's office, the salutation, the title, the front matter,
 * a file or folder name that the text knows too, what the text names most, and last the file's name alone. Several places of that name and nothing to tell them apart: an issue, no place.
 */
export const findPlace = (read: ReadText, head: string, text: string): PlaceFound => {
  const title = read.meta.title ?? ''
  if (isNational(head, title)) return { place: { value: NATION, certainty: 'stated' }, issues: [] }
  const salutation = head.search(/各位代表|代表\S{0,12}政府/)
  const top = head.slice(0, salutation < 0 ? 600 : salutation)
  const clues = [
    ...cluesOf(top, ASSEMBLY, 'assembly', 0),
    ...cluesOf(top, OFFICE, 'salutation', 0),
    ...cluesOf(head, SPEAKS, 'salutation', 0),
    ...cluesOf(top.slice(0, 300), TITLE, 'title', 0),
    ...cluesOf(title, TITLE, 'front-matter', -1),
  ]
  const own = clues.find((c) => placesNamed(c.name).length > 0) ?? clues[0]
  const path = pathClues(read.file).find((c) => placesNamed(c.name).length > 0)
  const named = path && text.includes(shortName(path.name)) ? path : undefined
  const clue = own ?? named ?? ofKind(text) ?? frequent(text) ?? (path && fits(path.name, text) ? path : undefined)
  return clue ? resolve(clue, read, text) : { issues: [{ code: 'place-unknown', seen: title || (top.trim().split('\n', 1)[0] ?? '').slice(0, 40) }] }
}
