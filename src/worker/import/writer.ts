import type { Issue, Outcome } from '../../model/issue.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Loaded } from '../../pipeline/pipeline.ts'
import { addFacts } from '../../store/library.ts'
import { type Added, addReports } from '../../store/reports.ts'
import type { FileResult, ReadFile } from '../protocol.ts'

const turnedAway = (file: SourceFile, issues: readonly Issue[]): FileResult => {
  const aside = issues.some((i) => i.code === 'set-aside')
  return aside
    ? { name: file.name, status: 'aside', issues, again: { name: file.name, blob: new Blob([new Uint8Array(file.bytes)]) } }
    : { name: file.name, status: 'refused', issues }
}

const outcomesOf = ({ outcomes }: ReadFile): readonly Outcome<Loaded>[] => (outcomes === 'archive' ? [] : outcomes)

const addedOf = ({ name, bytes }: SourceFile, outcome: Outcome<Loaded>): readonly Added[] => {
  if (!outcome.ok || outcome.value.kind !== 'report') return []
  const { report } = outcome.value
  return [{ report, source: { sha256: report.sha256, name, bytes } }]
}

const isFresh = async (file: SourceFile, outcome: Outcome<Loaded> & { readonly ok: true }): Promise<boolean> => {
  const { value } = outcome
  if (value.kind === 'facts') return addFacts(value.facts, { sha256: value.facts.sha256, name: file.name, bytes: file.bytes })
  return (await addReports(addedOf(file, outcome)))[0] ?? false
}

const keep = async (file: SourceFile, outcome: Outcome<Loaded>, known: boolean | undefined): Promise<FileResult> => {
  if (!outcome.ok) return turnedAway(file, outcome.issues)
  const { value } = outcome
  const { sha256 } = value.kind === 'report' ? value.report : value.facts
  const fresh = known ?? (await isFresh(file, outcome))
  return { name: file.name, status: fresh ? 'added' : 'known', kind: value.kind, sha256, issues: outcome.issues }
}

/** The reports of a batch in one go; none where they do not all fit, to be tried one by one. */
const inOneGo = async (batch: readonly ReadFile[]): Promise<ReadonlyMap<Outcome<Loaded>, boolean>> => {
  const outcomes = batch.flatMap((r) => outcomesOf(r).map((outcome) => ({ outcome, added: addedOf(r.file, outcome) }))).filter(({ added }) => added.length > 0)
  if (outcomes.length < 2) return new Map()
  const fresh = await addReports(outcomes.flatMap(({ added }) => added)).catch(() => [])
  return new Map(fresh.map((f, i) => [outcomes[i]?.outcome, f] as const).flatMap(([o, f]) => (o ? [[o, f] as const] : [])))
}

/** Stores files that were read, each report whole or not at all, and tells of each in turn. Where the disk is full it fails at the first that finds no room. */
export const keepAll = async (batch: readonly ReadFile[], told: (results: readonly FileResult[], name: string) => void): Promise<void> => {
  const fresh = await inOneGo(batch)
  for (const read of batch) {
    const results: FileResult[] = []
    for (const outcome of outcomesOf(read)) results.push(await keep(read.file, outcome, fresh.get(outcome)))
    told(results, read.file.name)
  }
}
