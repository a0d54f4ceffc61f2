import { PARTS_OF } from '../../lexicon/definitions.ts'
import { INDICATORS } from '../../lexicon/indicators.ts'
import { MADE_OF } from '../../lexicon/pairing.ts'
import { assertNever } from '../../model/assert.ts'
import type { Step } from '../../model/pair.ts'
import type { RelationKind } from '../../model/statement.ts'
import type { Claim } from '../../pair/claim.ts'
import { type Candidate, candidatesFor, gradedByHand, sourceOf } from '../../pair/match.ts'
import { likeness } from '../../pair/names/subject.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'
import { judgeAgainst } from '../against.ts'
import { always } from '../compare.ts'
import { type Decision, plain, withoutResult } from '../decision.ts'
import { type Comparison, holds, stepFor } from './holds.ts'
import { againstLastYear } from './last-year.ts'

const IDS: ReadonlySet<string> = new Set(INDICATORS.map((i) => i.id))

/** Relations that, told of a result, keep a promise to somebody else's mark. */
const KEPT: ReadonlySet<string> = new Set<RelationKind>(['meets', 'exceeds', 'reach', 'better_than', 'faster_than'])

const signed = (kind: Comparison, gap: number): number => Math.round((kind === 'below' || kind === 'not_above' ? -gap : gap) * 1e4) / 1e4 + 0

const otherOf = (target: Claim): string => (target.other === 'economic_growth' || target.other === '经济增长' ? 'gdp' : (target.other ?? ''))

/** The best result of another indicator for the same year, in the target's measure. */
const partner = (pair: TargetWithAnswers, indicator: string): Candidate | undefined => {
  const asked: Claim = { ...pair.target, indicator, words: '', unit: '%', value: null }
  return candidatesFor(asked, pair.shelf).find((c) => c.fit === 'same' && c.claim.value !== null)
}

/** A figure of the target's own years in its measure: over several years their mean. */
const sameSpan = (t: Claim, r: Claim): boolean =>
  t.from === t.to ? r.measure === t.measure && r.from === r.to : r.from === t.from && (r.measure === t.measure || r.measure === 'average_growth')

const ownReadings = (pair: TargetWithAnswers): readonly Candidate[] => {
  const same = pair.results.filter((c) => c.fit === 'same' && c.sure && c.claim.value !== null)
  const best = same[0]
  if (best) return [same.find((c) => c.source === best.source && c.claim.basis === 'real') ?? best]
  const ids = PARTS_OF[pair.target.indicator] ?? []
  const parts = ids.flatMap((id) => pair.results.find((c) => c.claim.indicator === id && sameSpan(pair.target, c.claim) && c.claim.value !== null) ?? [])
  return parts.length === ids.length ? parts : []
}

/** The worst and the best a figure told as a bound may be. */
const edges = ({ bound, value }: Claim): readonly [number, number] => [
  bound === 'le' ? Number.NEGATIVE_INFINITY : (value ?? 0),
  bound === 'ge' ? Number.POSITIVE_INFINITY : (value ?? 0),
]

/** A bound on either side (6%左右 beside 6%以上) that leaves open which of the two is more. */
const isOpen = (kind: Comparison, a: Claim, b: Claim): boolean => {
  const [[low, high], [least, most]] = [edges(a), edges(b)]
  const told = [holds(kind, low, most), holds(kind, low, least), holds(kind, high, most), holds(kind, high, least)]
  return told.includes(true) && told.includes(false)
}

/** Growth told right behind on a comparable coverage: it may be the one that was promised. */
const comparableBehind = ({ results }: TargetWithAnswers, { claim: a }: Candidate): Candidate | undefined =>
  a.basis === undefined
    ? results.find(
        ({ fit, claim: b }) => fit === 'same' && b.basis === 'comparable' && b.origin === a.origin && b.start >= a.end && b.start - a.end <= ONE_BREATH,
      )
    : undefined

const ONE_BREATH = 60

