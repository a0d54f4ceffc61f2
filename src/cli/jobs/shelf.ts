import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Where bytes were laid aside. */
export interface Slot {
  readonly at: number
  readonly length: number
}

/** Bytes laid aside, so that a library of any size takes the memory of one place. */
export interface Shelf {
  readonly put: (bytes: Uint8Array) => Slot
  readonly get: (slot: Slot) => Uint8Array
  readonly close: () => void
}

/** A value as few bytes: what is packed here is unpacked by the same program, at once. */
export const pack = (value: unknown): Uint8Array => deflateRawSync(serialize(value), { level: 1 })

/** What was packed. */
export const unpacked = <T>(bytes: Uint8Array): T => deserialize(inflateRawSync(bytes))

const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-'))
  const file = openSync(join(folder, 'aside'), 'w+')
  const close = () => {
    closeSync(file)
    rmSync(folder, { recursive: true, force: true })
  }
  return { file, close }
}

/** Keeps up to `most` bytes in memory, and what comes after them in a temporary file that goes with `close` or with the process. */
export const shelf = (most = 8_000_000): Shelf => {
  const inside = new Map<number, Uint8Array>()
  let [end, start] = [0, 0]
  let outside: ReturnType<typeof temporary> | undefined
  const close = () => {
    outside?.close()
    outside = undefined
    process.off('exit', close)
  }
  const file = (): number => {
    if (!outside) {
      outside = temporary()
      start = end
      process.once('exit', close)
    }
    return outside.file
  }
  return {
    put: (bytes) => {
      const slot = { at: end, length: bytes.length }
      if (end + bytes.length <= most && !outside) inside.set(end, bytes)
      else {
        const to = file()
        for (let done = 0; done < bytes.length; ) done += writeSync(to, bytes, done, bytes.length - done, slot.at - start + done)
      }
      end += bytes.length
      return slot
    },
    get: ({ at, length }) => {
      const held = inside.get(at)
      if (held && held.length === length) return held
      const bytes = new Uint8Array(length)
      for (let done = 0; done < length; ) {
        const more = outside ? readSync(outside.file, bytes, done, length - done, at - start + done) : 0
        if (more === 0) throw new Error('what was laid aside is gone')
        done += more
      }
      return bytes
    },
    close,
  }
}
