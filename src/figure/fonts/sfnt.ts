import { unzlibSync } from 'fflate'

/** Tables of one TrueType font, by tag. */
export type Tables = ReadonlyMap<string, Uint8Array>

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const tagAt = (d: DataView, at: number): string => String.fromCharCode(d.getUint8(at), d.getUint8(at + 1), d.getUint8(at + 2), d.getUint8(at + 3))

/** WOFF 1.0 (W3C) → its tables, inflated. Throws on anything else: the files are our own. */
export const readWoff = (bytes: Uint8Array): Tables => {
  const d = view(bytes)
  if (d.getUint32(0) !== 0x774f4646) throw new Error('not a WOFF file')
  const tables = new Map<string, Uint8Array>()
  for (let i = 0; i < d.getUint16(12); i++) {
    const at = 44 + i * 20
    const [start, packed, plain] = [d.getUint32(at + 4), d.getUint32(at + 8), d.getUint32(at + 12)]
    const body = bytes.subarray(start, start + packed)
    tables.set(tagAt(d, at), packed < plain ? unzlibSync(body) : body)
  }
  return tables
}

export const table = (tables: Tables, tag: string): Uint8Array => {
  const found = tables.get(tag)
  if (found === undefined) throw new Error(`font without ${tag}`)
  return found
}

const format4 = (d: DataView, base: number, into: Map<number, number>): void => {
  const segments = d.getUint16(base + 6) / 2
  const [ends, starts] = [base + 14, base + 16 + segments * 2]
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4]
  for (let s = 0; s < segments; s++) {
    const [start, end] = [d.getUint16(starts + s * 2), d.getUint16(ends + s * 2)]
    const [delta, offset] = [d.getUint16(deltas + s * 2), d.getUint16(offsets + s * 2)]
    for (let c = start; c <= end && c !== 0xffff; c++) {
      const raw = offset === 0 ? c : d.getUint16(offsets + s * 2 + offset + (c - start) * 2)
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) into.set(c, glyph)
    }
  }
}

const format12 = (d: DataView, base: number, into: Map<number, number>): void => {
  for (let g = 0; g < d.getUint32(base + 12); g++) {
    const at = base + 16 + g * 12
    const [first, last, glyph] = [d.getUint32(at), d.getUint32(at + 4), d.getUint32(at + 8)]
    for (let c = first; c <= last; c++) into.set(c, glyph + c - first)
  }
}

/** Code point → glyph, from the Unicode subtables in formats 4 and 12. */
export const readCmap = (tables: Tables): ReadonlyMap<number, number> => {
  const d = view(table(tables, 'cmap'))
  const map = new Map<number, number>()
  for (let i = 0; i < d.getUint16(2); i++) {
    const base = d.getUint32(4 + i * 8 + 4)
    const format = d.getUint16(base)
    if (format === 4) format4(d, base, map)
    if (format === 12) format12(d, base, map)
  }
  return map
}

/** Advance width of a glyph in font units. */
export const advance = (tables: Tables, glyph: number): number => {
  const metrics = view(table(tables, 'hhea')).getUint16(34)
  return view(table(tables, 'hmtx')).getUint16(Math.min(glyph, metrics - 1) * 4)
}

export const leftBearing = (tables: Tables, glyph: number): number => {
  const metrics = view(table(tables, 'hhea')).getUint16(34)
  const d = view(table(tables, 'hmtx'))
  return glyph < metrics ? d.getInt16(glyph * 4 + 2) : d.getInt16(metrics * 4 + (glyph - metrics) * 2)
}

export const unitsPerEm = (tables: Tables): number => view(table(tables, 'head')).getUint16(18)

/** Bytes of one outline. */
export const outline = (tables: Tables, glyph: number): Uint8Array => {
  const long = view(table(tables, 'head')).getInt16(50) === 1
  const loca = view(table(tables, 'loca'))
  const at = (g: number): number => (long ? loca.getUint32(g * 4) : loca.getUint16(g * 2) * 2)
  return table(tables, 'glyf').subarray(at(glyph), at(glyph + 1))
}
