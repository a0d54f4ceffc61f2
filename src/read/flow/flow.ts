import type { Issue, LeftOut } from '../../model/issue.ts'
import type { Cell, Dropped, DropReason, Heading, Table } from '../../model/source.ts'
import type { Parts } from '../parts.ts'

/** Text of a cell, and over how many columns it goes. */
export interface FlowCell {
  readonly text: string
  readonly columns: number
}

/** A cell that holds more is a page's layout, not a table's. */
const CELL = 120
const DIGIT = /^[\d０-９.．]/

/** Paragraphs and table rows as a document gives them, one after another → text, a line for each. */
export class Flow {
  private text = ''
  private readonly headings: Heading[] = []
  private readonly dropped: Dropped[] = []
  private readonly tables: Table[] = []
  private rows: (readonly Cell[])[] = []
  private readonly left = new Map<LeftOut, number>()

  /** A paragraph; `number` is what the format writes before it of its own accord. Before a figure it would be read as a part of it: then it is dropped. */
  paragraph(text: string, depth = 0, number = ''): void {
    this.endTable()
    const start = this.text.length
    const words = text.trimEnd()
    if (number && words.trim() && DIGIT.test(words.trimStart())) {
      this.dropped.push({ start, end: start + number.length, reason: 'list_number' })
      this.text += `${number} `
    } else if (words.trim()) this.text += number
    this.text += words
    if (depth > 0 && words.trim()) this.headings.push({ start, end: this.text.length, depth })
    this.text += '\n'
  }
  /** A row of a table: one line. A row that holds an article in a cell is laid out in paragraphs. */
  row(cells: readonly FlowCell[]): void {
    if (cells.some((c) => c.text.length > CELL)) {
      for (const c of cells) for (const line of c.text.split('\n')) this.paragraph(line)
      return
    }
    const row: Cell[] = []
    let column = 0
    for (const { text, columns } of cells) {
      const words = text.replace(/\s+/g, ' ').trim()
      if (words && row.length > 0) this.text += ' '
      if (words) row.push({ start: this.text.length, end: this.text.length + words.length, column, columns })
      this.text += words
      column += columns
    }
    this.text += '\n'
    if (row.length > 0) this.rows.push(row)
  }
  endTable(): void {
    const [first] = this.rows[0] ?? []
    if (first && this.rows.length > 1) this.tables.push({ start: first.start, end: this.text.length - 1, rows: this.rows })
    this.rows = []
  }
  /** Lines that are no part of the report. */
  drop(lines: readonly string[], reason: DropReason): void {
    this.endTable()
    const start = this.text.length
    for (const line of lines) this.text += `${line}\n`
    if (this.text.length > start) this.dropped.push({ start, end: this.text.length, reason })
  }
  /** Something of the source that is not in the text. */
  leave(what: LeftOut, count = 1): void {
    if (count > 0) this.left.set(what, (this.left.get(what) ?? 0) + count)
  }
  parts(title = ''): Parts {
    this.endTable()
    const issues = [...this.left].map(([code, count]): Issue => ({ code, count }))
    return { text: this.text, meta: title ? { title } : {}, headings: this.headings, dropped: this.dropped, tables: this.tables, pages: [], issues }
  }
}
