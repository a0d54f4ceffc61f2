import { zlibSync } from 'fflate'
import { advance, leftBearing, outline, type Tables, table } from './sfnt.ts'

/** One character with its outline, as cut from a slice. */
export interface Glyph {
  readonly code: number
  readonly width: number
  readonly bearing: number
  readonly outline: Uint8Array
}

export const glyphOf = (tables: Tables, code: number, glyph: number): Glyph => ({
  code,
  width: advance(tables, glyph),
  bearing: leftBearing(tables, glyph),
  outline: outline(tables, glyph),
})

const bytes = (size: number, fill: (d: DataView) => void): Uint8Array => {
  const out = new Uint8Array(size)
  fill(new DataView(out.buffer))
  return out
}
const copy = (from: Uint8Array, patch: (d: DataView) => void): Uint8Array =>
  bytes(from.length, (d) => {
    new Uint8Array(d.buffer).set(from)
    patch(d)
  })

const glyf = (glyphs: readonly Glyph[]): { glyf: Uint8Array; loca: Uint8Array } => {
  const sizes = glyphs.map((g) => (g.outline.length + 3) & ~3)
  const body = new Uint8Array(sizes.reduce((a, b) => a + b, 0))
  let at = 0
  const loca = bytes((glyphs.length + 1) * 4, (d) => {
    glyphs.forEach((g, i) => {
      body.set(g.outline, at)
      d.setUint32(i * 4, at)
      at += sizes[i] ?? 0
    })
    d.setUint32(glyphs.length * 4, at)
  })
  return { glyf: body, loca }
}

/** Format 12 holds every character; one group per character keeps it plain. Glyph 0 is .notdef. */
const cmap = (glyphs: readonly Glyph[]): Uint8Array => {
  const coded = glyphs.map((g, i) => [g.code, i] as const).slice(1)
  return bytes(12 + 16 + coded.length * 12, (d) => {
    d.setUint16(2, 1)
    d.setUint16(4, 3)
    d.setUint16(6, 10)
    d.setUint32(8, 12)
    d.setUint16(12, 12)
    d.setUint32(16, 16 + coded.length * 12)
    d.setUint32(24, coded.length)
    coded.forEach(([code, glyph], i) => {
      d.setUint32(28 + i * 12, code)
      d.setUint32(32 + i * 12, code)
      d.setUint32(36 + i * 12, glyph)
    })
  })
}

const name = (family: string, weight: number): Uint8Array => {
  const entries = [
    [1, family],
    [2, weight === 700 ? 'Bold' : 'Regular'],
    [4, family],
    [6, `${family.replaceAll(' ', '')}-${weight}`],
  ] as const
  const text = entries.map(([, t]) => t).join('')
  let at = 0
  return bytes(6 + entries.length * 12 + text.length * 2, (d) => {
    d.setUint16(2, entries.length)
    d.setUint16(4, 6 + entries.length * 12)
    entries.forEach(([id, t], i) => {
      ;[3, 1, 0x409, id, t.length * 2, at].forEach((v, k) => {
        d.setUint16(6 + i * 12 + k * 2, v)
      })
      for (let k = 0; k < t.length; k++) d.setUint16(6 + entries.length * 12 + at + k * 2, t.charCodeAt(k))
      at += t.length * 2
    })
  })
}

const sum = (data: Uint8Array): number => {
  let total = 0
  for (let i = 0; i < data.length; i += 4)
    total = (total + (((data[i] ?? 0) << 24) | ((data[i + 1] ?? 0) << 16) | ((data[i + 2] ?? 0) << 8) | (data[i + 3] ?? 0))) >>> 0
  return total
}

/** A TrueType font of these glyphs alone, with the metrics of the font they come from; the first glyph is .notdef. */
const tablesOf = (model: Tables, glyphs: readonly Glyph[], family: string, weight: number): readonly (readonly [string, Uint8Array])[] => {
  const { glyf: outlines, loca } = glyf(glyphs)
  const hmtx = bytes(glyphs.length * 4, (d) =>
    glyphs.forEach((g, i) => {
      d.setUint16(i * 4, g.width)
      d.setInt16(i * 4 + 2, g.bearing)
    }),
  )
  return [
    ['OS/2', table(model, 'OS/2')],
    ['cmap', cmap(glyphs)],
    ['glyf', outlines],
    [
      'head',
      copy(table(model, 'head'), (d) => {
        d.setUint32(8, 0)
        d.setInt16(50, 1)
      }),
    ],
    ['hhea', copy(table(model, 'hhea'), (d) => d.setUint16(34, glyphs.length))],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', copy(table(model, 'maxp'), (d) => d.setUint16(4, glyphs.length))],
    ['name', name(family, weight)],
    ['post', bytes(32, (d) => d.setUint32(0, 0x30000))],
  ]
}

interface Packed {
  readonly tag: string
  readonly data: Uint8Array
  readonly body: Uint8Array
}

const padded = (size: number): number => (size + 3) & ~3
const setAll = (d: DataView, at: number, values: readonly number[]): void => {
  for (const [i, v] of values.entries()) d.setUint32(at + i * 4, v)
}

/** Table directory and bodies behind a header of `start` bytes; `fields` writes an entry after its tag. */
const laid = (parts: readonly Packed[], start: number, entry: number, fields: (p: Packed, at: number) => readonly number[]): Uint8Array => {
  const head = start + parts.length * entry
  const out = new Uint8Array(parts.reduce((n, p) => n + padded(p.body.length), head))
  const d = new DataView(out.buffer)
  let at = head
  for (const [i, p] of parts.entries()) {
    const e = start + i * entry
    for (let k = 0; k < 4; k++) d.setUint8(e + k, p.tag.charCodeAt(k))
    setAll(d, e + 4, fields(p, at))
    out.set(p.body, at)
    at += padded(p.body.length)
  }
  return out
}

const asWoff = (tables: readonly (readonly [string, Uint8Array])[]): Uint8Array => {
  const parts = tables.map(([tag, data]): Packed => {
    const small = zlibSync(data, { level: 9 })
    return { tag, data, body: small.length < data.length ? small : data }
  })
  const out = laid(parts, 44, 20, (p, at) => [at, p.body.length, p.data.length, sum(p.data)])
  const d = new DataView(out.buffer)
  setAll(d, 0, [0x774f4646, 0x10000, out.length])
  d.setUint16(12, parts.length)
  d.setUint32(
    16,
    parts.reduce((n, p) => n + padded(p.data.length), 12 + parts.length * 16),
  )
  return out
}

const asTrueType = (tables: readonly (readonly [string, Uint8Array])[]): Uint8Array => {
  const parts = tables.map(([tag, data]): Packed => ({ tag, data, body: data }))
  const out = laid(parts, 12, 16, (p, at) => [sum(p.data), at, p.data.length])
  const d = new DataView(out.buffer)
  const power = 2 ** Math.floor(Math.log2(parts.length))
  d.setUint32(0, 0x10000)
  for (const [i, v] of [parts.length, power * 16, Math.log2(power), (parts.length - power) * 16].entries()) d.setUint16(4 + i * 2, v)
  return out
}

/** The font as a WOFF for SVG and as plain TrueType for PDF. */
export const writeFont = (model: Tables, glyphs: readonly Glyph[], family: string, weight: number): { woff: Uint8Array; ttf: Uint8Array } => {
  const all = tablesOf(model, glyphs, family, weight)
  return { woff: asWoff(all), ttf: asTrueType(all) }
}
