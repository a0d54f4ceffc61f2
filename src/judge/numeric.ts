import { NEW_DEFINITIONS, PARTS_OF } from '../lexicon/definitions.ts'
import { AGAINST_EARLIER, DATED_LEVEL, HELD_AT } from '../lexicon/judging.ts'
import { ALL_THAT_REMAIN } from '../lexicon/pairing.ts'
import { assertNever } from '../model/assert.ts'
import type { Because, PairFlag, Step } from '../model/pair.ts'
import { type Claim, readingOf } from '../pair/claim.ts'
import type { Candidate } from '../pair/match.ts'
import type { TargetWithAnswers } from '../pair/pair.ts'
import { isRate } from '../pair/units.ts'
import { judgeAgainst } from './against.ts'
import { always, compareToTarget } from './compare.ts'
import { around, behind } from './context/around.ts'
import { atYearsEnd, onBasisOf, otherBasis, otherPrices, withoutPart } from './context/basis.ts'
import { toldExactly } from './context/exact.ts'
import { lessPrices } from './context/unproven.ts'
import { type Decision, plain } from './decision.ts'
import { averageOfYears, multipleFromMean, workOut } from './derived-result.ts'
import { type Interval, intervalOf, isShorterSpelling } from './interval.ts'
import { sumOfParts } from './parts.ts'

const crossesDefinition = (target: Claim, result: Claim): boolean =>
  NEW_DEFINITIONS.some((d) => d.indicator === target.indicator && result.indicator === d.indicator && result.to >= d.results && target.to < d.targets)

/** Told with 左右, and not as what it was held at (稳定在5.5%左右). */
const isLoose = (c: Claim): boolean => c.bound === 'about' && !HELD_AT.test(c.quote)

const measured = (target: Claim, value: number, interval: Interval, candidate: Candidate, rule: string, steps: readonly Step[]): Decision => {
  const m = compareToTarget(target, value, interval, steps.length === 0 && isLoose(candidate.claim))
  const flags: PairFlag[] = [...(m.direction.assumed ? ['direction_assumed' as const] : []), ...(steps.length > 0 ? ['worked_out' as const] : [])]
  return {
    verdict: m.verdict,
    conventions: m.conventions,
    because: m.because,
    rule,
    result: candidate,
    deviation: m.deviation,
    deviationUnit: m.deviationUnit,
    derivation: steps,
    flags,
  }
}

const ruleOf = (target: Claim, result: Claim): string => {
  if (result.bound === 'ge' || result.bound === 'le' || result.bound === 'range') return 'J5'
  switch (target.bound) {
    case 'about':
      return 'J2'
    case 'range':
      return 'J3'
    case 'eq':
    case 'ge':
    case 'le':
      return 'J1'
    default:
      return assertNever(target.bound)
  }
}

/** ‰ on one side and % on the other with like numbers: one of the two signs is a misprint. */
const signMisprinted = (target: Claim, result: Claim): boolean => {
  const perMille = (c: Claim): boolean => c.unit.includes('‰')
  if (perMille(target) === perMille(result) || !isRate(target.unit) || !isRate(result.unit)) return false
  const ratio = Math.abs((result.value ?? 0) / (target.value || 1))
  return ratio > 1 / 3 && ratio < 3
}

/** Characters around a figure's words that say it is of all that are left. */
const NEAR = 16

const remain = (c: Claim): boolean => !c.fact && ALL_THAT_REMAIN.test(c.origin.text.slice(Math.max(0, c.start - NEAR), c.end + NEAR))

/** What only looks like a miss. */
const excused = (target: Claim, said: Claim, candidate: Candidate, missed: Decision): Decision => {
  // Fewer than were counted when it was promised, and still all that were left.
  if (remain(target) && remain(said)) return plain('met', 'relation_holds', 'J32', candidate)
  if (isShorterSpelling(target, said)) return { ...missed, verdict: 'met', conventions: always('met'), because: 'reached', rule: 'J33', deviation: 0 }
  if (lessPrices(target, said)) return plain('not_comparable', 'basis', 'J8', candidate)
  if (withoutPart(target, said)) return plain('not_comparable', 'scope', 'J7', candidate)
  return missed
}

/** Holds one like-for-like result against the target. */
export const judgeSame = (target: Claim, value: number, candidate: Candidate): Decision => {
  if (crossesDefinition(target, candidate.claim)) return plain('not_comparable', 'new_definition', 'J9', candidate)
  if (otherBasis(target, candidate.claim) || otherPrices(target, candidate.claim) || atYearsEnd(target, candidate.claim))
    return plain('not_comparable', 'basis', 'J8', candidate)
  const said = candidate.counted ?? candidate.claim
  const interval = signMisprinted(target, said) ? null : intervalOf(said, target.unit)
  if (!interval) return plain('not_comparable', 'unit', 'J8', candidate)
  const decided = measured(target, value, interval, candidate, ruleOf(target, said), [])
  return decided.verdict === 'missed' ? excused(target, said, candidate, decided) : decided
}

