import type { Candidate } from '../../pair/match.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'

/** Characters between a mark that was passed and the number it came to. */
const NEXT = 10

/** 突破4000亿元，达到4162.2亿元: of a bound and the number right behind it, the number. J5. */
export const toldExactly = ({ results }: TargetWithAnswers, first: Candidate): Candidate => {
  const { claim: a } = first
  if (first.fit !== 'same' || a.fact || (a.bound !== 'ge' && a.bound !== 'le')) return first
  return (
    results.find(({ claim: b, fit, sure, source }) => {
      if (fit !== 'same' || sure !== first.sure || source !== first.source || b.bound !== 'eq' || b.origin.sha256 !== a.origin.sha256) return false
      const near = b.start >= a.end && b.start - a.end <= NEXT && !/[。；\n]/.test(a.origin.text.slice(a.end, b.start))
      return near && b.measure === a.measure && b.from === a.from && b.to === a.to && b.unit === a.unit
    }) ?? first
  )
}
