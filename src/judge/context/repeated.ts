import { BARE_MARKS } from '../../lexicon/judging.ts'
import type { Claim } from '../../pair/claim.ts'
import { likeness } from '../../pair/names/subject.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import type { Decision } from '../decision.ts'

/** Characters before a claim's own words that may hold the clause it follows. */
const REACH = 40
/** A shorter clause says too little to tell one sentence from another. */
const LEAST = 5
const ALIKE = 0.8

/** The clause right before a claim in its sentence, without numbers: 实施学校扩容项目 of 实施学校扩容项目72个，新增学位1.4万个. */
const clauseBefore = (c: Claim): string => {
  const sentence =
    c.origin.text
      .slice(Math.max(0, c.start - REACH), c.start)
      .split(/[。；\n]/)
      .at(-1) ?? ''
  return (sentence.split('，').at(-2) ?? '').replace(BARE_MARKS, '')
}

/** Of two goals for one statistic, the one whose sentence the answer takes up again. */
export const repeats = ({ target }: TargetWithAnswers, d: Decision): boolean => {
  const answer = d.result?.claim
  if (!answer || answer.fact || target.fact) return false
  const [asked, told] = [clauseBefore(target), clauseBefore(answer)]
  return asked.length >= LEAST && likeness(asked, told) >= ALIKE
}
