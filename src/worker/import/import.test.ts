import 'fake-indexeddb/auto'
import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { db } from '../../store/db.ts'
import { report, shelf } from '../../store/library.ts'
import type { Thread } from '../asker.ts'
import type { FromWorker, Incoming, ToWorker } from '../protocol.ts'
import { readFile } from './read-file.ts'
import { alone, readersOf, threadsFor } from './readers.ts'
import { takeAllIn } from './take-in.ts'

/** Short, and of a place of its own each: reports alike are held against each other. */
const text = (n: number): string => {
  const place = `示例${'甲乙丙丁戊己庚辛壬癸'[Math.floor(n / 10)]}${'子丑寅卯辰巳午未申酉'[n % 10]}县`
  return `${place}政府工作报告\n——2031年1月12日\n各位代表：\n现在，我代表${place}人民政府报告工作。\n一、2030年工作回顾\n2030年，地区生产总值增长${n}%。\n二、2031年工作安排\n地区生产总值增长7%。`
}
const files = (n: number, from = 0): readonly Incoming[] =>
  Array.from({ length: n }, (_, i) => ({ name: `示例${from + i}.txt`, bytes: strToU8(text(from + i)) }))
const never = () => new Promise<void>(() => undefined)

interface Stand {
  readonly threads: Thread[]
  readonly start: () => Thread
  /** Names of files in the order they were handed out, and how many were in hand at once. */
  readonly handed: string[]
  most: number
  ended: number
}

/** Threads that read as the real ones do, each a little later than it was asked; some die of some files. */
const stand = ({ deadly = [], dumb = false }: { readonly deadly?: readonly string[]; readonly dumb?: boolean } = {}): Stand => {
  const tell = (thread: Thread, data: FromWorker) => Reflect.apply(thread.onmessage ?? (() => undefined), thread, [new MessageEvent('message', { data })])
  const die = (thread: Thread) => Reflect.apply(thread.onerror ?? (() => undefined), thread, [Object.assign(new Event('error'), { message: 'gone' })])
  let now = 0
  const answer = async (thread: Thread, message: ToWorker): Promise<void> => {
    if (!('task' in message) || message.task.kind !== 'read') return
    const { file } = message.task
    s.handed.push(file.name)
    s.most = Math.max(s.most, ++now)
    if (!dumb) tell(thread, { kind: 'alive', lock: 'lock' })
    await new Promise((resume) => setTimeout(resume, s.handed.length % 3))
    now--
    if (dumb || deadly.includes(file.name)) die(thread)
    else tell(thread, { id: message.id, kind: 'answer', answer: { kind: 'read', ...(await readFile(file)) } })
  }
  const start = (): Thread => {
    const thread: Thread = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (m: ToWorker) => void answer(thread, m),
      terminate: () => void s.ended++,
    }
    s.threads.push(thread)
    return thread
  }
  const s: Stand = { threads: [], start, handed: [], most: 0, ended: 0 }
  return s
}

interface Heard {
  readonly done: number
  readonly name: string
}

const take = async (list: readonly Incoming[], s: Stand, n: number, stopped: (heard: readonly Heard[]) => boolean = () => false) => {
  const heard: Heard[] = []
  const answer = await takeAllIn(
    list,
    { stopped: () => stopped(heard), progress: ({ done, name }) => void heard.push({ done, name }) },
    readersOf(n, s.start, never),
  )
  if (answer.kind !== 'import') throw new Error('another answer')
  return { ...answer, heard }
}
const clear = () => Promise.all([db.reports, db.shelf, db.sources, db.meta].map((t) => t.clear()))

