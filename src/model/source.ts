import type { Span } from './span.ts'

/** Bytes as a reader handed them in. `name` is the path or file name as given. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The reader wants it read though it does not look like a report. */
  readonly insisted?: boolean
}

/** Formats a report is read from, in the order a list names them. */
export const FORMATS = ['text', 'markdown', 'html', 'mhtml', 'docx', 'doc', 'rtf', 'odt', 'pdf', 'ofd'] as const

/** `doc` is the container of Word 97–2003, which WPS Writer's .wps shares. */
export type Format = (typeof FORMATS)[number]

/** What is not the report's own words, and why. `glossary` and `closing` are kept but marked. */
export type DropReason =
  | 'furniture'
  | 'front_matter'
  | 'markup'
  | 'page_number'
  | 'running_head'
  | 'watermark'
  | 'repeated_title'
  | 'login'
  | 'statistics'
  | 'noise'
  | 'list_number' // generated before a paragraph that begins with a figure
  | 'note_mark'

export interface Dropped extends Span {
  readonly reason: DropReason
}

export interface Heading extends Span {
  readonly depth: number
}

/** A cell as it stands in the text; `column` counts from 0 and `columns` says over how many it goes. */
export interface Cell extends Span {
  readonly column: number
  readonly columns: number
}

/** A table whose rows stand in the text as lines, cells parted by a space. */
export interface Table extends Span {
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * Characters of one source in its own spelling. Every later offset points into `text`
 * (a byte-order mark is not counted). For formats that are not text, `text` is the extracted text.
 */
export interface ReadText {
  readonly file: string
  readonly sha256: string
  readonly format: Format
  readonly encoding: string
  readonly text: string
  /** Title and address a front matter, `<title>` or document property gives. */
  readonly meta: { readonly title?: string; readonly source?: string; readonly published?: string }
  /** Headings known from the format itself (Markdown, HTML, Word styles). */
  readonly headings: readonly Heading[]
  /** What the format already shows to be no part of the report. */
  readonly dropped: readonly Dropped[]
  /** Tables the format shows as such, in text order. */
  readonly tables: readonly Table[]
  /** Where each page begins, for PDF and OFD. */
  readonly pages: readonly { readonly start: number; readonly page: number }[]
}
