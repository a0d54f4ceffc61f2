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

/** Browsers write a saved page's address into a comment. */
const SAVED_FROM = /saved from url=\(\d{1,5}\)(https?:[\x21-\x3d\x3f-\x7e]{1,400})/
const CELL = 60
const HEADING = /^h[1-6]$/
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'area', 'base', 'embed', 'source', 'wbr'])

/** Does the browser not show what the tag holds? */
const isHidden = ({ name, text }: Token): boolean =>
  !VOID.has(name) && !text.endsWith('/') && (/display\s{0,3}:\s{0,3}none/i.test(text) || /\shidden(?:[\s=]|$)/i.test(text))

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

/** What the page says of itself in a `<meta>`: title and date. */
const metaOf = (w: Writer, token: Token): void => {
  const name = /name="?(?:pubdate|publishdate|article:published_time)"?/i.test(token.text)
  const content = name ? /content="([^"]{4,40})"/i.exec(token.text)?.[1] : undefined
  if (content) w.meta.published = content
  const title = /name="?articletitle"?/i.test(token.text) ? /content="([^"]{2,120})"/i.exec(token.text)?.[1] : undefined
  if (title) w.meta.title = decodeReferences(title)
}

class Open {
  private silent: string | null = null
  /** Where the cell at hand begins in `out`, −1 outside cells. */
  private cell = -1
  private title = false
  private readonly marks: { readonly name: string; readonly start: number; depth: number }[] = []
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
    else if (name === 'td' || name === 'th') this.openCell()
    else if (BLOCK.has(name)) breakLine(this.w)
    const top = this.marks.at(-1)
    if (top?.name === name && !HEADING.test(name)) top.depth++
    else if (FURNITURE.has(name) || HEADING.test(name) || isHidden(token)) this.marks.push({ name, start: this.w.length, depth: 1 })
  }
  private openCell(): void {
    if (!this.w.fresh) write(this.w, ' ')
    this.cell = this.w.out.length
  }
  /** Paragraphs within a short cell do not break its row; a cell that holds an article is the page's layout. */
  private closeCell(): void {
    const words = this.w.out.slice(this.cell).join('')
    if (this.cell < 0 || words.length > CELL || !words.includes('\n')) return
    this.w.out.splice(this.cell, Number.POSITIVE_INFINITY, words.replaceAll('\n', ' '))
    this.w.fresh = false
  }
  private close(name: string): void {
    if (this.silent === name) this.silent = null
    else if (this.silent) return
    else if (name === 'title') this.title = false
    if (name === 'td' || name === 'th') {
      this.closeCell()
      this.cell = -1
    }
    if (BLOCK.has(name)) breakLine(this.w)
    const mark = this.marks.at(-1)
    if (mark?.name !== name || --mark.depth > 0) return
    this.marks.pop()
    this.mark(name, mark.start)
  }
  private mark(name: string, start: number): void {
    const end = this.w.length - (this.w.fresh ? 1 : 0)
    if (end <= start) return
    if (HEADING.test(name)) this.w.headings.push({ start, end, depth: Number(name.slice(1)) })
    else this.w.dropped.push({ start, end, reason: name === 'form' ? 'login' : 'furniture' })
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
  const source = SAVED_FROM.exec(html.slice(0, 2000))?.[1]
  return { text: w.out.join(''), meta: source ? { ...w.meta, source } : w.meta, headings: w.headings, dropped: believable(w.dropped, w.length), pages: [] }
}
