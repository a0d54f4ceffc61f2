/** A stretch of a report's text: UTF-16 offsets, half open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words of the source that something was read from: `text.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly quote: string
}

/** `stated`: the text says so in place. `inferred`: completed from context (year, place, unit, subject). */
export type Certainty = 'stated' | 'inferred'
