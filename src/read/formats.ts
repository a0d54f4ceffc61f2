import type { RefusalCode } from '../model/issue.ts'
import type { Format } from '../model/source.ts'

/** Sorts of files that are no report's format, each known by what it is. */
export type Unread = 'xlsx' | 'parquet' | 'pptx' | 'epub' | 'pages' | 'archive' | 'binary' | 'zip'
export type Sort = Format | Unread

interface Refusal {
  readonly code: RefusalCode
  readonly seen: string
  /** All that is read, where it is absent. */
  readonly expected?: string
}

interface Row {
  readonly sort: Sort
  /** What its files' names end in. */
  readonly endings: readonly string[]
  /** Bytes it begins with, as Latin-1. */
  readonly marks?: readonly string[]
  /** A file that a ZIP of this sort holds. */
  readonly member?: RegExp
  /** Why and how a file of this sort is refused; absent where it is read. */
  readonly refusal?: Refusal
}

const asReport = (seen: string): Refusal => ({ code: 'unsupported-format', seen, expected: 'the report as .docx, .pdf, .ofd or text' })

/** Every format known: how it is told by name, first bytes or contents, and what is said of one that is not read. First match wins. */
export const ROWS: readonly Row[] = [
  { sort: 'text', endings: ['txt'] },
  { sort: 'markdown', endings: ['md', 'markdown'] },
  { sort: 'html', endings: ['html', 'htm', 'xhtml'] },
  { sort: 'mhtml', endings: ['mhtml', 'mht'] },
  { sort: 'docx', endings: ['docx'], member: /^word\/document\d*\.xml$/ },
  { sort: 'doc', endings: ['doc', 'wps'], marks: ['\xD0\xCF\x11\xE0'] },
  { sort: 'rtf', endings: ['rtf'], marks: ['{\\rtf'] },
  { sort: 'pdf', endings: ['pdf'], marks: ['%PDF-'] },
  { sort: 'ofd', endings: ['ofd'], member: /^OFD\.xml$/i },
  {
    sort: 'xlsx',
    endings: ['xlsx', 'et'],
    member: /^xl\//,
    refusal: { code: 'unsupported-format', seen: 'XLSX', expected: 'a facts file, with the columns of one' },
  },
  {
    sort: 'parquet',
    endings: ['parquet'],
    marks: ['PAR1'],
    refusal: { code: 'unsupported-format', seen: 'Parquet', expected: 'a facts file, with the columns of one' },
  },
  { sort: 'pptx', endings: ['pptx'], member: /^ppt\//, refusal: asReport('PPTX') },
  { sort: 'epub', endings: ['epub'], member: /^META-INF\/container\.xml$/, refusal: asReport('EPUB') },
  { sort: 'pages', endings: ['pages'], member: /^Index\/.{1,80}\.iwa$/, refusal: asReport('Pages') },
  { sort: 'odt', endings: ['odt'], member: /^content\.xml$/ },
  {
    sort: 'archive',
    endings: [],
    marks: ['Rar!', '7z\xBC\xAF', '\x1F\x8B'],
    refusal: { code: 'other-archive', seen: 'RAR, 7z or gzip', expected: 'unpack it and drop the folder, or pack it as .zip' },
  },
  {
    sort: 'binary',
    endings: [],
    marks: ['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'BM6', '\x7FELF', 'SQLite format 3'],
    refusal: { code: 'binary-file', seen: 'no text' },
  },
  { sort: 'zip', endings: ['zip'], marks: ['PK\x03\x04', 'PK\x05\x06'], refusal: { code: 'unsupported-format', seen: 'ZIP', expected: '.docx' } },
]

const READ = ROWS.filter((r) => r.refusal === undefined).flatMap((r) => r.endings)

/** Endings of facts files. */
const FACT_ENDINGS: readonly string[] = ['csv', 'xlsx', 'parquet']
/** Does a file's name end as a facts file's does? */
export const holdsFacts = (name: string): boolean => FACT_ENDINGS.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase())

/** Endings of what is read: reports, then archives and facts files. */
export const ENDINGS: readonly string[] = [...READ, 'zip', ...FACT_ENDINGS]
/** The endings as a list for people: .txt .md … */
export const HINT: string = ENDINGS.map((e) => `.${e}`).join(' ')

const readable = new Set(ENDINGS)
/** Does a file's name end as one that is read does? */
export const isReadable = (name: string): boolean => readable.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())

/** What the first bytes of a file (as Latin-1) say it is. */
export const byMark = (first: string): Sort | undefined => ROWS.find((r) => r.marks?.some((m) => first.startsWith(m)))?.sort
/** What the files in a ZIP say it is: 'zip' where none is known. */
export const byMembers = (names: readonly string[]): Sort => ROWS.find(({ member }) => member && names.some((n) => member.test(n)))?.sort ?? 'zip'

export const refusalOf = (sort: Sort): Refusal | undefined => ROWS.find((r) => r.sort === sort)?.refusal
