import { setPdfAssets } from '../read/pdf/assets.ts'
import { watchTabs } from '../store/tabs.ts'
import { troubleOf } from '../store/trouble.ts'
import { perform } from './desk.ts'
import { steady } from './progress.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

const stopped = new Set<number>()
const send = (message: FromWorker): void => self.postMessage(message)

// The build puts the worker into `assets/` and pdf.js's maps and fonts beside that folder.
const pdf = import.meta.env.DEV ? '/pdf/' : new URL('../pdf/', self.location.href).href
setPdfAssets({ cMaps: `${pdf}cmaps/`, fonts: `${pdf}standard_fonts/` })

// After another tab's upgrade this code must not write: it lets go, as its page does.
watchTabs(() => undefined)

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data
  if ('cancel' in data) {
    stopped.add(id)
    return
  }
  try {
    const progress = steady((p) => send({ id, kind: 'progress', progress: p }))
    send({ id, kind: 'answer', answer: await perform(data.task, { stopped: () => stopped.has(id), progress }) })
  } catch (error) {
    send({ id, kind: 'failed', trouble: troubleOf(error), message: String(error) })
  }
}
