import { exportJob } from './job.ts'
import type { ExportAnswer, ExportRequest } from './request.ts'

const send = (answer: ExportAnswer): void => self.postMessage(answer)

self.onmessage = async ({ data }: MessageEvent<ExportRequest>) => {
  try {
    send(await exportJob(data))
  } catch (error) {
    send({ ok: false, why: error instanceof Error ? error.message : String(error) })
  }
}
