import {
  byKey,
  type Fact,
  judgeLibrary,
  namedSeries,
  outlined,
  type Pair,
  type Reading,
  type Report,
  type ResultReading,
  readAny,
} from '../../pipeline/door.ts'
import { isSlight, issueLine, open } from '../input.ts'
import type { KeyedLines, Packed, Taken } from './protocol.ts'
import { pack, unpacked } from './shelf.ts'

const reading = (r: Reading) => ({
  value: r.value,
  upper: r.upper,
  unit: r.unit,
  measure: r.measure,
  bound: r.bound,
  ...(r.hedge ? { hedge: r.hedge } : {}),
  ...(r.basis ? { basis: r.basis } : {}),
  report: r.report,
  quote: r.quote,
  start: r.start,
  end: r.end,
})

const result = (r: ResultReading) => ({ ...reading(r), source: r.source })

/** A pair as `judge` prints it. */
const line = (p: Pair): string =>
  JSON.stringify({
    place: p.place,
    adcode: p.adcode,
    year: p.year,
    ...namedSeries(p.indicator),
    subject: p.subject,
    measure: p.measure,
    bound: p.target.relation ?? p.bound,
    ...(p.main ? { main: true } : {}),
    target: { ...reading(p.target), ...(p.target.relation ? { relation: p.target.relation, other: p.target.other } : {}) },
    result: p.result ? result(p.result) : null,
    others: p.others.map(result),
    verdict: p.verdict,
    conventions: p.conventions,
    deviation: p.deviation,
    deviationUnit: p.deviationUnit,
    because: p.because,
    rule: p.rule,
    derivation: p.derivation,
    flags: p.flags,
    ...(p.traces ? { traces: p.traces } : {}),
    ...(p.admissions ? { admissions: p.admissions } : {}),
    ...(p.silence ? { silence: p.silence } : {}),
    score: p.score,
  })

const packed = (report: Report): Packed => {
  const { sha256, file, identity, rules } = report
  const { name: place = '', adcode = '' } = identity.place?.value ?? {}
  return { ...outlined(report), sha256, file, place, adcode, rules, packed: pack(report) }
}

/** Reads one file for `judge`; what cannot be read is said and counted. */
export const takeFile = async (name: string, insisted: boolean): Promise<Taken> => {
  const source = open(name)
  if ('why' in source) return { said: [`${name}: ${source.why}`], failed: 1, reports: [], facts: [] }
  const [said, reports, facts]: [string[], Packed[], Fact[]] = [[], [], []]
  let failed = 0
  for (const outcome of await readAny({ ...source, insisted })) {
    if (!outcome.ok) {
      if (!outcome.issues.every(isSlight)) failed++
      said.push(...outcome.issues.map((issue) => `${name}: ${issueLine(issue, source.name)}`))
    } else if (outcome.value.kind === 'report') reports.push(packed(outcome.value.report))
    else facts.push(...outcome.value.facts.facts)
  }
  return { said, failed, reports, facts }
}

/** Judges everything of one place and gives the finished lines. */
export const judgePlace = (reports: readonly Uint8Array[], facts: readonly Fact[], findings: boolean): readonly KeyedLines[] => {
  const judgement = judgeLibrary(
    reports.map((bytes) => unpacked<Report>(bytes)),
    facts,
  )
  return byKey(judgement.pairs, judgement.findings).map((part) => ({
    key: part.key,
    pairs: part.pairs.map(line),
    findings: findings ? part.findings.map((f) => JSON.stringify({ finding: f })) : [],
  }))
}
