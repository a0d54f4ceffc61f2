import type { Flow, FlowCell } from '../flow/flow.ts'
import { raised } from '../flow/raised.ts'
import { attr, pieces } from '../flow/xml.ts'
import type { Counter } from './numbering.ts'
import { isOn, type Styles } from './styles.ts'

interface Paragraph {
  text: string
  depth: number
  style: string
  numId: string | null
  indent: number
  /** Paragraphs of text boxes that hang on it. */
  readonly boxes: Line[]
  /** Its mark is deleted: it goes on in the next. */
  open: boolean
}
interface Line {
  readonly text: string
  readonly depth: number
  readonly number: string
}
interface Run {
  hidden: boolean
  raised: boolean
}
interface Grid {
  cells: FlowCell[]
  cell: { text: string[]; columns: number }
}

/** Tables within tables that anybody makes; what lies deeper is written as rows. */
const DEEPEST = 12
const SKIPPED = new Set(['mc:Fallback', 'w:moveFrom', 'w:rt'])
const fresh = (): Paragraph => ({ text: '', depth: 0, style: '', numId: null, indent: -1, boxes: [], open: false })
/** Signs of the Symbol font that have a meaning in a report. */
const SYMBOLS: Readonly<Record<string, string>> = { A3: '≤', B3: '≥', B1: '±', B4: '×', B8: '÷' }
const BREAKS: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

