import { explainAll, type Loaded, namedSeries, outlined, type Report, readAny } from '../../pipeline/door.ts'
import { isSlight, issueLine, open } from '../input.ts'
import type { Extracted, ExtractedPart } from './protocol.ts'
import { pack } from './shelf.ts'

/** A report as `extract` prints it. */
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

const said = (words: string): ExtractedPart => ({ kind: 'said', line: words })

const shown = (loaded: Loaded, name: string, explained: boolean): readonly ExtractedPart[] => {
  if (loaded.kind === 'facts') return [said(`${name}: a facts file, not a report (use judge)`)]
  const { report } = loaded
  const file = report.file === 'stdin.txt' ? '-' : report.file
  const { sha256, text, identity } = report
  return [
    {
      kind: 'report',
      line: explained ? `# ${file} ${identity.title}\n${explainAll(report)}` : line(report, file),
      said: report.issues.map((issue) => `${name}: ${issueLine(issue)}`),
      outline: outlined(report),
      packed: pack({ sha256, file: report.file, text, identity }),
    },
  ]
}

/** Reads one file for `extract`: lines to print and to say. */
export const extractFile = async (name: string, flags: ReadonlySet<string>): Promise<Extracted> => {
  const source = open(name)
  if ('why' in source) return { whole: false, parts: [said(`${name}: ${source.why}`)] }
  const parts: ExtractedPart[] = []
  let whole = true
  for (const outcome of await readAny({ ...source, insisted: flags.has('--anyway') })) {
    if (outcome.ok) parts.push(...shown(outcome.value, name, flags.has('--explain')))
    else parts.push(...outcome.issues.map((issue) => said(`${name}: ${issueLine(issue, source.name)}`)))
    whole = whole && (outcome.ok ? outcome.value.kind === 'report' : outcome.issues.every(isSlight))
  }
  return { whole, parts }
}
