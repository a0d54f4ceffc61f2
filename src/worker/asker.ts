import type { Trouble } from '../store/storage-error.ts'
import type { Answer, FromWorker, Incoming, Progress, Task, ToWorker } from './protocol.ts'

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

/** A thread ended before its script ran: the next would do no better. */
export class NeverStarted extends EngineError {}

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

export interface Asker {
  readonly ask: (task: Task, watch?: Watch) => Promise<Answer>
  /** Ends the thread; what was asked of it is never answered. */
  readonly close: () => void
}

/** A thread that died takes its jobs with it, each told so; the next question starts another. */
export const asker = (start: () => Thread, gone: (lock: string) => Promise<void>): Asker => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let running: Thread | undefined
  let heard = false
  const died = (thread: Thread, message: string) => {
    thread.terminate()
    if (running === thread) running = undefined
    for (const job of waiting.values()) job.reject(heard ? new EngineError('worker', message) : new NeverStarted('worker', message))
    waiting.clear()
  }
  const thread = (): Thread => {
    if (running) return running
    const fresh = start()
    heard = false
    fresh.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      heard = true
      if (data.kind === 'alive') void gone(data.lock).then(() => running === fresh && died(fresh, 'the thread ended'))
      else receive(waiting, data)
    }
    fresh.onerror = (event) => died(fresh, event.message)
    fresh.onmessageerror = () => died(fresh, 'a message could not be read')
    running = fresh
    return fresh
  }
  const post = (message: ToWorker) => thread().postMessage(message)
  return {
    ask: (task, watch) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve, reject, onProgress: watch?.onProgress })
        watch?.signal?.addEventListener('abort', () => waiting.has(id) && post({ id, cancel: true }), { once: true })
        void inParts(task, (message) => waiting.has(id) && post({ id, ...message }))
      }),
    close: () => {
      running?.terminate()
      running = undefined
      waiting.clear()
    },
  }
}