describe('import by several threads', () => {
  afterEach(async () => {
    vi.restoreAllMocks()
    await clear()
  })
  it('leaves one core to the page, has eight threads at most, and none where there is one core', () => {
    expect([1, 2, 3, 8, 9, 64].map(threadsFor)).toEqual([0, 1, 2, 7, 8, 8])
  })
  it('gives every thread one file at a time and stores what one thread alone would', async () => {
    const list = [...files(30), ...files(1)]
    const one = await takeAllIn(list, { stopped: () => false, progress: () => undefined }, alone)
    const stored = await db.reports.toArray()
    await clear()
    const s = stand()
    const { results, done, heard } = await take(list, s, 3)
    expect({ kind: 'import', done, results }).toEqual(one)
    expect(await db.reports.toArray()).toEqual(stored)
    expect(results.at(-1)?.status).toBe('known')
    expect([s.threads.length, s.most, s.ended, s.handed.length]).toEqual([3, 3, 3, 31])
    expect(heard.map((h) => h.done)).toEqual(heard.map((h) => h.done).toSorted((a, b) => a - b))
    expect(heard.at(-1)).toEqual({ done: 31, name: '示例0.txt' })
  })
  it('reads a few files itself: a thread is not worth its start', async () => {
    const s = stand()
    expect((await take(files(5), s, 3)).done).toBe(5)
    expect(s.threads).toEqual([])
  })
  it('hands out what an archive holds', async () => {
    const archive = { name: 'z.zip', bytes: zipSync(Object.fromEntries(files(14).map((f, i) => [f.name, [strToU8(text(i)), { level: 0 }]]))) }
    const s = stand()
    const { results, done } = await take([archive], s, 2)
    expect([done, results.map((r) => r.status), s.handed.length]).toEqual([1, results.map(() => 'added'), 14])
    for (const e of await db.sources.toArray()) expect(e.bytes.buffer.byteLength).toBe(e.bytes.byteLength)
  })
  it('loses the one file a thread dies of, says so, and goes on with another thread', async () => {
    const s = stand({ deadly: ['示例3.txt', '示例20.txt'] })
    const { results, done } = await take(files(24), s, 2)
    expect(done).toBe(24)
    const refused = results.filter((r) => r.status !== 'added')
    expect(refused.map((r) => [r.name, r.status, r.issues[0]?.code])).toEqual([
      ['示例3.txt', 'refused', 'reading-ended'],
      ['示例20.txt', 'refused', 'reading-ended'],
    ])
    expect([s.threads.length, (await shelf()).length]).toEqual([4, 22])
  })
  it('reads by itself where threads cannot be started', async () => {
    const { results } = await take(files(14), stand({ dumb: true }), 2)
    expect(results.map((r) => r.status)).toEqual(results.map(() => 'added'))
  })
  it('stops at once: whole reports from the first on, none after', async () => {
    const s = stand()
    const { results, done } = await take(files(60), s, 2, (heard) => (heard.at(-1)?.done ?? 0) >= 10)
    expect(done).toBeGreaterThanOrEqual(10)
    expect(done).toBeLessThan(40)
    expect(results.map((r) => r.name)).toEqual(files(done).map((f) => f.name))
    const entries = await shelf()
    expect(entries.length).toBe(done)
    for (const e of entries) expect((await report(e.sha256))?.text.length).toBe(e.characters)
    expect(s.ended).toBe(2)
  })
  it('writes in batches, and one by one where a batch finds no room: what fits is stored, the failure told', async () => {
    const put = IDBObjectStore.prototype.put
    let room = 50
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'reports' && room-- <= 0) throw new DOMException('full', 'QuotaExceededError')
      return Reflect.apply(put, this, args)
    })
    const heard: Heard[] = []
    const taking = takeAllIn(files(90), { stopped: () => false, progress: (p) => void heard.push(p) }, readersOf(2, stand().start, never))
    await expect(taking).rejects.toMatchObject({ name: 'QuotaExceededError' })
    const stored = (await shelf()).length
    expect([stored, (await db.reports.count()) === stored, heard.at(-1)?.done]).toEqual([expect.any(Number), true, expect.any(Number)])
    expect(stored).toBeLessThanOrEqual(50)
    expect(Math.max(...heard.map((h) => h.done))).toBe(stored)
  })
})
