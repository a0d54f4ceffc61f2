import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import { placeKey } from '../place.ts'

type Index = ReadonlyMap<string, Finding>

const known = new WeakMap<readonly Finding[], Index>()
const thing = (x: { readonly place: string; readonly adcode: string; readonly year: number; readonly indicator: string }): string =>
  [placeKey(x), x.year, x.indicator].join('\n')

const indexOf = (findings: readonly Finding[]): Index => {
  const held = known.get(findings)
  if (held) return held
  const admissions = findings.filter((f) => f.kind === 'confession')
  const index = new Map([
    ...admissions.filter((f) => f.indicator !== '').map((f) => [thing(f), f] as const),
    ...admissions.flatMap((f) => (f.pair === undefined ? [] : [[f.pair, f] as const])),
  ])
  known.set(findings, index)
  return index
}

/** Where a report admits that a target was not reached: the finding that quotes it. None for a target that was met. */
export const admissionOf = (pair: Pair, findings: readonly Finding[]): Finding | undefined => {
  if (pair.verdict === 'met') return undefined
  const index = indexOf(findings)
  return index.get(pair.id) ?? (pair.indicator === '' ? undefined : index.get(thing(pair)))
}