/** Paragraphs of one part in reading order, written to a flow; text boxes come after the paragraph they hang on. */
class Body {
  private readonly stack: Paragraph[] = []
  private readonly grids: Grid[] = []
  private skip = 0
  private deleted = 0
  private words = false
  /** Inside a paragraph's own properties: they say nothing of its runs. */
  private properties = false
  private run: Run = { hidden: false, raised: false }
  private carried = ''
  private readonly flow: Flow
  private readonly styles: Styles
  private readonly counter: Counter
  /** Is white writing seen on something dark? */
  private readonly shaded: boolean
  constructor(flow: Flow, styles: Styles, counter: Counter, shaded: boolean) {
    this.flow = flow
    this.styles = styles
    this.counter = counter
    this.shaded = shaded
  }
  open(name: string, attrs: string): void {
    if (name === 'w:del') this.deleted++
    if (SKIPPED.has(name) || (name === 'w:del' && !this.properties)) this.skip++
    if (this.skip > 0) return
    const p = this.stack.at(-1)
    if (name === 'w:p') this.stack.push(fresh())
    else if (name === 'w:pPr') this.properties = true
    else if (name === 'w:r' || name === 'm:r') this.run = { hidden: false, raised: false }
    else if (name === 'w:tr') this.grids.push({ cells: [], cell: { text: [], columns: 1 } })
    else if (name === 'w:tc') this.openCell()
    else if (name === 'w:gridSpan') this.span(Number(attr(attrs, 'w:val')) || 1)
    else if (name === 'w:t' || name === 'm:t') this.words = true
    else if (p && this.properties) this.paragraph(p, name, attr(attrs, 'w:val'))
    else if (p) this.inside(p, name, attrs)
  }
  private openCell(): void {
    const grid = this.grids.at(-1)
    if (grid) grid.cell = { text: [], columns: 1 }
  }
  private span(columns: number): void {
    const grid = this.grids.at(-1)
    if (grid) grid.cell.columns = Math.min(60, columns)
  }
  private paragraph(p: Paragraph, name: string, val: string): void {
    if (name === 'w:pStyle') {
      p.style = val
      p.depth = this.styles.get(val)?.depth ?? 0
    } else if (name === 'w:outlineLvl') p.depth = Number(val) < 9 ? Number(val) + 1 : 0
    else if (name === 'w:numId') p.numId = val
    else if (name === 'w:ilvl') p.indent = Number(val) || 0
    else if (name === 'w:del') p.open = true
  }
  private inside(p: Paragraph, name: string, attrs: string): void {
    const val = attr(attrs, 'w:val')
    if (name === 'w:tab' || name === 'w:ptab') p.text += p.text ? ' ' : ''
    else if (name in BREAKS) p.text += BREAKS[name] ?? ''
    else if (name === 'w:sym') p.text += this.run.hidden ? '' : symbol(attrs)
    else if (name === 'w:vanish') this.run.hidden = isOn(attrs)
    else if (name === 'w:vertAlign') this.run.raised = val === 'superscript'
    else if (name === 'w:rStyle') {
      this.run.hidden ||= this.styles.get(val)?.hidden ?? false
      this.run.raised ||= this.styles.get(val)?.raised ?? false
    } else if (name === 'w:sz') this.run.hidden ||= Number(val) > 0 && Number(val) <= 4
    else if (name === 'w:color') this.run.hidden ||= !this.shaded && /^FFFFFF$/i.test(val)
    else if (name === 'm:sup') this.run.raised = true
  }
  close(name: string): void {
    if (SKIPPED.has(name) || (name === 'w:del' && !this.properties)) this.skip = Math.max(0, this.skip - 1)
    if (this.skip > 0) return
    const p = this.stack.at(-1)
    if (name === 'w:t' || name === 'm:t') this.words = false
    else if (name === 'w:pPr') this.properties = false
    else if (name === 'w:p') this.end(this.stack.pop())
    else if (name === 'w:tc') this.endCell()
    else if (name === 'w:tr') this.endRow()
    else if (name === 'w:tbl' && this.grids.length === 0) this.flow.endTable()
    else if (name === 'm:num' && p) p.text += '/'
  }
  text(text: string): void {
    const p = this.stack.at(-1)
    if (!this.words || this.skip > 0 || !p) return
    if (this.run.hidden || this.styles.get(p.style)?.hidden) {
      this.flow.leave('hidden-text')
      return
    }
    const written = this.run.raised ? raised(this.carried + p.text, text) : text
    if (written === '' && text.trim() !== '') this.flow.leave('note-marks')
    p.text += written
  }
  private end(p: Paragraph | undefined): void {
    if (!p) return
    const text = this.carried + p.text
    this.carried = p.open ? text : ''
    if (p.open) return
    const line: Line = { text, depth: p.depth, number: this.number(p, text) }
    const above = this.stack.at(-1)
    const cell = this.grids.at(-1)?.cell
    if (above) above.boxes.push(line, ...p.boxes)
    else if (cell) cell.text.push(...[line, ...p.boxes].map((l) => l.number + l.text).filter((t) => t.trim() !== ''))
    else for (const l of [line, ...p.boxes]) this.flow.paragraph(l.text, l.depth, l.number)
  }
  private number(p: Paragraph, text: string): string {
    const style = this.styles.get(p.style)
    const numId = p.numId ?? style?.numId ?? ''
    if (!numId || numId === '0' || text.trim() === '') return ''
    const own = p.indent >= 0 ? p.indent : (style?.indent ?? -1)
    return this.counter.next(numId, own >= 0 ? own : this.counter.levelOf(numId, p.style))
  }
  private endCell(): void {
    const grid = this.grids.at(-1)
    grid?.cells.push({ text: grid.cell.text.join('\n'), columns: grid.cell.columns })
  }
  /** A table within a cell is a part of the cell's words. */
  private endRow(): void {
    const grid = this.grids.pop()
    const above = this.grids.at(-1)
    if (!grid) return
    if (above && this.grids.length < DEEPEST) above.cell.text.push(grid.cells.map((c) => c.text).join(' '))
    else this.flow.row(grid.cells)
  }
  finish(): void {
    if (this.carried) this.flow.paragraph(this.carried)
    this.flow.leave('deleted-text', this.deleted)
  }
}

const symbol = (attrs: string): string => {
  const code = attr(attrs, 'w:char').toUpperCase().slice(-2)
  if (!/^symbol$/i.test(attr(attrs, 'w:font'))) return ''
  const plain = Number.parseInt(code, 16)
  return plain > 32 && plain < 127 ? String.fromCharCode(plain) : (SYMBOLS[code] ?? '')
}

/** Shading, highlighting or a drawing that white writing may stand on. */
const SHADED = /<w:highlight |<w:background |<a:solidFill|<v:fill|w:fill="(?!auto|FFFFFF|ffffff)/

/** One XML part of a Word file → its paragraphs and tables, in a flow. */
export const bodyOf = (xml: string, flow: Flow, styles: Styles, counter: Counter): void => {
  const body = new Body(flow, styles, counter, SHADED.test(xml))
  for (const { kind, name, attrs } of pieces(xml)) {
    if (kind === 'text') body.text(attrs)
    else if (kind === 'open') body.open(name, attrs)
    else body.close(name)
  }
  body.finish()
}
