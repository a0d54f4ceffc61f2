import type { Span } from './span.ts'

/** Bytes as a reader handed them in. `name` is the path or file name as given. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The reader wants it read though it does not look like a report. */
  readonly insisted?: boolean
}

export type Format = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'pdf'

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

export interface Dropped extends Span {
  readonly reason: DropReason
}

export interface Heading extends Span {
  readonly depth: number
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
  /** Where each page begins, for PDF. */
  readonly pages: readonly { readonly start: number; readonly page: number }[]
}
