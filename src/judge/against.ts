import { assertNever } from '../model/assert.ts'
import type { Candidate } from '../pair/match.ts'
import { type Decision, plain } from './decision.ts'
import { directionOf } from './direction.ts'

/** A result that only says how it stands to its goal: 完成任务的102.96%, 超任务8天, 圆满完成. `numeric`: the goal had a number. */
export const judgeAgainst = (candidate: Candidate, target: Candidate['claim'], numeric: boolean): Decision => {
  const { against } = candidate.claim
  if (!against) return plain('not_comparable', 'only_words', 'J11', candidate)
  const worse = directionOf(target).way === 'down'
  switch (against.kind) {
    case 'ratio_of_target': {
      if (against.value === undefined) return plain('not_comparable', 'only_words', 'J11', candidate)
      const met = worse ? against.value <= 100 : against.value >= 100
      const deviation = Math.round((worse ? 100 - against.value : against.value - 100) * 1e4) / 1e4
      return { ...plain(met ? 'met' : 'missed', met ? 'goal_ratio_met' : 'goal_ratio_missed', 'J10', candidate), deviation, deviationUnit: '%' }
    }
    case 'over_target_by':
      return plain(worse ? 'missed' : 'met', 'over_goal', 'J10', candidate)
    case 'under_target_by':
      return plain(worse ? 'met' : 'missed', 'under_goal', 'J10', candidate)
    case 'met_in_words':
    case 'ahead_of_schedule':
      return numeric ? plain('not_comparable', 'only_words', 'J11', candidate) : plain('met', 'relation_holds', 'J12', candidate)
    default:
      return assertNever(against.kind)
  }
}
