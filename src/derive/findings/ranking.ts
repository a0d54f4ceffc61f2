import type { Finding, FindingKind } from '../../model/finding.ts'
import { unmarked } from '../passage.ts'
import { placeLabel } from '../place.ts'

/** Findings of some kinds, latest year first, the gravest of a year before the rest. */
export const findingLog = (findings: readonly Finding[], kinds: readonly FindingKind[]): readonly Finding[] =>
  findings
    .filter((f) => kinds.includes(f.kind))
    .sort((a, b) => b.year - a.year || b.severity * b.certainty - a.severity * a.certainty || (a.id < b.id ? -1 : 1))

/** The finding as a sentence, the place by its name in that language. */
export const findingSentence = (f: Finding, language: 'zh' | 'en'): string =>
  unmarked(language === 'zh' ? f.sentence.zh : f.sentence.en.replaceAll(f.place, placeLabel(f, 'en')))

export const CHANGES: readonly FindingKind[] = ['target_dropped', 'target_added', 'target_renamed', 'target_softened', 'target_copied']
