import type { Judgement, Weighed } from '../judge/judge.ts'
import type { Correction } from '../model/correction.ts'
import { db } from '../store/db.ts'
import type { Trouble } from '../store/storage-error.ts'
import { goneOf } from './liveness.ts'
import type { Answer, FromWorker, Incoming, Named, Progress, Rereading, Task, ToWorker } from './protocol.ts'

export interface Watch {
  readonly signal?: AbortSignal
  readonly onProgress?: (p: Progress) => void
}

/** Storage or the worker itself failed; `trouble` says how. */
export class EngineError extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble, message: string) {
    super(message)
    this.name = 'EngineError'
    this.trouble = trouble
  }
}

/** What became of the files, and how many were dealt with before a stop. */
export type Imported = Pick<Extract<Answer, { kind: 'import' }>, 'results' | 'done'>

/** The thread that reads and judges. A cancelled import resolves with what was stored until then. */
export interface Engine {
  readonly importFiles: (files: readonly Incoming[], watch?: Watch) => Promise<Imported>
  /** Judges what is stored where that has not been done; the judgement is then in the store, or in the answer where the store is full. */
  readonly judge: () => Promise<Judgement | undefined>
  readonly reread: (watch?: Watch) => Promise<readonly Rereading[]>
  /** A spreadsheet's sheets with what each gives under its mapping. */
  readonly sheets: (task: Omit<Extract<Task, { kind: 'sheets' }>, 'kind'>) => Promise<Pick<Extract<Answer, { kind: 'sheets' }>, 'sheets' | 'issues'>>
  /** Every choice about a target with its verdict, as if `trial` were in the log; `null` where there is no such target. */
  readonly weigh: (pair: Named, trial?: readonly Correction[]) => Promise<Weighed | null>
}

interface Waiting {
  readonly resolve: (a: Answer) => void
  readonly reject: (e: EngineError) => void
  readonly onProgress?: ((p: Progress) => void) | undefined
}

const receive = (waiting: Map<number, Waiting>, message: Exclude<FromWorker, { kind: 'alive' }>): void => {
  const job = waiting.get(message.id)
  if (!job) return
  if (message.kind === 'progress') {
    job.onProgress?.(message.progress)
    return
  }
  waiting.delete(message.id)
  if (message.kind === 'answer') job.resolve(message.answer)
  else job.reject(new EngineError(message.trouble, message.message))
}

/** Files in one message. */
const PART = 100

type Ask = (task: Task, watch?: Watch) => Promise<Answer>

/** The part of a worker this side uses. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>

type Part = { readonly ahead: readonly Incoming[] } | { readonly task: Task }

/** Posts a task: a few files at once, many in parts with room for the page to breathe between them. */
const inParts = async (task: Task, post: (message: Part) => void): Promise<void> => {
  const files = task.kind === 'import' ? task.files : []
  const last = files.length <= PART ? 0 : files.length - PART
  for (let i = 0; i < last; i += PART) {
    await new Promise((resume) => setTimeout(resume))
    post({ ahead: files.slice(i, Math.min(i + PART, last)) })
  }
  if (last > 0) await new Promise((resume) => setTimeout(resume))
  post({ task: last > 0 ? { kind: 'import', files: files.slice(last) } : task })
}

/** A thread that died takes its jobs with it, each told so; the next question starts another. */
const asker = (start: () => Thread, gone: (lock: string) => Promise<void>): Ask => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let running: Thread | undefined
  const died = (thread: Thread, message: string) => {
    thread.terminate()
    if (running === thread) running = undefined
    for (const job of waiting.values()) job.reject(new EngineError('worker', message))
    waiting.clear()
  }
  const thread = (): Thread => {
    if (running) return running
    const fresh = start()
    fresh.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'alive') void gone(data.lock).then(() => running === fresh && died(fresh, 'the thread ended'))
      else receive(waiting, data)
    }
    fresh.onerror = (event) => died(fresh, event.message)
    fresh.onmessageerror = () => died(fresh, 'a message could not be read')
    running = fresh
    return fresh
  }
  const post = (message: ToWorker) => thread().postMessage(message)
  return (task, watch) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject, onProgress: watch?.onProgress })
      watch?.signal?.addEventListener('abort', () => waiting.has(id) && post({ id, cancel: true }), { once: true })
      void inParts(task, (message) => waiting.has(id) && post({ id, ...message }))
    })
}

const ownThread = (): Thread => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: db.name })

/** Starts the worker and gives its promise face. */
export const connectWorker = (start: () => Thread = ownThread, gone: (lock: string) => Promise<void> = goneOf): Engine => {
  const ask = asker(start, gone)
  const wrong = (): never => {
    throw new EngineError('other', 'the worker answered another question')
  }
  return {
    importFiles: async (files, watch) => {
      const a = await ask({ kind: 'import', files }, watch)
      return a.kind === 'import' ? a : wrong()
    },
    judge: async () => {
      const a = await ask({ kind: 'judge' })
      return a.kind === 'judge' ? a.judgement : wrong()
    },
    reread: async (watch) => {
      const a = await ask({ kind: 'reread' }, watch)
      return a.kind === 'reread' ? a.changes : wrong()
    },
    sheets: async (task) => {
      const a = await ask({ kind: 'sheets', ...task })
      return a.kind === 'sheets' ? a : wrong()
    },
    weigh: async ({ id, place, adcode }, trial = []) => {
      const a = await ask({ kind: 'weigh', pair: { id, place, adcode }, trial })
      return a.kind === 'weigh' ? a.weighed : wrong()
    },
  }
}
