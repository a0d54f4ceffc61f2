import type { Finding } from '../../model/finding.ts'
import { type Claim, readingOf } from '../../pair/claim.ts'
import { convert } from '../../pair/units.ts'
import { halfLastDigit } from '../slack.ts'
import { leadOf } from './context.ts'
import { enFigure, zhFigure } from './figures.ts'
import { about, englishInside, finding, type Judged, quoteOf } from './finding.ts'

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

const COUNTED = /(?<![0-9])([0-9]{1,6})(?:个|项|家|户|座)/g
/** How many projects a sum of money is for: the last count before it, or within it. */
const countOf = (c: Claim): string | undefined => [...`${leadOf(c)}${c.quote}`.matchAll(COUNTED)].at(-1)?.[1]

/** A plan for 48 projects is not the plan for 73. */
const sameSet = (a: Claim, b: Claim): boolean => {
  const [x, y] = [countOf(a), countOf(b)]
  return x === undefined || y === undefined || x === y
}

const GOALS = [
  ['计划', 'plan'],
  ['任务', 'task'],
  ['目标', 'target'],
] as const
/** What the report says it fulfilled: a task may have been set from above. */
const goalOf = (c: Claim): (typeof GOALS)[number] | undefined => GOALS.find(([word]) => c.quote.includes(word))

/** The plan a report implies (result ÷ 118.2 %) against the plan as printed. */
export const implied = (j: Judged): readonly Finding[] => {
  const { pair, candidates } = j
  const { value, unit, subject } = candidates.target
  if (value === null || candidates.target.measure !== 'level' || subject.includes('总投资')) return []
  const c = candidates.results.find((r) => r.fit === 'same' && r.sure && ratioOf(r.claim) !== null)
  const ratio = c ? ratioOf(c.claim) : null
  const goal = c ? goalOf(c.claim) : undefined
  const result = c?.claim.value == null ? null : convert(c.claim.value, c.claim.unit, unit)
  if (!c || ratio === null || result === null || !goal || !sameSet(candidates.target, c.claim)) return []
  const plan = Number(((100 * result) / ratio).toPrecision(4))
  const size = Math.round(((100 * plan) / value - 100) * 100) / 100
  if (Math.abs(size) > APART || Math.abs(plan - value) <= Math.abs(value) * 0.01 + halfLastDigit(value, false)) return []
  const reading = { ...pair.target, value: plan, upper: null, bound: 'eq' as const }
  return [
    finding({
      ...about(j),
      kind: 'implied_plan',
      severity: Math.min(0.9, 0.4 + Math.abs(size) / 100),
      certainty: (goal[0] === '任务' ? 0.5 : 0.8) * c.score,
      quotes: [quoteOf(pair.target), quoteOf(readingOf(c.claim))],
      zh: `${pair.place}报告称${pair.year}年${pair.subject}为${goal[0]}的${ratio}%，按此倒推${goal[0]}为${zhFigure(reading)}；当年报告写的是${zhFigure(pair.target)}${goal[0] === '任务' ? '，任务可能另由上级下达' : ''}。`,
      en: `${pair.place} says it reached ${ratio}% of its ${pair.year} ${goal[1]} for ${englishInside(pair)}, which implies a ${goal[1]} of ${enFigure(reading)}; its own report had set ${enFigure(pair.target)}${goal[1] === 'task' ? '. The task may have been set from above' : ''}.`,
      size,
      unit: '%',
    }),
  ]
}
