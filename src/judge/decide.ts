import type { PairFlag, ResultSource } from '../model/pair.ts'
import type { Doubt } from '../model/statement.ts'
import type { Claim } from '../pair/claim.ts'
import type { Candidate } from '../pair/match.ts'
import type { TargetWithAnswers } from '../pair/pair.ts'
import { always } from './compare.ts'
import { isOneKind, isSomeOfThem, maySumUp, ofItsPart, sharesItsName } from './context/beside.ts'
import { contradicted, saidToBeReached, taskDone } from './context/contradicted.ts'
import { restsOnOtherBase } from './context/coverage.ts'
import { isImplausible } from './context/plausible.ts'
import { repeats } from './context/repeated.ts'
import { isUndated, wereBegun } from './context/unproven.ts'
import { type Decision, plain, withoutResult } from './decision.ts'
import { isUnlikely } from './direction.ts'
import { judgeNumber, judgeSame } from './numeric.ts'
import { judgeRelation } from './relations/relation.ts'
import { settled } from './silence/settle.ts'

/** Doubts that leave the number itself open: no verdict is drawn from it. */
const GRAVE: ReadonlySet<Doubt> = new Set<Doubt>(['role-unclear', 'broken-text', 'number-unlikely', 'list-length'])
const WEAK = 0.75
const TOO_WEAK = 0.5

const grave = (doubts: readonly Doubt[]): boolean => doubts.some((d) => GRAVE.has(d))
const decisive = (d: Decision): boolean => d.verdict === 'met' || d.verdict === 'missed' || d.verdict === 'depends'

const uncertain = (d: Decision, because: 'doubtful_reading' | 'doubtful_pairing' | 'two_targets' | 'implausible', rule = 'J17'): Decision => ({
  ...d,
  verdict: 'uncertain',
  conventions: always('uncertain'),
  because,
  rule,
})

/** Answered in kind only, unless a figure of the next report may be the like-for-like answer. */
const maybeAnswered = (pair: TargetWithAnswers, d: Decision): Decision => {
  const may = d.verdict === 'not_comparable' && d.rule === 'J7' && pair.mentions.some((c) => c.fit === 'same' && c.claim.value !== null)
  return may ? plain('uncertain', 'doubtful_pairing', 'J26') : d
}

const isContested = (pair: TargetWithAnswers, d: Decision): boolean => {
  if (pair.contested === 'none' || repeats(pair, d)) return false
  return pair.contested === 'number' || d.result?.claim.words !== pair.target.words
}

const withDoubts = (pair: TargetWithAnswers, d: Decision): Decision => {
  if (!decisive(d)) return maybeAnswered(pair, d)
  if ((pair.target.narrow && pair.target.indicator !== '') || isUnlikely(pair.target) || grave(pair.target.doubts) || grave(d.result?.claim.doubts ?? []))
    return uncertain(d, 'doubtful_reading')
  if (d.verdict === 'missed' && isUndated(pair.target)) return uncertain(d, 'doubtful_reading')
  if (isImplausible(pair, d) || restsOnOtherBase(pair, d)) return uncertain(d, 'implausible', 'J34')
  if (isContested(pair, d)) return uncertain(d, 'two_targets', 'J28')
  if (ofItsPart(pair, d)) return uncertain(d, 'doubtful_pairing', 'J50')
  if (maySumUp(pair, d) || isSomeOfThem(pair, d) || isOneKind(pair, d) || sharesItsName(pair, d) || wereBegun(pair, d))
    return uncertain(d, 'doubtful_pairing', 'J30')
  if (contradicted(pair, d) || saidToBeReached(pair, d) || taskDone(pair, d)) return uncertain(d, 'doubtful_pairing', 'J29')
  if (!d.result || pair.target.value === null) return d
  if (d.flags.includes('worked_out')) return d.result.sure ? d : uncertain(d, 'doubtful_pairing')
  return !d.result.sure || d.result.score < TOO_WEAK || rivals(pair, d, d.result) || onTwoBases(pair, d, d.result) ? uncertain(d, 'doubtful_pairing') : d
}

const differs = (pair: TargetWithAnswers, d: Decision, source: ResultSource): boolean => {
  const { value } = pair.target
  if (value === null || !decisive(d) || d.result?.source === source) return false
  return pair.results.some((c) => c.source === source && c.fit === 'same' && c !== d.result && turns(judgeSame(pair.target, value, c), d))
}

