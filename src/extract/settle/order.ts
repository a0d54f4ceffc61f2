import { joinAgainstRule } from './against.ts'
import { dropAsidesRule } from './aside.ts'
import { bothRule } from './both.ts'
import { trailingBoundRule } from './bounds.ts'
import { distributeRule } from './distribute.ts'
import { pairedRule } from './paired.ts'
import type { ListRule } from './rule.ts'
import { secondMarksRule } from './second.ts'
import { sectorSharesRule } from './shares.ts'

/** Resolve the drafts of a sentence, one after the other. */
export const LISTS: readonly ListRule[] = [
  joinAgainstRule,
  secondMarksRule,
  sectorSharesRule,
  distributeRule,
  trailingBoundRule,
  bothRule,
  pairedRule,
  dropAsidesRule,
]
