import type { Finding } from '../../model/finding.ts'
import type { Because, Reading } from '../../model/pair.ts'
import { englishQuantity } from '../../pair/english.ts'
import { convert } from '../../pair/units.ts'
import { halfLastDigit } from '../slack.ts'
import { about, english, enNumber, enSaid, finding, type Judged, quoteOf, weight, zhNumber, zhSaid } from './words.ts'

const promised = (j: Judged): string => zhSaid(j.pair.target)
const promisedEn = (j: Judged): string => enSaid(j.pair.target)

/** Silence: a promise the next report does not come back to. */
export const silence = (j: Judged): readonly Finding[] => {
  const { pair } = j
  if (pair.verdict !== 'not_reported' || pair.because === 'delegated') return []
  return [
    finding({
      ...about(j),
      kind: 'silence',
      severity: weight(pair, 0.7, 0.35),
      certainty: weight(pair, 0.9, 0.6) * pair.score,
      quotes: [quoteOf(pair.target)],
      zh: `${pair.place}${pair.year}年提出${pair.subject}${promised(j)}，次年报告未见结果。`,
      en: `${pair.place} set ${english(pair)} at ${promisedEn(j)} for ${pair.year}; the next report gives no result for it.`,
    }),
  ]
}

const KINDS: Partial<Readonly<Record<Because, readonly [string, string, number]>>> = {
  measure: ['另一种口径的数字', 'in another measure', 0.5],
  only_average: ['多年平均或累计', 'as an average or a total over several years', 0.7],
  only_bound: ['一个界限', 'as a bound only', 0.4],
  only_words: ['文字表述', 'in words only', 0.6],
  scope: ['其中一部分', 'for a part only', 0.45],
  only_part: ['部分时段的数字', 'for part of the period', 0.4],
  unit: ['另一种单位', 'in another unit', 0.35],
  basis: ['另一种计价基础', 'on another basis', 0.4],
}

/** The answer in its own words; of a row of a facts file, what it is about and its number. */
const answered = (r: Reading): string => (r.document === undefined ? `“${r.quote}”` : `${r.subject}${zhSaid(r)}`)
const answeredEn = (r: Reading): string => (r.document === undefined ? `“${r.quote}”` : `${r.subject} ${enSaid(r)}`)

/** Answered in kind: only an average, a level, a bound, a word. */
export const inKind = (j: Judged): readonly Finding[] => {
  const { pair } = j
  const how = KINDS[pair.because]
  if (pair.verdict !== 'not_comparable' || !how || !pair.result) return []
  return [
    finding({
      ...about(j),
      kind: 'answered_in_kind',
      severity: weight(pair, how[2], how[2] * 0.6),
      certainty: pair.score,
      quotes: [quoteOf(pair.target), quoteOf(pair.result)],
      zh: `${pair.place}${pair.year}年${pair.subject}目标为${promised(j)}，报告只给出${how[0]}：${answered(pair.result)}。`,
      en: `${pair.place} promised ${promisedEn(j)} for ${english(pair)} in ${pair.year}; the answer came ${how[1]}: ${answeredEn(pair.result)}.`,
    }),
  ]
}

/** The plan a report implies (result ÷ 118.2 %) against the plan as printed. */
export const implied = (j: Judged): readonly Finding[] => {
  const { pair, candidates } = j
  const { value, unit } = candidates.target
  if (value === null) return []
  const c = candidates.results.find((r) => r.claim.against?.kind === 'ratio_of_target' && r.fit === 'same')
  const ratio = c?.claim.against?.value
  const result = c?.claim.value == null ? null : convert(c.claim.value, c.claim.unit, unit)
  if (!c || !ratio || result === null) return []
  const plan = Number(((100 * result) / ratio).toPrecision(6))
  const size = Math.round(((100 * plan) / value - 100) * 100) / 100
  if (Math.abs(plan - value) <= Math.abs(value) * 0.01 + halfLastDigit(value, false)) return []
  return [
    finding({
      ...about(j),
      kind: 'implied_plan',
      severity: Math.min(0.9, 0.4 + Math.abs(size) / 100),
      certainty: (Math.abs(size) > 50 ? 0.3 : 0.8) * c.score,
      quotes: [
        quoteOf(pair.target),
        { report: c.claim.origin.file, sha256: c.claim.origin.sha256, quote: c.claim.quote, start: c.claim.start, end: c.claim.end },
      ],
      zh: `${pair.place}称完成${pair.subject}计划的${ratio}%，倒推计划为${plan}${unit}，而原计划写的是${zhNumber(pair.target)}。`,
      en: `${pair.place} says it reached ${ratio}% of its plan for ${english(pair)}: that implies a plan of ${englishQuantity(plan, unit)}, but the printed plan was ${enNumber(pair.target)}.`,
      size,
      unit: '%',
    }),
  ]
}

/** The report's own figure against a bulletin's. */
export const bulletin = (j: Judged): readonly Finding[] => {
  const { pair, candidates } = j
  const own = candidates.results.find((c) => c.fit === 'same' && c.source !== 'bulletin' && c.source !== 'later_report')
  if (!own || own.claim.value === null || own.claim.bound !== 'eq') return []
  for (const c of candidates.results) {
    if (c.source !== 'bulletin' || c.fit !== 'same' || c.claim.value === null || c.claim.bound !== 'eq' || (c.claim.basis ?? '') !== (own.claim.basis ?? ''))
      continue
    const theirs = convert(c.claim.value, c.claim.unit, own.claim.unit)
    if (theirs === null || Math.abs(theirs - own.claim.value) <= halfLastDigit(own.claim.value, false) + 1e-9) continue
    const changes = pair.flags.includes('bulletin_changes_verdict')
    const [a, b] = [
      { report: own.claim.origin.file, ...own.claim },
      { report: c.claim.origin.file, ...c.claim },
    ]
    return [
      finding({
        ...about(j),
        kind: 'report_against_bulletin',
        severity: changes ? 0.95 : 0.6,
        certainty: Math.min(own.score, c.score),
        quotes: [a, b].map((q) => ({ report: q.report, sha256: q.origin.sha256, quote: q.quote, start: q.start, end: q.end })),
        zh: `${pair.place}${pair.year}年${pair.subject}：报告称${zhNumber(own.claim)}，公报为${zhNumber(c.claim)}${changes ? '，结论因此改变' : ''}。`,
        en: `${english(pair)} of ${pair.place} in ${pair.year}: the report says ${enNumber(own.claim)}, the bulletin ${enNumber(c.claim)}${changes ? '; the verdict changes with it' : ''}.`,
        size: Math.round((theirs - own.claim.value) * 1e4) / 1e4,
        unit: own.claim.unit,
      }),
    ]
  }
  return []
}
