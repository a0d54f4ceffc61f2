import type { Answered, OpenAnswer, OpenRequest } from './answer.ts'

const thread = (): Worker => new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' })

const ask = (worker: Worker, request: OpenRequest): void => worker.postMessage(request)

/** Opens an export on a thread of its own. An abort ends the thread and leaves the promise open: nobody waits for it any more. */
export const openInThread = (name: string, blob: Blob, onProgress: (done: number) => void, signal: AbortSignal): Promise<Answered> =>
  new Promise((resolve) => {
    const worker = thread()
    const end = (answer: Answered) => {
      worker.terminate()
      resolve(answer)
    }
    signal.addEventListener('abort', () => worker.terminate(), { once: true })
    worker.onmessage = ({ data }: MessageEvent<OpenAnswer>) => (data.is === 'progress' ? onProgress(data.done) : end(data))
    worker.onerror = (event) => end({ is: 'failed', why: event.message })
    ask(worker, { task: 'open', name, blob })
  })

/** Tells exports among files, one after the other on one thread; what cannot be told is none. */
export const exportsAmong = async <T extends { readonly name: string; readonly blob: Blob }>(files: readonly T[]): Promise<ReadonlySet<T>> => {
  const worker = thread()
  const found = new Set<T>()
  for (const file of files) {
    const is = await new Promise<boolean>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data)
      worker.onerror = () => resolve(false)
      ask(worker, { task: 'recognise', name: file.name, blob: file.blob })
    })
    if (is) found.add(file)
  }
  worker.terminate()
  return found
}
