import type { OpenAnswer, OpenRequest } from './answer.ts'
import { isExport, openJob } from './job.ts'

const send = (answer: OpenAnswer | boolean): void => self.postMessage(answer)

self.onmessage = async ({ data: { task, name, blob } }: MessageEvent<OpenRequest>) => {
  try {
    const bytes = new Uint8Array(await blob.arrayBuffer())
    send(task === 'recognise' ? await isExport(name, bytes) : await openJob(name, bytes, (done) => send({ is: 'progress', done })))
  } catch (error) {
    send(task === 'recognise' ? false : { is: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
}
