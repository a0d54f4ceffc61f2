import { z } from 'zod'
import { digest } from '../../../pipeline/casefile/schema/report.ts'
import { bound, certainty, doubt, measure, offset, relation, role } from '../../../pipeline/casefile/schema/statement.ts'
import { because, findingKind, flag, hedge, verdict } from '../schema.ts'
import type { Kind } from './kinds.ts'

type Checks = Readonly<Record<string, z.ZodType>>

const some = z.string().min(1)
const whole = z.number().int()
/** Words with single spaces between them, each of which must pass. */
const words = (one: z.ZodType): z.ZodType => z.string().refine((text) => text.split(' ').every((word) => one.safeParse(word).success))
const source = z.enum(['next_report', 'same_report', 'bulletin', 'later_report'])

const reading = (prefix: 'target' | 'result', must: boolean): Checks => {
  const given = <T extends z.ZodType>(one: T): z.ZodType => (must ? one : one.nullable())
  return {
    [`${prefix}_bound`]: given(bound),
    [`${prefix}_sha256`]: given(some),
    [`${prefix}_start`]: given(offset),
    [`${prefix}_end`]: given(offset),
  }
}

/** What a cell must hold beyond being text or a number of its column. Columns not named here may hold anything of their type, or nothing. */
export const CHECKS: Readonly<Record<Kind, Checks>> = {
  pairs: {
    id: some,
    year: whole,
    measure,
    verdict,
    verdict_strict: verdict,
    verdict_rounding: verdict,
    verdict_elastic: verdict,
    deviation_unit: z.enum(['pp', '%']).nullable(),
    because,
    flags: words(flag).nullable(),
    relation: relation.nullable(),
    result_from: source.nullable(),
    others: offset,
    ...reading('target', true),
    ...reading('result', false),
  },
  statements: {
    plan_year: whole.nullable(),
    role,
    year: some,
    measure,
    bound,
    hedge: hedge.nullable(),
    relation: relation.nullable(),
    sha256: digest,
    start: offset,
    end: offset,
    at: words(z.string().regex(/^\d{1,12}$/)).nullable(),
    certainty,
    doubts: words(doubt).nullable(),
  },
  findings: { id: some, kind: findingKind, year: whole, severity: z.number(), certainty: z.number() },
  corrections: { id: some, sha256: digest, when: some, change: some, stale: z.literal('stale').nullable() },
}

/** The few values a check would pass, for the message; '' where they are no short list. */
export const choicesOf = (error: z.ZodError): string => {
  const issue = error.issues[0]
  return issue?.code === 'invalid_value' ? issue.values.map(String).join(', ') : ''
}
