const latin = (bytes: Uint8Array): string => {
  let out = ''
  for (let i = 0; i < bytes.length; i += 8192) out += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return out
}
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 255)

const quotedPrintable = (text: string): Uint8Array =>
  bytesOf(text.replace(/=\r?\n/g, '').replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))

const base64 = (text: string): Uint8Array => {
  try {
    return bytesOf(atob(text.replace(/[^A-Za-z0-9+/]/g, '')))
  } catch {
    return new Uint8Array()
  }
}

/** No page of a report comes near it; what is longer is cut, and then found too long or damaged. */
const MAX_PART = 12_000_000

interface Part {
  readonly head: string
  readonly rest: string
}

const partOf = (part: string): Part => {
  const gap = part.slice(0, 4000).search(/\r?\n\r?\n/)
  return { head: gap < 0 ? '' : part.slice(0, gap).toLowerCase(), rest: gap < 0 ? part : part.slice(gap, gap + MAX_PART).replace(/^\s{1,4}/, '') }
}

const body = ({ head, rest }: Part): Uint8Array => {
  if (head.includes('quoted-printable')) return quotedPrintable(rest)
  return head.includes('base64') ? base64(rest) : bytesOf(rest)
}

/** The largest HTML part of a page saved as one MIME file, transfer encoding undone. Nothing else of it is looked at. */
export const mainPart = (bytes: Uint8Array): Uint8Array => {
  const text = latin(bytes)
  const boundary = /boundary="?([^"\r\n;]{1,200})/i.exec(text.slice(0, 4000))?.[1]
  const parts = (boundary ? text.split(`--${boundary}`).slice(1) : [text]).slice(0, 500).map((p) => partOf(p.replace(/^\r?\n/, '')))
  const html = parts.filter(({ head }) => head.includes('text/html'))
  return (html.length > 0 ? html : parts).map(body).reduce((a, b) => (b.length > a.length ? b : a), new Uint8Array())
}

/** The address a browser saved the page from. */
export const savedFrom = (bytes: Uint8Array): string | undefined =>
  /^Snapshot-Content-Location: (https?:[\x21-\x7e]{1,400})/im.exec(latin(bytes.subarray(0, 2000)))?.[1]
