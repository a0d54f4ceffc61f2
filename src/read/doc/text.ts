import { Counter } from '../docx/numbering.ts'
import type { Flow, FlowCell } from '../flow/flow.ts'
import { raised } from '../flow/raised.ts'
import { u8, u16, u32 } from './bytes.ts'
import { type DocLists, listsOf } from './lists.ts'
import { Finder, type Run, runsOf } from './properties.ts'

const OP = { deleted: 0x0800, hidden: 0x083c, raised: 0x2a48, inTable: 0x2416, rowEnd: 0x2417, list: 0x460b, indent: 0x260a, outline: 0x2640 } as const
const WESTERN = new TextDecoder('windows-1252')

interface Piece {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly wide: boolean
}

/** Where the characters of the text stand in the file, in order. */
const piecesOf = (clx: Uint8Array): readonly Piece[] => {
  let at = 0
  while (u8(clx, at) === 1) at += 3 + u16(clx, at + 1)
  if (u8(clx, at) !== 2) return []
  const size = Math.min(u32(clx, at + 1), clx.length - at - 5)
  const count = Math.max(0, Math.floor((size - 4) / 12))
  const plc = clx.subarray(at + 5)
  return Array.from({ length: count }, (_, i) => {
    const fc = u32(plc, 4 * (count + 1) + 8 * i + 2)
    const wide = (fc & 0x40000000) === 0
    return { from: u32(plc, 4 * i), to: u32(plc, 4 * i + 4), at: wide ? fc : (fc & 0x3fffffff) >>> 1, wide }
  })
}

/** Text and properties of the `WordDocument` stream and its table stream. */
export class WordText {
  readonly counts: readonly number[]
  private readonly pieces: readonly Piece[]
  private readonly characters: Finder
  private readonly paragraphs: Finder
  private readonly known: DocLists
  private readonly counter: Counter
  private readonly doc: Uint8Array
  constructor(doc: Uint8Array, table: Uint8Array) {
    this.doc = doc
    const place = (n: number): readonly [number, number] => [u32(doc, 0x9a + 8 * n), u32(doc, 0x9e + 8 * n)]
    const part = (n: number): Uint8Array => table.subarray(place(n)[0], place(n)[0] + place(n)[1])
    this.counts = Array.from({ length: 7 }, (_, i) => u32(doc, 0x4c + 4 * i))
    this.pieces = piecesOf(part(33))
    this.characters = new Finder(runsOf(doc, part(12), false))
    this.paragraphs = new Finder(runsOf(doc, part(13), true))
    this.known = listsOf(table, place(73), place(74))
    this.counter = new Counter(this.known.lists)
  }
  /** Writes the characters from one position to another: paragraphs, rows and generated numbers. */
  write(from: number, to: number, flow: Flow): void {
    const writer = new Writer(flow, (run, words) => this.number(run, words))
    for (const piece of this.pieces) {
      const width = piece.wide ? 2 : 1
      for (let cp = Math.max(from, piece.from); cp < Math.min(to, piece.to); cp++) {
        const at = piece.at + (cp - piece.from) * width
        if (at >= this.doc.length) break
        const code = piece.wide ? u16(this.doc, at) : (WESTERN.decode(this.doc.subarray(at, at + 1)).codePointAt(0) ?? 0)
        writer.take(code, this.characters.of(at), this.paragraphs.of(at))
      }
    }
    writer.finish()
  }
  private number(run: Run | undefined, words: string): string {
    if (!run || words.trim() === '') return ''
    const own = run.changes.get(OP.list)
    const style = this.known.byStyle.get(run.style)
    if (own === 0 || (own === undefined && !style)) return ''
    const list = own === undefined ? style?.list : String(own)
    return this.counter.next(list ?? '', Math.min(8, run.changes.get(OP.indent) ?? (own === undefined ? (style?.level ?? 0) : 0)))
  }
}

/** Signs that stand for something: breaks, hyphens, blanks. */
const SIGNS: Readonly<Record<number, string>> = { 9: ' ', 11: '\n', 30: '-', 31: '' }

class Writer {
  private text = ''
  private cell: string[] = []
  private cells: FlowCell[] = []
  /** Fields that are open, and whether their instruction is still being read. */
  private readonly fields: boolean[] = []
  private readonly flow: Flow
  private readonly number: (run: Run | undefined, words: string) => string
  constructor(flow: Flow, number: (run: Run | undefined, words: string) => string) {
    this.flow = flow
    this.number = number
  }
  take(code: number, look: Run | undefined, paragraph: Run | undefined): void {
    if (code === 19) this.fields.push(true)
    else if (code === 20 && this.fields.length > 0) this.fields[this.fields.length - 1] = false
    else if (code === 21) this.fields.pop()
    else if (code === 13 || code === 7 || code === 12) this.end(code, paragraph)
    else if (!this.fields.includes(true)) this.character(code, look)
  }
  private character(code: number, look: Run | undefined): void {
    const words = code < 32 ? (SIGNS[code] ?? '') : String.fromCharCode(code)
    if (look?.changes.get(OP.deleted) === 1 || look?.changes.get(OP.hidden) === 1) {
      if (words.trim()) this.flow.leave(look.changes.get(OP.deleted) === 1 ? 'deleted-text' : 'hidden-text')
      return
    }
    const shown = look?.changes.get(OP.raised) === 1 ? raised(this.text, words) : words
    if (shown === '' && words.trim()) this.flow.leave('note-marks')
    this.text += shown
  }
  private end(code: number, paragraph: Run | undefined): void {
    const words = this.text
    const number = this.number(paragraph, words)
    this.text = ''
    if (paragraph?.changes.get(OP.rowEnd) === 1) {
      this.flow.row(this.cells)
      this.cells = []
    } else if (code === 7 || paragraph?.changes.get(OP.inTable) === 1) {
      if (words.trim()) this.cell.push(number + words)
      if (code !== 7) return
      this.cells.push({ text: this.cell.join('\n'), columns: 1 })
      this.cell = []
    } else {
      this.flow.endTable()
      const level = paragraph?.changes.get(OP.outline)
      const depth = level !== undefined ? (level < 9 ? level + 1 : 0) : paragraph && paragraph.style >= 1 && paragraph.style <= 9 ? paragraph.style : 0
      this.flow.paragraph(words, depth, number)
    }
  }
  finish(): void {
    if (this.text.trim()) this.end(13, undefined)
    if (this.cells.length > 0) this.flow.row(this.cells)
  }
}
