import { z } from 'zod'
import type { Finding } from '../../model/finding.ts'
import { type Pair, type ResultReading, type TargetReading, VERDICTS } from '../../model/pair.ts'
import { basis, bound, evidence, measure, offset, relation, statement } from '../../pipeline/casefile/schema/statement.ts'

export const hedge = z.enum(['strive', 'ensure', 'expect', 'plan', 'preliminary'])
const readingShape = {
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string(),
  measure,
  bound,
  hedge: hedge.exactOptional(),
  basis: basis.exactOptional(),
  report: z.string(),
  sha256: z.string(),
  quote: z.string(),
  start: offset,
  end: offset,
  at: offset.exactOptional(),
  subject: z.string(),
  rule: z.string(),
  issuer: z.string().exactOptional(),
  document: z.string().exactOptional(),
  url: z.string().exactOptional(),
  note: z.string().exactOptional(),
  status: z.enum(['preliminary', 'final']).exactOptional(),
}
const reading = z.looseObject(readingShape)
const target: z.ZodType<TargetReading> = z.looseObject({ ...readingShape, relation: relation.exactOptional(), other: z.string().exactOptional() })
const result: z.ZodType<ResultReading> = z.looseObject({
  ...readingShape,
  source: z.enum(['next_report', 'same_report', 'bulletin', 'later_report']),
  score: z.number(),
  reasons: z.array(z.string()),
})

export const verdict = z.enum(VERDICTS)
export const because = z.enum([
  'reached',
  'short',
  'over_ceiling',
  'within_ceiling',
  'within_range',
  'outside_range',
  'within_slack',
  'no_later_report',
  'silent',
  'measure',
  'scope',
  'unit',
  'basis',
  'only_average',
  'only_bound',
  'only_words',
  'new_definition',
  'only_part',
  'delegated',
  'qualitative',
  'no_number_set',
  'relation_holds',
  'relation_fails',
  'relation_unknown',
  'goal_ratio_met',
  'goal_ratio_missed',
  'over_goal',
  'under_goal',
  'doubtful_reading',
  'implausible',
  'two_targets',
  'doubtful_pairing',
  'admitted',
  'not_in_data',
  'may_be_told',
  'part_not_found',
])
export const flag = z.enum([
  'preliminary',
  'bulletin_changes_verdict',
  'revision_changes_verdict',
  'direction_assumed',
  'worked_out',
  'stretch',
  'weak_match',
  'corrected',
  'below_goal_in_words',
  'text_not_here',
])
const step = z.looseObject({ text: z.string(), reading: reading.exactOptional(), caveat: z.string().exactOptional() })

/** A pair, checked field by field; fields added later are kept. */
export const pair: z.ZodType<Pair> = z.looseObject({
  id: z.string().min(1),
  place: z.string(),
  adcode: z.string(),
  year: z.number().int(),
  indicator: z.string(),
  subject: z.string(),
  measure,
  bound,
  main: z.literal(true).exactOptional(),
  target,
  result: result.nullable(),
  others: z.array(result),
  verdict,
  conventions: z.strictObject({ strict: verdict, rounding: verdict, elastic: verdict }),
  deviation: z.number().nullable(),
  deviationUnit: z.enum(['pp', '%']).nullable(),
  because,
  rule: z.string(),
  derivation: z.array(step),
  flags: z.array(flag),
  score: z.number(),
})

export const findingKind = z.enum([
  'silence',
  'answered_in_kind',
  'target_dropped',
  'target_added',
  'target_renamed',
  'target_softened',
  'target_copied',
  'implied_plan',
  'contradiction_base',
  'contradiction_twice',
  'contradiction_shares',
  'base_revised',
  'confession',
  'report_against_bulletin',
])

export const finding: z.ZodType<Finding> = z.looseObject({
  id: z.string().min(1),
  kind: findingKind,
  place: z.string(),
  adcode: z.string(),
  year: z.number().int(),
  indicator: z.string(),
  subject: z.string(),
  severity: z.number(),
  certainty: z.number(),
  quotes: z.array(z.intersection(evidence, z.looseObject({ report: z.string(), sha256: z.string() }))),
  sentence: z.strictObject({ zh: z.string(), en: z.string() }),
  size: z.number().exactOptional(),
  unit: z.string().exactOptional(),
  pair: z.string().exactOptional(),
})

export const statementRow = z.looseObject({
  file: z.string(),
  sha256: z.string(),
  place: z.string(),
  adcode: z.string(),
  planYear: z.number().int().nullable(),
  statement,
})
