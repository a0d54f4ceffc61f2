import type { FromWorker } from './protocol.ts'

// A thread that ends by itself, or whose process is taken away, fires no event. A lock it holds to its end is let go then, and the page, which waits for the lock, learns of it.
// Locks exist on https and this machine only; elsewhere only errors are noticed.

/** The thread's side: takes a lock of its own for as long as it lives and tells its name. */
export const tellAlive = (send: (message: FromWorker) => void): void => {
  const lock = `outturn-thread-${Date.now()}-${Math.random()}`
  void navigator.locks?.request(lock, () => {
    send({ kind: 'alive', lock })
    return new Promise<never>(() => undefined)
  })
}

/** The page's side: resolves when the lock's holder is gone. */
export const goneOf = (lock: string): Promise<void> => navigator.locks.request(lock, () => undefined)
