import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { inOrder } from '../../pipeline/door.ts'
import { perform } from './perform.ts'
import type { Answer, FromThread, Task, ToThread } from './protocol.ts'

/** Threads that take tasks, or this one alone. */
export interface Pool {
  /** Tasks that may be under way at once, those waiting their turn in the output included. */
  readonly ahead: number
  readonly run: (task: Task) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** One core stays free for whoever sits at the machine. */
export const usualJobs = (): number => Math.max(1, availableParallelism() - 1)

const alone: Pool = { ahead: 1, run: perform, close: async () => undefined }

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** Each thread has one task at a time; the next free one takes the next. */
const threads = (n: number): Pool => {
  const waiting = new Map<number, Waiting>()
  const queue: ToThread[] = []
  const idle: Worker[] = []
  const next = (thread: Worker): void => {
    const task = queue.shift()
    if (task) thread.postMessage(task)
    else idle.push(thread)
  }
  const start = (): Worker => {
    const thread = new Worker(new URL('./thread.mjs', import.meta.url))
    thread.on('message', ({ id, answer }: FromThread) => {
      waiting.get(id)?.resolve(answer)
      waiting.delete(id)
      next(thread)
    })
    thread.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error)
    })
    return thread
  }
  const all = Array.from({ length: n }, start)
  idle.push(...all)
  let last = 0
  const run = (task: Task) =>
    new Promise<Answer>((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      queue.push({ id, task })
      const thread = idle.shift()
      if (thread) next(thread)
    })
  return {
    ahead: 3 * n,
    run,
    close: async () => {
      await Promise.all(all.map((thread) => thread.terminate()))
    },
  }
}

/** Files a thread needs to be worth its start, which takes as long as reading that many. */
const WORTH = 12

/** Up to `jobs` threads, as many as the tasks are worth; with one, no thread at all. */
export const pool = (jobs: number, tasks: number): Pool => {
  const n = Math.min(jobs, Math.floor(tasks / WORTH))
  return n < 2 ? alone : threads(n)
}

/** Answers in the tasks' order, a few tasks ahead of the one that is awaited. */
export const answers = (tasks: Iterable<Task>, { ahead, run }: Pool): AsyncGenerator<Answer> => inOrder(tasks, ahead, run)
