import { ORDINARY_NAMES } from '../../lexicon/places/ordinary.ts'
import type { Issue } from '../../model/issue.ts'
import type { Place, PlaceLevel } from '../../model/place.ts'
import type { Known } from '../../model/report.ts'
import type { ReadText } from '../../model/source.ts'
import { type Clue, cluesIn, pathClues } from './clues.ts'
import { countNames, NATION, nameAtEnd, placesNamed, ranked, shortName } from './gazetteer.ts'

export interface PlaceFound {
  readonly place?: Known<Place>
  readonly issues: readonly Issue[]
}

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
  [/(?:镇|乡|街道)$/, 'township'],
  [/省$/, 'province'],
  [/(?:州|盟|地区|市)$/, 'prefecture'],
]

/** The county a township's name stands behind, or the file's path names. */
const countyOf = (clue: Clue, read: ReadText): Place | undefined => {
  const [only, more] = placesNamed(nameAtEnd(clue.before))
  return more
    ? undefined
    : (only ??
        pathClues(read.file)
          .flatMap((c) => placesNamed(c.name))
          .find((p) => p.level === 'county' || p.level === 'prefecture'))
}

const uncoded = (clue: Clue, read: ReadText): Place => {
  const level = KINDS.find(([k]) => k.test(clue.name))?.[1] ?? 'other'
  const county = level === 'township' ? countyOf(clue, read) : undefined
  return { name: clue.name, adcode: '', level, parents: county ? [...county.parents, county.name] : [] }
}

const known = (place: Place, clue: Clue, read: ReadText, sure: boolean): Known<Place> => {
  const start = clue.end - clue.name.length
  const quote = clue.end < 0 ? '' : read.text.slice(start, clue.end)
  return { value: place, certainty: sure ? 'stated' : 'inferred', ...(quote && { evidence: { start, end: clue.end, quote } }) }
}

const withIssue = (found: PlaceFound, issue: Issue): PlaceFound => ({ ...found, issues: [...found.issues, issue] })

const resolve = (clue: Clue, read: ReadText, text: string): PlaceFound => {
  const candidates = placesNamed(clue.name)
  const inferred: readonly Issue[] = clue.end < 0 ? [{ code: 'place-inferred', place: clue.name, from: clue.from }] : []
  const [only] = candidates
  if (!only) return { place: known(uncoded(clue, read), clue, read, clue.end >= 0), issues: [...inferred, { code: 'place-unknown', seen: clue.name }] }
  if (candidates.length === 1) return { place: known(only, clue, read, clue.end >= 0), issues: inferred }
  const [a, b] = candidates.map((p) => ({ p, n: weight(p, clue, read, text) })).toSorted((x, y) => y.n - x.n)
  if (a && b && a.n >= b.n + DECISIVE) {
    const told: Issue = { code: 'place-inferred', place: a.p.parents.join('') + clue.name, from: clue.end < 0 ? clue.from : 'frequency' }
    return { place: known(a.p, clue, read, false), issues: [told] }
  }
  return { issues: [{ code: 'place-ambiguous', seen: clue.name, candidates }] }
}

/** 国家统计局 alone on its line, a date behind it at most: the nation's own office, not one of its teams in a place. */
const ISSUER = /(?:^|[\n *#国])国家统计局(?=[ *]{0,4}(?:\n|$|[\d一二（]))/

const isNational = (head: string, title: string, clues: readonly Clue[]): boolean => {
  const top = head.trimStart().slice(0, 400)
  if (/国务院总理|政务院|中华人民共和国\s{0,9}\d{4}年国民经济/.test(top) || /我[^，。\n]{0,8}代表(?:国务院|政务院)|我受国务院/.test(head)) return true
  if (/^(?:全国|国务院)/.test(title)) return true
  return clues.length === 0 && (ISSUER.test(top) || (/全国人民代表大会/.test(top) && !/届人民代表大会/.test(top)))
}

/** A line of the assembly that names a place nothing else in the text does, where another part names one that the text knows: a misprint. */
const misprinted = (clue: Clue, clues: readonly Clue[], text: string): Clue | undefined => {
  const named = (name: string): number => text.split(name).length - 1
  if (clue.from !== 'assembly' || named(clue.name) > 1) return undefined
  return clues.find((c) => c.name !== clue.name && !c.name.endsWith(clue.name) && !clue.name.endsWith(c.name) && named(c.name) > 1)
}

/**
 * Where a report is from. Strongest first: the assembly it was given to, the speaker's office, the salutation, the title, the front matter,
 * a file or folder name that the text knows too, what the text names most, and last the file's name alone. Several places of that name and nothing to tell them apart: an issue, no place.
 */
export const findPlace = (read: ReadText, head: string, text: string): PlaceFound => {
  const title = read.meta.title ?? ''
  const clues = cluesIn(head, title)
  if (isNational(head, title, clues)) return { place: { value: NATION, certainty: 'stated' }, issues: [] }
  const first = clues.find((c) => placesNamed(c.name).length > 0) ?? clues[0]
  const other = first && misprinted(first, clues, text)
  if (other) return withIssue(resolve(other, read, text), { code: 'place-inferred', place: other.name, from: other.from })
  const own = clues.find((c) => c.name === first?.name && nameAtEnd(c.before) !== '') ?? first
  const path = pathClues(read.file).find((c) => placesNamed(c.name).length > 0)
  const named = path && text.includes(shortName(path.name)) ? path : undefined
  const clue = own ?? named ?? ofKind(text) ?? frequent(text) ?? (path && fits(path.name, text) ? path : undefined)
  return clue ? resolve(clue, read, text) : { issues: [{ code: 'place-unknown', seen: title || (head.trim().split('\n', 1)[0] ?? '').slice(0, 40) }] }
}
