import { AHEAD_OF_TIME, LISTED, ONE_BATCH, PART_SPEAKS, REST_IN_WORDS } from '../../lexicon/judging.ts'
import type { Claim } from '../../pair/claim.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { convert } from '../../pair/units.ts'
import type { Decision } from '../decision.ts'
import { around, behind, sentenceBefore } from './around.ts'

const listedWith = (a: Claim, b: Claim): boolean => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const between = first.origin.text.slice(first.end, second.start)
  return first.origin.sha256 === second.origin.sha256 && LISTED.test(between === '' ? first.quote.slice(-1) : between)
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

/** A whole (棚户区改造) answered by one of its kinds, told one by one in a sentence (城市棚户区改造…，工矿棚户区改造…), that make it together. J30. */
export const isOneKind = ({ target, shelf }: TargetWithAnswers, d: Decision): boolean => {
  const answer = d.result?.claim
  if (!answer || answer.fact || d.verdict !== 'missed' || target.measure !== 'level' || target.value === null || target.subject.length < 4) return false
  const isKind = (c: Claim): boolean => c.measure === 'level' && c.to === answer.to && c.subject !== target.subject && c.subject.endsWith(target.subject)
  if (!isKind(answer)) return false
  const kinds = shelf.results.filter((c) => isKind(c) && c.value !== null && (c === answer || inOneSentence(c, answer)))
  const sizes = kinds.map((c) => convert(c.value ?? 0, c.unit, target.unit) ?? 0)
  return kinds.length > 1 && sizes.reduce((a, b) => a + b, 0) >= target.value
}

/** The two clauses a claim stands in and behind. */
const lastClauses = (c: Claim): string => (sentenceBefore(c) + c.quote).split('，').slice(-2).join('，')

/** The whole place was promised, and its answer stands in a sentence that a part of it opens (山区5县…，引进项目8个). J50. */
export const ofItsPart = ({ target }: TargetWithAnswers, d: Decision): boolean =>
  d.verdict === 'missed' &&
  target.measure === 'level' &&
  d.result !== null &&
  !target.fact &&
  PART_SPEAKS.test(lastClauses(d.result.claim)) &&
  !PART_SPEAKS.test(lastClauses(target))

/** Characters between two amounts of one sentence. */
const ONE_SENTENCE = 60

const inOneSentence = (a: Claim, b: Claim): boolean => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const between = first.origin.text.slice(first.end, second.start)
  return first.origin.sha256 === second.origin.sha256 && between.length <= ONE_SENTENCE && !/[。；\n]/.test(between)
}

/** 投用学校5所、学位1.6万个，新增高中2所、学位7100个: the thing promised is told twice in one sentence, and once there is enough of it. J30. */
export const sharesItsName = (pair: TargetWithAnswers, d: Decision): boolean => {
  const answer = d.result?.claim
  const { target, shelf } = pair
  if (!answer || answer.fact || d.verdict !== 'missed' || target.measure !== 'level' || target.value === null || answer.core.length < 2) return false
  return shelf.results.some((c) => {
    const alike = c !== answer && c.measure === 'level' && c.to === answer.to && c.from === answer.from && c.core === answer.core && c.value !== null
    const size = alike && inOneSentence(c, answer) ? convert(c.value ?? 0, c.unit, target.unit) : null
    return size !== null && size >= (target.value ?? 0)
  })
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
