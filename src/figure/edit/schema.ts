import { z } from 'zod'
import { CONVENTIONS, VERDICTS } from '../../model/pair.ts'
import { type FigureSpec, THEMES, WORD_KEYS } from '../spec.ts'
import { ORDERS } from './choose.ts'
import { type Edits, PRESETS, TEXTS, type Wording } from './edits.ts'

// A figure and what was edited about it, checked field by field where they come from outside.
const lang = z.enum(['zh', 'en'])
const verdict = z.enum(VERDICTS)
const line = z.string().max(4000)
const label = z.string().max(400)
const side = z.number().positive().max(16_384)
const place = z.number().int().nonnegative()

const target = z.strictObject({
  value: z.number(),
  upper: z.number().exactOptional(),
  bound: z.enum(['eq', 'ge', 'le', 'about', 'range']),
  slack: z.number().exactOptional(),
})
const result = z.strictObject({
  value: z.number(),
  upper: z.number().exactOptional(),
  source: z.enum(['next_report', 'same_report', 'bulletin', 'later_report']),
  preliminary: z.boolean().exactOptional(),
})
const year = z.strictObject({
  year: z.number().int(),
  target: target.nullable(),
  result: result.nullable(),
  others: z.array(result),
  verdict: verdict.nullable(),
})
const tally = z.array(z.tuple([verdict, z.number().int().positive()]))

const words = z.partialRecord(z.enum(WORD_KEYS), label)
const common = {
  texts: z.strictObject({
    title: line,
    lead: line.exactOptional(),
    subtitle: line,
    notes: z.array(line),
    source: line,
    credit: line,
    convention: line,
    retrieved: z.string().max(40),
    fingerprint: z.string().max(80),
    root: z.string().max(80).exactOptional(),
  }),
  size: z.strictObject({
    preset: z.enum(PRESETS),
    width: side,
    height: side,
    base: z.number().positive().max(400),
    dpi: z.number().positive().exactOptional(),
  }),
  theme: z.enum(THEMES),
  lang,
  convention: z.enum([...CONVENTIONS, 'all']),
  highlight: z.array(label),
  words: words.exactOptional(),
}

/** A finished figure: numbers and words. */
export const figureSpec: z.ZodType<FigureSpec> = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('series'), unit: label, points: z.array(year) }),
  z.strictObject({
    ...common,
    kind: z.literal('dumbbell'),
    unit: label,
    rows: z.array(
      z.strictObject({ label, target, hopes: z.array(z.number()).exactOptional(), result: result.nullable(), verdict, deviation: z.number().nullable() }),
    ),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('scatter'),
    unit: label,
    points: z.array(z.strictObject({ label, target: z.number(), result: z.number(), verdict })),
  }),
  z.strictObject({ ...common, kind: z.literal('matrix'), columns: z.array(label), rows: z.array(z.strictObject({ label, cells: z.array(tally) })) }),
  z.strictObject({
    ...common,
    kind: z.literal('deviation'),
    unit: z.enum(['pp', '%']),
    rows: z.array(z.strictObject({ label, deviation: z.number().nullable(), verdict })),
  }),
  z.strictObject({ ...common, kind: z.literal('multiples'), panels: z.array(z.strictObject({ label, unit: label, points: z.array(year) })) }),
  z.strictObject({
    ...common,
    kind: z.literal('compare'),
    unit: label,
    panels: z.array(z.strictObject({ label, unit: label, points: z.array(year) })),
    slope: z.boolean().exactOptional(),
    band: z.strictObject({ label, years: z.array(z.strictObject({ year: z.number().int(), low: z.number(), high: z.number() })) }).exactOptional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('bunching'),
    unit: z.enum(['pp', '%']),
    bins: z.array(z.strictObject({ from: z.number(), to: z.number(), count: z.number().int().nonnegative() })),
  }),
  z.strictObject({ ...common, kind: z.literal('scorecard'), items: z.array(z.strictObject({ label, target: line, result: line, verdict })) }),
  z.strictObject({
    ...common,
    kind: z.literal('coverage'),
    columns: z.array(label),
    rows: z.array(
      z.strictObject({ label, cells: z.array(z.strictObject({ plan: z.boolean(), review: z.boolean(), facts: place, targets: place }).nullable()) }),
    ),
  }),
  z.strictObject({ ...common, kind: z.literal('targets'), items: z.array(z.strictObject({ label, target: line, due: z.number().int() })) }),
])

const names = z.record(z.string().regex(/^[0-9]{1,5}$/), label)
const wording: z.ZodType<Wording> = z.strictObject({
  texts: z.partialRecord(z.enum(TEXTS), line),
  notes: z.array(line).nullable(),
  labels: names,
  columns: names,
  words,
})

/** What an editor changed about a figure. */
export const edits: z.ZodType<Edits> = z.strictObject({
  lang,
  theme: z.enum(THEMES),
  preset: z.enum(PRESETS),
  width: z.number(),
  height: z.number(),
  chosen: z.array(place),
  columns: z.array(place),
  highlight: z.array(place),
  order: z.enum(ORDERS),
  wording: z.strictObject({ zh: wording, en: wording }),
})