const KIND: Readonly<Record<Exclude<Candidate['fit'], 'same' | 'against'>, Because>> = {
  part: 'only_part',
  average: 'only_average',
  measure: 'measure',
  unit: 'unit',
  scope: 'scope',
  definition: 'new_definition',
  words: 'only_words',
}

/** The whole answered by its parts: judged only where all parts agree. */
const judgeParts = (pair: TargetWithAnswers, value: number): Decision | null => {
  const ids = PARTS_OF[pair.target.indicator]
  if (!ids) return null
  const found = ids.flatMap((id) => pair.results.find((c) => c.fit === 'scope' && c.claim.indicator === id) ?? [])
  const first = found[0]
  if (!first || found.length < ids.length) return null
  const each = found.map((c) => judgeSame(pair.target, value, c))
  const steps: Step[] = found.map((c) => ({
    text: `${c.claim.subject} ${c.claim.value}${c.claim.unit}`,
    reading: readingOf(c.claim),
    caveat: 'parts_of_the_whole',
  }))
  const head = each[0]
  if (!head || each.some((d) => d.verdict !== head.verdict || d.verdict === 'depends')) return plain('not_comparable', 'scope', 'J13', first, steps)
  return { ...head, rule: 'J13', derivation: steps, flags: [...head.flags, 'worked_out'] }
}

/** Characters behind a level in which its sentence may say what it is held against. */
const SENTENCE = 60

/** Averages and spans of years beside a level: answered in kind, the level is no more than background. */
const averaged = (pair: TargetWithAnswers, first: Candidate): Candidate | undefined =>
  pair.results.find((c) => c.fit === 'average' && c.source === first.source && (c.claim.measure !== 'level' || pair.target.measure === 'level'))

const sameSentence = (a: Claim, b: Claim): boolean => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return !/[。\n]/.test(first.origin.text.slice(first.end, second.start))
}

const inKind = (pair: TargetWithAnswers, value: number, first: Candidate): Decision => {
  const { target, shelf } = pair
  const levels = pair.results.filter((c) => c.source === first.source && c.fit === 'measure')
  const worked = levels.flatMap((c) => {
    const w = workOut(target, c, shelf)
    return w ? [{ c, w }] : []
  })[0]
  const average = averaged(pair, first)
  // A level dated to the year and told against five years before is answered in kind; one that such a passage ends with is the year's figure.
  const ends = worked !== undefined && worked.c.claim.from !== worked.c.claim.to
  if (worked?.w.judged && ends) return measured(target, value, worked.w.interval, worked.c, 'J6', worked.w.steps)
  const ownPlan = target.origin.planYear === target.to
  const years = levels.find((c) => ownPlan && c.claim.from === c.claim.to && c.claim.part === '' && !AGAINST_EARLIER.test(behind(c.claim, SENTENCE)))
  if (average && average.claim.measure !== 'level' && years && !sameSentence(average.claim, years.claim))
    return plain('not_comparable', 'measure', 'J7', years, worked?.w.steps ?? [])
  const dated = worked !== undefined && worked.c.claim.from === worked.c.claim.to && DATED_LEVEL.test(around(worked.c.claim))
  if (worked?.w.judged && dated) return measured(target, value, worked.w.interval, worked.c, 'J6', worked.w.steps)
  if (average && average.claim.measure !== 'level') return plain('not_comparable', 'only_average', 'J7', first, worked?.w.steps ?? [])
  if (worked && AGAINST_EARLIER.test(behind(worked.c.claim, SENTENCE))) return plain('not_comparable', 'measure', 'J7', worked.c, worked.w.steps)
  if (worked?.w.judged) return measured(target, value, worked.w.interval, worked.c, 'J6', worked.w.steps)
  if (worked) return plain('not_comparable', worked.w.why, worked.w.why === 'basis' ? 'J8' : 'J6', worked.c, worked.w.steps)
  if (first.fit === 'same' || first.fit === 'against') return judgeAgainst(first, target, true)
  return plain('not_comparable', KIND[first.fit], 'J7', first)
}

/** A target with a number and at least one answer. */
export const judgeNumber = (pair: TargetWithAnswers, value: number, first: Candidate): Decision => {
  if (first.fit === 'same') return judgeSame(pair.target, value, toldExactly(pair, onBasisOf(pair, first)))
  const against = pair.results.find((c) => c.fit === 'against' && c.claim.against?.kind !== 'met_in_words' && c.claim.against?.kind !== 'ahead_of_schedule')
  if (against) return judgeAgainst(against, pair.target, true)
  const yearly = averageOfYears(pair.target, pair.shelf) ?? multipleFromMean(pair.target, pair.shelf)
  if (yearly) return measured(pair.target, value, yearly.interval, first, 'J6', yearly.steps)
  const sum = sumOfParts(pair)
  if (sum) return measured(sum.target, sum.value, sum.interval, sum.result, 'J14', sum.steps)
  return judgeParts(pair, value) ?? inKind(pair, value, first)
}
