import type { Issue, Outcome } from '../model/issue.ts'
import type { SourceFile } from '../model/source.ts'
import { byMembers, HINT, isReadable } from './formats.ts'
import { refuse } from './refuse.ts'
import { type Entry, entriesOf, zipRefusal } from './zip.ts'

const MAX_FILES = 5_000
const MAX_BYTES = 200 * 1024 * 1024
const MAX_FILE = 60 * 1024 * 1024
const MAX_DEPTH = 3

/** What systems put into archives of their own accord. */
const OWN = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** Files at its top by which an office format names itself. */
const isDocument = (zip: Uint8Array): boolean => {
  try {
    const names = entriesOf(zip).map(({ name }) => name)
    return byMembers(names) !== 'zip' || names.some((n) => n === '[Content_Types].xml' || n === 'mimetype')
  } catch {
    return false
  }
}

/** A ZIP of files, as against a ZIP that is itself one document (.docx, .xlsx, .odt and their kin). */
export const isArchive = (file: SourceFile): boolean => isZip(file.bytes) && !/\.docx$/i.test(file.name) && !isDocument(file.bytes)

/** What is left of the limits, for an archive and all archives in it together. */
interface Budget {
  files: number
  bytes: number
}

interface Unpacked {
  readonly files: SourceFile[]
  readonly issues: Issue[]
}

const overLimits = (archive: string, entries: readonly Entry[], left: Budget): (Outcome<never> & { readonly ok: false }) | null => {
  const size = entries.reduce((n, e) => n + e.size, 0)
  const largest = Math.max(0, ...entries.map((e) => e.size))
  if (entries.length > left.files) return refuse('too-many-files', archive, `${entries.length} files`, `at most ${MAX_FILES}`)
  if (size > left.bytes) return refuse('too-large', archive, `${size} bytes inside`, `at most ${MAX_BYTES}`)
  if (largest > MAX_FILE) return refuse('too-large', archive, `${largest} bytes in one file`, `at most ${MAX_FILE}`)
  left.files -= entries.length
  left.bytes -= size
  return null
}

/** One file of an archive: taken, opened if it is an archive itself, or refused alone. */
const open = (entry: Entry, to: Unpacked, left: Budget, depth: number): void => {
  try {
    const file: SourceFile = { name: entry.name, bytes: entry.bytes() }
    if (!isArchive(file)) to.files.push(file)
    else if (depth < MAX_DEPTH) fill(file, to, left, depth + 1)
    else to.issues.push(...refuse('too-deep', entry.name, `an archive in ${depth} archives`, `at most ${MAX_DEPTH}`).issues)
  } catch (error) {
    to.issues.push(...zipRefusal(entry.name, error, 'a whole file').issues)
  }
}

const fill = (archive: SourceFile, to: Unpacked, left: Budget, depth: number): void => {
  const path = depth > 1 ? `${archive.name}/` : ''
  const named = entriesOf(archive.bytes).map((e): Entry => ({ ...e, name: path + e.name }))
  const inside = named.filter((e) => !e.name.endsWith('/') && !OWN.test(e.name))
  const wanted = inside.filter((e) => isReadable(e.name))
  const over = overLimits(archive.name, wanted, left)
  if (over) {
    to.issues.push(...over.issues)
    return
  }
  for (const { name } of inside.slice(0, MAX_FILES))
    if (!isReadable(name)) to.issues.push(...refuse('passed-over', name, name.split('.').at(-1) ?? '', 'a text format').issues)
  for (const entry of wanted) open(entry, to, left, depth)
}

/**
 * Files of a ZIP and of the ZIPs in it, names with their folders; what was locked, damaged or passed over is told file by file in `issues`.
 * Refused where nothing can be read, or where it would inflate past 60 MB in one file, 200 MB in all, or 5,000 files: before anything is inflated.
 */
export const unpack = async (file: SourceFile): Promise<Outcome<readonly SourceFile[]>> => {
  const to: Unpacked = { files: [], issues: [] }
  try {
    fill(file, to, { files: MAX_FILES, bytes: MAX_BYTES }, 1)
  } catch (error) {
    return zipRefusal(file.name, error, 'a whole ZIP archive')
  }
  const refused = to.issues.filter((i) => i.code !== 'passed-over')
  const issues = [...refused, ...to.issues.filter((i) => i.code === 'passed-over')]
  if (to.files.length > 0) return { ok: true, value: file.insisted ? to.files.map((f) => ({ ...f, insisted: true })) : to.files, issues }
  return refused.length > 0 ? { ok: false, issues } : refuse('empty-file', file.name, 'no readable file inside', HINT)
}
