import { refuse } from '../../read/refuse.ts'
import { type Asker, asker, EngineError, NeverStarted, type Thread } from '../asker.ts'
import { goneOf } from '../liveness.ts'
import type { Incoming, ReadFile } from '../protocol.ts'
import { readFile } from './read-file.ts'

/** Whoever reads files for the thread that writes. */
export interface Readers {
  /** Files that may be under way at once, those read and waiting to be written included. */
  readonly ahead: number
  readonly read: (file: Incoming) => Promise<ReadFile>
  readonly close: () => void
}

/** The writing thread itself, file after file. */
export const alone: Readers = { ahead: 1, read: readFile, close: () => undefined }

const MOST = 8

/** One core is left to the page and to writing; with a single core nothing is gained by a second thread. */
export const threadsFor = (cores: number): number => (cores < 2 ? 0 : Math.min(MOST, cores - 1))

/** A message carries the whole buffer that bytes are a part of: an entry of an archive would take the archive along. */
const ownBytes = (file: Incoming): Incoming =>
  'blob' in file || file.bytes.byteLength === file.bytes.buffer.byteLength ? file : { ...file, bytes: file.bytes.slice() }

const lost = (file: Incoming): ReadFile => ({
  file: 'blob' in file ? { name: file.name, bytes: new Uint8Array() } : file,
  outcomes: [refuse('reading-ended', file.name, '', 'a file that can be read')],
})

const readBy = async ({ ask }: Asker, file: Incoming): Promise<ReadFile> => {
  const answer = await ask({ kind: 'read', file: ownBytes(file) })
  return answer.kind === 'read' ? answer : lost(file)
}

/**
 * `n` threads, each started when there is a file for it and one file at a time. A thread that dies loses the file it was at, which is
 * refused with that reason, and another takes its place; where threads cannot be started at all this one reads.
 */
export const readersOf = (n: number, start: () => Thread, gone: (lock: string) => Promise<void> = goneOf): Readers => {
  const all = Array.from({ length: n }, () => asker(start, gone))
  const idle = [...all]
  const queue: ((reader: Asker) => void)[] = []
  const free = (): Asker | Promise<Asker> => idle.pop() ?? new Promise((resolve) => queue.push(resolve))
  const release = (reader: Asker): void => {
    const next = queue.shift()
    if (next) next(reader)
    else idle.push(reader)
  }
  const read = async (file: Incoming): Promise<ReadFile> => {
    const reader = await free()
    try {
      return await readBy(reader, file)
    } catch (error) {
      if (error instanceof NeverStarted) return await readFile(file)
      if (error instanceof EngineError && error.trouble === 'worker') return lost(file)
      throw error
    } finally {
      release(reader)
    }
  }
  return { ahead: 4 * n, read, close: () => all.forEach((reader) => void reader.close()) }
}

/** Another thread of this very script, of the same name: it reads when asked to. */
const another = (): Thread => new Worker(self.location.href, { type: 'module', name: self.name })

/** As many readers as this machine has cores for; none are started before there is work for them. */
export const readersHere = (): Readers => {
  const n = typeof Worker === 'undefined' ? 0 : threadsFor(navigator.hardwareConcurrency)
  return n === 0 ? alone : readersOf(n, another)
}
