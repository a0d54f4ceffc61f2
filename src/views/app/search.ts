import * as z from 'zod/mini'
import { FILTERS, type Filters } from '../../derive/filter.ts'
import type { View } from '../../derive/verdict.ts'

const text = z.catch(z.optional(z.string().check(z.maxLength(4000))), undefined)
const whole = z.catch(z.optional(z.pipe(z.coerce.number(), z.int())), undefined)
const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) => z.catch(z.optional(z.enum(values)), undefined)

/** Everything a link restores. Filters hold values joined by commas; a wrong value is left out, never an error. */
export const searchSchema = z.object({
  c: oneOf('strict', 'rounding', 'elastic'),
  level: text,
  region: text,
  place: text,
  year: text,
  group: text,
  indicator: text,
  verdict: text,
  certainty: text,
  source: text,
  kind: text,
  shape: oneOf('place-year', 'place-indicator', 'indicator-year'),
  layer: oneOf('coverage'),
  row: text,
  col: text,
  p: text,
  i: text,
  m: text,
  u: text,
  y: whole,
  tab: oneOf('places', 'spread'),
  id: text,
  r: text,
  /** Target whose result is sought in the reader. */
  f: text,
  at: whole,
  to: whole,
  q: text,
  sort: text,
  /** Groups of findings. */
  fk: text,
  /** Level of the places compared. */
  lv: text,
  /** Overview: all targets, not the headline ones alone. */
  lens: oneOf('all'),
  cols: text,
  /** Comparison: how places are set side by side, the earlier year of a slope, and the rest of their level behind them. */
  form: oneOf('slope', 'dots'),
  y0: whole,
  band: oneOf('on'),
  k: oneOf('statement', 'identity', 'pairing'),
})
export type Search = z.output<typeof searchSchema>

export const viewOf = (s: Search): View => s.c ?? 'all'

const list = (value: string | undefined): readonly string[] => (value ? value.split(',').filter(Boolean) : [])

export const filtersOf = (s: Search): Filters => ({
  level: list(s.level),
  region: list(s.region),
  place: list(s.place),
  year: list(s.year),
  group: list(s.group),
  indicator: list(s.indicator),
  verdict: list(s.verdict),
  certainty: list(s.certainty),
  source: list(s.source),
  kind: list(s.kind),
})

/** What stays when another view is opened: filters and convention, not the selection. */
export const lasting = (s: Search): Search => ({ c: s.c, ...Object.fromEntries(FILTERS.map((name) => [name, s[name]])) })

/** Plain `a=b` links instead of quoted JSON. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search))
export const stringifySearch = (search: Record<string, unknown>): string => {
  const entries = Object.entries(search).flatMap(([k, v]) => (v === undefined || v === null || v === '' ? [] : [[k, String(v)]]))
  const query = new URLSearchParams(entries).toString()
  return query ? `?${query}` : ''
}
