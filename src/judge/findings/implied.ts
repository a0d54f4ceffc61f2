import type { Finding } from '../../model/finding.ts'
import { type Claim, readingOf } from '../../pair/claim.ts'
import { convert } from '../../pair/units.ts'
import { halfLastDigit } from '../slack.ts'
import { enFigure, zhFigure } from './figures.ts'
import { about, englishInside, finding, type Judged, quoteOf } from './words.ts'

/** Somebody else's plan: of the province, the state, the level above. */
const OTHERS_PLAN = /省定|省下达|省政府|省委|全省|国家|上级|市定|市下达|下达|自治区|兵团|考核/
/** Half to three times the plan: beyond, the ratio was read amiss. */
const LEAST = 50
const MOST = 300
/** Plans further apart than this are two plans of two things. */
const APART = 35

const ratioOf = (c: Claim): number | null => {
  const value = c.against?.kind === 'ratio_of_target' ? (c.against.value ?? null) : null
  return value !== null && value >= LEAST && value <= MOST && !OTHERS_PLAN.test(c.quote) ? value : null
}

/** The plan a report implies (result ÷ 118.2 %) against the plan as printed. */
export const implied = (j: Judged): readonly Finding[] => {
  const { pair, candidates } = j
  const { value, unit, subject } = candidates.target
  if (value === null || candidates.target.measure !== 'level' || subject.includes('总投资')) return []
  const c = candidates.results.find((r) => r.fit === 'same' && r.sure && ratioOf(r.claim) !== null)
  const ratio = c ? ratioOf(c.claim) : null
  const result = c?.claim.value == null ? null : convert(c.claim.value, c.claim.unit, unit)
  if (!c || ratio === null || result === null) return []
  const plan = Number(((100 * result) / ratio).toPrecision(4))
  const size = Math.round(((100 * plan) / value - 100) * 100) / 100
  if (Math.abs(size) > APART || Math.abs(plan - value) <= Math.abs(value) * 0.01 + halfLastDigit(value, false)) return []
  const reading = { ...pair.target, value: plan, upper: null, bound: 'eq' as const }
  return [
    finding({
      ...about(j),
      kind: 'implied_plan',
      severity: Math.min(0.9, 0.4 + Math.abs(size) / 100),
      certainty: 0.8 * c.score,
      quotes: [quoteOf(pair.target), quoteOf(readingOf(c.claim))],
      zh: `${pair.place}报告称${pair.year}年${pair.subject}为计划的${ratio}%，按此倒推计划为${zhFigure(reading)}；当年报告写的是${zhFigure(pair.target)}。`,
      en: `${pair.place} says it reached ${ratio}% of its ${pair.year} plan for ${englishInside(pair)}, which implies a plan of ${enFigure(reading)}; the plan as printed was ${enFigure(pair.target)}.`,
      size,
      unit: '%',
    }),
  ]
}
