import type { Outcome } from '../../model/issue.ts'
import { Flow, type FlowCell } from '../flow/flow.ts'
import { raised } from '../flow/raised.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../refuse.ts'
import { type RtfToken, rtfTokens } from './tokens.ts'

/** Groups that hold nothing a reader sees, or the same once more. */
const SILENT = new Set(
  'fonttbl colortbl stylesheet pict object nonshppict listtable listoverridetable revtbl rsidtbl generator fldinst shprslt xmlnstbl themedata colorschememapping datastore latentstyles pgdsctbl upr bkmkstart bkmkend atnid atnauthor annotation atrfstart atrfend datafield formfield sp'.split(
    ' ',
  ),
)
/** Optional groups that are read all the same. */
const READ = new Set(['shpinst', 'shptxt', 'ud', 'pntext', 'listtext'])
const SIGNS: Readonly<Record<string, string>> = {
  emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', tab: ' ', line: '\n', softline: '\n',
  '~': '\u00A0', _: '-', '{': '{', '}': '}', '\\': '\\', emspace: ' ', enspace: ' ', qmspace: ' ', zwj: '', zwnj: '',
} // biome-ignore format: a table
const CODE_PAGES: Readonly<Record<number, string>> = { 936: 'gb18030', 950: 'big5', 932: 'shift_jis', 949: 'euc-kr', 1252: 'windows-1252', 65001: 'utf-8' }
const DEEPEST = 400

type Into = 'text' | 'silent' | 'number' | 'note' | 'frame' | 'title'

interface State {
  into: Into
  hidden: boolean
  deleted: boolean
  raised: boolean
  /** How many bytes repeat a character given by its Unicode number. */
  skip: number
  fresh: boolean
  optional: boolean
}

class Reader {
  readonly flow = new Flow()
  private readonly stack: State[] = []
  private state: State = { into: 'text', hidden: false, deleted: false, raised: false, skip: 1, fresh: true, optional: false }
  private encoding = 'gb18030'
  private pending: number[] = []
  private toSkip = 0
  private paragraph = ''
  private number = ''
  private outline = 0
  private cells: FlowCell[] = []
  private cell: string[] = []
  private inTable = false
  private readonly notes: string[] = []
  private readonly frames: string[] = []
  private note = ''
  private frame = ''
  title = ''

