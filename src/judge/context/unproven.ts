import { REAL_BY_CUSTOM } from '../../lexicon/definitions.ts'
import { AMONG_THEM, LESS_PRICES, OF_IT_THIS_YEAR, SOME_DAY, THIS_YEAR } from '../../lexicon/judging.ts'
import type { Claim } from '../../pair/claim.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { stageOf } from '../../pair/passages/stage.ts'
import { convert } from '../../pair/units.ts'
import type { Decision } from '../decision.ts'
import { around, behind, sentenceBefore } from './around.ts'

/** Characters behind a promise that may say how much of it the year is to bring. */
const NEXT = 30

/** 尽快达到300万辆，其中新能源汽车200万辆: a mark that names no year, or of which the year is to bring a part, is not missed in this one. */
export const isUndated = (target: Claim): boolean => {
  if (OF_IT_THIS_YEAR.test(behind(target, NEXT))) return true
  const clauses = sentenceBefore(target).split('，')
  const own = `${clauses.at(-1) ?? ''}${target.fact ? '' : target.quote}`
  const said = AMONG_THEM.test(own) ? `${clauses.at(-2) ?? ''}，${own}` : own
  return SOME_DAY.test(said) && !THIS_YEAR.test(said)
}

/** Growth whose basis the promise does not say, told without the rise of prices: it may well have been reached at current ones. */
export const lessPrices = (target: Claim, result: Claim): boolean =>
  target.measure === 'growth' &&
  target.basis === undefined &&
  !REAL_BY_CUSTOM.test(target.indicator) &&
  (result.basis === 'real' || LESS_PRICES.test(around(result)))

/** Characters between two figures of one sentence. */
const ONE_BREATH = 40

const inOneBreath = (a: Claim, b: Claim): boolean =>
  a.origin.sha256 === b.origin.sha256 && a.end <= b.start && b.start - a.end <= ONE_BREATH && !/[。；\n]/.test(a.origin.text.slice(a.end, b.start))

/**
 * Works promised (新建500万平方米), fewer told that are finished, and right before them as many as were promised that were begun
 * (新开工558万平方米，建成273万平方米): which of the two was promised is for a person to say. J30.
 */
export const wereBegun = ({ target, shelf }: TargetWithAnswers, d: Decision): boolean => {
  const answer = d.result?.claim
  const { value } = target
  if (!answer || answer.fact || d.verdict !== 'missed' || target.measure !== 'level' || value === null) return false
  const [asked, told] = [stageOf(target), stageOf(answer)]
  if (asked === 'done' || asked === 'finished' || (told !== 'done' && told !== 'finished')) return false
  return shelf.results.some(
    (c) => c.value !== null && stageOf(c) === 'begun' && inOneBreath(c, answer) && (convert(c.value, c.unit, target.unit) ?? Number.NEGATIVE_INFINITY) >= value,
  )
}
