import type { Draft } from '../interpret/draft.ts'
import type { RuleRecord } from '../rules/record.ts'

/** Takes the drafts of a sentence and gives them back resolved: lists dealt out, elisions completed, what is no statement marked. */
export interface ListRule extends RuleRecord {
  readonly settle: (drafts: readonly Draft[], text: string) => readonly Draft[]
}
