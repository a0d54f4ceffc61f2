import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'

export type LeadKind = 'miss' | 'admission' | 'silence' | 'contradiction' | 'dropped' | 'lowered'
export const LEAD_KINDS = ['miss', 'admission', 'silence', 'contradiction', 'dropped', 'lowered'] as const satisfies readonly LeadKind[]

/** Something to look at first: one target or one finding, with what else is known of it. */
export interface Lead {
  readonly id: string
  readonly kind: LeadKind
  readonly place: string
  readonly adcode: string
  readonly year: number
  readonly indicator: string
  readonly subject: string
  /** About a main expected target: these come first. */
  readonly main: boolean
  /** How unusual it is among all of its statistic and level: 1 is an everyday matter, 4 is rare. */
  readonly weight: number
  /** The target it is about; of a lowered one, the later. */
  readonly pair?: Pair
  /** The target of the year before that was lowered. */
  readonly before?: Pair
  /** A second, higher mark (力争) of the same target: shown on it, never counted. */
  readonly stretch?: Pair
  readonly findings: readonly Finding[]
}
