import type { Fact } from '../../../model/fact.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Report } from '../../../model/report.ts'
import type { Drawn, DrawnOf } from './drawn.ts'
import { indicatorIn, placeIn } from './names.ts'
import { keyOf, type Pool, verdictIn } from './pool.ts'

/** What figures of counts are counted from, as corrected. */
export interface Library {
  readonly pairs: readonly Pair[]
  readonly reports: readonly Report[]
  readonly facts: readonly Fact[]
}

/** A count that is not so: what it is of, what the figure says, what there is. */
export interface Miscount {
  readonly about: readonly string[]
  readonly says: unknown
  readonly is: unknown
}

type Axis = 'place' | 'year' | 'indicator'
const AXES: Readonly<Record<string, readonly [Axis, Axis]>> = {
  'place-year': ['place', 'year'],
  'place-indicator': ['place', 'indicator'],
  'indicator-year': ['indicator', 'year'],
}

const nameOn = (axis: Axis, p: Pair): string => (axis === 'place' ? placeIn(p) : axis === 'year' ? String(p.year) : indicatorIn(p.indicator))

interface Counter {
  readonly of: (row: string, column: string) => readonly Pair[]
  /** Whether a row of this name is one place: two of one name are counted together here. */
  readonly alone: (row: string) => boolean
  readonly total: number
}

const counter = (pool: Pool): Counter => {
  const [down, across] = AXES[pool.at('shape')] ?? ['place', 'year']
  const pairs = down === 'place' && across === 'year' ? pool.pairs : pool.pairs.filter((p) => p.indicator !== '')
  const cells = new Map<string, Pair[]>()
  const keys = new Map<string, Set<string>>()
  for (const p of pairs) {
    const [row, column] = [nameOn(down, p), nameOn(across, p)]
    cells.set(`${row}\n${column}`, [...(cells.get(`${row}\n${column}`) ?? []), p])
    keys.set(row, (keys.get(row) ?? new Set()).add(down === 'place' ? keyOf(p) : p.indicator))
  }
  return { of: (row, column) => cells.get(`${row}\n${column}`) ?? [], alone: (row) => (keys.get(row)?.size ?? 1) === 1, total: pairs.length }
}

/** Equal where the pool is just what is drawn; otherwise never more than there is. */
const agrees = (says: number, is: number, exact: boolean): boolean => (exact ? says === is : says <= is)

const whole = (says: number, is: number, exact: boolean): readonly Miscount[] => (agrees(says, is, exact) ? [] : [{ about: [], says, is }])

const inMatrix = (f: DrawnOf<'matrix'>, pool: Pool): readonly Miscount[] => {
  const count = counter(pool)
  const wrong = f.rows.flatMap((row) =>
    row.cells.flatMap((tally, i) => {
      const column = f.columns[i] ?? ''
      const here = count.of(row.label, column)
      const exact = pool.exact && count.alone(row.label)
      const is = (v: string) => here.filter((p) => verdictIn(p, f.convention) === v).length
      const all = tally.reduce((n, [, k]) => n + k, 0)
      const right = tally.every(([v, n]) => agrees(n, is(v), exact)) && agrees(all, here.length, exact)
      return right ? [] : [{ about: [row.label, column], says: tally, is: here.length }]
    }),
  )
  const total = f.rows.flatMap((r) => r.cells).reduce((n, tally) => n + tally.reduce((k, [, m]) => k + m, 0), 0)
  return [...wrong, ...whole(total, count.total, pool.exact)]
}

const loadedIn = (library: Library, row: string, year: number) => {
  const mine = library.reports.filter((r) => r.identity.place !== null && placeIn({ place: r.identity.place?.value.name ?? '' }) === row)
  return {
    plan: mine.some((r) => r.identity.planYear?.value === year),
    review: mine.some((r) => r.identity.reviewYear?.value === year),
    facts: library.facts.filter((x) => placeIn(x) === row && x.year === year).length,
  }
}

const inCoverage = (f: DrawnOf<'coverage'>, pool: Pool, library: Library): readonly Miscount[] => {
  const count = counter(pool)
  const files = (AXES[pool.at('shape')] ?? AXES['place-year']) === AXES['place-year']
  const wrong = f.rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const column = f.columns[i] ?? ''
      const exact = pool.exact && count.alone(row.label)
      const targets = count.of(row.label, column).length
      const is = files ? loadedIn(library, row.label, Number(column)) : { plan: false, review: false, facts: 0 }
      const says = cell ?? { plan: false, review: false, facts: 0, targets: 0 }
      const right =
        agrees(says.targets, targets, exact) &&
        agrees(says.facts, is.facts, exact) &&
        agrees(Number(says.plan), Number(is.plan), exact) &&
        agrees(Number(says.review), Number(is.review), exact)
      return right ? [] : [{ about: [row.label, column], says, is: { ...is, targets } }]
    }),
  )
  const total = f.rows.flatMap((r) => r.cells).reduce((n, cell) => n + (cell?.targets ?? 0), 0)
  return [...wrong, ...whole(total, count.total, pool.exact)]
}

const inBins = (f: DrawnOf<'bunching'>, pool: Pool): readonly Miscount[] => {
  const values = pool.pairs.flatMap((p) => (p.deviation !== null && p.deviationUnit === f.unit ? [Number(p.deviation.toFixed(6))] : []))
  const last = f.bins.length - 1
  return f.bins.flatMap((b, i) => {
    const is = values.filter((v) => (i === 0 || v >= b.from) && (i === last || v < b.to)).length
    return agrees(b.count, is, pool.exact) ? [] : [{ about: [`${b.from}–${b.to}`], says: b.count, is }]
  })
}

/** Counts a figure states that are not so. Rows and columns are looked up by their Chinese names. */
export const miscounts = (f: Drawn, pool: Pool, library: Library): readonly Miscount[] => {
  if (f.kind === 'matrix') return inMatrix(f, pool)
  if (f.kind === 'coverage') return inCoverage(f, pool, library)
  return f.kind === 'bunching' ? inBins(f, pool) : []
}
