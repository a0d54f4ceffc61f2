import { type Fact, judgeLibrary, namedSeries, type Pair, type Reading, type Report, type ResultReading, readAny, variantsAmong } from '../../pipeline/door.ts'
import { isSlight, issueLine, type Output, open } from '../input.ts'

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

/** Reads reports and facts; what cannot be read is said and counted. */
export const load = async (files: readonly string[], insisted: boolean, { say }: Output) => {
  const reports: Report[] = []
  const facts: Fact[] = []
  let failed = 0
  for (const name of files) {
    const source = open(name)
    if ('why' in source) {
      say(`${name}: ${source.why}`)
      failed++
      continue
    }
    for (const outcome of await readAny({ ...source, insisted })) {
      if (!outcome.ok) {
        if (!outcome.issues.every(isSlight)) failed++
        for (const issue of outcome.issues) say(`${name}: ${issueLine(issue, source.name)}`)
      } else if (outcome.value.kind === 'report') reports.push(outcome.value.report)
      else facts.push(...outcome.value.facts.facts)
    }
  }
  return { reports, facts, failed }
}

/** Reads all files together and prints a line per target, findings after them where asked. Returns how many files could not be read. */
export const printJudged = async (files: readonly string[], flags: ReadonlySet<string>, output: Output): Promise<number> => {
  const { reports, facts, failed } = await load(files, flags.has('--anyway'), output)
  for (const [sha256, issue] of variantsAmong(reports)) output.say(`${reports.find((r) => r.sha256 === sha256)?.file}: ${issueLine(issue)}`)
  const { pairs, findings } = judgeLibrary(reports, facts)
  for (const p of pairs) output.print(line(p))
  if (flags.has('--findings')) for (const f of findings) output.print(JSON.stringify({ finding: f }))
  if (failed > 0) output.say(`${failed} of ${files.length} files could not be read`)
  return failed
}
