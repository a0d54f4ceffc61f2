import { extract } from '../extract/extract.ts'
import { RULES_VERSION } from '../extract/version.ts'
import { type Judgement, judge, type Weighed, weigh } from '../judge/judge.ts'
import type { Correction } from '../model/correction.ts'
import type { Fact, FactFile } from '../model/fact.ts'
import type { Issue, Outcome } from '../model/issue.ts'
import type { Report, StructuredReport } from '../model/report.ts'
import type { SourceFile } from '../model/source.ts'
import { isArchive, unpack } from '../read/archive.ts'
import { readFacts } from '../read/facts.ts'
import { holdsFacts } from '../read/formats.ts'
import { readSource } from '../read/read.ts'
import { refuse } from '../read/refuse.ts'
import { structure } from '../structure/structure.ts'
import { applyCorrections, chosenResults } from './corrections.ts'

/** What a file turned out to be. */
export type Loaded = { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'facts'; readonly facts: FactFile }

const ofDocument = (doc: StructuredReport, issues: readonly Issue[]): Report => {
  const { statements, asides, confessions } = extract(doc)
  const { sha256, file, format, encoding, text, meta, pages } = doc.read
  const empty: readonly Issue[] = statements.length + asides.length === 0 ? [{ code: 'no-numbers' }] : []
  return {
    sha256,
    file,
    format,
    encoding,
    text,
    meta,
    pages,
    identity: doc.identity,
    sections: doc.sections,
    dropped: doc.dropped,
    issues: [...issues, ...doc.issues, ...empty],
    statements,
    asides,
    confessions,
    rules: RULES_VERSION,
  }
}

/** Bytes of one report → its text, placed, dated and outlined; no statement read yet. */
export const readOutline = async (file: SourceFile): Promise<Outcome<StructuredReport>> => {
  const read = await readSource(file)
  return read.ok ? { ok: true, value: structure(read.value), issues: read.issues } : read
}

const somethingElse = (doc: StructuredReport): string | undefined =>
  doc.issues.flatMap((i) => (i.code === 'kind-not-report' && i.kind === 'other' ? [i.why ?? 'signs'] : []))[0]

/**
 * Bytes of one report → its record: read, outlined, every number accounted for. Refused with the reason, never half-read;
 * what is something else than a report is set aside unless the reader insists.
 */
export const readReport = async (file: SourceFile): Promise<Outcome<Report>> => {
  const read = await readOutline(file)
  if (!read.ok) return read
  const why = file.insisted ? undefined : somethingElse(read.value)
  if (why) return refuse('set-aside', file.name, why, 'a government work report')
  const report = ofDocument(read.value, read.issues)
  return { ok: true, value: report, issues: report.issues }
}

/** A facts file, whole or refused with row and reason. */
export const readFactFile = (file: SourceFile): Promise<Outcome<FactFile>> => readFacts(file)

const asLoaded = async (file: SourceFile): Promise<Outcome<Loaded>> => {
  if (holdsFacts(file.name)) {
    const facts = await readFactFile(file)
    return facts.ok ? { ok: true, value: { kind: 'facts', facts: facts.value }, issues: facts.issues } : facts
  }
  const report = await readReport(file)
  return report.ok ? { ok: true, value: { kind: 'report', report: report.value }, issues: report.issues } : report
}

/** Any file a reader may drop: a report, a facts file, or an archive of them. One outcome per file inside. */
export const readAny = async (file: SourceFile): Promise<readonly Outcome<Loaded>[]> => {
  if (!isArchive(file)) return [await asLoaded(file)]
  const inside = await unpack(file)
  if (!inside.ok) return [inside]
  const outcomes: Outcome<Loaded>[] = inside.issues.map((issue) => ({ ok: false, issues: [issue] }))
  for (const entry of inside.value) outcomes.push(await asLoaded(entry))
  return outcomes
}

/** Everything loaded, corrections in force, paired and judged together. The order of reports and facts does not matter. */
export const judgeLibrary = (reports: readonly Report[], facts: readonly Fact[], corrections: readonly Correction[] = []): Judgement =>
  judge(applyCorrections(reports, corrections), facts, chosenResults(corrections))

/** What a person may say about one target of the library, with the verdict each choice would bring; `now` is the verdict with all the given corrections in force. */
export const weighTarget = (reports: readonly Report[], facts: readonly Fact[], corrections: readonly Correction[], id: string): Weighed | undefined =>
  weigh(applyCorrections(reports, corrections), facts, chosenResults(corrections), id)
