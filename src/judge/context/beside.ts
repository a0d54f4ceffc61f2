import { AHEAD_OF_TIME, LISTED, ONE_BATCH, REST_IN_WORDS } from '../../lexicon/judging.ts'
import type { Claim } from '../../pair/claim.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { convert } from '../../pair/units.ts'
import type { Decision } from '../decision.ts'
import { around, behind } from './around.ts'

const listedWith = (a: Claim, b: Claim): boolean => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return first.origin.sha256 === second.origin.sha256 && LISTED.test(first.origin.text.slice(first.end, second.start))
}

/** What is listed beside an answer, of the same year and in a unit that can be added to it. */
const siblings = (answer: Claim, { shelf, target }: TargetWithAnswers): readonly number[] =>
  shelf.results.flatMap((c) => {
    if (c === answer || c.measure !== 'level' || c.to !== answer.to || c.value === null || !listedWith(answer, c)) return []
    const size = c.indicator === '' || c.indicator === answer.indicator ? convert(c.value, c.unit, target.unit) : null
    return size === null ? [] : [size]
  })

/**
 * A whole (造林8万亩) answered by the first of a list (人工造林5.2万亩、封山育林4万亩) that is named otherwise: what stands beside it may be the rest. J30.
 */
export const maySumUp = (pair: TargetWithAnswers, d: Decision): boolean => {
  const answer = d.result?.claim
  const { target } = pair
  if (!answer || d.verdict !== 'missed' || target.measure !== 'level' || target.value === null || answer.value === null) return false
  if (answer.words === target.words || answer.fact) return false
  const own = convert(answer.value, answer.unit, target.unit)
  const rest = siblings(answer, pair)
  return own !== null && rest.length > 0 && rest.reduce((a, b) => a + b, own) >= target.value
}

/** Characters behind an answer in which its sentence may tell the rest. */
const REACH = 30

/** A task of many parts answered by some of them: by one batch (第二批4所建成), or by the few told by themselves (5件提前完成、其他各项全部完成). J30. */
export const isSomeOfThem = (pair: TargetWithAnswers, d: Decision): boolean => {
  const answer = d.result?.claim
  if (!answer || d.verdict !== 'missed' || answer.measure !== 'level') return false
  const rest = behind(answer, REACH)
  return REST_IN_WORDS.test(rest) || AHEAD_OF_TIME.test(rest) || (ONE_BATCH.test(around(answer)) && !ONE_BATCH.test(around(pair.target)))
}
