import type { Issue } from '../../model/issue.ts'
import type { Cell, Dropped, DropReason, Table } from '../../model/source.ts'
import type { Parts } from '../parts.ts'
import type { GridCell } from './grid/rows.ts'
import { type Grid, goesOn } from './grid.ts'
import type { Line } from './lines.ts'

/** One page: its printed lines in reading order, and words printed across it. */
export interface Page {
  readonly lines: readonly Line[]
  readonly watermarks: readonly string[]
}

const PAGE_NUMBER = /^[-—―–·\s]{0,4}(?:第\s?)?\d{1,4}(?:\s?页)?(?:\s?[/共，,]{1,2}\s?共?\s?\d{1,4}\s?页?)?[-—―–·\s]{0,4}$/
const EDGE_LINES = 2

/** A running head's words: its figures (page, date) left out. */
const words = (line: Line): string => line.text.replace(/\d+/g, '#')
const edge = (line: Line): boolean => line.at > 0.88 || line.at < 0.12
const edges = (page: Page): readonly Line[] => {
  const sorted = page.lines.filter(edge).toSorted((a, b) => b.y - a.y)
  return [...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]
}

/** Lines that come again at the edge of several pages, and are no sentences. */
const runningHeads = (pages: readonly Page[]): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  for (const page of pages) for (const w of new Set(edges(page).map(words))) seen.set(w, (seen.get(w) ?? 0) + 1)
  return new Set([...seen].filter(([w, n]) => n > 1 && n * 3 > pages.length && w.length < 80 && !/[，。；]/.test(w)).map(([w]) => w))
}

interface Frame {
  readonly left: number
  /** Where full lines end: the furthest end that several lines share. */
  readonly right: number
  /** Is that end one that lines share? Where each ends elsewhere, nothing was broken. */
  readonly shared: boolean
  readonly gap: number
}

const frameOf = (lines: readonly Line[]): Frame => {
  const lefts = lines.map((l) => l.left).toSorted((a, b) => a - b)
  const rights = lines.map((l) => l.right).toSorted((a, b) => b - a)
  const shared = rights.find((r, i) => r - (rights[i + 2] ?? Number.NEGATIVE_INFINITY) < 6)
  const gaps = lines.flatMap((l, i) => ((lines[i - 1]?.y ?? 0) > l.y ? [(lines[i - 1]?.y ?? 0) - l.y] : [])).toSorted((a, b) => a - b)
  return {
    left: lefts[Math.floor(lefts.length / 4)] ?? 0,
    right: shared ?? rights[0] ?? 0,
    shared: shared !== undefined,
    gap: gaps[Math.floor(gaps.length / 2)] ?? Number.POSITIVE_INFINITY,
  }
}

const reasonOf = (line: Line, heads: ReadonlySet<string>): DropReason | null => {
  if (!edge(line)) return null
  if (PAGE_NUMBER.test(line.text)) return 'page_number'
  return heads.has(words(line)) ? 'running_head' : null
}

/** A table at hand: what its rows hold, and the table on the page that its last row stands in. */
interface Open {
  grid: Grid
  readonly rows: (readonly Cell[])[]
}

