import { troubleOf } from '../store/storage-error.ts'
import { watchTabs } from '../store/tabs.ts'
import { tellAlive } from './liveness.ts'
import { placePdf } from './pdf-place.ts'
import { steady } from './progress.ts'
import type { FromWorker, Incoming, Task, ToWorker } from './protocol.ts'
import { perform } from './tasks.ts'

const stopped = new Set<number>()
const ahead = new Map<number, readonly Incoming[]>()

/** The task with the files that went ahead of it. */
const whole = (id: number, task: Task): Task => {
  const before = ahead.get(id)
  ahead.delete(id)
  return before && task.kind === 'import' ? { ...task, files: [...before, ...task.files] } : task
}
/** What a message takes along instead of copying: the bytes of a file that was read for another thread. */
const carried = (message: FromWorker): readonly ArrayBuffer[] => {
  const bytes = message.kind === 'answer' && message.answer.kind === 'read' ? message.answer.file.bytes.buffer : undefined
  return bytes instanceof ArrayBuffer ? [bytes] : []
}
const send = (message: FromWorker): void => self.postMessage(message, { transfer: [...carried(message)] })

placePdf()
tellAlive(send)
// After another tab's upgrade this code must not write: it lets go, as its page does.
watchTabs(() => undefined)

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data
  if ('cancel' in data) {
    stopped.add(id)
    return
  }
  if ('ahead' in data) {
    ahead.set(id, [...(ahead.get(id) ?? []), ...data.ahead])
    return
  }
  try {
    const progress = steady((p) => send({ id, kind: 'progress', progress: p }))
    send({ id, kind: 'answer', answer: await perform(whole(id, data.task), { stopped: () => stopped.has(id), progress }) })
  } catch (error) {
    send({ id, kind: 'failed', trouble: troubleOf(error), message: String(error) })
  }
}
