import type { Correction } from '../../model/correction.ts'
import type { Finding } from '../../model/finding.ts'
import type { Pair, Reading } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'

export type CellValue = string | number | null

/** One column of a flat export: its name in the file, its type, and what it means in both languages. */
export interface Column<T> {
  readonly key: string
  readonly type: 'text' | 'number'
  readonly of: (row: T) => CellValue | undefined
  readonly zh: string
  readonly en: string
}

/** What a row of statements tells of its report. */
interface Placed {
  readonly file: string
  readonly sha256: string
  readonly identity: {
    readonly place?: { readonly value: { readonly name: string; readonly adcode: string } }
    readonly planYear?: { readonly value: number }
  }
}

/** A statement with the report it stands in. */
export interface PlacedStatement {
  readonly report: Placed
  readonly statement: Statement
}

export const placedStatements = (reports: readonly Report[]): readonly PlacedStatement[] =>
  reports.flatMap((report) => report.statements.map((statement) => ({ report, statement })))

const text = <T>(key: string, of: Column<T>['of'], zh: string, en: string): Column<T> => ({ key, type: 'text', of, zh, en })
const number = <T>(key: string, of: Column<T>['of'], zh: string, en: string): Column<T> => ({ key, type: 'number', of, zh, en })

export const STATEMENT_COLUMNS: readonly Column<PlacedStatement>[] = [
  text('place', (r) => r.report.identity.place?.value.name, '地区', 'Place the report is about'),
  text('adcode', (r) => r.report.identity.place?.value.adcode, '行政区划代码（GB/T 2260）', 'GB/T 2260 code of the place'),
  number('plan_year', (r) => r.report.identity.planYear?.value, '报告安排的年份', 'Year the report plans'),
  text('role', (r) => r.statement.role, '目标（target）或结果（result）', 'target or result'),
  text('year', (r) => r.statement.year, '数值所属年份或年份区间', 'Year or range of years the value is about'),
  text('part', (r) => r.statement.part, '不足全年时的时段', 'Part of the year, where less than all of it'),
  text('subject', (r) => r.statement.subject, '被度量的对象，用报告原文', 'What is measured, in the report’s words'),
  text('indicator', (r) => r.statement.indicator, '指标编号，空为登记表中没有', 'Indicator id; empty where none fits'),
  text('measure', (r) => r.statement.measure, '度量方式', 'level, growth, average_growth, change, share, multiple or rank'),
  number('value', (r) => r.statement.value, '数值，下降为负', 'Number as written, falls negative'),
  number('upper', (r) => r.statement.upper, '区间上限', 'Upper end of a range'),
  text('unit', (r) => r.statement.unit, '单位', 'Unit as written'),
  text('bound', (r) => r.statement.bound, '界限：eq等于 ge以上 le以内 about左右 range区间', 'eq, ge (at least), le (at most), about, range'),
  text('hedge', (r) => r.statement.hedge, '语气：力争、确保、预计等', 'strive, ensure, expect, plan, preliminary'),
  text('relation', (r) => r.statement.relation, '相对目标的关系', 'Relation, for targets without a number'),
  text('other', (r) => r.statement.other, '关系所比的对象', 'What the relation compares with'),
  text(
    'against',
    (r) =>
      r.statement.against === undefined
        ? undefined
        : [r.statement.against.kind, r.statement.against.value, r.statement.against.unit].filter((v) => v !== undefined).join(' '),
    '对照目标的表述',
    'How the result is stated against its goal',
  ),
  text('quote', (r) => r.statement.quote, '原文', 'Exact words of the source'),
  text('source', (r) => r.report.file, '来源文件', 'Source file'),
  text('sha256', (r) => r.report.sha256, '来源文件的SHA-256', 'SHA-256 of the source file'),
  number('start', (r) => r.statement.start, '原文起点（UTF-16）', 'Start of the quote, UTF-16 units'),
  number('end', (r) => r.statement.end, '原文终点（不含）', 'End of the quote, exclusive'),
  text('at', (r) => r.statement.at.join(' '), '数字所在位置', 'Offsets of the number or numbers'),
  text('rule', (r) => r.statement.rule, '读取规则', 'Rule that read it'),
  text('certainty', (r) => r.statement.certainty, '明写（stated）或推断（inferred）', 'stated or inferred'),
  text('doubts', (r) => r.statement.doubts?.join(' '), '存疑之处', 'Why the reading is doubtful'),
]

const reading = (prefix: 'target' | 'result', of: (p: Pair) => Reading | null, zh: string, en: string): readonly Column<Pair>[] => [
  number(`${prefix}_value`, (p) => of(p)?.value, `${zh}数值`, `${en}: value`),
  number(`${prefix}_upper`, (p) => of(p)?.upper, `${zh}区间上限`, `${en}: upper end of a range`),
  text(`${prefix}_unit`, (p) => of(p)?.unit, `${zh}单位`, `${en}: unit`),
  text(`${prefix}_bound`, (p) => of(p)?.bound, `${zh}界限`, `${en}: bound`),
  text(`${prefix}_quote`, (p) => of(p)?.quote, `${zh}原文`, `${en}: exact words`),
  text(`${prefix}_source`, (p) => of(p)?.document ?? of(p)?.report, `${zh}来源`, `${en}: document or file`),
  text(`${prefix}_url`, (p) => of(p)?.url, `${zh}网址`, `${en}: address`),
  text(`${prefix}_sha256`, (p) => of(p)?.sha256, `${zh}来源文件的SHA-256`, `${en}: SHA-256 of the file`),
  number(`${prefix}_start`, (p) => of(p)?.start, `${zh}原文起点（UTF-16）`, `${en}: start of the quote, UTF-16 units`),
  number(`${prefix}_end`, (p) => of(p)?.end, `${zh}原文终点（不含）`, `${en}: end of the quote, exclusive`),
  text(`${prefix}_rule`, (p) => of(p)?.rule, `${zh}读取规则`, `${en}: rule that read it`),
]

