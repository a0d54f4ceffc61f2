import { Inflate } from 'fflate'
import type { Outcome, RefusalCode } from '../model/issue.ts'
import { decode } from './decode.ts'
import { refuse } from './refuse.ts'

/** A file in a ZIP, not yet inflated. `size` is what the archive says it inflates to; `bytes` holds it to that. */
export interface Entry {
  readonly name: string
  readonly size: number
  readonly bytes: () => Uint8Array
}

class ZipTrouble extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode, seen: string) {
    super(seen)
    this.code = code
  }
}

const u16 = (b: Uint8Array, at: number): number => (b[at] ?? 0) | ((b[at + 1] ?? 0) << 8)
const u32 = (b: Uint8Array, at: number): number => (u16(b, at) | (u16(b, at + 2) << 16)) >>> 0

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crcOf = (bytes: Uint8Array): number => {
  let c = 0xffffffff
  for (const b of bytes) c = (CRC[(c ^ b) & 255] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

const CHUNK = 8_192

/** Inflates to exactly `size` bytes; stops as soon as there are more, so that an archive that lies about its size costs nothing. */
const inflate = (packed: Uint8Array, size: number): Uint8Array => {
  const out = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new ZipTrouble('damaged-file', 'more inside than the archive says')
    out.set(chunk, length)
    length += chunk.length
  })
  for (let at = 0; at < packed.length; at += CHUNK) stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
  if (length < size) throw new ZipTrouble('damaged-file', 'less inside than the archive says')
  return out
}

interface Header {
  readonly name: string
  readonly locked: boolean
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

const read = (zip: Uint8Array, h: Header): Uint8Array => {
  if (h.locked) throw new ZipTrouble('password-protected', h.name)
  const start = h.at + 30 + u16(zip, h.at + 26) + u16(zip, h.at + 28)
  const packed = zip.subarray(start, start + h.packed)
  if (u32(zip, h.at) !== 0x04034b50 || packed.length < h.packed) throw new ZipTrouble('damaged-file', h.name)
  if (h.method !== 0 && h.method !== 8) throw new ZipTrouble('unsupported-format', `${h.name}: compression method ${h.method}`)
  const bytes = h.method === 0 ? packed.slice() : inflate(packed, h.size)
  if (bytes.length !== h.size || crcOf(bytes) !== h.crc) throw new ZipTrouble('damaged-file', `${h.name}: wrong checksum`)
  return bytes
}

const FULL = 0xffffffff
const u64 = (b: Uint8Array, at: number): number => u32(b, at) + u32(b, at + 4) * 2 ** 32

/** Where the extra field of that kind begins in a directory entry, −1 when it has none. */
const extraAt = (zip: Uint8Array, from: number, to: number, kind: number): number => {
  for (let at = from; at + 4 <= to; at += 4 + u16(zip, at + 2)) if (u16(zip, at) === kind) return at + 4
  return -1
}

type Sizes = Pick<Header, 'packed' | 'size' | 'at'>

/** Sizes and offset, from the ZIP64 field where the plain ones are full: it holds only those, in this order. */
const sizesAt = (zip: Uint8Array, at: number, wide: number): Sizes => {
  let next = wide
  const take = (plain: number): number => {
    if (plain !== FULL || next < 0) return plain
    next += 8
    return u64(zip, next - 8)
  }
  const size = take(u32(zip, at + 24))
  return { size, packed: take(u32(zip, at + 20)), at: take(u32(zip, at + 42)) }
}

/** Names are UTF-8 where the archive says so, or has them in a field of their own; Windows archives write them in the system's code page. */
const nameOf = (zip: Uint8Array, raw: Uint8Array, utf8: boolean, field: number): string => {
  if (field >= 0) return new TextDecoder().decode(zip.subarray(field + 5, field + u16(zip, field - 2)))
  return utf8 ? new TextDecoder().decode(raw) : decode(raw).text
}

const headerAt = (zip: Uint8Array, at: number): Header => {
  if (u32(zip, at) !== 0x02014b50) throw new ZipTrouble('damaged-file', 'a broken list of files')
  const flags = u16(zip, at + 8)
  const from = at + 46 + u16(zip, at + 28)
  const to = from + u16(zip, at + 30)
  const name = nameOf(zip, zip.subarray(at + 46, from), (flags & 0x800) !== 0, extraAt(zip, from, to, 0x7075))
  return { name, locked: (flags & 1) === 1, method: u16(zip, at + 10), crc: u32(zip, at + 16), ...sizesAt(zip, at, extraAt(zip, from, to, 1)) }
}

interface Directory {
  readonly at: number
  readonly count: number
}

const directoryOf = (zip: Uint8Array): Directory => {
  for (let at = zip.length - 22; at >= 0 && at > zip.length - 66_000; at--) {
    if (u32(zip, at) !== 0x06054b50) continue
    const wide = u32(zip, at - 20) === 0x07064b50 ? u64(zip, at - 12) : -1
    if (wide >= 0 && u32(zip, wide) === 0x06064b50) return { at: u64(zip, wide + 48), count: u64(zip, wide + 32) }
    return { at: u32(zip, at + 16), count: u16(zip, at + 10) }
  }
  throw new ZipTrouble('damaged-file', 'no list of files')
}

/** Files of a ZIP as its central directory lists them. Throws what `zipRefusal` turns into a refusal. */
export const entriesOf = (zip: Uint8Array): readonly Entry[] => {
  const { at: first, count } = directoryOf(zip)
  const entries: Entry[] = []
  let at = first
  for (let n = count; n > 0; n--) {
    const header = headerAt(zip, at)
    entries.push({ name: header.name, size: header.size, bytes: () => read(zip, header) })
    at += 46 + u16(zip, at + 28) + u16(zip, at + 30) + u16(zip, at + 32)
  }
  return entries
}

/** Why an archive, or a file in it, could not be read. */
export const zipRefusal = (file: string, error: unknown, expected: string): { readonly ok: false } & Outcome<never> =>
  error instanceof ZipTrouble
    ? refuse(error.code, file, error.message, error.code === 'password-protected' ? 'an unlocked copy' : expected)
    : refuse('damaged-file', file, error instanceof Error ? error.message : 'unreadable', expected)
