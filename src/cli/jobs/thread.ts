import { parentPort } from 'node:worker_threads'
import { perform } from './perform.ts'
import type { FromThread, ToThread } from './protocol.ts'

// The thread side of `pool.ts`. What goes wrong here is a bug of ours: it ends the thread, and the command with it.
parentPort?.on('message', async ({ id, task }: ToThread) => {
  parentPort?.postMessage({ id, answer: await perform(task) } satisfies FromThread)
})
