/** What is met in a Rich Text file: a group's braces, a control word with its number, or characters as bytes. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'bytes'; readonly bytes: readonly number[]; readonly escaped: boolean }

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
const isDigit = (c: number): boolean => c >= 48 && c <= 57
const hex = (c: number): number => (isDigit(c) ? c - 48 : c >= 97 && c <= 102 ? c - 87 : c >= 65 && c <= 70 ? c - 55 : -1)

interface Control {
  readonly token: RtfToken
  readonly next: number
}

/** The control word or symbol behind a backslash at `at`. */
const controlAt = (b: Uint8Array, at: number): Control => {
  const c = b[at + 1] ?? 0
  if (c === 39) {
    const [high, low] = [hex(b[at + 2] ?? 0), hex(b[at + 3] ?? 0)]
    return high < 0 || low < 0
      ? { token: { kind: 'word', name: '', value: null }, next: at + 2 }
      : { token: { kind: 'bytes', bytes: [high * 16 + low], escaped: true }, next: at + 4 }
  }
  if (!isLetter(c)) return { token: { kind: 'word', name: String.fromCharCode(c), value: null }, next: at + 2 }
  let end = at + 1
  while (end < b.length && end - at < 40 && isLetter(b[end] ?? 0)) end++
  const name = String.fromCharCode(...b.subarray(at + 1, end))
  let from = end
  if (b[end] === 45) end++
  while (end - from < 12 && isDigit(b[end] ?? 0)) end++
  const digits = String.fromCharCode(...b.subarray(from, end))
  const value = digits === '' || digits === '-' ? null : Number(digits)
  if (digits === '-') end = from
  from = end
  return { token: { kind: 'word', name, value }, next: b[from] === 32 ? from + 1 : from }
}

/** Bytes of a Rich Text file, taken apart in one pass. */
export function* rtfTokens(b: Uint8Array): Generator<RtfToken> {
  for (let at = 0; at < b.length; ) {
    const c = b[at] ?? 0
    if (c === 123 || c === 125) {
      yield { kind: c === 123 ? 'open' : 'close' }
      at++
    } else if (c === 92) {
      const { token, next } = controlAt(b, at)
      yield token
      at = token.kind === 'word' && token.name === 'bin' ? next + Math.max(0, token.value ?? 0) : next
    } else {
      const bytes: number[] = []
      while (at < b.length && b[at] !== 123 && b[at] !== 125 && b[at] !== 92 && bytes.length < 4096) {
        const byte = b[at++] ?? 0
        if (byte !== 10 && byte !== 13 && byte !== 0) bytes.push(byte)
      }
      if (bytes.length > 0) yield { kind: 'bytes', bytes, escaped: false }
    }
  }
}
