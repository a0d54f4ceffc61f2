import { placeKey } from '../../derive/place.ts'
import { type View, verdictOf } from '../../derive/verdict.ts'
import { RULES_VERSION } from '../../extract/version.ts'
import type { Pair, Reading, TargetReading } from '../../model/pair.ts'

/** FNV-1a, 64 bits. */
const hashOf = (text: string): string => {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}

const reading = (r: Reading | TargetReading): readonly unknown[] => [
  r.sha256,
  r.start,
  r.value,
  r.upper,
  r.unit,
  r.measure,
  'relation' in r ? [r.relation, r.other] : null,
]

/** A target as it counts for the fingerprint: place, year, statistic, the numbers with where they stand, and what was judged of them. */
export const pairData = (p: Pair, view: View): string =>
  JSON.stringify([
    placeKey(p),
    p.year,
    p.indicator || p.subject,
    p.measure,
    p.bound,
    reading(p.target),
    p.result && reading(p.result),
    p.others.map(reading),
    verdictOf(p, view),
    p.deviation,
    p.deviationUnit,
  ])

/**
 * Mark of the data a figure is drawn from: 16 hexadecimal digits. It depends on the data (each entry a string, their order without meaning),
 * the convention and the version of the rules, and on nothing else: language, size, colours, wording, kind of figure, names of files
 * and the day change nothing. Two figures with one mark are of the same data; a chart with another mark than before shows other numbers.
 */
export const fingerprint = (data: readonly string[], view: View): string => hashOf(JSON.stringify([RULES_VERSION, view, [...data].sort()]))
