import type { Outcome } from '../../model/issue.ts'
import { isBullet, written } from '../flow/counting.ts'
import { Flow, type FlowCell } from '../flow/flow.ts'
import { raised } from '../flow/raised.ts'
import { attr, pieces } from '../flow/xml.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../refuse.ts'
import { entriesOf, zipRefusal } from '../zip.ts'

/** Tables within tables that anybody makes; what lies deeper is written as rows. */
const DEEPEST = 12
const MAX_BYTES = 24 * 1024 * 1024
const SILENT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'office:forms',
  'text:sequence-decls',
  'text:hidden-text',
])

interface Look {
  hidden: boolean
  raised: boolean
  list: string
  base: string
}
interface Level {
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly shown: number
  readonly start: number
}

/** Number formats as ODF names them → as WordprocessingML does. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', '一, 二, 三, ...': 'chineseCounting',
  '①, ②, ③, ...': 'decimalEnclosedCircle', '壹, 贰, 叁, ...': 'chineseLegalSimplified', '甲, 乙, 丙, ...': 'ideographTraditional', '子, 丑, 寅, ...': 'ideographZodiac', '１, ２, ３, ...': 'decimalFullWidth', '': 'none',
} // biome-ignore format: a table

class Sheets {
  readonly looks = new Map<string, Look>()
  readonly lists = new Map<string, Map<number, Level>>()
  private look: Look | null = null
  private list: Map<number, Level> | null = null
  read(xml: string): void {
    for (const { kind, name, attrs } of pieces(xml)) {
      if (kind !== 'open') continue
      if (name === 'style:style') {
        this.look = { hidden: false, raised: false, list: attr(attrs, 'style:list-style-name'), base: attr(attrs, 'style:parent-style-name') }
        this.looks.set(attr(attrs, 'style:name'), this.look)
      } else if (name === 'style:text-properties' && this.look) {
        this.look.hidden = attr(attrs, 'text:display') === 'none'
        this.look.raised = /^(?:super|[1-9]\d?%)/.test(attr(attrs, 'style:text-position'))
      } else if (name === 'text:list-style') {
        this.list = new Map()
        this.lists.set(attr(attrs, 'style:name'), this.list)
      } else if (name.startsWith('text:list-level-style-') && this.list) this.list.set(Number(attr(attrs, 'text:level')) || 1, levelOf(name, attrs))
    }
  }
  of(name: string, what: 'hidden' | 'raised'): boolean {
    return this.looks.get(name)?.[what] ?? false
  }
}

const levelOf = (name: string, attrs: string): Level => ({
  format: name.endsWith('number') ? (FORMATS[attr(attrs, 'style:num-format')] ?? 'decimal') : 'bullet',
  prefix: attr(attrs, 'style:num-prefix'),
  suffix: attr(attrs, 'style:num-suffix'),
  shown: Number(attr(attrs, 'text:display-levels')) || 1,
  start: attr(attrs, 'text:start-value') === '' ? 1 : Number(attr(attrs, 'text:start-value')) || 0,
})

interface Paragraph {
  text: string
  readonly depth: number
  readonly hidden: boolean
  number: string
}

/** Paragraphs, lists and tables of `content.xml`, written to a flow. */
class Body {
  readonly notes: string[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly spans: { readonly hidden: boolean; readonly raised: boolean }[] = []
  private readonly counts = new Map<string, number[]>()
  private readonly open: { style: string; fresh: boolean; start: number | null }[] = []
  private silent = 0
  private deleted = 0
  private note: string[] | null = null
  private readonly tables: { cells: FlowCell[]; cell: string[]; columns: number; over: number }[] = []
  private readonly flow: Flow
  private readonly sheets: Sheets
  constructor(flow: Flow, sheets: Sheets) {
    this.flow = flow
    this.sheets = sheets
  }
  start(name: string, attrs: string): void {
    if (SILENT.has(name)) this.silent++
    if (name === 'text:deletion') this.deleted++
    if (this.silent > 0) return
    const p = this.paragraphs.at(-1)
    if (name === 'text:p' || name === 'text:h') this.openParagraph(name, attrs)
    else if (name === 'text:span')
      this.spans.push({ hidden: this.sheets.of(attr(attrs, 'text:style-name'), 'hidden'), raised: this.sheets.of(attr(attrs, 'text:style-name'), 'raised') })
    else if (name === 'text:s' && p) p.text += ' '.repeat(Math.min(40, Number(attr(attrs, 'text:c')) || 1))
    else if (name === 'text:tab' && p) p.text += p.text ? ' ' : ''
    else if (name === 'text:line-break' && p) p.text += '\n'
    else if (name === 'text:list') this.open.push({ style: attr(attrs, 'text:style-name') || (this.open.at(-1)?.style ?? ''), fresh: false, start: null })
    else if (name === 'text:list-item') this.openItem(attrs)
    else if (name === 'text:note') this.note = []
    else if (name === 'text:note-citation') this.silent++
    else if (name === 'table:table-row') this.tables.push({ cells: [], cell: [], columns: 1, over: 0 })
    else if (name === 'table:table-cell') this.openCell(attrs)
    else if (name === 'table:covered-table-cell') this.cover(Number(attr(attrs, 'table:number-columns-repeated')) || 1)
  }
  private openItem(attrs: string): void {
    const list = this.open.at(-1)
    if (!list) return
    list.fresh = true
    list.start = attr(attrs, 'text:start-value') === '' ? null : Number(attr(attrs, 'text:start-value'))
  }
  private openCell(attrs: string): void {
    const table = this.tables.at(-1)
    const columns = Math.min(60, Number(attr(attrs, 'table:number-columns-spanned')) || 1)
    if (table) Object.assign(table, { cell: [], columns, over: columns - 1 })
  }
  /** Places that a cell of this row goes over are counted with it; those that one above goes over keep their column. */
  private cover(places: number): void {
    const table = this.tables.at(-1)
    if (!table) return
    const counted = Math.min(places, table.over)
    table.over -= counted
    if (places > counted) table.cells.push({ text: '', columns: Math.min(60, places - counted) })
  }
  private openParagraph(name: string, attrs: string): void {
    const hidden = this.sheets.of(attr(attrs, 'text:style-name'), 'hidden')
    this.paragraphs.push({
      text: '',
      depth: name === 'text:h' ? Number(attr(attrs, 'text:outline-level')) || 1 : 0,
      hidden,
      number: this.note ? '' : this.number(),
    })
  }
  /** What the list at hand writes before its item's first paragraph. */
  private number(): string {
    const list = this.open.at(-1)
    if (!list?.fresh) return ''
    list.fresh = false
    const depth = this.open.length
    const levels = this.sheets.lists.get(list.style)
    const level = levels?.get(depth)
    if (!level) return ''
    const counts = (this.counts.get(list.style) ?? []).slice(0, depth)
    for (let i = 0; i < depth; i++) counts[i] ??= (levels?.get(i + 1)?.start ?? 1) - (i === depth - 1 ? 1 : 0)
    counts[depth - 1] = list.start ?? (counts[depth - 1] ?? 0) + 1
    this.counts.set(list.style, counts)
    if (isBullet(level.format)) return ''
    const shown = counts.slice(Math.max(0, depth - level.shown)).map((n, i, all) => written(n, levels?.get(depth - all.length + i + 1)?.format ?? 'decimal'))
    return level.prefix + shown.join('.') + level.suffix
  }
  end(name: string): void {
    if (SILENT.has(name) || name === 'text:note-citation') {
      this.silent = Math.max(0, this.silent - 1)
      return
    }
    if (this.silent > 0) return
    if (name === 'text:p' || name === 'text:h') this.endParagraph()
    else if (name === 'text:span') this.spans.pop()
    else if (name === 'text:list') this.open.pop()
    else if (name === 'text:note') {
      this.notes.push((this.note ?? []).join(''))
      this.note = null
    } else if (name === 'table:table-cell') {
      const table = this.tables.at(-1)
      table?.cells.push({ text: table.cell.join('\n'), columns: table.columns })
    } else if (name === 'table:table-row') this.endRow()
    else if (name === 'table:table' && this.tables.length === 0) this.flow.endTable()
  }
  private endRow(): void {
    const row = this.tables.pop()
    const above = this.tables.at(-1)
    if (above && this.tables.length < DEEPEST) above.cell.push(row?.cells.map((c) => c.text).join(' ') ?? '')
    else if (row) this.flow.row(row.cells)
  }
  private endParagraph(): void {
    const p = this.paragraphs.pop()
    const table = this.tables.at(-1)
    if (!p) return
    if (this.note) this.note.push(p.text)
    else if (table) table.cell.push(p.number + p.text)
    else this.flow.paragraph(p.text, p.depth, p.number)
  }
  text(words: string): void {
    const p = this.paragraphs.at(-1)
    if (!p || this.silent > 0) return
    if (p.hidden || this.spans.some((s) => s.hidden)) {
      this.flow.leave('hidden-text')
      return
    }
    const plain = words.replace(/[ \t\r\n]+/g, ' ')
    const shown = this.spans.some((s) => s.raised) ? raised(p.text, plain) : plain
    if (shown === '' && plain.trim()) this.flow.leave('note-marks')
    p.text += shown
  }
  finish(): void {
    this.flow.leave('deleted-text', this.deleted)
    for (const line of this.notes.length > 0 ? ['', '名词解释', ...this.notes] : []) this.flow.paragraph(line)
  }
}

/** An OpenDocument text → its text: paragraphs, generated numbers, tables; notes at the end as a glossary; tracked deletions stay out and are told. */
export const readOdt = (file: string, bytes: Uint8Array): Outcome<Parts> => {
  try {
    const all = entriesOf(bytes)
    const xmlOf = (name: string): string => {
      const entry = all.find((e) => e.name === name)
      return entry ? new TextDecoder().decode(entry.bytes()) : ''
    }
    if (all.reduce((n, e) => n + (e.name.endsWith('.xml') ? e.size : 0), 0) > MAX_BYTES)
      return refuse('too-large', file, 'more text than a report holds', `at most ${MAX_BYTES} bytes inside`)
    if (xmlOf('META-INF/manifest.xml').includes('encryption-data')) return refuse('password-protected', file, 'a locked ODT', 'an unlocked copy')
    const content = xmlOf('content.xml')
    if (!content.includes('office:text')) return refuse('unsupported-format', file, 'an OpenDocument file without text', 'the report as .odt or .docx')
    const sheets = new Sheets()
    sheets.read(xmlOf('styles.xml'))
    sheets.read(content)
    const flow = new Flow()
    const body = new Body(flow, sheets)
    for (const { kind, name, attrs } of pieces(content)) {
      if (kind === 'text') body.text(attrs)
      else if (kind === 'open') body.start(name, attrs)
      else body.end(name)
    }
    body.finish()
    return { ok: true, value: flow.parts(/<dc:title>([^<]{1,200})<\/dc:title>/.exec(xmlOf('meta.xml'))?.[1] ?? ''), issues: [] }
  } catch (error) {
    return zipRefusal(file, error, 'a whole .odt file')
  }
}
