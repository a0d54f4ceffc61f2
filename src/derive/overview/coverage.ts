import type { FactFile } from '../../model/fact.ts'
import type { Pair } from '../../model/pair.ts'
import type { ShelfEntry } from '../../store/summary.ts'
import type { Filters } from '../filter.ts'
import { levelOf, placeKey, regionOf } from '../place.ts'

/** What is loaded about one place and year. */
export interface Covered {
  /** The report that set the year's targets, by SHA-256. */
  readonly plan: string | null
  /** The report that reviews the year. */
  readonly review: string | null
  /** Rows of facts files. */
  readonly facts: number
  readonly targets: number
}

export interface Coverage {
  readonly places: readonly { readonly key: string; readonly place: string; readonly adcode: string }[]
  readonly years: readonly number[]
  readonly at: (key: string, year: number) => Covered | undefined
}

interface Where {
  readonly place: string
  readonly adcode: string
}

const none: Covered = { plan: null, review: null, facts: 0, targets: 0 }
const passes = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value)

/** Places × years with what is loaded of each: reports that plan and review the year, facts, targets. Follows the filters of place and year. */
export const coverageOf = (shelf: readonly ShelfEntry[], files: readonly FactFile[], pairs: readonly Pair[], filters: Filters): Coverage => {
  const places = new Map<string, Where>()
  const cells = new Map<string, Covered>()
  const years = new Set<number>()
  const put = (where: Where, year: number | null, change: (now: Covered) => Covered) => {
    const key = placeKey(where)
    if (year === null || key === '' || !passes(filters.year, String(year)) || !passes(filters.place, key)) return
    if (!passes(filters.level, levelOf(where.adcode)) || !passes(filters.region, regionOf(where.adcode))) return
    places.set(key, where)
    years.add(year)
    const at = `${key}\n${year}`
    cells.set(at, change(cells.get(at) ?? none))
  }
  for (const e of shelf) {
    put(e, e.planYear, (now) => ({ ...now, plan: e.sha256 }))
    put(e, e.reviewYear, (now) => ({ ...now, review: e.sha256 }))
  }
  for (const f of files.flatMap((file) => file.facts)) put(f, f.year, (now) => ({ ...now, facts: now.facts + 1 }))
  for (const p of pairs) put(p, p.year, (now) => ({ ...now, targets: now.targets + 1 }))
  return {
    places: [...places].map(([key, w]) => ({ key, ...w })).sort((a, b) => (a.key < b.key ? -1 : 1)),
    years: [...years].sort((a, b) => a - b),
    at: (key, year) => cells.get(`${key}\n${year}`),
  }
}
