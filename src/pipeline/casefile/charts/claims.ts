import { assertNever } from '../../../model/assert.ts'
import type { Pair, ResultReading } from '../../../model/pair.ts'
import { convert } from '../../../pair/units.ts'
import type { Drawn, DrawnOf, Mark } from './drawn.ts'
import { holds, indicatorIn, placeIn, speaksOf } from './names.ts'
import { keyOf, verdictIn } from './pool.ts'

/** What one mark or line of a figure says: it must be so of some target. */
export interface Claim {
  readonly about: readonly (string | number | undefined)[]
  readonly says: Readonly<Record<string, unknown>>
  readonly fits: (p: Pair) => boolean
}

const shown = (p: Pair, r: ResultReading | null): number | null =>
  r === null || r.value === null || r.measure !== p.target.measure ? null : convert(r.value, r.unit, p.target.unit)

const numbersFit = (m: Mark, p: Pair, f: Drawn): boolean =>
  verdictIn(p, f.convention) === m.verdict &&
  (m.year === undefined || p.year === m.year) &&
  (m.target === undefined || p.target.value === m.target) &&
  (m.deviation === undefined || p.deviation === m.deviation) &&
  (m.result === undefined || shown(p, p.result) === m.result) &&
  (m.others ?? []).every((o) => p.others.some((r) => shown(p, r) === o))

type Named = (label: string, p: Pair) => boolean
const isPlace: Named = (label, p) => label === placeIn(p)

const ofMark = (m: Mark, f: Drawn, unit: string | undefined, label: string | undefined, named: Named): Claim => ({
  about: [label, m.year],
  says: { target: m.target, result: m.result, others: m.others, deviation: m.deviation, verdict: m.verdict },
  fits: (p) => numbersFit(m, p, f) && (unit === undefined || p.target.unit === unit) && (label === undefined || f.lang === 'en' || named(label, p)),
})

/** A deviation is in its own unit, which every mark of the figure shares. */
const ofDeviation = (m: Mark, f: DrawnOf<'deviation'>): Claim => {
  const claim = ofMark(m, f, undefined, m.label, speaksOf)
  return { ...claim, fits: (p) => claim.fits(p) && (p.deviation === null || p.deviationUnit === f.unit) }
}

const ofItem = (i: DrawnOf<'scorecard'>['items'][number], f: Drawn): Claim => ({
  about: [i.label],
  says: { target: i.target, result: i.result, verdict: i.verdict },
  fits: (p) =>
    verdictIn(p, f.convention) === i.verdict &&
    holds(i.target, p.target, f.lang ?? 'zh') &&
    (p.result === null) === (i.result === '') &&
    (p.result === null || holds(i.result, p.result, f.lang ?? 'zh')) &&
    (f.lang === 'en' || i.label === p.subject || i.label === indicatorIn(p.indicator) || speaksOf(i.label, p)),
})

const ofOpen = (i: DrawnOf<'targets'>['items'][number], f: Drawn): Claim => ({
  about: [i.label],
  says: { target: i.target, due: i.due },
  fits: (p) => p.verdict === 'pending' && p.year + 1 === i.due && holds(i.target, p.target, f.lang ?? 'zh') && (f.lang === 'en' || speaksOf(i.label, p)),
})

const judged = (marks: readonly Mark[]): readonly Mark[] => marks.filter((m) => m.verdict !== null)

/** What a figure says of single targets; nothing where it draws counts. */
export const claimsOf = (f: Drawn): readonly Claim[] => {
  switch (f.kind) {
    case 'series':
      return judged(f.points).map((m) => ofMark(m, f, f.unit, undefined, speaksOf))
    case 'scatter':
      return judged(f.points).map((m) => ofMark(m, f, f.unit, m.label, isPlace))
    case 'dumbbell':
      return judged(f.rows).map((m) => ofMark(m, f, f.unit, m.label, isPlace))
    case 'deviation':
      return judged(f.rows).map((m) => ofDeviation(m, f))
    case 'multiples':
      return f.panels.flatMap((panel) => judged(panel.points).map((m) => ofMark(m, f, panel.unit, panel.label, speaksOf)))
    case 'compare':
      return f.panels.flatMap((panel) => judged(panel.points).map((m) => ofMark(m, f, f.unit, panel.label, isPlace)))
    case 'scorecard':
      return f.items.map((i) => ofItem(i, f))
    case 'targets':
      return f.items.map((i) => ofOpen(i, f))
    case 'matrix':
    case 'coverage':
    case 'bunching':
      return []
    default:
      return assertNever(f)
  }
}

/** How many targets a figure must show when its pool is known exactly: leaving one out is as false as inventing one. */
export const expectedOf = (f: Drawn, pairs: readonly Pair[]): number | undefined => {
  switch (f.kind) {
    case 'series':
      return new Set(pairs.map((p) => p.year)).size
    case 'dumbbell':
      return new Set(pairs.map(keyOf)).size
    case 'compare':
      return new Set(pairs.map((p) => `${keyOf(p)} ${p.year}`)).size
    case 'targets':
      return pairs.length
    default:
      return undefined
  }
}
