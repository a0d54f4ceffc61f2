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

const flat = (glyphTables: readonly (readonly [string, Uint8Array])[], packed: boolean): Uint8Array => {
  const entry = packed ? 20 : 16
  const start = packed ? 44 : 12
  const parts = glyphTables.map(([tag, data]) => {
    const small = packed ? zlibSync(data, { level: 9 }) : data
    return { tag, data, body: small.length < data.length ? small : data }
  })
  const head = start + parts.length * entry
  const total = parts.reduce((n, p) => n + ((p.body.length + 3) & ~3), head)
  const out = new Uint8Array(total)
  const d = new DataView(out.buffer)
  const power = 2 ** Math.floor(Math.log2(parts.length))
  const sfntSize = parts.reduce((n, p) => n + ((p.data.length + 3) & ~3), 12 + parts.length * 16)
  if (packed)
    ;[0x774f4646, 0x10000, total].forEach((v, i) => {
      d.setUint32(i * 4, v)
    })
  else d.setUint32(0, 0x10000)
  d.setUint16(packed ? 12 : 4, parts.length)
  if (packed) d.setUint32(16, sfntSize)
  else
    [power * 16, Math.log2(power), parts.length * 16 - power * 16].forEach((v, i) => {
      d.setUint16(6 + i * 2, v)
    })
  let at = head
  parts.forEach((p, i) => {
    const e = start + i * entry
    for (let k = 0; k < 4; k++) d.setUint8(e + k, p.tag.charCodeAt(k))
    const fields = packed ? [at, p.body.length, p.data.length, sum(p.data)] : [sum(p.data), at, p.data.length]
    fields.forEach((v, k) => {
      d.setUint32(e + 4 + k * 4, v)
    })
    out.set(p.body, at)
    at += (p.body.length + 3) & ~3
  })
  return out
}

/** The font as a WOFF for SVG and as plain TrueType for PDF. */
export const writeFont = (model: Tables, glyphs: readonly Glyph[], family: string, weight: number): { woff: Uint8Array; ttf: Uint8Array } => {
  const all = tablesOf(model, glyphs, family, weight)
  return { woff: flat(all, true), ttf: flat(all, false) }
}
