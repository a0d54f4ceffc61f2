import type { Outcome } from '../model/issue.ts'
import type { SourceFile } from '../model/source.ts'
import { refuse } from './refuse.ts'
import { type Entry, entriesOf, zipRefusal } from './zip.ts'

const MAX_FILES = 5_000
const MAX_BYTES = 200 * 1024 * 1024
const MAX_FILE = 60 * 1024 * 1024
const READABLE = /\.(txt|md|markdown|html?|xhtml|mht|mhtml|docx|pdf|csv|doc|wps|rtf)$/i

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

const has = (bytes: Uint8Array, words: string): boolean => {
  const codes = Array.from(words, (c) => c.charCodeAt(0))
  const first = codes[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (codes.every((c, i) => bytes[at + i] === c)) return true
  return false
}

/** A ZIP of files, as against a ZIP that is itself one document (.docx, .xlsx and their kin). */
export const isArchive = (file: SourceFile): boolean => isZip(file.bytes) && !/\.docx$/i.test(file.name) && !has(file.bytes, '[Content_Types].xml')

const wanted = ({ name }: Entry): boolean => !name.endsWith('/') && !name.startsWith('__MACOSX/') && READABLE.test(name)

/** Files of a ZIP, names with their folders. Refused when damaged, locked, or inflating past 60 MB in one file, 200 MB in all, or 5,000 files: before anything is inflated. */
export const unpack = async (file: SourceFile): Promise<Outcome<readonly SourceFile[]>> => {
  try {
    const entries = entriesOf(file.bytes).filter(wanted)
    const size = entries.reduce((n, e) => n + e.size, 0)
    const largest = Math.max(0, ...entries.map((e) => e.size))
    if (entries.length > MAX_FILES) return refuse('too-many-files', file.name, `${entries.length} files`, `at most ${MAX_FILES}`)
    if (size > MAX_BYTES) return refuse('too-large', file.name, `${size} bytes inside`, `at most ${MAX_BYTES}`)
    if (largest > MAX_FILE) return refuse('too-large', file.name, `${largest} bytes in one file`, `at most ${MAX_FILE}`)
    if (entries.length === 0) return refuse('empty-file', file.name, 'no readable file inside', '.txt .md .html .docx .pdf .csv')
    return { ok: true, value: entries.map((e) => ({ name: e.name, bytes: e.bytes() })), issues: [] }
  } catch (error) {
    return zipRefusal(file.name, error, 'a whole ZIP archive')
  }
}
