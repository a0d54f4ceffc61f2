import { z } from 'zod'
import { BOUNDS, MEASURES } from '../../derive/closed.ts'
import type { Correction } from '../../model/correction.ts'

const text = z.string().max(4000)
const offset = z.number().int().nonnegative()

const statement = z.object({
  start: offset,
  end: offset,
  quote: text,
  at: z.array(offset),
  role: z.enum(['target', 'result']),
  year: text,
  part: text.exactOptional(),
  subject: text,
  indicator: text,
  measure: z.enum(MEASURES),
  value: z.number().exactOptional(),
  upper: z.number().exactOptional(),
  unit: text,
  bound: z.enum(BOUNDS),
  hedge: z.enum(['strive', 'ensure', 'expect', 'plan', 'preliminary']).exactOptional(),
  basis: z.enum(['real', 'nominal', 'comparable', 'year_end', 'annual_average']).exactOptional(),
  relation: z.enum(['in_step_with', 'faster_than', 'not_below', 'not_above', 'below', 'better_than', 'meets', 'exceeds', 'reach']).exactOptional(),
  other: text.exactOptional(),
  rule: text,
  certainty: z.enum(['stated', 'inferred']),
  doubts: z.array(z.enum(['subject-elided', 'unit-missing', 'year-unclear', 'role-unclear', 'list-length', 'broken-text', 'number-unlikely'])).exactOptional(),
})

const identity = z.object({ place: text, adcode: text, planYear: z.number().int() })
const reference = z.object({ sha256: text, at: offset }).nullable()

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), at: offset }),
  z.object({ kind: z.literal('edit'), at: offset, before: statement, after: statement }),
  z.object({ kind: z.literal('reject'), at: offset, before: statement }),
  z.object({ kind: z.literal('add'), after: statement }),
  z.object({ kind: z.literal('identity'), before: identity, after: identity }),
  z.object({ kind: z.literal('pair'), pair: text, before: reference, after: reference }),
])

const logSchema: z.ZodType<Correction[]> = z
  .array(z.object({ id: text, sha256: text, when: text, who: text, why: text, change, stale: z.boolean().exactOptional() }))
  .max(100_000)

/** Corrections from an exported file; `null` when it is no such file. */
export const readLog = (json: string): readonly Correction[] | null => {
  try {
    const parsed = logSchema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
