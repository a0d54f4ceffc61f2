import type { Cell, Table } from '../../model/source.ts'

const SPAN = /(col|row)span\s{0,3}=\s{0,3}["']?(\d{1,3})/gi

/** Tables of a page as their rows and cells are met; a table within a table is one of its own. */
export class Grids {
  readonly tables: Table[] = []
  private readonly stack: {
    readonly start: number
    readonly rows: Cell[][]
    readonly taken: number[]
    column: number
    cell: { start: number; columns: number } | null
  }[] = []
  open(start: number): void {
    this.stack.push({ start, rows: [], taken: [], column: 0, cell: null })
  }
  row(): void {
    const t = this.stack.at(-1)
    if (!t) return
    t.rows.push([])
    t.column = 0
    for (let i = 0; i < t.taken.length; i++) t.taken[i] = Math.max(0, (t.taken[i] ?? 0) - 1)
  }
  cell(start: number, tag: string): void {
    const t = this.stack.at(-1)
    if (!t) return
    const spans = { col: 1, row: 1 }
    for (const m of tag.matchAll(SPAN)) spans[m[1]?.toLowerCase() === 'col' ? 'col' : 'row'] = Math.max(1, Math.min(60, Number(m[2])))
    while ((t.taken[t.column] ?? 0) > 0 && t.column < 200) t.column++
    for (let i = 0; i < spans.col; i++) t.taken[t.column + i] = spans.row
    t.cell = { start, columns: spans.col }
  }
  closeCell(words: string): void {
    const t = this.stack.at(-1)
    if (!t?.cell) return
    const { start, columns } = t.cell
    const lead = words.length - words.trimStart().length
    if (words.trim() !== '') t.rows.at(-1)?.push({ start: start + lead, end: start + words.trimEnd().length, column: t.column, columns })
    t.column += columns
    t.cell = null
  }
  close(end: number): void {
    const t = this.stack.pop()
    const rows = t?.rows.filter((r) => r.length > 0) ?? []
    if (t && rows.length > 1) this.tables.push({ start: t.start, end, rows })
  }
}