/** Writes paragraphs; what is dropped waits until the paragraph at hand has ended, so that a page break does not cut it. */
class Writer {
  text = ''
  readonly dropped: Dropped[] = []
  readonly tables: Table[] = []
  unclear = 0
  private open: Open | null = null
  private waiting: { readonly text: string; readonly reason: DropReason }[] = []
  drop(text: string, reason: DropReason): void {
    this.waiting.push({ text, reason })
    if (this.text === '' || this.text.endsWith('\n')) this.flush()
  }
  /** A row of a table as a line of its own; a table without a head goes on from the page before. */
  row(grid: Grid, cells: readonly GridCell[]): void {
    this.endParagraph()
    if (this.open && this.open.grid !== grid) {
      if (goesOn(this.open.grid, grid)) this.open.grid = grid
      else this.endTable()
    }
    this.open ??= { grid, rows: [] }
    const row: Cell[] = []
    for (const { text, column, columns } of cells) {
      if (row.length > 0) this.text += ' '
      row.push({ start: this.text.length, end: this.text.length + text.length, column, columns })
      this.text += text
    }
    this.open.rows.push(row)
    this.text += '\n'
  }
  /** The number of an item, which the figure behind it must not take in. */
  number(words: string): void {
    if (words === '') return
    this.dropped.push({ start: this.text.length, end: this.text.length + words.length, reason: 'list_number' })
    this.text += `${words} `
  }
  endTable(): void {
    const [start, end] = [this.open?.rows[0]?.[0]?.start, this.open?.rows.at(-1)?.at(-1)?.end]
    if (this.open && start !== undefined && end !== undefined && this.open.rows.length > 1) {
      if (this.open.grid.unclear) {
        this.dropped.push({ start, end, reason: 'noise' })
        this.unclear++
      } else this.tables.push({ start, end, rows: this.open.rows })
    }
    this.open = null
  }
  endParagraph(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n'
    this.flush()
  }
  private flush(): void {
    for (const { text, reason } of this.waiting) {
      this.dropped.push({ start: this.text.length, end: this.text.length + text.length, reason })
      this.text += `${text}\n`
    }
    this.waiting = []
  }
}

const latin = (text: string, at: number): boolean => /[A-Za-z]/.test(text.at(at) ?? '')

/**
 * Pages of printed lines → text. A line that fills the measure runs on into the next; one that stops short, or is followed by an indent
 * or a wide gap, ends its paragraph.
 */
export const compose = (pages: readonly Page[]): Parts => {
  const heads = runningHeads(pages)
  const body = pages.flatMap((p) => p.lines.filter((l) => !l.row && reasonOf(l, heads) === null))
  const frames = [0, 1, 2].map((column) => frameOf(body.filter((l) => l.column === column)))
  const w = new Writer()
  const starts: { start: number; page: number }[] = []
  let before: Line | null = null
  for (const [n, { lines, watermarks }] of pages.entries()) {
    starts.push({ start: w.text.length, page: n + 1 })
    for (const line of lines) {
      if (line.row) {
        w.row(line.row.grid, line.row.cells)
        before = null
        continue
      }
      const reason = reasonOf(line, heads)
      if (reason) {
        w.drop(line.text, reason)
        continue
      }
      w.endTable()
      if (before && (line.number || !continues(before, line, frames))) w.endParagraph()
      w.number(line.number)
      if (before && latin(w.text, -1) && latin(line.text, 0)) w.text += ' '
      w.text += line.text
      before = line
    }
    for (const mark of watermarks) w.drop(mark, 'watermark')
  }
  w.endTable()
  w.endParagraph()
  const issues: readonly Issue[] = w.unclear > 0 ? [{ code: 'unclear-tables', count: w.unclear }] : []
  return { text: w.text, meta: {}, headings: [], dropped: w.dropped.toSorted((a, b) => a.start - b.start), tables: w.tables, pages: starts, issues }
}

/** What opens a part of a report: after a full stop it is a line of its own. */
const HEADED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,2}[部章])/

/** What could not be parted from the next line's start, in points: a number or Latin word goes to the next line whole. */
const unbroken = (next: Line): number => (/^[\x21-\x7e]{1,40}/.exec(next.text)?.[0].length ?? 0) * next.size * 0.6

/** A ragged line: nearly as long as the measure, and stopped in mid-sentence. A heading is shorter. */
const isUnfinished = (line: Line, { left, right }: Frame): boolean =>
  !/[。！？；：…”]$/.test(line.text) && !HEADED.test(line.text) && line.right - line.left > 0.8 * (right - left)

/** Does the printed line go on in the next one? */
const continues = (line: Line, next: Line, frames: readonly Frame[]): boolean => {
  const [here, there] = [frames[line.column], frames[next.column]]
  if (!here || !there) return false
  if (/[。！？]$/.test(line.text) && (!here.shared || HEADED.test(next.text))) return false
  const short = line.size * (/[。！？]$/.test(line.text) ? 1.2 : 2.6) + unbroken(next)
  const stops = here.right - line.right > short && !(isUnfinished(line, here) && !HEADED.test(next.text))
  if (stops || next.left - there.left > next.size * 1.2) return false
  const gap = line.y - next.y
  return line.column !== next.column || gap < 0 || gap < here.gap * 1.4
}
