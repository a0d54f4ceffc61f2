/** Which way is good news. */
export type Better = 'higher' | 'lower' | 'neither'

export type IndicatorGroup = 'growth' | 'demand' | 'finance' | 'people' | 'farming' | 'environment' | 'society' | 'industry'

/** A name with the years it was in use; open where only one end is known. */
export interface FormerName {
  readonly term: string
  readonly from?: number
  readonly until?: number
}

/**
 * How another statistic answers a target of this one.
 * `same`: like for like. `doubtful`: perhaps, for a person to say. `part`: it covers a part, and proves at least so much. `net`: what the stock grew
 * by, and so many were added at least. `measure`, `scope`, `definition`: an answer in kind, by the difference it has.
 */
export interface Kin {
  readonly id: string
  readonly why: 'same' | 'doubtful' | 'part' | 'net' | 'measure' | 'scope' | 'definition'
}

/** A statistic under one stable id. `terms` are further names of the same thing; `source` says where the definition is printed. */
export interface IndicatorEntry {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly unit: string
  readonly better: Better
  readonly group: IndicatorGroup
  readonly terms: readonly string[]
  readonly former?: readonly FormerName[]
  readonly definition?: string
  readonly source?: string
  readonly kin?: readonly Kin[]
  /** Statistics that make it up: growth of all of them tells of its own. */
  readonly partsOf?: readonly string[]
  /** Promises that have taken its place in plans. */
  readonly successor?: readonly string[]
}
