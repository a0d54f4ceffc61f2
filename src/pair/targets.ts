import type { Claim } from './claim.ts'
import { sizeOf } from './units.ts'

/** A target with every other place it is stated at: repeated in the report, in a facts file, in another year's report. */
export interface DistinctTarget {
  readonly target: Claim
  readonly also: readonly Claim[]
}

const scaled = (value: number | null, unit: string): string => (value === null ? '' : String(Number((value * sizeOf(unit).factor).toPrecision(10))))

const identityOf = (c: Claim): string =>
  [
    c.from,
    c.to,
    c.part,
    c.indicator || c.words,
    c.measure,
    scaled(c.value, c.unit),
    scaled(c.upper, c.unit),
    sizeOf(c.unit).base,
    c.relation ?? '',
    c.relation ? (c.other ?? '') : '',
  ].join('|')

/** A report's own words before a facts row; the plan of the year itself before a plan of other years. */
const rank = (c: Claim): number => (c.fact ? 4 : 0) + (c.origin.kind === 'report' ? 0 : 2) + (c.origin.planYear === c.to ? 0 : 1)

const mergeable = (a: Claim, b: Claim): boolean => a.bound === b.bound || a.fact !== undefined || b.fact !== undefined

/** Targets of a place, each once. `targets` come in text order, which decides between equals. */
export const distinctTargets = (targets: readonly Claim[]): readonly DistinctTarget[] => {
  const groups = new Map<string, Claim[][]>()
  for (const c of [...targets].sort((a, b) => rank(a) - rank(b))) {
    const key = identityOf(c)
    const lists = groups.get(key)
    const list = lists?.find((l) => l[0] !== undefined && mergeable(l[0], c))
    if (list) list.push(c)
    else if (lists) lists.push([c])
    else groups.set(key, [[c]])
  }
  return [...groups.values()].flat().flatMap(([target, ...also]) => (target ? [{ target, also }] : []))
}
