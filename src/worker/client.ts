import type { Judgement } from '../judge/judge.ts'
import type { SourceFile } from '../model/source.ts'
import { db } from '../store/db.ts'
import type { Trouble } from '../store/trouble.ts'
import type { Answer, FileResult, FromWorker, Progress, Rereading, Task, ToWorker } from './protocol.ts'

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

/** The thread that reads and judges. A cancelled import resolves with what was stored until then. */
export interface Engine {
  readonly importFiles: (files: readonly SourceFile[], watch?: Watch) => Promise<readonly FileResult[]>
  readonly judge: () => Promise<Judgement>
  readonly reread: (watch?: Watch) => Promise<readonly Rereading[]>
}

interface Waiting {
  readonly resolve: (a: Answer) => void
  readonly reject: (e: EngineError) => void
  readonly onProgress?: ((p: Progress) => void) | undefined
}

const receive = (waiting: Map<number, Waiting>, message: FromWorker): void => {
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

type Ask = (task: Task, watch?: Watch) => Promise<Answer>

const asker = (worker: Worker): Ask => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const post = (message: ToWorker) => worker.postMessage(message)
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => receive(waiting, data)
  worker.onerror = (event) => {
    for (const job of waiting.values()) job.reject(new EngineError('other', event.message))
    waiting.clear()
  }
  return (task, watch) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject, onProgress: watch?.onProgress })
      watch?.signal?.addEventListener('abort', () => post({ id, cancel: true }), { once: true })
      post({ id, task })
    })
}

/** Starts the worker and gives its promise face. */
export const connectWorker = (): Engine => {
  const ask = asker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: db.name }))
  const wrong = (): never => {
    throw new EngineError('other', 'the worker answered another question')
  }
  return {
    importFiles: async (files, watch) => {
      const a = await ask({ kind: 'import', files }, watch)
      return a.kind === 'import' ? a.results : wrong()
    },
    judge: async () => {
      const a = await ask({ kind: 'judge' })
      return a.kind === 'judge' ? a.judgement : wrong()
    },
    reread: async (watch) => {
      const a = await ask({ kind: 'reread' }, watch)
      return a.kind === 'reread' ? a.changes : wrong()
    },
  }
}
