import { WHOLE_YEARS } from '../lexicon/definitions.ts'
import type { Step } from '../model/pair.ts'
import { type Claim, readingOf } from '../pair/claim.ts'
import type { Candidate } from '../pair/match.ts'
import type { TargetWithAnswers } from '../pair/pair.ts'
import { convert } from '../pair/units.ts'
import { type Interval, intervalOf } from './interval.ts'

/** Parts of a year added up on one side, the whole year on the other. */
export interface Sum {
  readonly target: Claim
  readonly value: number
  readonly interval: Interval
  readonly result: Candidate
  readonly steps: readonly Step[]
}

const sameThing = (a: Claim, b: Claim): boolean =>
  a.measure === 'level' && b.measure === 'level' && (a.indicator ? a.indicator === b.indicator : a.words === b.words)

/** Claims that together cover the year, in the order of the year; null where one is missing. */
const wholeYear = (parts: readonly Claim[]): readonly Claim[] | null => {
  for (const names of WHOLE_YEARS) {
    const found = names.flatMap((n) => parts.find((p) => p.part === n) ?? [])
    if (found.length === names.length) return found
  }
  return null
}

const total = (parts: readonly Claim[], unit: string): number | null => {
  let sum = 0
  for (const p of parts) {
    const n = p.value === null ? null : convert(p.value, p.unit, unit)
    if (n === null) return null
    sum += n
  }
  return Number(sum.toPrecision(12))
}

const stepsOf = (parts: readonly Claim[], sum: number, unit: string): readonly Step[] => [
  { text: `${parts.map((p) => p.value).join(' + ')} = ${sum} ${unit}` },
  ...parts.map((p) => ({ text: `${p.part}: ${p.value} ${p.unit}`, reading: readingOf(p) })),
]

/** Targets for parts of the year against one result for the whole: the sum is judged, and each part shows it. */
const targetsAdded = (pair: TargetWithAnswers): Sum | null => {
  const { target, shelf } = pair
  const whole = pair.results.find((c) => c.fit === 'part' && c.claim.part === '' && c.claim.from === c.claim.to && sameThing(target, c.claim))
  if (!target.part || !whole) return null
  const parts = wholeYear(shelf.targets.filter((t) => t.to === target.to && t.part && t.origin.sha256 === target.origin.sha256 && sameThing(target, t)))
  const value = parts?.some((p) => p.part === target.part) ? total(parts, target.unit) : null
  const interval = intervalOf(whole.claim, target.unit)
  return parts && value !== null && interval
    ? { target: { ...target, value }, value, interval, result: whole, steps: stepsOf(parts, value, target.unit) }
    : null
}

/** A target for the year against results for its parts. */
const resultsAdded = (pair: TargetWithAnswers): Sum | null => {
  const { target } = pair
  const found = pair.results.filter((c) => c.fit === 'part' && c.claim.part && sameThing(target, c.claim) && c.source === pair.results[0]?.source)
  const parts = target.part ? null : wholeYear(found.map((c) => c.claim))
  const sum = parts ? total(parts, target.unit) : null
  const result = found.find((c) => c.claim === parts?.[0])
  if (!parts || sum === null || !result || target.value === null) return null
  return { target, value: target.value, interval: { low: sum, high: sum, said: sum }, result, steps: stepsOf(parts, sum, target.unit) }
}

/** Adds up parts of a year where one side gives parts and the other the whole (spring 8.3 + autumn 5). */
export const sumOfParts = (pair: TargetWithAnswers): Sum | null => targetsAdded(pair) ?? resultsAdded(pair)