  take(token: RtfToken): void {
    if (token.kind === 'bytes') this.bytes(token.bytes, token.escaped)
    else {
      this.settle()
      if (token.kind === 'open') this.open()
      else if (token.kind === 'close') this.close()
      else this.word(token.name, token.value)
    }
  }
  private open(): void {
    this.toSkip = 0
    if (this.stack.length < DEEPEST) this.stack.push(this.state)
    this.state = { ...this.state, fresh: true, optional: false }
  }
  private close(): void {
    const { into } = this.state
    this.toSkip = 0
    this.state = this.stack.pop() ?? this.state
    if (into === 'note' && this.state.into !== 'note') this.endNote()
    if (into === 'frame' && this.state.into !== 'frame') this.endFrame()
  }
  private endNote(): void {
    if (this.note.trim()) this.notes.push(this.note.trim())
    this.note = ''
  }
  private endFrame(): void {
    this.frames.push(...this.frame.split('\n').filter((l) => l.trim() !== ''))
    this.frame = ''
  }
  private bytes(bytes: readonly number[], escaped: boolean): void {
    for (const byte of bytes) {
      if (this.toSkip > 0) this.toSkip--
      else this.pending.push(byte)
    }
    if (!escaped) this.state.fresh = false
  }
  /** Bytes met so far, as characters. */
  private settle(): void {
    if (this.pending.length === 0) return
    this.write(new TextDecoder(this.encoding).decode(Uint8Array.from(this.pending)))
    this.pending = []
  }
  private write(words: string): void {
    const s = this.state
    if (s.into === 'silent' || words === '') return
    if (s.deleted || s.hidden) {
      if (words.trim()) this.flow.leave(s.deleted ? 'deleted-text' : 'hidden-text')
      return
    }
    if (s.into === 'number') this.number += words
    else if (s.into === 'note') this.note += words
    else if (s.into === 'frame') this.frame += words
    else if (s.into === 'title') this.title += words
    else {
      const shown = s.raised ? raised(this.paragraph, words) : words
      if (shown === '' && words.trim()) this.flow.leave('note-marks')
      this.paragraph += shown
    }
  }
  private word(name: string, value: number | null): void {
    const s = this.state
    const first = s.fresh
    s.fresh = false
    if (name === '*') {
      s.optional = true
      s.fresh = true
    } else if (first && (SILENT.has(name) || (s.optional && !READ.has(name)))) s.into = name === 'ud' ? 'text' : 'silent'
    else if (first && this.destination(name)) return
    else if (name === 'u') {
      this.write(String.fromCharCode((value ?? 0) & 0xffff))
      this.toSkip = s.skip
    } else if (Object.hasOwn(SIGNS, name)) this.write(SIGNS[name] ?? '')
    else if (!this.format(name, value)) this.layout(name, value)
  }
  private destination(name: string): boolean {
    const s = this.state
    if (name === 'listtext' || name === 'pntext') s.into = s.into === 'silent' ? 'silent' : 'number'
    else if (name === 'footnote') s.into = 'note'
    else if (/^(?:header|footer)[lrf]?$/.test(name)) s.into = 'frame'
    else if (name === 'info') s.into = 'silent'
    else if (name === 'title') s.into = 'title'
    else if (name === 'ud') s.into = 'text'
    else return false
    return true
  }
  private format(name: string, value: number | null): boolean {
    const s = this.state
    const on = value !== 0
    if (name === 'v') s.hidden = on
    else if (name === 'deleted') s.deleted = on
    else if (name === 'super') s.raised = on
    else if (name === 'nosupersub' || name === 'sub') s.raised = false
    else if (name === 'plain') Object.assign(s, { hidden: false, raised: false, deleted: false })
    else if (name === 'uc') s.skip = value ?? 1
    else if (name === 'ansicpg') this.encoding = CODE_PAGES[value ?? 0] ?? 'gb18030'
    else return false
    return true
  }
  private layout(name: string, value: number | null): void {
    const { into } = this.state
    if (name === 'par' || name === 'sect' || name === 'page') {
      if (into === 'text') this.endParagraph()
      else this.write('\n')
    } else if (name === 'pard' && into === 'text') {
      this.inTable = false
      this.outline = 0
    } else if (name === 'intbl') this.inTable = true
    else if (name === 'outlinelevel') this.outline = value !== null && value < 9 ? value + 1 : 0
    else if ((name === 'cell' || name === 'nestcell') && into === 'text') this.endCell()
    else if (name === 'row' && into === 'text') this.endRow()
  }
  private endParagraph(): void {
    if (this.inTable) this.cell.push(this.number + this.paragraph)
    else {
      this.flow.endTable()
      this.flow.paragraph(this.paragraph, this.outline, this.number.trim())
    }
    this.paragraph = ''
    this.number = ''
  }
  private endCell(): void {
    this.cell.push(this.number + this.paragraph)
    this.cells.push({ text: this.cell.filter((t) => t.trim() !== '').join('\n'), columns: 1 })
    this.cell = []
    this.paragraph = ''
    this.number = ''
  }
  private endRow(): void {
    if (this.cells.length > 0) this.flow.row(this.cells)
    this.cells = []
  }
  finish(): Parts {
    this.settle()
    if (this.cells.length > 0) this.endRow()
    if (this.paragraph.trim()) this.endParagraph()
    for (const line of this.notes.length > 0 ? ['', '名词解释', ...this.notes] : []) this.flow.paragraph(line)
    this.flow.drop(this.frames, 'running_head')
    return this.flow.parts(this.title.trim())
  }
}

/**
 * A Rich Text file → its text: characters by Unicode number or code page, each once; generated numbers as written,
 * footnotes at the end as a glossary, headers and footers dropped; hidden and deleted runs stay out and are told.
 */
export const readRtf = (file: string, bytes: Uint8Array): Outcome<Parts> => {
  const reader = new Reader()
  for (const token of rtfTokens(bytes)) reader.take(token)
  const parts = reader.finish()
  return parts.text.trim() ? { ok: true, value: parts, issues: [] } : refuse('empty-file', file, 'RTF without text', 'a report')
}
