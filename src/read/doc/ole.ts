import { u16, u32 } from './bytes.ts'

const END = 0xfffffff0
const MAX_SECTORS = 200_000
const ENTRY = 128

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const p of parts) {
    out.set(p, at)
    at += p.length
  }
  return out
}

/** Numbers of a chain of sectors from `first`; a loop ends it. */
const chain = (table: (n: number) => number, first: number): readonly number[] => {
  const found: number[] = []
  const seen = new Set<number>()
  for (let n = first; n < END && !seen.has(n) && found.length < MAX_SECTORS; n = table(n)) {
    seen.add(n)
    found.push(n)
  }
  return found
}

/** Streams of a compound file (OLE), by name. A damaged one gives what can be reached. */
export class Compound {
  private readonly size: number
  private readonly bytes: Uint8Array
  private readonly fat: Uint8Array
  private readonly entries = new Map<string, { readonly first: number; readonly length: number }>()
  private readonly mini: { readonly fat: Uint8Array; readonly stream: Uint8Array; readonly size: number; readonly cutoff: number }
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.size = 1 << Math.min(16, Math.max(7, u16(bytes, 0x1e)))
    this.fat = joined(this.fatSectors().map((n) => this.sector(n)))
    const directory = this.stream(u32(bytes, 0x30))
    let root = { first: END, length: 0 }
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, Math.min(64, u16(directory, at + 64)) - 2)))
      const entry = { first: u32(directory, at + 116), length: u32(directory, at + 120) }
      if (directory[at + 66] === 5) root = entry
      else if (directory[at + 66] === 2 && !this.entries.has(name)) this.entries.set(name, entry)
    }
    this.mini = {
      fat: this.stream(u32(bytes, 0x3c)),
      stream: this.stream(root.first),
      size: 1 << Math.min(12, Math.max(3, u16(bytes, 0x20))),
      cutoff: u32(bytes, 0x38),
    }
  }
  private sector(n: number): Uint8Array {
    return this.bytes.subarray(512 + n * this.size, 512 + (n + 1) * this.size)
  }
  private fatSectors(): readonly number[] {
    const found = Array.from({ length: 109 }, (_, i) => u32(this.bytes, 0x4c + 4 * i))
    const seen = new Set<number>()
    for (let n = u32(this.bytes, 0x44); n < END && !seen.has(n) && found.length < MAX_SECTORS; ) {
      seen.add(n)
      const more = this.sector(n)
      for (let i = 0; i + 4 < this.size; i += 4) found.push(u32(more, i))
      n = more.length < this.size ? END : u32(more, this.size - 4)
    }
    return found.filter((n) => n < END && 512 + n * this.size < this.bytes.length)
  }
  private next(table: Uint8Array): (n: number) => number {
    return (n) => (4 * n + 4 <= table.length ? u32(table, 4 * n) : END)
  }
  private stream(first: number): Uint8Array {
    return joined(chain(this.next(this.fat), first).map((n) => this.sector(n)))
  }
  has(name: string): boolean {
    return this.entries.has(name)
  }
  /** Bytes of a stream; none where there is no such stream. */
  read(name: string): Uint8Array {
    const entry = this.entries.get(name)
    if (!entry) return new Uint8Array()
    const { size, stream, fat, cutoff } = this.mini
    if (entry.length >= cutoff) return this.stream(entry.first).subarray(0, entry.length)
    return joined(chain(this.next(fat), entry.first).map((n) => stream.subarray(n * size, (n + 1) * size))).subarray(0, entry.length)
  }
}
