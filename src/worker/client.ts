import type { Judgement, Weighed } from '../judge/judge.ts'
import type { Correction } from '../model/correction.ts'
import { db } from '../store/db.ts'
import { asker, EngineError, type Thread, type Watch } from './asker.ts'
import { goneOf } from './liveness.ts'
import type { Answer, Incoming, Named, Rereading, Task } from './protocol.ts'

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

const ownThread = (): Thread => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: db.name })

/** Starts the worker and gives its promise face. */
export const connectWorker = (start: () => Thread = ownThread, gone: (lock: string) => Promise<void> = goneOf): Engine => {
  const { ask } = asker(start, gone)
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
