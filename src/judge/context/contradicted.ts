import { CHANGED_PLAN, COMPLETION, TASK_DONE } from '../../lexicon/judging.ts'
import { assertNever } from '../../model/assert.ts'
import type { Claim } from '../../pair/claim.ts'
import type { Candidate } from '../../pair/match.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import type { Decision } from '../decision.ts'
import { directionOf } from '../direction.ts'
import { behind } from './around.ts'

/** Characters behind an answer in which its own completion rate may stand. */
const NEAR = 30

/** 完成投资7.42亿元，投资完成率112.5%: the rate said right behind an answer, in per cent of its own plan. */
const rateBehind = (answer: Claim, shelf: TargetWithAnswers['shelf']): number | undefined => {
  if (answer.against?.kind === 'ratio_of_target') return answer.against.value
  const said = behind(answer, NEAR)
  if (said === '' || CHANGED_PLAN.test(said)) return undefined
  const rate = shelf.results.find(
    (c) =>
      c.origin.sha256 === answer.origin.sha256 &&
      c.to === answer.to &&
      c.start >= answer.end &&
      c.end <= answer.end + said.length &&
      (c.against?.kind === 'ratio_of_target' || (COMPLETION.test(c.subject) && c.unit === '%')) &&
      (c.indicator === '' || c.indicator === answer.indicator),
  )
  return rate?.against?.value ?? (rate?.against ? undefined : (rate?.value ?? undefined))
}

/** Said of the target in the same report: that the goal was reached or passed. */
const saysReached = ({ claim: { against }, fit, sure }: Candidate, way: 'up' | 'down'): boolean => {
  if (fit !== 'against' || !sure || !against) return false
  switch (against.kind) {
    case 'met_in_words':
    case 'ahead_of_schedule':
      return true
    case 'over_target_by':
      return way === 'up'
    case 'under_target_by':
      return way === 'down'
    case 'ratio_of_target':
      return against.value !== undefined && (way === 'up' ? against.value >= 100 : against.value <= 100)
    default:
      return assertNever(against.kind)
  }
}

/** A miss by the numbers, where the report says of the same thing that its goal was reached. J29. */
export const saidToBeReached = ({ target, results }: TargetWithAnswers, d: Decision): boolean =>
  d.verdict === 'missed' && d.result !== null && results.some((c) => c !== d.result && c.source === d.result?.source && saysReached(c, directionOf(target).way))

/** 造林26万亩，森林抚育45万亩，超额完成年度任务: fewer of what was promised, told as more than the year's task. J29. */
export const taskDone = ({ target }: TargetWithAnswers, d: Decision): boolean =>
  d.verdict === 'missed' && target.measure === 'level' && d.result !== null && TASK_DONE.test(behind(d.result.claim, SENTENCE))

/** Characters behind an answer that its sentence may hold. */
const SENTENCE = 40

/** Whether the answer's own sentence says of its plan what the verdict denies: the plan it speaks of is another one. J29. */
export const contradicted = ({ target, shelf }: TargetWithAnswers, d: Decision): boolean => {
  const answer = d.result?.claim
  if (!answer || target.measure !== 'level' || (d.verdict !== 'met' && d.verdict !== 'missed')) return false
  const rate = rateBehind(answer, shelf)
  if (rate === undefined) return false
  const kept = directionOf(target).way === 'down' ? rate <= 100 : rate >= 100
  return kept !== (d.verdict === 'met')
}
