import { assertNever } from '../model/assert.ts'
import type { Report } from '../model/report.ts'
import { readReport } from '../pipeline/pipeline.ts'
import { report, source, sourceKeys } from '../store/library.ts'
import { replaceReport } from '../store/reports.ts'
import { readFile } from './import/read-file.ts'
import { takeAllIn } from './import/take-in.ts'
import { judged } from './judging.ts'
import type { Answer, Rereading, Task } from './protocol.ts'
import { opened } from './sheets.ts'
import type { TaskContext } from './task-context.ts'
import { refreshVariants } from './variants.ts'
import { weighNow } from './weigh.ts'

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
export const perform = async (task: Task, errand: TaskContext): Promise<Answer> => {
  switch (task.kind) {
    case 'import':
      return takeAllIn(task.files, errand)
    case 'read':
      return { kind: 'read', ...(await readFile(task.file)) }
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
