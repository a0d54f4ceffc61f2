import { unitParts } from '../../pair/english.ts'
import type { DumbbellRow, FigureSpec, Lang, Panel, ResultMark, ScatterPoint, TargetMark, YearPoint } from '../spec.ts'

/** How a unit is drawn: numbers are multiplied by `factor` and stand in `name`; a bare count has none. */
export interface Shown {
  readonly factor: number
  readonly name: string
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const POINTS: ReadonlySet<string> = new Set(['百分点', '个百分点'])

/**
 * The unit numbers of `unit` are drawn in. English has no 万 and 亿: amounts stand in the largest of trillion, billion and million
 * that the largest of them reaches, below that in ones. A unit without an English name is drawn as printed.
 */
export const shownUnit = (unit: string, values: readonly number[], lang: Lang): Shown => {
  if (lang === 'zh') return { factor: 1, name: unit }
  if (POINTS.has(unit)) return { factor: 1, name: 'percentage points' }
  const known = unitParts(unit)
  if (known === undefined) return { factor: 1, name: unit }
  const most = Math.max(0, ...values.map((v) => Math.abs(v) * known.factor))
  const [size, word] = SCALES.find(([s]) => most >= s) ?? [1, '']
  return { factor: known.factor / size, name: [word, known.noun].filter((s) => s !== '').join(' ') }
}

const times = (n: number, { factor }: Shown): number => (factor === 1 ? n : Number((n * factor).toPrecision(12)))
const upper = (n: number | undefined, by: Shown): { readonly upper?: number } => (n === undefined ? {} : { upper: times(n, by) })

/** A target in the unit it is drawn in. */
export const targetIn = (t: TargetMark, by: Shown): TargetMark => ({
  ...t,
  value: times(t.value, by),
  ...upper(t.upper, by),
  ...(t.slack === undefined ? {} : { slack: times(t.slack, by) }),
})
/** A result in the unit it is drawn in. */
export const resultIn = (r: ResultMark, by: Shown): ResultMark => ({ ...r, value: times(r.value, by), ...upper(r.upper, by) })
const year = (p: YearPoint, by: Shown): YearPoint => ({
  ...p,
  target: p.target && targetIn(p.target, by),
  result: p.result && resultIn(p.result, by),
  others: p.others.map((o) => resultIn(o, by)),
})
const row = (r: DumbbellRow, by: Shown): DumbbellRow => ({
  ...r,
  target: targetIn(r.target, by),
  ...(r.hopes ? { hopes: r.hopes.map((h) => times(h, by)) } : {}),
  result: r.result && resultIn(r.result, by),
})
const point = (p: ScatterPoint, by: Shown): ScatterPoint => ({ ...p, target: times(p.target, by), result: times(p.result, by) })

const ofMarks = (t: TargetMark | null, r: ResultMark | null): readonly number[] => [t?.value, t?.upper, r?.value, r?.upper].filter((n) => n !== undefined)
const ofYears = (points: readonly YearPoint[]): readonly number[] => points.flatMap((p) => [...ofMarks(p.target, p.result), ...p.others.map((o) => o.value)])

const panel = (p: Panel, lang: Lang): Panel => {
  const by = shownUnit(p.unit, ofYears(p.points), lang)
  return { ...p, unit: by.name, points: p.points.map((q) => year(q, by)) }
}

/** The unit for a subtitle. English leaves amounts out: their axis says which of million and billion it counts in. */
export const subtitleUnit = (unit: string, lang: Lang): string => {
  if (lang === 'zh') return unit
  return POINTS.has(unit) ? 'percentage points' : unitParts(unit) === undefined ? unit : ''
}

/** The figure with its numbers and units as its language has them: what is drawn and tabled. Specs keep the unit of the reports, so that both languages hold the same numbers. */
export const inItsUnits = (spec: FigureSpec): FigureSpec => {
  if (spec.lang === 'zh') return spec
  switch (spec.kind) {
    case 'series': {
      const by = shownUnit(spec.unit, ofYears(spec.points), spec.lang)
      return { ...spec, unit: by.name, points: spec.points.map((p) => year(p, by)) }
    }
    case 'dumbbell': {
      const values = spec.rows.flatMap((r) => ofMarks(r.target, r.result))
      const by = shownUnit(spec.unit, values, spec.lang)
      return { ...spec, unit: by.name, rows: spec.rows.map((r) => row(r, by)) }
    }
    case 'scatter': {
      const values = spec.points.flatMap((p) => [p.target, p.result])
      const by = shownUnit(spec.unit, values, spec.lang)
      return { ...spec, unit: by.name, points: spec.points.map((p) => point(p, by)) }
    }
    case 'multiples':
      return { ...spec, panels: spec.panels.map((p) => panel(p, spec.lang)) }
    case 'compare': {
      const by = shownUnit(
        spec.unit,
        spec.panels.flatMap((p) => ofYears(p.points)),
        spec.lang,
      )
      const panels = spec.panels.map((p) => ({ ...p, unit: by.name, points: p.points.map((q) => year(q, by)) }))
      const { band } = spec
      if (!band) return { ...spec, unit: by.name, panels }
      const years = band.years.map((b) => ({ ...b, low: b.low * by.factor, high: b.high * by.factor }))
      return { ...spec, unit: by.name, panels, band: { ...band, years } }
    }
    case 'matrix':
    case 'deviation':
    case 'bunching':
    case 'scorecard':
    case 'coverage':
    case 'targets':
      return spec
    default:
      return spec satisfies never
  }
}
