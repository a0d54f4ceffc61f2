import { z } from 'zod'
import type { Correction } from '../../../model/correction.ts'
import { digest } from './report.ts'
import { offset, statement } from './statement.ts'

export const FORMAT = 'outturn-case'
export const VERSION = 1

const identityEdit = z.looseObject({ place: z.string(), adcode: z.string(), planYear: z.number().int() })
const resultRef = z
  .looseObject({
    sha256: digest,
    at: offset,
    quote: z.string().exactOptional(),
    subject: z.string().exactOptional(),
    insisted: z.literal(true).exactOptional(),
  })
  .nullable()

const checked = z.looseObject({ sha256: digest, start: offset, end: offset, quote: z.string(), value: z.number().nullable(), unit: z.string() })

const change = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('accept'), at: offset }),
  z.looseObject({ kind: z.literal('edit'), at: offset, before: statement, after: statement }),
  z.looseObject({ kind: z.literal('reject'), at: offset, before: statement }),
  z.looseObject({ kind: z.literal('add'), after: statement }),
  z.looseObject({ kind: z.literal('identity'), before: identityEdit, after: identityEdit }),
  z.looseObject({ kind: z.literal('pair'), pair: z.string(), before: resultRef, after: resultRef, unknown: z.literal(true).exactOptional() }),
  z.looseObject({ kind: z.literal('check'), pair: z.string(), target: checked, result: checked.nullable() }),
])

/** An entry of the log of corrections, checked wherever one comes from outside. */
export const correction: z.ZodType<Correction> = z.looseObject({
  id: z.string().min(1),
  sha256: digest,
  when: z.string(),
  who: z.string(),
  why: z.string(),
  change,
  stale: z.boolean().exactOptional(),
})

export const sourceEntry = z.strictObject({
  sha256: digest,
  name: z.string(),
  kind: z.enum(['report', 'facts']),
  /** Whether the file's own bytes are in the archive. */
  included: z.boolean(),
})

export const manifest = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  rules: z.string(),
  root: digest,
  sources: z.array(sourceEntry),
})

/** A computed row kept for comparison: only its name is read. */
export const computed = z.looseObject({ id: z.string() })
export const settings = z.record(z.string(), z.unknown())
/** A chart somebody kept; what it draws is checked where it is drawn. */
export const chart = z.looseObject({ id: z.string().min(1), title: z.string(), when: z.string(), figure: z.record(z.string(), z.unknown()) })
