const COMMON = new Set('的一是在不了有和人中大为上国我以要年发展工作经济会全市政府建设增长万亿元成进产业生农民實現為國發經濟會產業農設增長與個萬億來時對')
const SAMPLE = 60_000

export interface Decoded {
  readonly text: string
  /** Name the Encoding Standard gives it. */
  readonly encoding: string
}

const strict = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const loose = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

/** Share of a text's non-ASCII characters that Chinese official prose uses all the time, less what no prose holds. */
const fluency = (text: string): number => {
  let common = 0
  let foreign = 0
  let all = 0
  for (const c of text.slice(0, SAMPLE)) {
    if (c < '\x80') continue
    all++
    if (COMMON.has(c)) common++
    if (c === '\uFFFD' || (c >= '\uE000' && c < '\uF900')) foreign++
  }
  return all === 0 ? 0 : (common - 2 * foreign) / all
}

const byMark = (bytes: Uint8Array): Decoded | null => {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: loose(bytes.subarray(3), 'utf-8'), encoding: 'utf-8' }
  if (a === 0xff && b === 0xfe) return { text: loose(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16le' }
  if (a === 0xfe && b === 0xff) return { text: loose(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16be' }
  return null
}

/** Is this UTF-16 without a mark? */
export const readsAsUtf16 = (head: Uint8Array): boolean => Math.max(fluency(loose(head, 'utf-16le')), fluency(loose(head, 'utf-16be'))) > 0.06

/**
 * Bytes → characters, by what the bytes say and never by a label: byte-order mark, valid UTF-8,
 * else whichever of GB18030, Big5, UTF-16 and damaged UTF-8 reads most like Chinese prose.
 * Length of the text is in UTF-16 units, the mark not counted. Never throws.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const marked = byMark(bytes)
  if (marked) return marked
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8' }
  const head = bytes.subarray(0, SAMPLE * 2)
  const ranked = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'].map((encoding) => ({ encoding, score: fluency(loose(head, encoding)) }))
  const best = ranked.reduce((a, b) => (b.score > a.score ? b : a))
  return { text: loose(bytes, best.encoding), encoding: best.encoding }
}
