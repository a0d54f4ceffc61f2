import { type Fact, judgeLibrary, namedSeries, type Pair, type Reading, type Report, type ResultReading, readAny, variantsAmong } from '../pipeline/door.ts'
import { argumentsOf, isSlight, issueLine, open, say } from './input.ts'

const usage =
  'usage: npm run -s judge -- [--findings] [--anyway] FILE…   (reports and facts .csv; - reads standard input; --anyway reads what does not look like a report)'

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
    score: p.score,
  })

const load = async (files: readonly string[], insisted: boolean) => {
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

const { files, flags } = argumentsOf(usage, ['--findings', '--anyway'])
const { reports, facts, failed } = await load(files, flags.has('--anyway'))
for (const [sha256, issue] of variantsAmong(reports)) say(`${reports.find((r) => r.sha256 === sha256)?.file}: ${issueLine(issue)}`)
const { pairs, findings } = judgeLibrary(reports, facts)
for (const p of pairs) process.stdout.write(`${line(p)}\n`)
if (flags.has('--findings')) for (const f of findings) process.stdout.write(`${JSON.stringify({ finding: f })}\n`)
if (failed > 0) say(`${failed} of ${files.length} files could not be read`)
process.exitCode = failed > 0 ? 1 : 0
