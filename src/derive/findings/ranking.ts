import type { Finding, FindingKind } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import { unmarked } from '../passage.ts'
import { placeLabel } from '../place.ts'
import { type View, verdictOf } from '../verdict.ts'

/** Missed targets, gravest first: size against the usual range of its unit, times certainty of the pairing. */
export const topMisses = (pairs: readonly Pair[], view: View, limit: number): readonly Pair[] => {
  const weight = (p: Pair) => (Math.abs(p.deviation ?? 0) / (p.deviationUnit === 'pp' ? 5 : 20)) * p.score * (p.indicator === '' ? 0.5 : 1)
  return pairs
    .filter((p) => verdictOf(p, view) === 'missed')
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}

/** Findings of some kinds, latest year first, the gravest of a year before the rest. */
export const findingLog = (findings: readonly Finding[], kinds: readonly FindingKind[]): readonly Finding[] =>
  findings
    .filter((f) => kinds.includes(f.kind))
    .sort((a, b) => b.year - a.year || b.severity * b.certainty - a.severity * a.certainty || (a.id < b.id ? -1 : 1))

/** The finding as a sentence, the place by its name in that language. */
export const findingSentence = (f: Finding, language: 'zh' | 'en'): string =>
  unmarked(language === 'zh' ? f.sentence.zh : f.sentence.en.replaceAll(f.place, placeLabel(f, 'en')))

export const SILENCES: readonly FindingKind[] = ['silence', 'answered_in_kind']
export const CONTRADICTIONS: readonly FindingKind[] = [
  'contradiction_base',
  'contradiction_twice',
  'contradiction_shares',
  'base_revised',
  'report_against_bulletin',
  'implied_plan',
]
export const CHANGES: readonly FindingKind[] = ['target_dropped', 'target_added', 'target_renamed', 'target_softened', 'target_copied']
