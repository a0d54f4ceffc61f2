/** Level of a place; `township` and `other` (development zones) have no code of their own. */
export type PlaceLevel = 'national' | 'province' | 'prefecture' | 'county' | 'township' | 'other'

/** A place by its GB/T 2260 code. `adcode` is '' for places that have none. */
export interface Place {
  readonly name: string
  readonly adcode: string
  readonly level: PlaceLevel
  /** Names from the province down, without the place itself. */
  readonly parents: readonly string[]
}
