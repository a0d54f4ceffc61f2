import { z } from 'zod'
import { CONVENTIONS, type Pair, VERDICTS, type Verdict } from '../../model/pair.ts'
import { convert } from '../../pair/units.ts'
import { canonical } from './canonical.ts'
import type { Chart } from './casefile.ts'
import { type Check, type Difference, result } from './check.ts'

// Only what is compared is read here; the whole record is checked where it is drawn.
const amount = z.union([z.number(), z.looseObject({ value: z.number() }).transform((m) => m.value)]).nullable()
const mark = z.looseObject({
  year: z.number().optional(),
  label: z.string().optional(),
  target: amount.optional(),
  result: amount.optional(),
  deviation: z.number().nullable().optional(),
  verdict: z.enum(VERDICTS).nullable(),
})
type Mark = z.infer<typeof mark>
const marks = z.array(mark)
const common = { convention: z.enum([...CONVENTIONS, 'all']) }
const figure = z.discriminatedUnion('kind', [
  z.looseObject({ ...common, kind: z.enum(['series', 'scatter']), points: marks }),
  z.looseObject({ ...common, kind: z.enum(['dumbbell', 'deviation']), rows: marks }),
  z.looseObject({ ...common, kind: z.literal('multiples'), panels: z.array(z.looseObject({ points: marks })) }),
  z.looseObject({ ...common, kind: z.enum(['matrix', 'bunching', 'scorecard']) }),
])
type Drawn = z.infer<typeof figure>

/** Marks a figure draws of single targets; none where it draws counts or words. */
const marksOf = (f: Drawn): readonly Mark[] => {
  switch (f.kind) {
    case 'series':
    case 'scatter':
      return f.points
    case 'dumbbell':
    case 'deviation':
      return f.rows
    case 'multiples':
      return f.panels.flatMap((p) => p.points)
    default:
      return []
  }
}

const shown = (p: Pair): number | null =>
  p.result === null || p.result.value === null || p.result.measure !== p.target.measure ? null : convert(p.result.value, p.result.unit, p.target.unit)

const verdictOf = (p: Pair, view: Drawn['convention']): Verdict => (view === 'all' ? p.verdict : p.conventions[view])

const speaksOf = (m: Mark, p: Pair, f: Drawn): boolean =>
  verdictOf(p, f.convention) === m.verdict &&
  (m.year === undefined || p.year === m.year) &&
  (m.target === undefined || p.target.value === m.target) &&
  (m.deviation === undefined || p.deviation === m.deviation) &&
  // A scatter takes results as they stand; they are in the target's unit or not drawn.
  (m.result === undefined || shown(p) === m.result || (f.kind === 'scatter' && p.result?.value === m.result))

const differences = (c: Chart, f: Drawn, pairs: readonly Pair[]): readonly Difference[] =>
  marksOf(f)
    .filter((m) => m.verdict !== null && !pairs.some((p) => speaksOf(m, p, f)))
    .map((m) => ({
      about: [c.title, m.label, m.year].filter((x) => x !== undefined).join(' · '),
      why: 'chart',
      stored: canonical({ target: m.target, result: m.result, deviation: m.deviation, verdict: m.verdict }),
      now: '',
    }))

const base = z.looseObject({ base: z.looseObject({ zh: figure, en: figure }) })

/** Every mark of a kept chart must be a target judged just so. Charts of counts, and records of another form, are named as not checked. */
export const chartsCheck = (charts: readonly Chart[], pairs: readonly Pair[]): Check => {
  const read = charts.map((c) => ({ c, drawn: base.safeParse(c.figure) }))
  const checked = read.flatMap(({ c, drawn }) => (drawn.success ? [drawn.data.base.zh, drawn.data.base.en].map((f) => ({ c, f })) : []))
  const counted = new Set(checked.filter(({ f }) => marksOf(f).length > 0).map(({ c }) => c.id))
  return result(
    'charts',
    counted.size,
    checked.flatMap(({ c, f }) => differences(c, f, pairs)),
    charts.filter((c) => !counted.has(c.id)).map((c) => c.title),
  )
}
