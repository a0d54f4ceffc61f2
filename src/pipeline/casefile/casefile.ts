import type { z } from 'zod'
import type { Correction } from '../../model/correction.ts'
import type { FactFile } from '../../model/fact.ts'
import type { Report } from '../../model/report.ts'
import type { chart, settings, sourceEntry } from './schema/case.ts'

export type SourceEntry = z.infer<typeof sourceEntry>
/** A computed row kept for comparison: told apart by `id`, compared whole. */
export interface Computed {
  readonly id: string
}
export type Chart = z.infer<typeof chart>
export type Settings = z.infer<typeof settings>

/** Everything a case rests on. `bytes` holds the sources that travel along, by SHA-256; the others are known by their hash and text. */
export interface CaseFile {
  readonly rules: string
  /** Merkle root as the file states it. */
  readonly root: string
  readonly sources: readonly SourceEntry[]
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly reports: readonly Report[]
  readonly facts: readonly FactFile[]
  readonly pairs: readonly Computed[]
  readonly findings: readonly Computed[]
  readonly corrections: readonly Correction[]
  readonly settings: Settings
  readonly charts: readonly Chart[]
}

/** Entries of the archive, in one place so that writer, reader and README cannot disagree. */
export const ENTRY = {
  readme: 'README.txt',
  manifest: 'manifest.json',
  pairs: 'judgement/pairs.ndjson',
  findings: 'judgement/findings.ndjson',
  corrections: 'corrections.ndjson',
  settings: 'settings.json',
  charts: 'charts.ndjson',
  source: (sha256: string) => `sources/${sha256}`,
  text: (sha256: string) => `texts/${sha256}.txt`,
  record: (sha256: string) => `records/${sha256}.json`,
} as const

export const README = `Outturn case file, version 1

A zip archive. Text is UTF-8, JSON has its keys in code-unit order. Entries are sorted by name and dated 1980-01-01,
so the same content gives the same bytes.

manifest.json               format, version, rules version, Merkle root, list of sources (SHA-256, name, kind, included)
sources/<sha256>            a source's own bytes, unchanged; absent where the list says "included": false
texts/<sha256>.txt          the text that was read from it; every offset points into it (UTF-16 code units, half open)
records/<sha256>.json       what was read: identity, outline, statements with quotes, set-aside numbers; or the rows of a facts file
judgement/pairs.ndjson      targets with their results and verdicts, one a line
judgement/findings.ndjson   findings, one a line
corrections.ndjson          what people changed, oldest first: who, when, why, before, after
settings.json               convention, filters and other choices
charts.ndjson               charts that were kept, one a line: id, title, when, and figure (format "outturn-figure", version 1):
                            kind, the page it came from, its numbers and words in both languages under "base", what was edited
                            about it under "edits"; fields of the two are those of src/figure/edit/ in the program's source

Merkle root: RFC 6962, section 2.1, with SHA-256. Leaves: "source <sha256>" for every source, sorted,
then "correction <line>" for every line of corrections.ndjson.

To verify without this program: take the SHA-256 of every file in sources/, compare it with the file's name,
and look up each quote in texts/ at its offsets.
`
