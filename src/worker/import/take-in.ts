import type { Issue } from '../../model/issue.ts'
import type { SourceFile } from '../../model/source.ts'
import { inOrder } from '../../pipeline/in-order.ts'
import { unpack } from '../../read/archive.ts'
import type { Answer, FileResult, Incoming, ReadFile } from '../protocol.ts'
import type { TaskContext } from '../task-context.ts'
import { refreshVariants } from '../variants.ts'
import { alone, type Readers, readersHere } from './readers.ts'
import { keepAll } from './writer.ts'

/** Files a thread needs to be worth its start, which takes as long as reading that many. */
const WORTH = 12
/** Reports written in one go, and milliseconds after which fewer are. */
const BATCH = 16
const PAUSE = 250

/** A file of an archive that was not taken out of it. */
const leftInside = (archive: string, issue: Issue): FileResult => ({
  name: 'file' in issue ? issue.file : archive,
  status: issue.code === 'passed-over' ? 'passed' : 'refused',
  issues: [issue],
})

interface Desk {
  readonly readers: Readers
  readonly stopped: TaskContext['stopped']
  readonly results: FileResult[]
  /** `done` files from the first on are dealt with; `latest` is what became of the last. */
  readonly step: (done: number, name: string, latest?: FileResult) => void
}

/** Takes in files in their order: read by many, written by this thread. Gives how many were dealt with, fewer after a stop. */
const takeList = async (files: readonly Incoming[], desk: Desk): Promise<number> => {
  const { stopped, results, step } = desk
  const { ahead, read } = files.length < WORTH ? alone : desk.readers
  const most = ahead === 1 ? 1 : BATCH
  const batch: ReadFile[] = []
  let [done, written] = [0, performance.now()]
  const write = async (): Promise<void> => {
    await keepAll(batch.splice(0), (kept, name) => {
      results.push(...kept)
      step(++done, name, kept.at(-1))
    })
    written = performance.now()
  }
  const begin = (file: Incoming): Promise<ReadFile> => {
    step(done, file.name)
    return read(file)
  }
  for await (const next of inOrder(stopped() ? [] : files, ahead, begin)) {
    if (next.outcomes === 'archive') {
      await write()
      if (!(await takeArchive(next.file, { ...desk, step: (_, name, latest) => step(done, name, latest) }))) return done
      step(++done, next.file.name, results.at(-1))
    } else batch.push(next)
    if (batch.length >= most || performance.now() - written > PAUSE) await write()
    if (stopped()) break
  }
  await write()
  return done
}

/** Takes in what an archive holds. False when a stop came in the middle: handed in again, what was read of it is known. */
const takeArchive = async (file: SourceFile, desk: Desk): Promise<boolean> => {
  const inside = await unpack(file)
  desk.results.push(...inside.issues.map((i) => leftInside(file.name, i)))
  return !inside.ok || (await takeList(inside.value, desk)) === inside.value.length
}

/** Takes files in. Reports are written whole, in the files' order: a stop leaves no half, and none before the last that was written. */
export const takeAllIn = async (files: readonly Incoming[], { stopped, progress }: TaskContext, readers: Readers = readersHere()): Promise<Answer> => {
  const results: FileResult[] = []
  const step: Desk['step'] = (done, name, latest) => progress({ done, total: files.length, name, ...(latest ? { latest } : {}) })
  let done = 0
  try {
    done = await takeList(files, { readers, stopped, results, step })
  } finally {
    readers.close()
  }
  const variants = await refreshVariants()
  const told = results.map((r) => {
    const variant = r.status === 'added' ? variants.get(r.sha256 ?? '') : undefined
    return variant ? { ...r, issues: [...r.issues, variant] } : r
  })
  return { kind: 'import', done, results: told }
}
