import type { Issue, LeftOut } from '../../model/issue.ts'
import type { Dropped, Heading } from '../../model/source.ts'
import { raised } from '../flow/raised.ts'
import type { Parts } from '../parts.ts'
import { decodeReferences } from './entities.ts'
import { Grids } from './grid.ts'
import { hiddenBy, hidingClasses, Trap } from './hidden.ts'
import { type Token, tokens } from './tokens.ts'

const BLOCK = new Set(
  'address article aside blockquote body br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'math', 'canvas', 'rt', 'rp'])
/** Nothing of them is seen, and none parts a number. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g
/** A blank after the point of a number that does not open its line. */
const TORN = /(\d\.)[\u00A0\u2002-\u200A\u202F](?=\d)/g
const FURNITURE = new Set(['nav', 'footer', 'form', 'button', 'select', 'aside'])

/** Browsers write a saved page's address into a comment. */
const SAVED_FROM = /saved from url=\(\d{1,5}\)(https?:[\x21-\x3d\x3f-\x7e]{1,400})/
const CELL = 60
const HEADING = /^h[1-6]$/
interface Writer {
  readonly out: string[]
  length: number
  fresh: boolean
  readonly headings: Heading[]
  readonly dropped: Dropped[]
  readonly meta: { title?: string; published?: string }
  readonly grids: Grids
  hidden: number
  notes: number
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
const shown = (text: string): string => decodeReferences(text.replace(/[ \t\r\n\f]+/g, ' ')).replace(INVISIBLE, '')

/** The last characters written, as far as the line at hand goes. */
const lineSoFar = (w: Writer): string => {
  let tail = ''
  for (let i = w.out.length - 1; i >= 0 && tail.length < 24; i--) tail = (w.out[i] ?? '') + tail
  return tail.slice(tail.lastIndexOf('\n') + 1).trimStart()
}

/** Does the line stop within a number, so that what follows the break belongs to it? The number of an item (1.) opens its line. */
const tornAt = (line: string, next: string): boolean =>
  (/\D\d{1,9}\.[ \u00A0]?$/.test(line) && /^\d/.test(next)) || (/\D\d{1,9}$/.test(line) && /^(?:\.\d|[%％])/.test(next))

/** A text with the blanks within its numbers taken out; `line` is what stands before it on its line. */
const whole = (words: string, line: () => string): string =>
  words.replace(TORN, (all, number: string, at: number) => {
    const before = words.slice(0, at).split(/[\d\n]{1,9}$/, 1)[0] ?? ''
    return before.trim() !== '' || /\D/.test(line()) ? number : all
  })

const leftOut = (code: LeftOut, count: number): readonly Issue[] => (count > 0 ? [{ code, count }] : [])

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
  /** A line break after a figure that may go on behind it. */
  private torn = false
  private trap: Trap | null = null
  private raised: { readonly at: number; readonly line: string } | null = null
  private readonly marks: { readonly name: string; readonly start: number; depth: number }[] = []
  private readonly w: Writer
  private readonly classes: ReadonlySet<string>
  constructor(w: Writer, classes: ReadonlySet<string>) {
    this.w = w
    this.classes = classes
  }
  take(token: Token): void {
    const { trap } = this
    if (trap) {
      this.inTrap(trap, token)
      return
    }
    const hides = token.kind === 'open' && !this.silent ? hiddenBy(token, this.classes) : null
    if (hides === 'inline' || hides === 'pale') this.trap = new Trap(token, hides)
    else this.show(token, hides === 'block')
  }
  private inTrap(trap: Trap, token: Token): void {
    const state = trap.take(token, token.kind !== 'text' && token.name !== 'br' && BLOCK.has(token.name))
    if (state === 'open') return
    this.trap = null
    if (state === 'shut') this.w.hidden += trap.holds ? 1 : 0
    else for (const held of trap.held) this.show(held, false)
  }
  /** What the page ends in. */
  finish(): void {
    for (const held of this.trap?.held ?? []) this.show(held, false)
  }
  private show(token: Token, hidden: boolean): void {
    if (token.kind === 'text') this.text(token.text)
    else if (token.kind === 'open') this.open(token, hidden)
    else this.close(token.name)
  }
  private text(text: string): void {
    if (this.title) this.w.meta.title ??= shown(text).trim()
    else if (!this.silent) {
      const words = whole(shown(text), () => lineSoFar(this.w))
      if (this.torn && words.trim() !== '') {
        this.torn = false
        if (!tornAt(lineSoFar(this.w), words.trimStart())) breakLine(this.w)
      }
      if (words.trim() !== '' || !this.w.fresh) write(this.w, this.w.fresh ? words.trimStart() : words)
    }
  }
  private open(token: Token, hidden: boolean): void {
    const { name } = token
    if (this.silent) return
    if (SILENT.has(name)) this.silent = name
    else if (name === 'title') this.title = true
    else if (name === 'meta') metaOf(this.w, token)
    else if (name === 'sup') this.raised = { at: this.w.out.length, line: lineSoFar(this.w) }
    else if (name === 'td' || name === 'th') this.openCell(token.text)
    else if (BLOCK.has(name)) this.block(name)
    const top = this.marks.at(-1)
    if (top?.name === name && !HEADING.test(name)) top.depth++
    else if (FURNITURE.has(name) || HEADING.test(name) || hidden) this.marks.push({ name, start: this.w.length, depth: 1 })
  }
  private block(name: string): void {
    this.torn = name === 'br' && /\d\.?$/.test(lineSoFar(this.w))
    if (!this.torn) breakLine(this.w)
    if (name === 'table') this.w.grids.open(this.w.length)
    else if (name === 'tr') this.w.grids.row()
  }
  private openCell(tag: string): void {
    this.torn = false
    if (!this.w.fresh) write(this.w, ' ')
    this.cell = this.w.out.length
    this.w.grids.cell(this.w.length, tag)
  }
  /** Paragraphs within a short cell do not break its row; a cell that holds an article is the page's layout. */
  private closeCell(): void {
    if (this.cell < 0) return
    const words = this.w.out.slice(this.cell).join('')
    if (words.length <= CELL && words.includes('\n')) {
      this.w.out.splice(this.cell, Number.POSITIVE_INFINITY, words.replaceAll('\n', ' '))
      this.w.fresh = false
    }
    this.w.grids.closeCell(words.length <= CELL ? words : '')
  }
  private close(name: string): void {
    if (this.silent === name) this.silent = null
    else if (this.silent) return
    else if (name === 'title') this.title = false
    if (name === 'td' || name === 'th') {
      this.closeCell()
      this.cell = -1
    }
    if (name === 'sup') this.endRaised()
    if (BLOCK.has(name)) this.block(`/${name}`)
    if (name === 'table') this.w.grids.close(this.w.length - (this.w.fresh ? 1 : 0))
    const mark = this.marks.at(-1)
    if (mark?.name !== name || --mark.depth > 0) return
    this.marks.pop()
    this.mark(name, mark.start)
  }
  private endRaised(): void {
    const { raised: from, w } = this
    this.raised = null
    const run = from ? w.out.slice(from.at).join('') : ''
    if (!from || run.trim() === '' || run.length > 40) return
    const words = raised(from.line, run.trim())
    if (words === run.trim()) return
    w.out.splice(from.at, Number.POSITIVE_INFINITY, ...(words === '' ? [] : [words]))
    w.length += words.length - run.length
    w.notes += words === '' ? 1 : 0
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
  const w: Writer = { out: [], length: 0, fresh: true, headings: [], dropped: [], meta: {}, grids: new Grids(), hidden: 0, notes: 0 }
  const open = new Open(w, hidingClasses(html))
  for (const token of tokens(html)) open.take(token)
  open.finish()
  const source = SAVED_FROM.exec(html.slice(0, 2000))?.[1]
  const meta = source ? { ...w.meta, source } : w.meta
  const issues = [leftOut('hidden-text', w.hidden), leftOut('note-marks', w.notes)].flat()
  const tables = w.grids.tables.toSorted((a, b) => a.start - b.start)
  return { text: w.out.join(''), meta, headings: w.headings, dropped: believable(w.dropped, w.length), tables, pages: [], issues }
}
