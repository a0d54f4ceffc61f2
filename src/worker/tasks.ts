import { assertNever } from '../model/assert.ts'
import type { Issue, Outcome } from '../model/issue.ts'
import type { Report } from '../model/report.ts'
import type { SourceFile } from '../model/source.ts'
import { type Loaded, readAny, readReport } from '../pipeline/pipeline.ts'
import { isArchive, unpack } from '../read/archive.ts'
import { addFacts, report, source, sourceKeys } from '../store/library.ts'
import { addReport, replaceReport } from '../store/reports.ts'
import { judged } from './judging.ts'
import type { Answer, FileResult, Incoming, Rereading, Task } from './protocol.ts'
import { opened } from './sheets.ts'
import type { TaskContext } from './task-context.ts'
import { refreshVariants } from './variants.ts'
import { weighNow } from './weigh.ts'

const turnedAway = (file: SourceFile, issues: readonly Issue[]): FileResult => {
  const aside = issues.some((i) => i.code === 'set-aside')
  return aside
    ? { name: file.name, status: 'aside', issues, again: { name: file.name, blob: new Blob([new Uint8Array(file.bytes)]) } }
    : { name: file.name, status: 'refused', issues }
}

/** A file of an archive that was not taken out of it. */
const leftInside = (archive: string, issue: Issue): FileResult => ({
  name: 'file' in issue ? issue.file : archive,
  status: issue.code === 'passed-over' ? 'passed' : 'refused',
  issues: [issue],
})

const keep = async (file: SourceFile, outcome: Outcome<Loaded>): Promise<FileResult> => {
  if (!outcome.ok) return turnedAway(file, outcome.issues)
  const { value } = outcome
  const { sha256 } = value.kind === 'report' ? value.report : value.facts
  const bytes = { sha256, name: file.name, bytes: file.bytes }
  const fresh = value.kind === 'report' ? await addReport(value.report, bytes) : await addFacts(value.facts, bytes)
  return { name: file.name, status: fresh ? 'added' : 'known', kind: value.kind, sha256, issues: outcome.issues }
}

const bytesOf = async (file: Incoming): Promise<SourceFile> =>
  'blob' in file ? { name: file.name, bytes: new Uint8Array(await file.blob.arrayBuffer()), insisted: file.insisted === true } : file

interface Taken {
  readonly results: readonly FileResult[]
  /** False when a stop came in the middle of an archive: handed in again, what was read of it is known. */
  readonly whole: boolean
}

const takeIn = async (file: SourceFile, stopped: TaskContext['stopped'], seen: (latest: FileResult) => void): Promise<Taken> => {
  if (!isArchive(file)) return { results: await Promise.all((await readAny(file)).map((o) => keep(file, o))), whole: true }
  const inside = await unpack(file)
  const results = inside.issues.map((i) => leftInside(file.name, i))
  if (!inside.ok) return { results, whole: true }
  for (const entry of inside.value) {
    if (stopped()) return { results, whole: false }
    for (const o of await readAny(entry)) results.push(await keep(entry, o))
    const latest = results.at(-1)
    if (latest) seen(latest)
  }
  return { results, whole: true }
}

const takeAllIn = async (files: readonly Incoming[], { stopped, progress }: TaskContext): Promise<Answer> => {
  const results: FileResult[] = []
  let finished = 0
  for (const [done, file] of files.entries()) {
    if (stopped()) break
    progress({ done, total: files.length, name: file.name })
    const taken = await takeIn(await bytesOf(file), stopped, (latest) => progress({ done, total: files.length, name: latest.name, latest }))
    results.push(...taken.results)
    if (!taken.whole) break
    finished = done + 1
    const latest = results.at(-1)
    progress({ done: finished, total: files.length, name: file.name, ...(latest ? { latest } : {}) })
  }
  const variants = await refreshVariants()
  const told = results.map((r) => {
    const variant = r.status === 'added' ? variants.get(r.sha256 ?? '') : undefined
    return variant ? { ...r, issues: [...r.issues, variant] } : r
  })
  return { kind: 'import', done: finished, results: told }
}

const signature = (r: Report) => r.statements.map((s) => JSON.stringify([s.at, s.role, s.year, s.indicator, s.subject, s.measure, s.value, s.unit, s.bound]))

const compare = (before: Report, after: Report): Rereading => {
  const [a, b] = [new Set(signature(before)), new Set(signature(after))]
  const same = [...b].filter((x) => a.has(x)).length
  return { sha256: after.sha256, file: after.file, added: b.size - same, gone: a.size - same, same }
}

const rereadAll = async ({ stopped, progress }: TaskContext): Promise<Answer> => {
  const keys = await sourceKeys()
  const changes: Rereading[] = []
  for (const [done, key] of keys.entries()) {
    if (stopped()) break
    const [before, bytes] = await Promise.all([report(key), source(key)])
    progress({ done: done + 1, total: keys.length, name: bytes?.name ?? key })
    if (!before || !bytes) continue
    const outcome = await readReport({ ...bytes, insisted: true })
    if (!outcome.ok) continue
    const change = compare(before, outcome.value)
    if (change.added + change.gone > 0 || before.rules !== outcome.value.rules) await replaceReport(outcome.value)
    changes.push(change)
  }
  await refreshVariants()
  return { kind: 'reread', changes }
}

/** Does one task against the store. Reports are written one by one, each whole: a stop leaves no half. */
export const perform = (task: Task, errand: TaskContext): Promise<Answer> => {
  switch (task.kind) {
    case 'import':
      return takeAllIn(task.files, errand)
    case 'judge':
      return judged(errand)
    case 'reread':
      return rereadAll(errand)
    case 'sheets':
      return opened(task)
    case 'weigh':
      return weighNow(task.pair, task.trial)
    default:
      return assertNever(task)
  }
}
