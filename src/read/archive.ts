import { type UnzipFileInfo, unzipSync } from 'fflate'
import type { Outcome } from '../model/issue.ts'
import type { SourceFile } from '../model/source.ts'
import { decode } from './decode.ts'
import { refuse } from './refuse.ts'

const MAX_FILES = 5_000
const MAX_BYTES = 400 * 1024 * 1024
const READABLE = /\.(txt|md|markdown|html?|xhtml|mht|mhtml|docx|pdf|csv|doc|wps)$/i

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

const has = (bytes: Uint8Array, words: string): boolean => {
  const codes = Array.from(words, (c) => c.charCodeAt(0))
  const first = codes[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (codes.every((c, i) => bytes[at + i] === c)) return true
  return false
}

/** A ZIP of files, as against a ZIP that is itself one document (.docx, .xlsx and their kin). */
export const isArchive = (file: SourceFile): boolean => isZip(file.bytes) && !/\.docx$/i.test(file.name) && !has(file.bytes, '[Content_Types].xml')

/** Names are Latin-1 in fflate where the archive does not say UTF-8: GBK names of Windows archives are read from the bytes. */
const nameOf = (name: string): string => {
  if (Array.from(name).some((c) => c > '\xff') || !Array.from(name).some((c) => c > '\x7f')) return name
  return decode(Uint8Array.from(name, (c) => c.charCodeAt(0))).text
}

const wanted = (info: UnzipFileInfo): boolean => !info.name.endsWith('/') && !info.name.startsWith('__MACOSX/') && READABLE.test(info.name)

/** Files of a ZIP, names with their folders. Refused when damaged, locked, or inflating past 400 MB or 5,000 files. */
export const unpack = async (file: SourceFile): Promise<Outcome<readonly SourceFile[]>> => {
  let files = 0
  let size = 0
  const filter = (info: UnzipFileInfo): boolean => {
    if (!wanted(info)) return false
    files++
    size += info.originalSize
    return files <= MAX_FILES && size <= MAX_BYTES
  }
  try {
    const entries = unzipSync(file.bytes, { filter })
    if (files > MAX_FILES) return refuse('too-many-files', file.name, `${files} files`, `at most ${MAX_FILES}`)
    if (size > MAX_BYTES) return refuse('too-large', file.name, `${size} bytes inside`, `at most ${MAX_BYTES}`)
    const inside = Object.entries(entries).map(([name, bytes]) => ({ name: nameOf(name), bytes }))
    return inside.length > 0
      ? { ok: true, value: inside, issues: [] }
      : refuse('empty-file', file.name, 'no readable file inside', '.txt .md .html .docx .pdf .csv')
  } catch (error) {
    return refuse('damaged-file', file.name, error instanceof Error ? error.message : 'unreadable', 'a whole ZIP archive')
  }
}
