/** Level of a place; `other` for development zones and places without a code of their own. */
export type PlaceLevel = 'national' | 'province' | 'prefecture' | 'county' | 'other'

/** A place by its GB/T 2260 code. `adcode` is '' for places that have none. */
export interface Place {
  readonly name: string
  readonly adcode: string
  readonly level: PlaceLevel
  /** Names from the province down, without the place itself. */
  readonly parents: readonly string[]
}
