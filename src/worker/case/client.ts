import { db } from '../../store/db.ts'
import { EngineError } from '../asker.ts'
import type { CaseAnswer, CaseTask, FromCase, Step } from './protocol.ts'

/** A thread for case files. It remembers what it opened until it is ended; ending it stops what it is at. */
export interface CaseThread {
  readonly ask: (task: CaseTask, onStep?: (step: Step) => void) => Promise<CaseAnswer>
  readonly end: () => void
}

/** Starts a thread that saves, opens, verifies and takes back: one task at a time. */
export const caseThread = (): CaseThread => {
  const worker = new Worker(new URL('./case.worker.ts', import.meta.url), { type: 'module', name: db.name })
  const ask: CaseThread['ask'] = (task, onStep) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromCase>) => {
        if (data.kind === 'progress') onStep?.(data.step)
        else if (data.kind === 'answer') resolve(data.answer)
        else reject(new EngineError(data.trouble, data.message))
      }
      worker.onerror = (event) => reject(new EngineError('worker', event.message))
      worker.postMessage(task)
    })
  return { ask, end: () => worker.terminate() }
}
