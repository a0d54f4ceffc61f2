import { inflateSync } from 'node:zlib'

/** A decoded PNG of 8 bits a channel, with or without alpha: what a canvas writes. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly data: Uint8Array
}

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}

const predicted = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner)
}

/** Reads a PNG without the browser that wrote it (PNG specification, filters 0 to 4). */
export const decodePng = (file: Buffer): Pixels => {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const channels = file[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const size = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + size))
    at += 12 + size
  }
  const raw = inflateSync(Buffer.concat(parts))
  const row = width * channels
  const data = new Uint8Array(height * row)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] ?? 0
    for (let i = 0; i < row; i++) {
      const left = i < channels ? 0 : (data[y * row + i - channels] ?? 0)
      const up = y === 0 ? 0 : (data[(y - 1) * row + i] ?? 0)
      const corner = y === 0 || i < channels ? 0 : (data[(y - 1) * row + i - channels] ?? 0)
      data[y * row + i] = ((raw[y * (row + 1) + 1 + i] ?? 0) + predicted(filter, left, up, corner)) & 255
    }
  }
  return { width, height, channels, data }
}

/** The ink of a rectangle as a string of dots: equal strings are equal pictures. Light grounds only. */
export const inkOf = (p: Pixels, x: number, y: number, w: number, h: number): string => {
  let out = ''
  for (let j = Math.round(y); j < Math.round(y + h); j++)
    for (let i = Math.round(x); i < Math.round(x + w); i++) {
      const at = (j * p.width + i) * p.channels
      out += ((p.data[at] ?? 255) + (p.data[at + 1] ?? 255) + (p.data[at + 2] ?? 255)) / 3 < 160 ? '#' : '.'
    }
  return out
}