/** Two answers of the same standing, of which one keeps the relation and the other does not. J17. */
const onTwoBases = (pair: TargetWithAnswers, kind: Comparison, own: readonly Candidate[], other: Candidate, d: Decision): boolean =>
  own.some((c) => {
    const again = comparableBehind(pair, c)
    const said = again ? decide(kind, [again], other) : null
    return said !== null && said.verdict !== d.verdict
  })

const decide = (kind: Comparison, own: readonly Candidate[], other: Candidate): Decision | null => {
  const first = own[0]
  const against = other.claim.value
  if (!first || against === null) return null
  const kept = own.map((c) => holds(kind, c.claim.value ?? 0, against))
  const basis = own.some((c) => c.claim.basis === 'nominal') && other.claim.basis !== 'nominal' ? { caveat: 'nominal_against_real' } : {}
  const steps: Step[] = [...own.map(stepFor), stepFor(other)]
  if (kept.some((k) => k !== kept[0])) return plain('not_comparable', 'scope', 'J13', first, steps)
  if (own.some((c) => isOpen(kind, c.claim, other.claim))) return plain('not_comparable', 'only_bound', 'J12', first, steps)
  const verdict = kept[0] ? 'met' : 'missed'
  const gap = Math.min(...own.map((c) => c.claim.value ?? 0)) - against
  const text = `${own.map((c) => c.claim.value).join(' / ')} − ${against} = ${signed(kind, gap)}`
  return {
    verdict,
    conventions: always(verdict),
    because: kept[0] ? 'relation_holds' : 'relation_fails',
    rule: own.length > 1 ? 'J13' : 'J12',
    result: first,
    deviation: signed(kind, gap),
    deviationUnit: 'pp',
    derivation: [{ text, ...basis }, ...steps],
    flags: ['worked_out'],
  }
}

const unanswered = (pair: TargetWithAnswers): Decision => {
  const first = pair.results[0]
  if (!first) return withoutResult(pair)
  if (pair.results.some((c) => c.fit === 'average')) return plain('not_comparable', 'only_average', 'J7', first)
  return plain('not_comparable', first.fit === 'measure' ? 'measure' : 'relation_unknown', 'J12', first)
}

/** The relation told of a result keeps the one promised: the same, or a stronger one of the same figures. */
const KEEPS: Readonly<Partial<Record<RelationKind, readonly RelationKind[]>>> = {
  in_step_with: ['in_step_with', 'faster_than', 'not_below', 'exceeds'],
  not_below: ['not_below', 'in_step_with', 'faster_than', 'exceeds', 'better_than'],
  faster_than: ['faster_than', 'exceeds'],
  exceeds: ['exceeds', 'faster_than', 'better_than'],
  better_than: ['better_than', 'exceeds'],
  below: ['below'],
  not_above: ['not_above', 'below'],
}

/** Held against the same: one statistic, or the same words but for a few. */
const sameOther = (t: Claim, r: Claim): boolean => {
  const [a, b] = [otherOf(t), otherOf(r)]
  if (a === b) return true
  return !IDS.has(a) && !IDS.has(b) && likeness(a, b) >= LIKE_OTHER
}

const LIKE_OTHER = 0.5

/** A mean of several years right behind it in its sentence: the words are of those years. */
const ofSeveralYears = ({ results, target }: TargetWithAnswers, said: Claim): boolean =>
  target.from === target.to &&
  results.some(
    ({ fit, claim: c }) => fit === 'average' && c.origin === said.origin && c.start >= said.end && !SENTENCE_END.test(c.origin.text.slice(said.end, c.start)),
  )

const SENTENCE_END = /[。\n]/

/** Promised of several years and told of their last alone, or the other way round. */
const ofOtherYears = ({ target }: TargetWithAnswers, said: Claim): boolean => (target.from < target.to || isHorizon(target)) !== said.from < said.to

/** The promise's own words, told of the years it was made for. */
const inWords = (pair: TargetWithAnswers, kind: RelationKind): Candidate | undefined =>
  pair.results.find(
    (c) =>
      c.claim.relation &&
      c.claim.relation !== 'none_set' &&
      KEEPS[kind]?.includes(c.claim.relation) &&
      sameOther(pair.target, c.claim) &&
      !ofSeveralYears(pair, c.claim) &&
      !ofOtherYears(pair, c.claim) &&
      c.source === pair.results[0]?.source,
  )

