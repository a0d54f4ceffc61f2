import type { FromVerifier, ToVerify, Verified } from './protocol.ts'

/** Reads and judges a case file again in a thread of its own, which ends with it; touches no storage. */
export const verifyFile = async (file: File, onProgress: (done: number, of: number) => void): Promise<Verified> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./verifier.ts', import.meta.url), { type: 'module' })
  return new Promise<Verified>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromVerifier>) => (data.kind === 'progress' ? onProgress(data.done, data.of) : resolve(data))
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage({ name: file.name, bytes } satisfies ToVerify, [bytes.buffer])
  }).finally(() => worker.terminate())
}
