import { z } from 'zod'
import type { Fact, FactFile } from '../../../model/fact.ts'
import { digest } from './report.ts'
import { basis, bound, measure, offset, relation, role } from './statement.ts'

const fact: z.ZodType<Fact> = z.looseObject({
  file: z.string(),
  sha256: digest,
  row: z.number().int(),
  start: offset,
  end: offset,
  quote: z.string(),
  place: z.string(),
  adcode: z.string(),
  role,
  year: z.number().int(),
  indicator: z.string(),
  measure,
  bound,
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string(),
  relation: z.looseObject({ kind: z.union([relation, z.literal('none_set')]), other: z.string() }).exactOptional(),
  unstated: z.literal(true).exactOptional(),
  main: z.literal(true).exactOptional(),
  hedge: z.enum(['strive', 'ensure', 'expect', 'plan', 'preliminary']).exactOptional(),
  passage: z.looseObject({ report: digest, start: offset, end: offset, digest: z.string(), certainty: z.number() }).exactOptional(),
  basis: basis.exactOptional(),
  status: z.enum(['preliminary', 'final']).exactOptional(),
  issuer: z.string(),
  document: z.string(),
  published: z.string(),
  url: z.string(),
  note: z.string(),
})

/** A facts file as a case file holds it: everything but its text. */
export const factRecord: z.ZodType<Omit<FactFile, 'text'>> = z.looseObject({ file: z.string(), sha256: digest, facts: z.array(fact) })
