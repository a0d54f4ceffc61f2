import { readsAsUtf16 } from './decode.ts'
import { byMark, byMembers, type Sort } from './formats.ts'
import { entriesOf } from './zip.ts'

export type { Sort } from './formats.ts'

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
/** Fast, and right for characters below 128: those above 127 it takes for Windows'. */
const ascii = new TextDecoder('latin1')

const marked = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** Bytes that no text holds; zero bytes are right only in UTF-16 that reads as Chinese. */
const looksBinary = (bytes: Uint8Array): boolean => {
  if (marked(bytes)) return false
  const head = bytes.subarray(0, 8192)
  if (head.includes(0)) return !readsAsUtf16(head)
  let odd = 0
  for (const b of head) if (b < 9 || (b > 13 && b < 32 && b !== 27) || b === 127) odd++
  return odd * 20 > head.length
}

/** What a ZIP is by what it holds; one that cannot be opened is what its name says, so that its own reader tells why. */
export const sortOfZip = (name: string, bytes: Uint8Array): Sort => {
  try {
    return byMembers(entriesOf(bytes).map((e) => e.name.replaceAll('\\', '/')))
  } catch {
    return /\.ofd$/i.test(name) ? 'ofd' : /\.odt$/i.test(name) ? 'odt' : 'docx'
  }
}

/** What a file is, by its first bytes; the name only tells Markdown and HTML from other text. */
export const sniff = (name: string, bytes: Uint8Array): Sort => {
  const first = latin(bytes.subarray(0, 16))
  const magic = byMark(first)
  if (magic) return magic
  const head = ascii.decode(bytes.subarray(0, 2048))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (/\.(mht|mhtml)$/i.test(name) || /^(?:From|MIME-Version|Content-Type|Subject|Snapshot-Content-Location): /im.test(head.slice(0, 200))) return 'mhtml'
  if (looksBinary(bytes)) return 'binary'
  if (/\.(html?|xhtml)$/i.test(name) || /<!doctype html|<html[ >]|<body[ >]|<head[ >]|<meta /i.test(head)) return 'html'
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text'
}
