import { PLACE_ENGLISH } from '../lexicon/places/english.ts'
import type { ShelfEntry } from '../store/summary.ts'

/** What names a place across the page: its code, or its name where it has none. */
export const placeKey = (p: { readonly adcode: string; readonly place: string }): string => p.adcode || p.place

let english: Readonly<Record<string, string>> = PLACE_ENGLISH

/** Brings English names of every place down to the county. Until it has run, only the country and its provinces have one. */
export const loadEnglishPlaces = async (): Promise<void> => {
  if (english !== PLACE_ENGLISH) return
  const { ROMANISED } = await import('../lexicon/places/romanised.ts')
  english = { ...Object.fromEntries(ROMANISED.split('\n').map((line) => [line.slice(0, 6), line.slice(6)])), ...PLACE_ENGLISH }
}

const ownName = (p: { readonly adcode: string; readonly place: string }, language: 'zh' | 'en'): string =>
  language === 'en' ? (english[p.adcode] ?? p.place) : p.place

interface Located {
  readonly adcode: string
  readonly place: string
  readonly parents: readonly string[]
}

let namesakes: ReadonlyMap<string, Located> = new Map()

/** Tells which places of a library share a name (鼓楼区 of two cities): from then on their labels say whose they are. */
export const tellNamesakes = (places: readonly Located[]): void => {
  const byName = new Map<string, Map<string, Located>>()
  for (const p of places) byName.set(p.place, (byName.get(p.place) ?? new Map()).set(placeKey(p), p))
  namesakes = new Map([...byName.values()].filter((keys) => keys.size > 1).flatMap((keys) => [...keys]))
}

/** Name of a place in a language, with the place above it where the library holds a namesake; a place without a code keeps its own. */
export const placeLabel = (p: { readonly adcode: string; readonly place: string }, language: 'zh' | 'en'): string => {
  const name = ownName(p, language)
  const twin = namesakes.get(placeKey(p))
  const above = twin && parentLabels(twin, language).at(-1)
  if (!above) return name
  return language === 'zh' ? `${above}${name}` : `${name}, ${above}`
}

const labels = new WeakMap<readonly object[], Map<'zh' | 'en', ReadonlyMap<string, string>>>()

/** Names of the places in a list by key. The same list is gone through once. */
export const placeLabels = (list: readonly { readonly adcode: string; readonly place: string }[], language: 'zh' | 'en'): ReadonlyMap<string, string> => {
  const known = labels.get(list)?.get(language)
  if (known) return known
  const names = new Map<string, string>()
  for (const p of list) {
    const key = placeKey(p)
    if (!names.has(key)) names.set(key, placeLabel(p, language))
  }
  labels.set(list, (labels.get(list) ?? new Map()).set(language, names))
  return names
}

/** The levels above a place, highest first, in a language: the code of a place holds those of its province and its prefecture. */
export const parentLabels = (p: { readonly adcode: string; readonly parents: readonly string[] }, language: 'zh' | 'en'): readonly string[] =>
  p.parents.map((place, i) =>
    ownName({ adcode: i === 0 ? regionOf(p.adcode) : i === 1 && p.adcode !== '' ? `${p.adcode.slice(0, 4)}00` : '', place }, language),
  )

/** A place with the levels above it: 新疆维吾尔自治区 喀什地区 疏附县, Shufu County, Kashgar Prefecture, Xinjiang. */
export const placePath = (p: { readonly adcode: string; readonly place: string; readonly parents?: readonly string[] }, language: 'zh' | 'en'): string => {
  const levels = [...parentLabels({ adcode: p.adcode, parents: p.parents ?? [] }, language), ownName(p, language)].filter((name) => name !== '')
  return language === 'zh' ? levels.join(' ') : levels.toReversed().join(', ')
}

export { levelOfPlace as levelOf } from '../pair/level.ts'

/** Code of the province a place lies in; '' when it has no code. */
export const regionOf = (adcode: string): string => (adcode === '' ? '' : adcode === '100000' ? '100000' : `${adcode.slice(0, 2)}0000`)

export const isWithin = (child: string, parent: string): boolean => {
  if (child === '' || parent === '' || child === parent) return false
  if (parent === '100000') return true
  return parent.endsWith('0000') ? child.startsWith(parent.slice(0, 2)) : parent.endsWith('00') && child.startsWith(parent.slice(0, 4))
}

/** Names of the places on the shelf by key, longest known path first. */
export const placeNames = (shelf: readonly ShelfEntry[]): ReadonlyMap<string, readonly string[]> =>
  new Map(shelf.map((e) => [placeKey(e), [...e.parents, e.place]]))
