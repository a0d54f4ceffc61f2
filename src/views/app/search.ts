import { z } from 'zod'
import { FILTERS, type Filters } from '../../derive/filter.ts'
import type { View } from '../../derive/verdict.ts'

const text = z.string().max(4000).optional().catch(undefined)
const whole = z.coerce.number().int().optional().catch(undefined)

/** Everything a link restores. Filters hold values joined by commas; a wrong value is left out, never an error. */
export const searchSchema = z.object({
  c: z.enum(['strict', 'rounding', 'elastic']).optional().catch(undefined),
  level: text,
  region: text,
  place: text,
  year: text,
  group: text,
  indicator: text,
  verdict: text,
  certainty: text,
  source: text,
  shape: z.enum(['place-year', 'place-indicator', 'indicator-year']).optional().catch(undefined),
  layer: z.enum(['coverage']).optional().catch(undefined),
  row: text,
  col: text,
  p: text,
  i: text,
  m: text,
  u: text,
  y: whole,
  tab: z.enum(['places', 'spread']).optional().catch(undefined),
  id: text,
  r: text,
  /** Target whose result is sought in the reader. */
  f: text,
  at: whole,
  to: whole,
  q: text,
  k: z.enum(['statement', 'identity', 'pairing']).optional().catch(undefined),
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
