import { trailingBoundRule } from './bounds.ts'
import { distributeRule } from './distribute.ts'
import { pairedRule } from './double-counts.ts'
import { eachRule } from './each.ts'
import { dropAsidesRule } from './excluded.ts'
import { joinAgainstRule } from './progress.ts'
import type { ListRule } from './rule.ts'
import { bothRule } from './shared.ts'
import { sectorSharesRule } from './shares.ts'
import { secondMarksRule } from './stretch-measure.ts'

/** Resolve the drafts of a sentence, one after the other. */
export const LISTS: readonly ListRule[] = [
  joinAgainstRule,
  secondMarksRule,
  sectorSharesRule,
  distributeRule,
  trailingBoundRule,
  eachRule,
  bothRule,
  pairedRule,
  dropAsidesRule,
]
