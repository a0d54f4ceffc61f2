import { unzipSync } from 'fflate'
import type { z } from 'zod'
import type { FactFile } from '../../model/fact.ts'
import type { Outcome } from '../../model/issue.ts'
import type { Report } from '../../model/report.ts'
import { type CaseFile, ENTRY, type SourceEntry } from './casefile.ts'
import { chart, computed, correction, manifest, settings } from './schema/case.ts'
import { factRecord } from './schema/fact.ts'
import { record } from './schema/report.ts'

/** More than this inflated, or more entries, is refused. */
const LIMIT = { bytes: 1_500_000_000, entries: 60_000 }

/** What is wrong with a case file, as far as the reader got. */
class Refusal extends Error {
  readonly seen: string
  readonly expected: string
  constructor(seen: string, expected: string) {
    super(seen)
    this.seen = seen
    this.expected = expected
  }
}

type Entries = Readonly<Record<string, Uint8Array>>

const inflate = (bytes: Uint8Array): Entries => {
  let total = 0
  let count = 0
  const filter = (file: { readonly originalSize: number }) => {
    total += file.originalSize
    if (total > LIMIT.bytes || ++count > LIMIT.entries)
      throw new Refusal('an archive that inflates past the limit', `at most ${LIMIT.bytes} bytes in ${LIMIT.entries} entries`)
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('not a whole zip archive', 'a case file saved by Outturn (.outturn)')
  }
}

const textOf = (entries: Entries, name: string): string => {
  const bytes = entries[name]
  if (!bytes) throw new Refusal(`no entry ${name}`, 'every entry the layout names')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal(`${name} is not UTF-8`, 'UTF-8 text')
  }
}

const parse = <T>(schema: z.ZodType<T>, text: string, name: string): T => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Refusal(`${name} is not JSON`, 'JSON')
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const first = parsed.error.issues[0]
  throw new Refusal(`${name}: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`.trim(), 'the fields of case file version 1')
}

const rows = <T>(schema: z.ZodType<T>, entries: Entries, name: string): readonly T[] =>
  textOf(entries, name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => parse(schema, line, `${name} line ${i + 1}`))

const one = <T>(schema: z.ZodType<T>, entries: Entries, name: string): T => parse(schema, textOf(entries, name), name)

const read = <T extends { readonly sha256: string }>(schema: z.ZodType<T>, entries: Entries, s: SourceEntry): T & { readonly text: string } => {
  const value = one(schema, entries, ENTRY.record(s.sha256))
  if (value.sha256 !== s.sha256) throw new Refusal(`${ENTRY.record(s.sha256)} is about another source`, s.sha256)
  return { ...value, text: textOf(entries, ENTRY.text(s.sha256)) }
}

const bytesOf = (entries: Entries, sources: readonly SourceEntry[]): ReadonlyMap<string, Uint8Array> =>
  new Map(
    sources
      .filter((s) => s.included)
      .map((s) => {
        const bytes = entries[ENTRY.source(s.sha256)]
        if (!bytes) throw new Refusal(`no entry ${ENTRY.source(s.sha256)}`, 'the bytes of every source listed as included')
        return [s.sha256, bytes]
      }),
  )

const known = (sources: readonly SourceEntry[]): ReadonlySet<string> =>
  new Set([
    ...[ENTRY.readme, ENTRY.manifest, ENTRY.pairs, ENTRY.findings, ENTRY.corrections, ENTRY.settings, ENTRY.charts],
    ...sources.flatMap((s) => [ENTRY.text(s.sha256), ENTRY.record(s.sha256), ...(s.included ? [ENTRY.source(s.sha256)] : [])]),
  ])

const assemble = (entries: Entries): CaseFile => {
  const { sources, rules, root } = one(manifest, entries, ENTRY.manifest)
  const strange = Object.keys(entries).find((name) => !known(sources).has(name))
  if (strange !== undefined) throw new Refusal(`an entry the manifest does not list: ${strange}`, 'only entries of the layout')
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
    return { ok: true, value: assemble(inflate(bytes)), issues: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, issues: [{ code: 'case-file', file: name, seen: error.seen, expected: error.expected }] }
  }
}
