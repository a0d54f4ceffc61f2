import { HISTORIC_PLACES } from '../../lexicon/places/historic.ts'
import { ORDINARY_NAMES } from '../../lexicon/places/ordinary.ts'
import { PEOPLES } from '../../lexicon/places/peoples.ts'
import { PLACE_TABLE } from '../../lexicon/places/table.ts'
import type { Place, PlaceLevel } from '../../model/place.ts'

export const NATION: Place = { name: '全国', adcode: '100000', level: 'national', parents: [] }

/** 恩施州 for 恩施土家族苗族自治州; '' for a place whose name holds no people. */
const familiar = (name: string): string => {
  const kind = /自治([州县旗])$/.exec(name)?.[1]
  const first = kind ? PEOPLES.map((p) => name.indexOf(p)).filter((at) => at >= 2) : []
  return kind && first.length > 0 ? name.slice(0, Math.min(...first)) + kind : ''
}

const HOLLOW = /^(?:市辖区|县|.{0,4}直辖县级行政区划)$/
const place = (name: string, adcode: string, level: PlaceLevel, parents: readonly string[]): Place => ({ name, adcode, level, parents })

const counties = (code: string, list: string, parents: readonly string[]): readonly Place[] =>
  Array.from(list.matchAll(/(\d\d)([^\d]+)/g), ([, two = '', name = '']) => place(name, code + two, 'county', parents))

const prefecture = (province: Place, line: string): readonly Place[] => {
  const colon = line.indexOf(':')
  const code = province.adcode.slice(0, 2) + line.slice(0, 2)
  const name = line.slice(2, colon)
  if (HOLLOW.test(name)) return counties(code, line.slice(colon + 1), [province.name])
  return [place(name, `${code}00`, 'prefecture', [province.name]), ...counties(code, line.slice(colon + 1), [province.name, name])]
}

const parse = (): Map<string, Place[]> => {
  const map = new Map<string, Place[]>()
  const add = (p: Place): unknown => map.get(p.name)?.push(p) ?? map.set(p.name, [p])
  for (const block of PLACE_TABLE.split('/')) {
    const [head = '', ...lines] = block.split('\n')
    const province = place(head.slice(2), `${head.slice(0, 2)}0000`, 'province', [])
    add(province)
    for (const line of lines) for (const p of prefecture(province, line)) add(p)
  }
  for (const p of [...map.values()].flat()) {
    const short = familiar(p.name)
    if (short && !map.has(short)) map.set(short, [p])
  }
  for (const [former, today, above] of HISTORIC_PLACES) {
    const now = map.get(today)?.find((p) => p.parents.includes(above))
    if (now && !map.get(former)?.some((p) => p.adcode === now.adcode)) add({ ...now, name: former })
  }
  return map
}

let table: Map<string, Place[]> | null = null
const byName = (): Map<string, Place[]> => {
  table ??= parse()
  return table
}

/** Places of that full name, county level and up, former names included under today's code. */
export const placesNamed = (name: string): readonly Place[] => byName().get(name) ?? []

/** Every full name, former ones included. */
export const fullNames = (): Iterable<string> => byName().keys()

/** Longest place name a text ends with, none longer than 15 characters. */
export const nameAtEnd = (text: string): string => {
  const names = byName()
  for (let n = Math.min(15, text.length); n >= 2; n--) {
    const name = text.slice(-n)
    if (names.has(name)) return name
  }
  return ''
}

let heads: Map<string, string[]> | null = null
const byHead = (): Map<string, string[]> => {
  const map = new Map<string, string[]>()
  for (const name of byName().keys()) map.get(name.slice(0, 2))?.push(name) ?? map.set(name.slice(0, 2), [name])
  return map
}

/** How often each full name occurs in a text. */
export const countNames = (text: string): ReadonlyMap<string, number> => {
  heads ??= byHead()
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < text.length; i++) {
    const names = heads.get(text.slice(i, i + 2))
    const hit = names?.filter((n) => text.startsWith(n, i)).reduce((a, b) => (b.length > a.length ? b : a), '')
    if (hit) counts.set(hit, (counts.get(hit) ?? 0) + 1)
  }
  return counts
}

/** How many places below each a text names: counties in full, prefectures short. */
const belowNamed = (text: string): ReadonlyMap<string, number> => {
  const names = new Set(countNames(text).keys())
  const below = new Map<string, number>()
  for (const p of [...byName().values()].flat()) {
    const named = p.level === 'prefecture' ? text.includes(shortName(p.name)) : names.has(p.name) && !ORDINARY_NAMES.has(p.name)
    if (named) for (const parent of p.parents) below.set(parent, (below.get(parent) ?? 0) + 1)
  }
  return below
}

/**
 * Places whose full name ends as said (市, 省, 自治区), each with how often a text names it, in full or short, and twice the number of
 * places below it that the text names; most first.
 */
export const ranked = (text: string, suffix: string): readonly { readonly place: Place; readonly n: number }[] => {
  const below = belowNamed(text)
  const own = (p: Place): number => (p.level === 'county' && !text.includes(p.name) ? 0 : text.split(shortName(p.name)).length - 1)
  return [...byName().values()]
    .flat()
    .filter((p) => p.name.endsWith(suffix) && !(suffix !== '自治区' && p.name.endsWith('自治区')))
    .map((place) => ({ place, n: own(place) + 2 * (below.get(place.name) ?? 0) }))
    .filter(({ n }) => n >= 2)
    .toSorted((a, b) => b.n - a.n)
}

/** The place, prefecture or above, whose short name a title ends with (长春), if only one has it. */
export const placeByShort = (title: string): Place | null => {
  shorts ??= shortNames()
  for (let n = Math.min(6, title.length); n >= 2; n--) {
    const place = shorts.get(title.slice(-n))
    if (place !== undefined) return place
  }
  return null
}

let shorts: Map<string, Place | null> | null = null
const shortNames = (): Map<string, Place | null> => {
  const map = new Map<string, Place | null>()
  for (const p of [...byName().values()].flat()) {
    const short = shortName(p.name)
    if (p.level !== 'county' && short !== p.name) map.set(short, map.has(short) && map.get(short)?.adcode !== p.adcode ? null : p)
  }
  return map
}

/** A name without its kind: 疏附 of 疏附县; two characters at least. */
export const shortName = (name: string): string => {
  const people = familiar(name).slice(0, -1) || PEOPLES.reduce((n, p) => (name.endsWith('自治区') ? n.replace(p, '') : n), name)
  const short = people.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|省|市|县|区|旗|州|盟)$/, '')
  return short.length >= 2 ? short : name
}
