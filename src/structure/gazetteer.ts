import { HISTORIC_PLACES } from '../lexicon/places/historic.ts'
import { PLACE_TABLE } from '../lexicon/places/table.ts'
import type { Place, PlaceLevel } from '../model/place.ts'

export const NATION: Place = { name: '全国', adcode: '100000', level: 'national', parents: [] }

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

/** A name without its kind: 疏附 of 疏附县; two characters at least. */
export const shortName = (name: string): string => {
  const short = name.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|省|市|县|区|旗|州|盟)$/, '')
  return short.length >= 2 ? short : name
}