export const PAIR_COLUMNS: readonly Column<Pair>[] = [
  text('id', (p) => p.id, '编号', 'Stable id'),
  text('place', (p) => p.place, '地区', 'Place'),
  text('adcode', (p) => p.adcode, '行政区划代码（GB/T 2260）', 'GB/T 2260 code'),
  number('year', (p) => p.year, '目标年份', 'Year of the target'),
  text('indicator', (p) => p.indicator, '指标编号', 'Indicator id'),
  text('subject', (p) => p.subject, '被度量的对象，用报告原文', 'What is measured, in the report’s words'),
  text('measure', (p) => p.measure, '度量方式', 'Measure'),
  text('verdict', (p) => p.verdict, '判定', 'Verdict where all conventions agree, otherwise depends'),
  text('verdict_strict', (p) => p.conventions.strict, '严格标准下的判定', 'Verdict, strict reading'),
  text('verdict_rounding', (p) => p.conventions.rounding, '四舍五入标准下的判定', 'Verdict, rounding reading'),
  text('verdict_elastic', (p) => p.conventions.elastic, '弹性标准下的判定', 'Verdict, elastic reading (2014)'),
  number('deviation', (p) => p.deviation, '差距，正值为超额完成', 'Deviation, plus is better'),
  text('deviation_unit', (p) => p.deviationUnit, '差距单位：pp为百分点，%为占目标之比', 'pp: percentage points; %: percent of target'),
  text('because', (p) => p.because, '判定理由', 'Reason code'),
  text('rule', (p) => p.rule, '判定规则', 'Behaviour rule that fired'),
  text('flags', (p) => p.flags.join(' '), '标记', 'Flags'),
  number('score', (p) => p.score, '配对把握（0—1）', 'How well target and result fit, 0 to 1'),
  text('relation', (p) => p.target.relation, '相对目标的关系', 'Relation, for targets without a number'),
  text('other', (p) => p.target.other, '关系所比的对象', 'What the relation compares with'),
  ...reading('target', (p) => p.target, '目标', 'Target'),
  text('result_from', (p) => p.result?.source, '结果出自', 'next_report, same_report, bulletin or later_report'),
  ...reading('result', (p) => p.result, '结果', 'Result'),
  text('derivation', (p) => p.derivation.map((d) => d.text).join('; '), '推算步骤', 'Steps of a result that was worked out'),
  number('others', (p) => p.others.length, '其他结果的个数', 'Number of further results for the same target'),
]

export const FINDING_COLUMNS: readonly Column<Finding>[] = [
  text('id', (f) => f.id, '编号', 'Stable id'),
  text('kind', (f) => f.kind, '类别', 'Kind'),
  text('place', (f) => f.place, '地区', 'Place'),
  text('adcode', (f) => f.adcode, '行政区划代码（GB/T 2260）', 'GB/T 2260 code'),
  number('year', (f) => f.year, '年份', 'Year'),
  text('indicator', (f) => f.indicator, '指标编号', 'Indicator id'),
  text('subject', (f) => f.subject, '被度量的对象', 'What is measured'),
  number('severity', (f) => f.severity, '轻重（0—1）', 'Severity, 0 to 1'),
  number('certainty', (f) => f.certainty, '把握（0—1）', 'Certainty, 0 to 1'),
  number('size', (f) => f.size, '大小', 'Size of what was found'),
  text('unit', (f) => f.unit, '单位', 'Unit of the size'),
  text('sentence_zh', (f) => f.sentence.zh, '中文说明', 'Sentence in Chinese'),
  text('sentence_en', (f) => f.sentence.en, '英文说明', 'Sentence in English'),
  text('quote', (f) => f.quotes.map((q) => q.quote).join(' | '), '原文', 'Exact words, joined by a bar'),
  text('source', (f) => f.quotes.map((q) => q.report).join(' | '), '来源文件', 'Source files, in the same order'),
  text('sha256', (f) => f.quotes.map((q) => q.sha256).join(' | '), '来源文件的SHA-256', 'SHA-256, in the same order'),
  text('offsets', (f) => f.quotes.map((q) => `${q.start}-${q.end}`).join(' | '), '原文起止（UTF-16，不含终点）', 'Start and end, in the same order'),
  text('pair', (f) => f.pair, '所关目标编号', 'Id of the pair it is about'),
]

export const CORRECTION_COLUMNS: readonly Column<Correction>[] = [
  text('id', (c) => c.id, '编号', 'Id'),
  text('sha256', (c) => c.sha256, '报告的SHA-256', 'SHA-256 of the report it is about'),
  text('when', (c) => c.when, '时间', 'ISO instant'),
  text('who', (c) => c.who, '修改者', 'Who'),
  text('why', (c) => c.why, '理由', 'Why'),
  text('kind', (c) => c.change.kind, '修改类别', 'accept, edit, reject, add, identity, pair or check'),
  text('change', (c) => JSON.stringify(c.change), '修改内容（JSON）', 'The change itself, as JSON'),
  text('stale', (c) => (c.stale === true ? 'stale' : ''), '原文已找不到', 'stale where its quote could not be found again'),
]
