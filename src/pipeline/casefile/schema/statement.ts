import { z } from 'zod'
import type { Evidence } from '../../../model/span.ts'
import type { Confession, ExcludedNumber, Statement } from '../../../model/statement.ts'

export const offset = z.number().int().nonnegative()
const certainty = z.enum(['stated', 'inferred'])
export const role = z.enum(['target', 'result'])
export const measure = z.enum(['level', 'growth', 'average_growth', 'change', 'share', 'multiple', 'rank'])
export const bound = z.enum(['eq', 'ge', 'le', 'about', 'range'])
export const basis = z.enum(['real', 'nominal', 'comparable', 'year_end', 'annual_average'])
export const relation = z.enum(['in_step_with', 'faster_than', 'not_below', 'not_above', 'below', 'better_than', 'meets', 'exceeds', 'reach'])
const evidenceShape = { start: offset, end: offset, quote: z.string() }
export const evidence: z.ZodType<Evidence> = z.looseObject(evidenceShape)

const against = z.looseObject({
  kind: z.enum(['ratio_of_target', 'over_target_by', 'under_target_by', 'met_in_words', 'ahead_of_schedule']),
  value: z.number().exactOptional(),
  unit: z.string().exactOptional(),
})

export const doubt = z.enum(['subject-elided', 'unit-missing', 'year-unclear', 'role-unclear', 'list-length', 'broken-text', 'number-unlikely'])

/** A statement as a case file holds it; fields added later are kept. */
export const statement: z.ZodType<Statement> = z.looseObject({
  ...evidenceShape,
  at: z.array(offset),
  role,
  year: z.string(),
  part: z.string().exactOptional(),
  subject: z.string(),
  indicator: z.string(),
  measure,
  value: z.number().exactOptional(),
  upper: z.number().exactOptional(),
  unit: z.string(),
  bound,
  hedge: z.enum(['strive', 'ensure', 'expect', 'plan', 'preliminary']).exactOptional(),
  basis: basis.exactOptional(),
  relation: relation.exactOptional(),
  other: z.string().exactOptional(),
  against: against.exactOptional(),
  stretchOf: offset.exactOptional(),
  rule: z.string(),
  certainty,
  doubts: z.array(doubt).exactOptional(),
})

export const aside: z.ZodType<ExcludedNumber> = z.looseObject({
  at: offset,
  end: offset,
  skip: z.enum(['date', 'ordinal', 'name', 'spec', 'base', 'boilerplate', 'other']),
  rule: z.string(),
})

export const confession: z.ZodType<Confession> = z.looseObject({
  ...evidenceShape,
  indicators: z.array(z.string()),
  subjects: z.array(z.string()),
  year: z.string(),
  explanation: evidence.exactOptional(),
})

export { certainty }
