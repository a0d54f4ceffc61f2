import type { Dropped, Heading } from '../../model/source.ts'
import type { Parts } from '../parts.ts'
import { decodeReferences } from './entities.ts'
import { type Token, tokens } from './tokens.ts'

const BLOCK = new Set(
  'address article aside blockquote body br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'math', 'canvas'])
const FURNITURE = new Set(['nav', 'footer', 'form', 'button', 'select', 'aside'])

interface Writer {
  readonly out: string[]
  length: number
  fresh: boolean
  readonly headings: Heading[]
  readonly dropped: Dropped[]
  readonly meta: { title?: string; published?: string }
}

const write = (w: Writer, text: string): void => {
  w.out.push(text)
  w.length += text.length
  w.fresh = text.endsWith('\n')
}
const breakLine = (w: Writer): void => {
  if (!w.fresh && w.length > 0) write(w, '\n')
}

/** White space as a browser shows it: runs become one space. */
const shown = (text: string): string => decodeReferences(text.replace(/[ \t\r\n\f]+/g, ' '))

/** Opens an element; returns what to do when it closes. */
const metaOf = (w: Writer, token: Token): void => {
  const name = /name="?(?:pubdate|publishdate|article:published_time)"?/i.test(token.text)
  const content = name ? /content="([^"]{4,40})"/i.exec(token.text)?.[1] : undefined
  if (content) w.meta.published = content
  const title = /name="?articletitle"?/i.test(token.text) ? /content="([^"]{2,120})"/i.exec(token.text)?.[1] : undefined
  if (title) w.meta.title = decodeReferences(title)
}

class Open {
  private silent: string | null = null
  private title = false
  private readonly marks: { readonly name: string; readonly start: number }[] = []
  private readonly w: Writer
  constructor(w: Writer) {
    this.w = w
  }
  take(token: Token): void {
    if (token.kind === 'text') this.text(token.text)
    else if (token.kind === 'open') this.open(token)
    else this.close(token.name)
  }
  private text(text: string): void {
    if (this.title) this.w.meta.title ??= shown(text).trim()
    else if (!this.silent) {
      const words = shown(text)
      if (words.trim() !== '' || !this.w.fresh) write(this.w, this.w.fresh ? words.trimStart() : words)
    }
  }
  private open(token: Token): void {
    const { name } = token
    if (this.silent) return
    if (SILENT.has(name)) this.silent = name
    else if (name === 'title') this.title = true
    else if (name === 'meta') metaOf(this.w, token)
    else if (name === 'td' || name === 'th') write(this.w, this.w.fresh ? '' : ' ')
    else if (BLOCK.has(name)) breakLine(this.w)
    if (FURNITURE.has(name) || /^h[1-6]$/.test(name)) this.marks.push({ name, start: this.w.length })
  }
  private close(name: string): void {
    if (this.silent === name) this.silent = null
    else if (this.silent) return
    else if (name === 'title') this.title = false
    if (BLOCK.has(name)) breakLine(this.w)
    const mark = this.marks.at(-1)
    if (mark?.name !== name) return
    this.marks.pop()
    this.mark(name, mark.start)
  }
  private mark(name: string, start: number): void {
    const end = this.w.length - (this.w.fresh ? 1 : 0)
    if (end <= start) return
    if (FURNITURE.has(name)) this.w.dropped.push({ start, end, reason: name === 'form' ? 'login' : 'furniture' })
    else this.w.headings.push({ start, end, depth: Number(name.slice(1)) })
  }
}

/** A form or side bar that holds most of the page is a page builder's habit, not furniture. */
const believable = (dropped: readonly Dropped[], length: number): readonly Dropped[] => dropped.filter(({ start, end }) => (end - start) * 3 < length)

/**
 * A saved web page → its text: blocks as lines, table cells apart by a space, rows as lines, character references undone.
 * A scanner, not a document: nothing is executed, fetched or nested, and time is linear in the page.
 */
export const readHtml = (html: string): Parts => {
  const w: Writer = { out: [], length: 0, fresh: true, headings: [], dropped: [], meta: {} }
  const open = new Open(w)
  for (const token of tokens(html)) open.take(token)
  return { text: w.out.join(''), meta: w.meta, headings: w.headings, dropped: believable(w.dropped, w.length), pages: [] }
}
