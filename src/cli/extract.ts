import { explainAll, type Loaded, namedSeries, type Report, readAny, variantOf } from '../pipeline/door.ts'
import { argumentsOf, isSlight, issueLine, open, say } from './input.ts'

const usage =
  'usage: npm run -s extract -- [--explain] [--anyway] FILE…   (- reads standard input; --explain prints every number with its reasons, for people; --anyway reads what does not look like a report)'

const line = (r: Report, file: string): string => {
  const { identity } = r
  const place = identity.place?.value
  return JSON.stringify({
    file,
    sha256: r.sha256,
    title: identity.title,
    kind: identity.kind,
    place: place ? { name: place.name, adcode: place.adcode, level: place.level } : null,
    planYear: identity.planYear?.value ?? null,
    reviewYear: identity.reviewYear?.value ?? null,
    titleYear: identity.titleYear ?? null,
    delivered: identity.delivered?.value ?? null,
    speaker: identity.speaker?.value ?? null,
    issues: r.issues,
    statements: r.statements.map((s) => ({ ...s, ...namedSeries(s.indicator) })),
    asides: r.asides,
    confessions: r.confessions,
  })
}

type Seen = Parameters<typeof variantOf>[0]
const seen: Seen[] = []

/** The report with a word about an earlier file of this run that is the same report. */
const compared = (r: Report): Report => {
  const issue = variantOf(r, seen)
  const { sha256, file, text, identity } = r
  seen.push({ sha256, file, text, identity })
  return issue ? { ...r, issues: [...r.issues, issue] } : r
}

const show = (loaded: Loaded, name: string, explained: boolean): boolean => {
  if (loaded.kind === 'facts') {
    say(`${name}: a facts file, not a report (use judge)`)
    return false
  }
  const report = compared(loaded.report)
  const file = report.file === 'stdin.txt' ? '-' : report.file
  process.stdout.write(explained ? `# ${file} ${report.identity.title}\n${explainAll(report)}\n` : `${line(report, file)}\n`)
  for (const issue of report.issues) say(`${name}: ${issueLine(issue)}`)
  return true
}

const extractFile = async (name: string, explained: boolean, insisted: boolean): Promise<boolean> => {
  const source = open(name)
  if ('why' in source) {
    say(`${name}: ${source.why}`)
    return false
  }
  let whole = true
  for (const outcome of await readAny({ ...source, insisted })) {
    if (outcome.ok) whole = show(outcome.value, name, explained) && whole
    else {
      whole = whole && outcome.issues.every(isSlight)
      for (const issue of outcome.issues) say(`${name}: ${issueLine(issue, source.name)}`)
    }
  }
  return whole
}

const { files, flags } = argumentsOf(usage, ['--explain', '--anyway'])
let failed = 0
for (const name of files) if (!(await extractFile(name, flags.has('--explain'), flags.has('--anyway')))) failed++
if (failed > 0) say(`${failed} of ${files.length} files could not be read`)
process.exitCode = failed > 0 ? 1 : 0
