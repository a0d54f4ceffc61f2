import { CLAUSE_ENDS, CONFESSION_WORDS, FALLS_SHORT_OF, NO_SHORTFALL, OF_ONE_YEAR, OF_SEVERAL_YEARS } from '../../lexicon/confessions.ts'
import { PARTS_OF } from '../../lexicon/definitions.ts'
import type { SourcedQuote } from '../../model/finding.ts'
import type { Admission } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import type { Confession } from '../../model/statement.ts'
import type { Claim } from '../../pair/claim.ts'
import { yearsOf } from '../../pair/collect.ts'
import type { Candidate } from '../../pair/match.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { type Decision, plain } from '../decision.ts'

/** The clause of a confession that admits: what it is quoted by. */
export const clauseOf = (report: Report, c: Confession): SourcedQuote => {
  const hit = CONFESSION_WORDS.map((w) => c.quote.indexOf(w)).filter((at) => at >= 0)
  const at = Math.min(...hit, c.quote.length)
  let from = at
  while (from > 0 && !CLAUSE_ENDS.test(c.quote[from - 1] ?? '')) from--
  const stop = c.quote.slice(at).search(CLAUSE_ENDS)
  const to = stop < 0 ? c.quote.length : at + stop
  return { report: report.file, sha256: report.sha256, quote: c.quote.slice(from, to), start: c.start + from, end: c.start + to }
}

/** Whether a clause admits that a goal was not reached: 没有完成时 and 没有实现不了的目标 do not. */
export const admits = (clause: string): boolean => FALLS_SHORT_OF.test(clause) && !NO_SHORTFALL.test(clause)

/** Whether a clause is about one year's goals: a plan of several years that was missed says nothing of them. */
export const ofOneYear = (clause: string): boolean => !OF_SEVERAL_YEARS.test(clause) || OF_ONE_YEAR.test(clause)

/** An admission as the reader sees it. */
export const admissionOf = (report: Report, c: Confession): Admission => {
  const clause = clauseOf(report, c)
  const why = c.explanation && (c.explanation.start >= clause.end || c.explanation.end <= clause.start) ? c.explanation : undefined
  return { ...clause, ...(why ? { why: { report: report.file, sha256: report.sha256, ...why } } : {}) }
}

/** The statistic itself, or the whole of which it is a part. */
const covers = (c: Confession, indicator: string): boolean => c.indicators.some((id) => id === indicator || PARTS_OF[id]?.includes(indicator))

const GROWTH = /增速|增幅|增长|降幅|涨幅/

/** An admission that speaks of growth is not about an amount. */
const inMeasure = (target: Claim, quote: string): boolean => target.measure !== 'level' || !GROWTH.test(quote)

const ownTarget = ({ target, contested }: TargetWithAnswers): boolean =>
  target.indicator !== '' &&
  target.stretchOf === undefined &&
  target.from === target.to &&
  target.origin.planYear === target.to &&
  target.part === '' &&
  contested === 'none'

/** Where the next report admits that a target was not reached. */
export const admissionsOf = (pair: TargetWithAnswers): readonly Admission[] => {
  const { target, shelf } = pair
  if (!ownTarget(pair)) return []
  return shelf.told(target.to + 1).flatMap((report) =>
    report.confessions.flatMap((c) => {
      const years = yearsOf(c.year)
      if (!years || years[0] !== target.to || years[1] !== target.to || !covers(c, target.indicator)) return []
      const { quote } = clauseOf(report, c)
      return admits(quote) && ofOneYear(quote) && inMeasure(target, quote) ? [admissionOf(report, c)] : []
    }),
  )
}

const told = (pair: TargetWithAnswers, d: Decision): Candidate | null =>
  d.result ?? pair.results.find((c) => c.source === 'next_report' && c.claim.value !== null && c.claim.indicator === pair.target.indicator) ?? null

const open = (d: Decision): boolean =>
  d.verdict === 'not_reported' || d.verdict === 'not_comparable' || d.verdict === 'depends' || (d.verdict === 'uncertain' && d.because !== 'doubtful_reading')

/** An admission decides what no number decides: missed, because the report says so (J44). Against a number that meets the target it says nothing. */
export const byAdmission = (pair: TargetWithAnswers, d: Decision): Decision => {
  if (d.verdict === 'met' || d.verdict === 'pending' || d.verdict === 'not_checkable') return d
  const admissions = admissionsOf(pair)
  if (admissions.length === 0) return d
  if (!open(d)) return { ...d, admissions }
  // Within the margin of “about” the figure is certain, and so is how far it fell short.
  const size = d.verdict === 'depends' ? { deviation: d.deviation, deviationUnit: d.deviationUnit } : {}
  return { ...plain('missed', 'admitted', 'J44', told(pair, d), d.derivation), ...size, flags: d.flags, admissions }
}
