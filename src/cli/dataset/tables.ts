/** How a column is kept: words, a whole number, a number with decimals, yes or no, or a list as JSON. */
export type ColumnKind = 'text' | 'whole' | 'number' | 'flag' | 'json'

export interface DatasetColumn {
  readonly name: string
  readonly kind: ColumnKind
  /** Where its value stands in the printed record, dots between. */
  readonly path: string
  /** What it means: goes into the file's own metadata. */
  readonly means: string
}

export const TABLES = ['reports', 'statements', 'pairs', 'findings'] as const
export type TableName = (typeof TABLES)[number]

type Listed = readonly [name: string, kind: ColumnKind, path: string, means: string]
const columns = (rows: readonly Listed[]): readonly DatasetColumn[] => rows.map(([name, kind, path, means]) => ({ name, kind, path, means }))

const reading = (of: 'target' | 'result'): readonly Listed[] => [
  [`${of}_value`, 'number', `${of}.value`, `number of the ${of}, in ${of}_unit; null where it is in words`],
  [`${of}_upper`, 'number', `${of}.upper`, 'upper end of a range'],
  [`${of}_unit`, 'text', `${of}.unit`, 'unit as written'],
  [`${of}_measure`, 'text', `${of}.measure`, 'growth, level, change, share, relation …'],
  [`${of}_bound`, 'text', `${of}.bound`, 'eq, ge, le, about, range'],
  [`${of}_hedge`, 'text', `${of}.hedge`, 'strive, expect … where the words hedge'],
  [`${of}_report`, 'text', `${of}.report`, 'file it was read in'],
  [`${of}_quote`, 'text', `${of}.quote`, 'the exact words it was read from'],
  [`${of}_start`, 'whole', `${of}.start`, 'UTF-16 offset of the quote in the decoded file, half open'],
  [`${of}_end`, 'whole', `${of}.end`, 'end of the quote'],
]

