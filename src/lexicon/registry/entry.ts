/** Which way is good news. */
export type Better = 'higher' | 'lower' | 'neither'

export type IndicatorGroup = 'growth' | 'demand' | 'finance' | 'people' | 'farming' | 'environment' | 'society' | 'industry'

/** A name with the years it was in use; open where only one end is known. */
export interface FormerName {
  readonly term: string
  readonly from?: number
  readonly until?: number
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
}
