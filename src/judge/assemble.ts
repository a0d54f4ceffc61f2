import type { Pair, ResultReading, Silence, TargetReading } from '../model/pair.ts'
import { type Claim, readingOf } from '../pair/claim.ts'
import type { Candidate } from '../pair/match.ts'
import type { TargetWithAnswers } from '../pair/pair.ts'
import type { Decision } from './decision.ts'

const placeOf = (pair: TargetWithAnswers): string => pair.shelf.key

/** Place, year, file and offset of the target; the indicator tells apart targets read from one number. */
export const idOf = (pair: TargetWithAnswers): string => {
  const { target } = pair
  return [placeOf(pair), target.to, target.origin.sha256.slice(0, 12), target.at ?? target.start, target.indicator || target.words].join(':')
}

const targetReading = (c: Claim): TargetReading => ({
  ...readingOf(c),
  ...(c.relation && c.relation !== 'none_set' ? { relation: c.relation } : {}),
  ...(c.other ? { other: c.other } : {}),
})

/** A result as the product shows it. */
export const resultReading = (c: Candidate): ResultReading => ({ ...readingOf(c.claim), source: c.source, score: c.score, reasons: c.reasons })

const certainty = (pair: TargetWithAnswers, d: Decision, silence: Silence | undefined): number => {
  if (silence) return silence.certainty
  const doubt = pair.target.doubts.length > 0 ? 0.1 : 0
  return Math.round(Math.max(0, (d.result ? d.result.score : pair.target.indicator ? 0.95 : 0.8) - doubt) * 1000) / 1000
}

/** A judged pair as the product shows it. */
export const assemble = (pair: TargetWithAnswers, d: Decision, silence?: Silence): Pair => {
  const { target } = pair
  return {
    id: idOf(pair),
    place: target.place,
    adcode: target.adcode,
    year: target.to,
    indicator: target.indicator,
    subject: target.subject,
    measure: target.measure,
    bound: target.bound,
    ...(target.main || pair.also.some((c) => c.main && c.origin.planYear === target.to) ? { main: true as const } : {}),
    target: targetReading(target),
    ...(pair.also.length > 0 ? { alsoStated: pair.also.map(targetReading) } : {}),
    result: d.result ? resultReading(d.result) : null,
    others: [...pair.mentions, ...pair.results].filter((c) => c !== d.result).map(resultReading),
    verdict: d.verdict,
    conventions: d.conventions,
    deviation: d.deviation,
    deviationUnit: d.deviationUnit,
    because: d.because,
    rule: d.rule,
    derivation: d.derivation,
    flags: d.flags,
    ...(d.traces && d.traces.length > 0 ? { traces: d.traces } : {}),
    ...(d.admissions && d.admissions.length > 0 ? { admissions: d.admissions } : {}),
    ...(silence ? { silence } : {}),
    score: certainty(pair, d, silence),
  }
}