const turns = (other: Decision, d: Decision): boolean => decisive(other) && other.verdict !== d.verdict

/** Another answer of the same standing that would turn the verdict: words alone cannot say which one is meant. */
const rivals = (pair: TargetWithAnswers, d: Decision, best: Candidate): boolean => {
  const { target, results } = pair
  const { value, indicator } = target
  const standing = (c: Candidate): boolean =>
    c !== best && c.sure && c.fit === 'same' && c.source === best.source && c.score >= best.score - 0.05 && (indicator === '' || amongOthers(target, best, c))
  return value !== null && best.fit === 'same' && results.some((c) => standing(c) && turns(judgeSame(target, value, c), d))
}

/** Amounts of one statistic that one sentence tells apart (学位1.6万个，新增高中2所、学位7100个), both in the words of the answer alone. */
const amongOthers = (target: Claim, { claim: a }: Candidate, { claim: b }: Candidate): boolean =>
  target.measure === 'level' &&
  a.measure === 'level' &&
  b.measure === 'level' &&
  a.to === b.to &&
  a.from === b.from &&
  a.start >= b.end &&
  a.start - b.end <= SAME_SENTENCE &&
  !/[。；\n]/.test(b.origin.text.slice(b.end, a.start))

/** Characters behind an answer in which its sentence may give it on another coverage. */
const SAME_SENTENCE = 60

/** Told on two bases in one breath (下降8%，扣除留抵退税因素增长4.9%) that come out otherwise: which one was promised is for a person to say. */
const onTwoBases = ({ target, results }: TargetWithAnswers, d: Decision, best: Candidate): boolean => {
  const { value } = target
  const near = (c: Candidate): boolean => c.claim.start >= best.claim.end && c.claim.start - best.claim.end <= SAME_SENTENCE
  return (
    value !== null &&
    target.basis === undefined &&
    best.claim.basis === undefined &&
    results.some((c) => c.fit === 'same' && c.claim.basis === 'comparable' && c.source === best.source && near(c) && turns(judgeSame(target, value, c), d))
  )
}

const isPreliminary = (c: Candidate): boolean => c.claim.hedge === 'preliminary' || c.claim.hedge === 'expect' || c.claim.fact?.status === 'preliminary'

const flagsOf = (pair: TargetWithAnswers, d: Decision): readonly PairFlag[] => [
  ...d.flags,
  ...(d.result && isPreliminary(d.result) ? ['preliminary' as const] : []),
  ...(differs(pair, d, 'bulletin') ? ['bulletin_changes_verdict' as const] : []),
  ...(differs(pair, d, 'later_report') ? ['revision_changes_verdict' as const] : []),
  ...(pair.target.stretchOf === undefined ? [] : ['stretch' as const]),
  ...(d.result && d.result.score < WEAK && pair.target.indicator === '' ? ['weak_match' as const] : []),
  ...(d.result?.claim.against?.kind === 'under_target_by' && d.verdict === 'missed' ? ['below_goal_in_words' as const] : []),
]

const judged = (pair: TargetWithAnswers): Decision => {
  const { target, results, heard } = pair
  if (target.relation) return judgeRelation(pair, target.relation)
  if (target.value === null) return plain('not_checkable', 'qualitative', 'J16', results[0] ?? null)
  const first = results[0]
  if (first && (heard || first.source !== 'later_report' || first.fit === 'same')) return judgeNumber(pair, target.value, first)
  return withoutResult(pair)
}

/** The verdict on one target with its grounds. `chosen`: the result a person picked, `null` for none, `unknown` where all found were refused. */
export const decide = (pair: TargetWithAnswers, chosen?: Candidate | 'unknown' | null): Decision => {
  if (chosen === undefined) {
    const d = settled(pair, withDoubts(pair, judged(pair)))
    return { ...d, flags: flagsOf(pair, d) }
  }
  if (chosen === 'unknown') {
    const none = decide(pair, null)
    return none.verdict === 'not_reported' ? { ...none, ...plain('uncertain', 'doubtful_pairing', 'J27'), flags: none.flags } : none
  }
  const results = chosen === null ? [] : [chosen, ...pair.results.filter((c) => c !== chosen)]
  const told = { ...pair, results, mentions: [] }
  const d = judged(told)
  return { ...d, flags: [...flagsOf(told, d), 'corrected'] }
}
