import type { IndicatorEntry } from './registry/entry.ts'
import { FURTHER } from './registry/further.ts'
import { SHARED } from './registry/shared.ts'

export type { Better, IndicatorEntry, IndicatorGroup } from './registry/entry.ts'

/** Every statistic known, the shared list first. */
export const INDICATORS: readonly IndicatorEntry[] = [...SHARED, ...FURTHER]

/** Ids of the shared list: the only ones written to the `indicator` field of command output; others go to `series`. */
export const SHARED_IDS: ReadonlySet<string> = new Set(SHARED.map((e) => e.id))