const keptInWords = (pair: TargetWithAnswers, kind: RelationKind): Decision | null => {
  const said = inWords(pair, kind)
  return said ? plain('met', 'relation_holds', 'J12', said) : null
}

/** Set for the end of a plan of several years: one year's growth is no answer to what was promised of all of them. */
const isHorizon = ({ origin, to }: Claim): boolean => origin.planYear !== null && to > origin.planYear

const compare = (pair: TargetWithAnswers, kind: Comparison): Decision => {
  const words = pair.results.find((c) => c.claim.relation !== undefined || (c.claim.value === null && c.claim.against))
  if (pair.target.other === 'own_target') return plain('not_checkable', 'qualitative', 'J16', pair.results[0] ?? null)
  if (pair.target.other === 'previous_year') return againstLastYear(pair, kind) ?? keptInWords(pair, kind) ?? unanswered(pair)
  const id = otherOf(pair.target)
  const own = ownReadings(pair)
  const other = IDS.has(id) ? partner(pair, id) : undefined
  const decided = other ? decide(kind, own, other) : null
  if (decided?.result && isHorizon(pair.target) && decided.result.claim.measure === 'growth') return plain('not_comparable', 'measure', 'J12', decided.result)
  if (decided && other && onTwoBases(pair, kind, own, other, decided))
    return { ...decided, ...plain('uncertain', 'doubtful_pairing', 'J17', decided.result, decided.derivation) }
  if (decided) return decided
  const kept = keptInWords(pair, kind)
  if (kept) return kept
  if (words?.claim.against) return judgeAgainst(words, pair.target, false)
  return unanswered(pair)
}

const told = (c: Claim): boolean => (c.relation !== undefined && c.relation !== 'none_set') || c.against !== undefined

/** A goal in one word (节能减排), answered by what it is made of: each of them told against its goal, for a person to say. */
const madeOf = ({ target, shelf }: TargetWithAnswers): Decision | null => {
  const parts = MADE_OF.find(([word]) => target.subject.includes(word))?.[1] ?? []
  const answers = shelf.results.filter((c) => c.to === target.to && told(c) && sourceOf(target, c) === 'next_report')
  const found = parts.map((words) => answers.find((c) => words.some((w) => c.subject.includes(w))))
  const first = found[0]
  if (!first || found.includes(undefined)) return null
  return plain('uncertain', 'doubtful_pairing', 'J31', gradedByHand(target, first))
}

/** Delegated to another's plan: met where the report says so, told apart from silence, else nothing anybody can check. */
const delegated = (pair: TargetWithAnswers, kind: RelationKind): Decision => {
  const said = pair.results.find((c) => c.claim.relation !== undefined || c.claim.against !== undefined)
  if (said?.claim.relation) {
    const kept = KEPT.has(said.claim.relation) && (kind === 'meets' || sameOther(pair.target, said.claim))
    return kept ? plain('met', 'relation_holds', 'J12', said) : plain('not_comparable', 'relation_unknown', 'J12', said)
  }
  if (said) return judgeAgainst(said, pair.target, false)
  const first = pair.results[0]
  if (first || !pair.heard) return plain('not_checkable', 'delegated', 'J16', first ?? null)
  return madeOf(pair) ?? withoutResult(pair, 'delegated')
}

/** A target without a number of its own: worked out from two results, or delegated. */
export const judgeRelation = (pair: TargetWithAnswers, kind: RelationKind | 'none_set'): Decision => {
  switch (kind) {
    case 'none_set':
      return plain('not_checkable', 'no_number_set', 'J16', pair.results[0] ?? null)
    case 'meets':
    case 'exceeds':
    case 'reach':
      return delegated(pair, kind)
    case 'faster_than':
      return IDS.has(otherOf(pair.target)) || pair.target.other === 'previous_year' ? compare(pair, kind) : delegated(pair, kind)
    case 'in_step_with':
    case 'not_below':
    case 'not_above':
    case 'below':
    case 'better_than':
      return compare(pair, kind)
    default:
      return assertNever(kind)
  }
}
