import type { Progress } from './protocol.ts'

/** How a task is told to stop, and how it says how far it is. */
export interface TaskContext {
  readonly stopped: () => boolean
  readonly progress: (p: Progress) => void
}
