import type { Heading } from '../../model/source.ts'
import type { Counter } from './numbering.ts'
import { attr, pieces } from './xml.ts'

/** Heading depth by style id. */
export type Styles = ReadonlyMap<string, number>

interface Paragraph {
  text: string
  number: string
  depth: number
  numId: string
  indent: number
}

const SKIPPED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom'])
const fresh = (): Paragraph => ({ text: '', number: '', depth: 0, numId: '', indent: 0 })

/** Paragraphs of one part, in reading order; a text box comes after the paragraph it hangs on, cells of a row stand apart by a space. */
class Body {
  readonly lines: { readonly text: string; readonly depth: number }[] = []
  private readonly stack: Paragraph[] = []
  private skip = 0
  private words = false
  private row: string[] | null = null
  private readonly styles: Styles
  private readonly counter: Counter
  constructor(styles: Styles, counter: Counter) {
    this.styles = styles
    this.counter = counter
  }
  open(name: string, attrs: string): void {
    if (SKIPPED.has(name)) this.skip++
    if (this.skip > 0) return
    const p = this.stack.at(-1)
    if (name === 'w:p') this.stack.push(fresh())
    else if (name === 'w:tr') this.row = []
    else if (name === 'w:t') this.words = true
    else if (p) this.inside(p, name, attr(attrs, 'w:val'))
  }
  private inside(p: Paragraph, name: string, val: string): void {
    if (name === 'w:tab' || name === 'w:ptab') p.text += p.text ? ' ' : ''
    else if (name === 'w:br' || name === 'w:cr') p.text += '\n'
    else if (name === 'w:noBreakHyphen') p.text += '-'
    else if (name === 'w:pStyle') p.depth = this.styles.get(val) ?? 0
    else if (name === 'w:outlineLvl') p.depth = Number(val) < 9 ? Number(val) + 1 : 0
    else if (name === 'w:numId') p.numId = val
    else if (name === 'w:ilvl') p.indent = Number(val) || 0
  }
  close(name: string): void {
    if (SKIPPED.has(name)) this.skip = Math.max(0, this.skip - 1)
    if (this.skip > 0) return
    if (name === 'w:t') this.words = false
    else if (name === 'w:p') this.end(this.stack.pop())
    else if (name === 'w:tr') this.endRow()
  }
  text(text: string): void {
    const p = this.stack.at(-1)
    if (this.words && this.skip === 0 && p) p.text += text
  }
  private end(p: Paragraph | undefined): void {
    if (!p) return
    const number = p.numId && p.text.trim() ? this.counter.next(p.numId, p.indent) : ''
    const text = (number + p.text).trimEnd()
    if (this.row) this.row.push(text.trim())
    else this.lines.push({ text, depth: p.depth })
  }
  private endRow(): void {
    if (this.row) this.lines.push({ text: this.row.filter((c) => c !== '').join(' '), depth: 0 })
    this.row = null
  }
}

/** One XML part of a Word file → its text, a line per paragraph or table row, with the headings its styles name. */
export const bodyOf = (xml: string, styles: Styles, counter: Counter): { readonly text: string; readonly headings: readonly Heading[] } => {
  const body = new Body(styles, counter)
  for (const { kind, name, attrs } of pieces(xml)) {
    if (kind === 'text') body.text(attrs)
    else if (kind === 'open') body.open(name, attrs)
    else body.close(name)
  }
  const headings: Heading[] = []
  let at = 0
  for (const { text, depth } of body.lines) {
    if (depth > 0 && text) headings.push({ start: at, end: at + text.length, depth })
    at += text.length + 1
  }
  return { text: body.lines.map((l) => `${l.text}\n`).join(''), headings }
}
