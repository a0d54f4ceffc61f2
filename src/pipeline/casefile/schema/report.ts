import { z } from 'zod'
import type { Issue } from '../../../model/issue.ts'
import type { Place } from '../../../model/place.ts'
import type { Identity, Report, Section } from '../../../model/report.ts'
import { type Dropped, FORMATS } from '../../../model/source.ts'
import { aside, certainty, confession, evidence, offset, role, statement } from './statement.ts'

/** SHA-256, hexadecimal. It also names entries of the archive, so nothing else may pass. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/)

const place: z.ZodType<Place> = z.looseObject({
  name: z.string(),
  adcode: z.string(),
  level: z.enum(['national', 'province', 'prefecture', 'county', 'township', 'other']),
  parents: z.array(z.string()),
})

const known = <T>(value: z.ZodType<T>) => z.looseObject({ value, certainty, evidence: evidence.exactOptional() })

const identity: z.ZodType<Identity> = z.looseObject({
  kind: z.enum(['work_report', 'communique', 'plan_report', 'plan_outline', 'other']),
  title: z.string(),
  place: known(place).exactOptional(),
  planYear: known(z.number().int()).exactOptional(),
  reviewYear: known(z.number().int()).exactOptional(),
  titleYear: z.number().int().exactOptional(),
  delivered: known(z.string()).exactOptional(),
  speaker: known(z.string()).exactOptional(),
  reviewRange: z.string().exactOptional(),
  planRange: z.string().exactOptional(),
})

const section: z.ZodType<Section> = z.looseObject({
  start: offset,
  end: offset,
  heading: z.string(),
  depth: z.number().int(),
  part: z.enum(['preamble', 'review', 'review_term', 'plan_term', 'plan', 'problems', 'closing', 'glossary', 'furniture']),
  period: z.looseObject({ role, year: z.string() }),
  certainty,
})

const dropped: z.ZodType<Dropped> = z.looseObject({
  start: offset,
  end: offset,
  reason: z.enum([
    'furniture',
    'front_matter',
    'markup',
    'page_number',
    'running_head',
    'watermark',
    'repeated_title',
    'login',
    'statistics',
    'noise',
    'list_number',
    'note_mark',
  ]),
})

const issue = z.custom<Issue>((x) => z.looseObject({ code: z.string() }).safeParse(x).success)

/** A report's record as a case file holds it: everything but its text, which is an entry of its own. */
export const record: z.ZodType<Omit<Report, 'text'>> = z.looseObject({
  sha256: digest,
  file: z.string(),
  format: z.enum(FORMATS),
  encoding: z.string(),
  meta: z.looseObject({ title: z.string().exactOptional(), source: z.string().exactOptional(), published: z.string().exactOptional() }),
  pages: z.array(z.looseObject({ start: offset, page: z.number().int() })),
  identity,
  sections: z.array(section),
  dropped: z.array(dropped),
  issues: z.array(issue),
  statements: z.array(statement),
  asides: z.array(aside),
  confessions: z.array(confession),
  rules: z.string(),
})
