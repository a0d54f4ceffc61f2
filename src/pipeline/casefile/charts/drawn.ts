import { z } from 'zod'
import { CONVENTIONS, VERDICTS } from '../../../model/pair.ts'

// Only what is compared is read here; the whole record is checked where it is drawn.
const amount = z.union([z.number(), z.looseObject({ value: z.number() }).transform((m) => m.value)]).nullable()
const mark = z.looseObject({
  year: z.number().optional(),
  label: z.string().optional(),
  target: amount.optional(),
  result: amount.optional(),
  others: z.array(amount).optional(),
  deviation: z.number().nullable().optional(),
  verdict: z.enum(VERDICTS).nullable(),
})
export type Mark = z.infer<typeof mark>
const marks = z.array(mark)

const item = { label: z.string(), target: z.string() }
const tally = z.array(z.tuple([z.enum(VERDICTS), z.number()]))
const cover = z.looseObject({ plan: z.boolean(), review: z.boolean(), facts: z.number(), targets: z.number() }).nullable()
export type Cover = z.infer<typeof cover>
const grid = <T extends z.ZodType>(cell: T) => ({ columns: z.array(z.string()), rows: z.array(z.looseObject({ label: z.string(), cells: z.array(cell) })) })

const common = { convention: z.enum([...CONVENTIONS, 'all']), lang: z.enum(['zh', 'en']).optional() }
const unit = z.string().optional()

/** A figure's numbers, and the labels that say what they are of. */
export const drawn = z.discriminatedUnion('kind', [
  z.looseObject({ ...common, kind: z.literal('series'), unit, points: marks }),
  z.looseObject({ ...common, kind: z.literal('scatter'), unit, points: marks }),
  z.looseObject({ ...common, kind: z.literal('dumbbell'), unit, rows: marks }),
  z.looseObject({ ...common, kind: z.literal('deviation'), unit, rows: marks }),
  z.looseObject({ ...common, kind: z.literal('multiples'), panels: z.array(z.looseObject({ label: z.string().optional(), unit, points: marks })) }),
  z.looseObject({ ...common, kind: z.literal('compare'), unit, panels: z.array(z.looseObject({ label: z.string().optional(), points: marks })) }),
  z.looseObject({ ...common, kind: z.literal('scorecard'), items: z.array(z.looseObject({ ...item, result: z.string(), verdict: z.enum(VERDICTS) })) }),
  z.looseObject({ ...common, kind: z.literal('targets'), items: z.array(z.looseObject({ ...item, due: z.number() })) }),
  z.looseObject({ ...common, kind: z.literal('matrix'), ...grid(tally) }),
  z.looseObject({ ...common, kind: z.literal('coverage'), ...grid(cover) }),
  z.looseObject({ ...common, kind: z.literal('bunching'), unit, bins: z.array(z.looseObject({ from: z.number(), to: z.number(), count: z.number() })) }),
])
export type Drawn = z.infer<typeof drawn>
export type DrawnOf<K extends Drawn['kind']> = Extract<Drawn, { kind: K }>

/** A kept figure: where it came from, and its numbers in both languages. */
export const kept = z.looseObject({ page: z.string().optional(), base: z.looseObject({ zh: drawn, en: drawn }) })
