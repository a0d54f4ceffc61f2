import { readsAsUtf16 } from './decode.ts'

export type Sort = 'text' | 'markdown' | 'html' | 'mhtml' | 'zip' | 'pdf' | 'old_office' | 'rtf' | 'archive' | 'binary'

const MAGIC: readonly (readonly [string, Sort])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['%PDF-', 'pdf'],
  ['\xD0\xCF\x11\xE0', 'old_office'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'binary'],
  ['\xFF\xD8\xFF', 'binary'],
  ['GIF8', 'binary'],
  ['BM6', 'binary'],
  ['Rar!', 'archive'],
  ['7z\xBC\xAF', 'archive'],
  ['\x1F\x8B', 'archive'],
  ['\x7FELF', 'binary'],
  ['SQLite format 3', 'binary'],
]

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

/** What a file is, by its first bytes; the name only tells Markdown and HTML from other text. */
export const sniff = (name: string, bytes: Uint8Array): Sort => {
  const first = latin(bytes.subarray(0, 16))
  const magic = MAGIC.find(([mark]) => first.startsWith(mark))
  if (magic) return magic[1]
  const head = ascii.decode(bytes.subarray(0, 2048))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (/\.(mht|mhtml)$/i.test(name) || /^(?:From|MIME-Version|Content-Type|Subject|Snapshot-Content-Location): /im.test(head.slice(0, 200))) return 'mhtml'
  if (looksBinary(bytes)) return 'binary'
  if (/\.(html?|xhtml)$/i.test(name) || /<!doctype html|<html[ >]|<body[ >]|<head[ >]|<meta /i.test(head)) return 'html'
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text'
}
