import type { Progress } from './protocol.ts'

/** Passes progress on at most every `every` milliseconds, never backwards; the last step always passes. */
export const steady = (send: (p: Progress) => void, every = 100, now: () => number = () => performance.now()): ((p: Progress) => void) => {
  let last = Number.NEGATIVE_INFINITY
  let reached = -1
  return (p) => {
    if (p.done < reached) return
    const due = now() - last >= every || p.done === p.total
    if (!due) return
    last = now()
    reached = p.done
    send(p)
  }
}
