import { explainAll, type Loaded, namedSeries, type Report, readAny, variantOf } from '../../pipeline/door.ts'
import { isSlight, issueLine, type Output, open } from '../input.ts'

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
/** The report with a word about an earlier file of this run that is the same report. */
const compared = (r: Report, seen: Seen[]): Report => {
  const issue = variantOf(r, seen)
  const { sha256, file, text, identity } = r
  seen.push({ sha256, file, text, identity })
  return issue ? { ...r, issues: [...r.issues, issue] } : r
}

const show = (loaded: Loaded, name: string, explained: boolean, seen: Seen[], { print, say }: Output): boolean => {
  if (loaded.kind === 'facts') {
    say(`${name}: a facts file, not a report (use judge)`)
    return false
  }
  const report = compared(loaded.report, seen)
  const file = report.file === 'stdin.txt' ? '-' : report.file
  print(explained ? `# ${file} ${report.identity.title}\n${explainAll(report)}` : line(report, file))
  for (const issue of report.issues) say(`${name}: ${issueLine(issue)}`)
  return true
}

const extractFile = async (name: string, flags: ReadonlySet<string>, seen: Seen[], output: Output): Promise<boolean> => {
  const { say } = output
  const source = open(name)
  if ('why' in source) {
    say(`${name}: ${source.why}`)
    return false
  }
  let whole = true
  for (const outcome of await readAny({ ...source, insisted: flags.has('--anyway') })) {
    if (outcome.ok) whole = show(outcome.value, name, flags.has('--explain'), seen, output) && whole
    else {
      whole = whole && outcome.issues.every(isSlight)
      for (const issue of outcome.issues) say(`${name}: ${issueLine(issue, source.name)}`)
    }
  }
  return whole
}

/** Prints a line per report, or its readings with their reasons for people. Returns how many files could not be read. */
export const printExtracted = async (files: readonly string[], flags: ReadonlySet<string>, output: Output): Promise<number> => {
  const seen: Seen[] = []
  let failed = 0
  for (const name of files) if (!(await extractFile(name, flags, seen, output))) failed++
  if (failed > 0) output.say(`${failed} of ${files.length} files could not be read`)
  return failed
}
