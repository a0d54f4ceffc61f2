import type { Pair } from '../../model/pair.ts'

const CERTAIN = 0.9
/** Open subjects are matched by words alone: only the very words will do. */
const SAME_WORDS = 0.97
/** A count that fell this far short under words alone is more likely another count. */
const BELIEVED = -50
/** Points a comparison of two rates must be out by before it is news. */
const CLEAR = 1

const DERIVED_FROM_ONE = 'from_rounded_levels'

/** Worked out rather than read: only where the steps leave no doubt. */
const derivedSurely = (p: Pair): boolean => {
  if (p.derivation.some((s) => s.caveat === 'nominal_against_real' || s.caveat === 'parts_of_the_whole')) return false
  if (p.rule === 'J12' || p.rule === 'J13') return Math.abs(p.deviation ?? 0) >= CLEAR
  return p.derivation.some((s) => s.caveat === DERIVED_FROM_ONE)
}

const openSurely = (p: Pair): boolean => p.score >= SAME_WORDS && (p.deviationUnit !== '%' || (p.deviation ?? 0) >= BELIEVED)

/** Whether a verdict is sure enough to be put before others. */
export const isCertain = (p: Pair): boolean => {
  if (p.flags.includes('weak_match') || (p.flags.includes('direction_assumed') && p.indicator !== 'cpi')) return false
  if (p.flags.includes('bulletin_changes_verdict') || p.flags.includes('revision_changes_verdict')) return false
  if (p.flags.includes('worked_out') && !derivedSurely(p)) return false
  return p.indicator === '' ? openSurely(p) : p.score >= CERTAIN
}
