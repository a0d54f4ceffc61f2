import { z } from 'zod'
import type { FactFile } from '../../model/fact.ts'
import type { Outcome } from '../../model/issue.ts'
import type { Report } from '../../model/report.ts'
import { type Entry, entriesOf } from '../../read/zip.ts'
import { type CaseFile, ENTRY, type SourceEntry } from './casefile.ts'
import { chart, computed, correction, FORMAT, manifest, settings, VERSION } from './schema/case.ts'
import { factRecord } from './schema/fact.ts'
import { record } from './schema/report.ts'

/** More than this inflated, or more entries, is refused before anything is inflated: a page can hold about so much. */
export const LIMIT = { bytes: 1_000_000_000, entries: 60_000 } as const

/** Why a case file is refused: a closed list; words for people come from the interface. */
export type CaseRefusal = 'no-zip' | 'damaged' | 'too-large' | 'version' | 'missing' | 'encoding' | 'json' | 'fields' | 'other-source' | 'unlisted'

const EXPECTED = {
  'no-zip': 'a case file saved by Outturn (.outturn)',
  damaged: 'the file as it was saved',
  'too-large': `at most ${LIMIT.bytes} bytes in ${LIMIT.entries} entries`,
  version: `format ${FORMAT}, version ${VERSION}`,
  missing: 'every entry the layout names',
  encoding: 'UTF-8 text',
  json: 'JSON',
  fields: `the fields of case file version ${VERSION}`,
  'other-source': 'a record about the source it is filed under',
  unlisted: 'only entries of the layout',
} as const satisfies Record<CaseRefusal, string>

/** What is wrong with a case file, as far as the reader got. */
class Refusal extends Error {
  readonly why: CaseRefusal
  readonly part: string
  constructor(why: CaseRefusal, part: string) {
    super(`${why} ${part}`)
    this.why = why
    this.part = part
  }
}

type Entries = ReadonlyMap<string, Entry>

const listed = (bytes: Uint8Array): Entries => {
  let entries: readonly Entry[]
  try {
    entries = entriesOf(bytes)
  } catch {
    throw new Refusal('no-zip', '')
  }
  const total = entries.reduce((n, e) => n + e.size, 0)
  if (total > LIMIT.bytes || entries.length > LIMIT.entries) throw new Refusal('too-large', `${total} bytes, ${entries.length} entries`)
  const named = new Map(entries.map((e) => [e.name, e]))
  const twice = entries.find((e) => named.get(e.name) !== e)
  if (twice) throw new Refusal('unlisted', twice.name)
  return named
}

const inflated = (entries: Entries, name: string): Uint8Array => {
  const entry = entries.get(name)
  if (!entry) throw new Refusal('missing', name)
  try {
    return entry.bytes()
  } catch {
    throw new Refusal('damaged', name)
  }
}

const textOf = (entries: Entries, name: string): string => {
  const bytes = inflated(entries, name)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal('encoding', name)
  }
}

const jsonOf = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('json', name)
  }
}

const parse = <T>(schema: z.ZodType<T>, text: string, name: string): T => {
  const parsed = schema.safeParse(jsonOf(text, name))
  if (parsed.success) return parsed.data
  const path = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new Refusal('fields', path === '' ? name : `${name}: ${path}`)
}

const rows = <T>(schema: z.ZodType<T>, entries: Entries, name: string): readonly T[] =>
  textOf(entries, name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => parse(schema, line, `${name}, ${i + 1}`))

const one = <T>(schema: z.ZodType<T>, entries: Entries, name: string): T => parse(schema, textOf(entries, name), name)

const ofVersion = z.looseObject({ format: z.literal(FORMAT), version: z.literal(VERSION) })

const manifestOf = (entries: Entries): z.infer<typeof manifest> => {
  const text = textOf(entries, ENTRY.manifest)
  if (!ofVersion.safeParse(jsonOf(text, ENTRY.manifest)).success) throw new Refusal('version', ENTRY.manifest)
  return parse(manifest, text, ENTRY.manifest)
}

const read = <T extends { readonly sha256: string }>(schema: z.ZodType<T>, entries: Entries, s: SourceEntry): T & { readonly text: string } => {
  const value = one(schema, entries, ENTRY.record(s.sha256))
  if (value.sha256 !== s.sha256) throw new Refusal('other-source', ENTRY.record(s.sha256))
  return { ...value, text: textOf(entries, ENTRY.text(s.sha256)) }
}

const bytesOf = (entries: Entries, sources: readonly SourceEntry[]): ReadonlyMap<string, Uint8Array> =>
  new Map(sources.filter((s) => s.included).map((s) => [s.sha256, inflated(entries, ENTRY.source(s.sha256))]))

const known = (sources: readonly SourceEntry[]): ReadonlySet<string> =>
  new Set([
    ...[ENTRY.readme, ENTRY.manifest, ENTRY.pairs, ENTRY.findings, ENTRY.corrections, ENTRY.settings, ENTRY.charts],
    ...sources.flatMap((s) => [ENTRY.text(s.sha256), ENTRY.record(s.sha256), ...(s.included ? [ENTRY.source(s.sha256)] : [])]),
  ])

const assemble = (entries: Entries): CaseFile => {
  const { sources, rules, root } = manifestOf(entries)
  const layout = known(sources)
  const strange = [...entries.keys()].find((name) => !layout.has(name))
  if (strange !== undefined) throw new Refusal('unlisted', strange)
  const reports: readonly Report[] = sources.filter((s) => s.kind === 'report').map((s) => read(record, entries, s))
  const facts: readonly FactFile[] = sources.filter((s) => s.kind === 'facts').map((s) => read(factRecord, entries, s))
  return {
    rules,
    root,
    sources,
    bytes: bytesOf(entries, sources),
    reports,
    facts,
    pairs: rows(computed, entries, ENTRY.pairs),
    findings: rows(computed, entries, ENTRY.findings),
    corrections: rows(correction, entries, ENTRY.corrections),
    settings: one(settings, entries, ENTRY.settings),
    charts: rows(chart, entries, ENTRY.charts),
  }
}

/** Bytes of a `.outturn` file → its case, every field checked; refused whole with what was seen and what was expected. Nothing is recomputed: see `verifyCase`. */
export const openCase = (name: string, bytes: Uint8Array): Outcome<CaseFile> => {
  try {
    return { ok: true, value: assemble(listed(bytes)), issues: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { why, part } = error
    return { ok: false, issues: [{ code: 'case-file', file: name, seen: `${why}${part && ` (${part})`}`, expected: EXPECTED[why], cause: why, part }] }
  }
}
