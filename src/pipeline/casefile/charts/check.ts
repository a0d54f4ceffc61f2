import type { Pair } from '../../../model/pair.ts'
import { canonical } from '../canonical.ts'
import type { Chart } from '../casefile.ts'
import { type Check, type Difference, result } from '../check.ts'
import { claimsOf, expectedOf } from './claims.ts'
import { type Library, miscounts } from './counts.ts'
import { type Drawn, kept } from './drawn.ts'
import { keyOf, type Pool, poolOf } from './pool.ts'

const said = (chart: Chart, why: Difference['why'], about: readonly (string | number | undefined)[], stored: unknown, now: unknown = ''): Difference => ({
  about: [chart.title, ...about].filter((x) => x !== undefined && x !== '').join(' · '),
  why,
  stored: typeof stored === 'string' ? stored : canonical({ v: stored }).slice(5, -1),
  now: typeof now === 'string' ? now : canonical({ v: now }).slice(5, -1),
})

/** A year's result without a target must be stated by a report of the place or a facts file. */
const lone = (chart: Chart, f: Drawn, pool: Pool, { reports, facts }: Library): readonly Difference[] => {
  if (f.kind !== 'series' || pool.path === '') return []
  const [place, indicator] = [pool.at('p'), pool.at('i')]
  const stated = (year: number, value: number): boolean =>
    facts.some((x) => keyOf(x) === place && x.indicator === indicator && x.year === year && x.value === value) ||
    reports.some(
      (r) =>
        r.identity.place !== null &&
        keyOf({ place: r.identity.place?.value.name ?? '', adcode: r.identity.place?.value.adcode ?? '' }) === place &&
        r.statements.some((s) => s.role === 'result' && s.indicator === indicator && s.year === String(year) && s.value === value),
    )
  return f.points.flatMap((m) => {
    if (m.verdict !== null || m.year === undefined) return []
    const { year } = m
    const wrong = [m.result, ...(m.others ?? [])].filter((v) => v !== null && v !== undefined).filter((v) => !stated(year, v))
    return wrong.length === 0 ? [] : [said(chart, 'chart', [year], { result: wrong })]
  })
}

const differences = (chart: Chart, f: Drawn, pool: Pool, library: Library): readonly Difference[] => {
  const claims = claimsOf(f)
  const wrong = claims.filter((c) => !pool.pairs.some(c.fits)).map((c) => said(chart, 'chart', c.about, c.says))
  const expected = pool.exact ? expectedOf(f, pool.pairs) : undefined
  const short = expected !== undefined && claims.length !== expected ? [said(chart, 'left-out', [], String(claims.length), String(expected))] : []
  const counts = miscounts(f, pool, library).map((m) => said(chart, 'chart', m.about, m.says, m.is))
  return [...wrong, ...short, ...lone(chart, f, pool, library), ...counts]
}

const NAMES: ReadonlySet<string> = new Set(['label', 'columns', 'target', 'result'])

/** A figure's numbers in order, without the words of its language. */
const numbersOf = (f: Drawn): string => {
  const { kind, convention } = f
  const data = Object.entries(f).filter(([name]) => ['unit', 'points', 'rows', 'panels', 'items', 'bins', 'band', 'slope'].includes(name))
  return JSON.stringify([kind, convention, data], (name, value: unknown) => (NAMES.has(name) && (typeof value === 'string' || name === 'columns') ? '' : value))
}

/** How a kept chart stands to a library: what in it is not so, and the targets its marks are of. */
export interface Standing {
  readonly differences: readonly Difference[]
  readonly behind: readonly Pair[]
}

/** Holds a kept chart against a library, in both its languages; undefined for a record of another form. */
export const chartStanding = (chart: Chart, library: Library): Standing | undefined => {
  const read = kept.safeParse(chart.figure)
  if (!read.success) return undefined
  const { zh, en } = read.data.base
  const pool = poolOf(read.data.page, library.pairs)
  const { missing } = pool
  if (missing) return { differences: [said(chart, missing.why, [], missing.what)], behind: [] }
  const twins = numbersOf(zh) === numbersOf(en) ? [] : [said(chart, 'languages', [], '')]
  // The names of the other language are not known here: its numbers are those of the Chinese one.
  const other = claimsOf({ ...en, lang: 'en' }).filter((c) => !pool.pairs.some(c.fits))
  return {
    differences: [...differences(chart, zh, pool, library), ...twins, ...other.map((c) => said(chart, 'chart', c.about, c.says))],
    behind: [...new Set(claimsOf(zh).flatMap((c) => pool.pairs.find(c.fits) ?? []))],
  }
}

/** Every number of a kept chart must be so: marks are targets judged just so, of the place and indicator named; counts add up. Records of another form are named as not checked. */
export const chartsCheck = (charts: readonly Chart[], library: Library): Check => {
  const read = charts.map((c) => ({ title: c.title, standing: chartStanding(c, library) }))
  return result(
    'charts',
    read.filter((x) => x.standing !== undefined).length,
    read.flatMap((x) => x.standing?.differences ?? []),
    read.filter((x) => x.standing === undefined).map((x) => x.title),
  )
}
