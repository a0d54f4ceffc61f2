import { describe, expect, it } from 'vitest'
import { EngineError, type Thread } from './asker.ts'
import { connectWorker } from './client.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

interface Stand {
  readonly threads: Thread[]
  readonly said: ToWorker[]
  ended: number
}

const stand = (): Stand & { readonly start: () => Thread } => {
  const s: Stand = { threads: [], said: [], ended: 0 }
  const start = (): Thread => {
    const thread: Thread = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (message: ToWorker) => void s.said.push(message),
      terminate: () => void s.ended++,
    }
    s.threads.push(thread)
    return thread
  }
  return Object.assign(s, { start })
}
const answer = (thread: Thread | undefined, data: FromWorker) =>
  Reflect.apply(thread?.onmessage ?? (() => undefined), thread, [new MessageEvent('message', { data })])
const kill = (thread: Thread | undefined) =>
  Reflect.apply(thread?.onerror ?? (() => undefined), thread, [Object.assign(new Event('error'), { message: 'gone' })])

describe('the engine', () => {
  it('tells every job of a thread that died, and starts another for the next', async () => {
    const s = stand()
    const engine = connectWorker(s.start)
    const jobs = [engine.judge(), engine.reread()].map((j) => j.catch((e: unknown) => e))
    kill(s.threads[0])
    for (const e of await Promise.all(jobs)) expect(e).toMatchObject({ name: 'EngineError', trouble: 'worker' })
    expect(s.ended).toBe(1)
    const again = engine.judge()
    expect(s.threads).toHaveLength(2)
    answer(s.threads[1], { id: 3, kind: 'answer', answer: { kind: 'judge', key: 'k' } })
    expect(await again).toBeUndefined()
  })
  it('learns from the lock a thread holds that it ended by itself, and leaves a later thread alone', async () => {
    const s = stand()
    const freed = new Map<string, () => void>()
    const engine = connectWorker(s.start, (lock) => new Promise((resolve) => freed.set(lock, resolve)))
    const job = engine.judge().catch((e: unknown) => e)
    answer(s.threads[0], { kind: 'alive', lock: 'first' })
    freed.get('first')?.()
    expect(await job).toMatchObject({ name: 'EngineError', trouble: 'worker' })
    const next = engine.judge()
    answer(s.threads[1], { kind: 'alive', lock: 'second' })
    freed.get('first')?.()
    answer(s.threads[1], { id: 2, kind: 'answer', answer: { kind: 'judge', key: 'k' } })
    expect(await next).toBeUndefined()
  })
  it('passes a cancel on once, and not after the end', async () => {
    const s = stand()
    const abort = new AbortController()
    const job = connectWorker(s.start).importFiles([], { signal: abort.signal })
    answer(s.threads[0], { id: 1, kind: 'answer', answer: { kind: 'import', done: 0, results: [] } })
    await job
    abort.abort()
    expect(s.said).toHaveLength(1)
  })
  it('sends many files in parts, in order and none twice', async () => {
    const s = stand()
    const files = Array.from({ length: 250 }, (_, i) => ({ name: `示例${i}.txt`, bytes: new Uint8Array() }))
    const job = connectWorker(s.start).importFiles(files)
    while (!s.said.some((m) => 'task' in m)) await new Promise((wait) => setTimeout(wait))
    answer(s.threads[0], { id: 1, kind: 'answer', answer: { kind: 'import', done: 250, results: [] } })
    await job
    const parts = s.said.map((m) => ('ahead' in m ? m.ahead : 'task' in m && m.task.kind === 'import' ? m.task.files : []))
    expect(parts.map((p) => p.length)).toEqual([100, 50, 100])
    expect(parts.flat()).toEqual(files)
  })
  it('says what kind of trouble storage had', async () => {
    const s = stand()
    const job = connectWorker(s.start).judge()
    answer(s.threads[0], { id: 1, kind: 'failed', trouble: 'quota', message: 'full' })
    await expect(job).rejects.toBeInstanceOf(EngineError)
    await expect(job).rejects.toMatchObject({ trouble: 'quota' })
  })
})