/** Columns of every table, with what they mean. Records are those that `extract` and `judge` print. */
export const COLUMNS: Readonly<Record<TableName, readonly DatasetColumn[]>> = {
  reports: columns([
    ['file', 'text', 'file', 'path as it was given'],
    ['sha256', 'text', 'sha256', 'hash of the file’s bytes'],
    ['title', 'text', 'title', 'title of the report'],
    ['kind', 'text', 'kind', 'work_report, plan_execution, budget …'],
    ['place', 'text', 'place.name', 'name of the place'],
    ['adcode', 'text', 'place.adcode', 'GB/T 2260 code of the place, six digits'],
    ['level', 'text', 'place.level', 'national, province, prefecture, county, township'],
    ['plan_year', 'whole', 'planYear', 'year whose targets it sets'],
    ['review_year', 'whole', 'reviewYear', 'year whose results it reports'],
    ['delivered', 'text', 'delivered', 'day it was given, YYYY-MM-DD'],
    ['speaker', 'text', 'speaker', 'who gave it'],
    ['statements', 'whole', 'statements.length', 'how many targets and results were read'],
    ['issues', 'json', 'issues', 'what a reader should know of the reading, as JSON'],
    ['admissions', 'json', 'confessions', 'clauses in which the report admits a miss, as JSON'],
  ]),
  statements: columns([
    ['sha256', 'text', 'report.sha256', 'hash of the report’s bytes: joins reports.sha256'],
    ['place', 'text', 'report.place.name', 'name of the place'],
    ['adcode', 'text', 'report.place.adcode', 'GB/T 2260 code of the place'],
    ['plan_year', 'whole', 'report.planYear', 'year whose targets the report sets'],
    ['role', 'text', 'role', 'target or result'],
    ['year', 'text', 'year', 'year it is about; a span as 2021-2025'],
    ['part', 'text', 'part', 'part of the year (quarter, half, months) where it is one'],
    ['subject', 'text', 'subject', 'the statistic in the report’s words'],
    ['indicator', 'text', 'indicator', 'id of a shared statistic, or empty'],
    ['series', 'text', 'series', 'id of a further statistic, or null'],
    ['measure', 'text', 'measure', 'growth, level, change, share, relation …'],
    ['value', 'number', 'value', 'the number, in unit; null for relations'],
    ['upper', 'number', 'upper', 'upper end of a range'],
    ['unit', 'text', 'unit', 'unit as written'],
    ['bound', 'text', 'bound', 'eq, ge, le, about, range'],
    ['hedge', 'text', 'hedge', 'strive, expect …'],
    ['basis', 'text', 'basis', 'real, nominal, comparable prices …'],
    ['relation', 'text', 'relation', 'in step with, faster than …'],
    ['other', 'text', 'other', 'what a relation is held against'],
    ['quote', 'text', 'quote', 'the exact words it was read from'],
    ['start', 'whole', 'start', 'UTF-16 offset of the quote in the decoded file, half open'],
    ['end', 'whole', 'end', 'end of the quote'],
    ['at', 'json', 'at', 'offsets of the numbers, as JSON'],
    ['rule', 'text', 'rule', 'rule that read it'],
    ['certainty', 'text', 'certainty', 'stated or doubtful'],
  ]),
  pairs: columns([
    ['place', 'text', 'place', 'name of the place'],
    ['adcode', 'text', 'adcode', 'GB/T 2260 code of the place'],
    ['year', 'whole', 'year', 'year the target is for; the last of a span'],
    ['indicator', 'text', 'indicator', 'id of a shared statistic, or empty'],
    ['series', 'text', 'series', 'id of a further statistic, or null'],
    ['subject', 'text', 'subject', 'the statistic in the report’s words'],
    ['measure', 'text', 'measure', 'growth, level, change, share, relation …'],
    ['main', 'flag', 'main', 'stands among the main expected targets of its report'],
    ...reading('target'),
    ...reading('result'),
    ['result_source', 'text', 'result.source', 'next_report, same_report, bulletin, later_report'],
    ['result_basis', 'text', 'result.basis', 'real, nominal …'],
    ['verdict', 'text', 'verdict', 'met, missed, depends, pending, not_reported, not_comparable, not_checkable, uncertain'],
    ['strict', 'text', 'conventions.strict', 'verdict with “about” read as the number'],
    ['rounding', 'text', 'conventions.rounding', 'verdict with half a last digit of room'],
    ['elastic', 'text', 'conventions.elastic', 'verdict with 0.3 points or 4 % of room'],
    ['deviation', 'number', 'deviation', 'result against target, plus is better'],
    ['deviation_unit', 'text', 'deviationUnit', 'pp (percentage points) or %'],
    ['because', 'text', 'because', 'reason of the verdict, from a closed list'],
    ['rule', 'text', 'rule', 'number of the rule that judged'],
    ['flags', 'json', 'flags', 'remarks, as JSON'],
    ['others', 'json', 'others', 'further results for the target, as JSON'],
    ['derivation', 'json', 'derivation', 'steps where the result was worked out, as JSON'],
    ['admissions', 'json', 'admissions', 'where the next report admits a miss, as JSON'],
    ['score', 'number', 'score', 'certainty of the pairing, 0 to 1'],
    ['silence', 'number', 'silence.score', 'certainty that the next report says nothing, 0 to 1'],
  ]),
  findings: columns([
    ['id', 'text', 'finding.id', 'stable id'],
    ['kind', 'text', 'finding.kind', 'kind of finding, from a closed list'],
    ['place', 'text', 'finding.place', 'name of the place'],
    ['adcode', 'text', 'finding.adcode', 'GB/T 2260 code of the place'],
    ['year', 'whole', 'finding.year', 'year it is about'],
    ['indicator', 'text', 'finding.indicator', 'id of the statistic, or empty'],
    ['subject', 'text', 'finding.subject', 'the statistic in the report’s words'],
    ['severity', 'number', 'finding.severity', '0 to 1'],
    ['certainty', 'number', 'finding.certainty', '0 to 1'],
    ['size', 'number', 'finding.size', 'size of the gap, in unit'],
    ['unit', 'text', 'finding.unit', 'unit of the size'],
    ['zh', 'text', 'finding.sentence.zh', 'sentence in Chinese'],
    ['en', 'text', 'finding.sentence.en', 'sentence in English'],
    ['quotes', 'json', 'finding.quotes', 'report, quote, start, end of each passage, as JSON'],
    ['pair', 'text', 'finding.pair', 'id of the pair it belongs to'],
  ]),
}

/** Parts of a dataset's path: the province's two digits (00 where the place has no code) and the year, as Hive partitions are written. */
export const PARTITIONS: Readonly<Record<TableName, readonly [adcode: string, year: string]>> = {
  reports: ['place.adcode', 'planYear'],
  statements: ['report.place.adcode', 'report.planYear'],
  pairs: ['adcode', 'year'],
  findings: ['finding.adcode', 'finding.year'],
}
