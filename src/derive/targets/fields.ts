import type { Pair } from '../../model/pair.ts'
import type { PlaceLevel } from '../../model/place.ts'
import { levelOf, placeKey } from '../place.ts'

export const LEVELS = ['national', 'province', 'prefecture', 'county', 'other'] as const satisfies readonly PlaceLevel[]

/** The places of one level that set a target for one year. */
export interface Field {
  readonly year: number
  readonly level: PlaceLevel
  readonly places: number
  /** Those whose result could be held against it. */
  readonly judged: number
}

/** Every year and level with targets of one kind, the latest year first. */
export const fieldsOf = (pairs: readonly Pair[]): readonly Field[] => {
  const by = new Map<string, { year: number; level: PlaceLevel; places: Set<string>; judged: Set<string> }>()
  for (const p of pairs) {
    const level = levelOf(p.adcode)
    const at = `${p.year} ${level}`
    const held = by.get(at) ?? { year: p.year, level, places: new Set<string>(), judged: new Set<string>() }
    held.places.add(placeKey(p))
    if (p.deviation !== null) held.judged.add(placeKey(p))
    by.set(at, held)
  }
  return [...by.values()].map(({ year, level, places, judged }) => ({ year, level, places: places.size, judged: judged.size })).sort((a, b) => b.year - a.year)
}

/** Where a comparison of places begins: the latest year that has at least half as many judged places as the best, at the level with most of them. */
export const firstField = (fields: readonly Field[], year?: number, level?: string): Field | undefined => {
  const open = fields.filter((f) => (year === undefined || f.year === year) && (level === undefined || level === 'all' || f.level === level))
  const most = Math.max(0, ...open.map((f) => f.judged))
  const latest = open.find((f) => f.judged > 0 && f.judged * 2 >= most)?.year
  return [...open].filter((f) => latest === undefined || f.year === latest).sort((a, b) => b.judged - a.judged || b.places - a.places)[0]
}
