import { troubleOf } from '../../store/storage-error.ts'
import { watchTabs } from '../../store/tabs.ts'
import { placePdf } from '../pdf-place.ts'
import { steady } from '../progress.ts'
import { caseDesk } from './desk.ts'
import type { CaseTask, FromCase } from './protocol.ts'

const send = (message: FromCase): void => self.postMessage(message)
const perform = caseDesk()

placePdf()
// After another tab's upgrade this code must not write: it lets go, as its page does.
watchTabs(() => undefined)

self.onmessage = async ({ data }: MessageEvent<CaseTask>) => {
  const progress = steady((p) => send({ kind: 'progress', step: { done: p.done, total: p.total } }))
  try {
    send({ kind: 'answer', answer: await perform(data, (step) => progress({ ...step, name: '' })) })
  } catch (error) {
    send({ kind: 'failed', trouble: troubleOf(error), message: String(error) })
  }
}
