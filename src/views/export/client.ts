import type { ExportAnswer, ExportRequest } from './request.ts'

/** Writes an export on a thread of its own, so that the page stays responsive; the thread ends with its file. */
export const runExport = (request: ExportRequest): Promise<ExportAnswer> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
    const end = (answer: ExportAnswer) => {
      worker.terminate()
      resolve(answer)
    }
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => end(data)
    worker.onerror = (event) => end({ ok: false, why: event.message })
    worker.postMessage(request)
  })
