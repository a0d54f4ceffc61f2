import { Unzlib } from 'fflate'

const ROOM = 1024 * 1024
const STREAM_RATIO = 60
const FILE_RATIO = 40
const DICTIONARY = 4_000
const CHUNK = 16_384

class Enough extends Error {}

/** How much a packed stream holds, and its first bytes up to the limit; counting stops at `limit`. A broken stream counts up to its fault. */
const inflatedSize = (packed: Uint8Array, limit: number, keep: Uint8Array[] | null): number => {
  let size = 0
  const stream = new Unzlib((chunk) => {
    size += chunk.length
    keep?.push(chunk.slice())
    if (size > limit) throw new Enough()
  })
  try {
    for (let at = 0; at < packed.length; at += CHUNK) stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
  } catch {
    // Too much, or not what its dictionary says: pdf.js reads the rest or refuses it.
  }
  return size
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const p of parts) {
    out.set(p, at)
    at += p.length
  }
  return out
}

/** Size of one stream after all its Flate filters. */
const sizeOf = (packed: Uint8Array, filters: number, limit: number): number => {
  if (filters === 1) return inflatedSize(packed, limit, null)
  const keep: Uint8Array[] = []
  const size = inflatedSize(packed, limit, keep)
  return size > limit ? size : Math.max(size, sizeOf(joined(keep), filters - 1, limit))
}

/**
 * Would the pages of a PDF swell past what text ever packs into so few bytes (a "bomb")? Said before pdf.js sees it, which inflates in one go
 * and cannot be stopped. Pictures are not looked at: their pixels are never read. Returns the size reached where it does, else 0.
 */
export const swollen = (bytes: Uint8Array): number => {
  const text = new TextDecoder('latin1').decode(bytes)
  const most = ROOM + FILE_RATIO * bytes.length
  let total = 0
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at)) {
    const start = at + (text.startsWith('\r\n', at + 6) ? 8 : 7)
    const ending = text.indexOf('endstream', start)
    const dictionary = text.slice(Math.max(text.lastIndexOf(' obj', at), at - DICTIONARY), at)
    const filters = Math.min(3, dictionary.split('/FlateDecode').length - 1 || dictionary.split('/Fl ').length - 1)
    const end = ending < 0 ? text.length : ending
    if (filters > 0 && !/\/Subtype\s{0,3}\/Image/.test(dictionary)) {
      const size = sizeOf(bytes.subarray(start, end), filters, ROOM / 4 + STREAM_RATIO * (end - start))
      total += size
      if (size > ROOM / 4 + STREAM_RATIO * (end - start) || total > most) return total
    }
    at = end + 9
  }
  return 0
}
