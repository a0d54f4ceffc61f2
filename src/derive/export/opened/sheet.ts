import { attr, pieces } from '../../../read/flow/xml.ts'
import type { RawCell, RawRow } from './table.ts'

/** A name without its namespace prefix: some writers put one before every element. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Character data in CDATA, written as other text is. */
const plain = (xml: string): string => {
  if (!xml.includes('<![CDATA[')) return xml
  return xml
    .split('<![CDATA[')
    .map((part, i) => {
      if (i === 0) return part
      const end = part.indexOf(']]>')
      return end < 0 ? part : part.slice(0, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;') + part.slice(end + 3)
    })
    .join('')
}

/** `_x000D_` stands for a character XML cannot hold, `_x005F_` for an underscore that would be taken for the first of these. */
const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text

/** Texts that cells share, in order. Readings for pronunciation (`rPh`) are no part of a text. */
export const sharedStrings = (xml: string): readonly string[] => {
  const texts: string[] = []
  let text = ''
  let [inText, spoken] = [false, false]
  for (const { kind, name, attrs } of pieces(plain(xml))) {
    const tag = local(name)
    if (kind === 'text') text += inText && !spoken ? attrs : ''
    else if (tag === 't') inText = kind === 'open'
    else if (tag === 'rPh') spoken = kind === 'open'
    else if (tag === 'si' && kind === 'close') texts.push(unescaped(text))
    if (tag === 'si') text = ''
  }
  return texts
}

/** `AB12` → 27; −1 where the cell names no column. */
const columnOf = (ref: string): number => {
  let n = 0
  for (const c of ref) {
    if (c < 'A' || c > 'Z') break
    n = n * 26 + c.charCodeAt(0) - 64
  }
  return n - 1
}

/** A cell further to the right than this counts as standing here: no table of ours is so wide. */
const WIDEST = 1000

interface Open {
  type: string
  column: number
  value: string
  text: string
  formula: string | null
}

const cellOf = (c: Open, shared: readonly string[]): RawCell => {
  if (c.formula !== null) return { formula: c.formula }
  switch (c.type) {
    case 'inlineStr':
      return unescaped(c.text)
    case 'str':
      return unescaped(c.value)
    case 's':
      return shared[Number(c.value)] ?? { error: `#${c.value}` }
    case 'b':
      return c.value === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return { error: c.value }
    case 'd':
      return c.value
    default:
      return c.value.trim() === '' ? null : Number.isFinite(Number(c.value)) ? Number(c.value) : c.value
  }
}

/** A worksheet being read: the row and the cell at hand. */
class Sheet {
  readonly rows: RawRow[] = []
  #cells: RawCell[] = []
  #row = 0
  #within = ''
  #spoken = false
  #cell: Open | null = null
  readonly #shared: readonly string[]

  constructor(shared: readonly string[]) {
    this.#shared = shared
  }

  text(text: string): void {
    if (this.#cell === null || this.#spoken) return
    if (this.#within === 'v') this.#cell.value += text
    else if (this.#within === 't') this.#cell.text += text
    else if (this.#within === 'f') this.#cell.formula = (this.#cell.formula ?? '') + text
  }

  open(tag: string, attrs: string): void {
    this.#within = tag
    if (tag === 'row') {
      this.#row = Number(attr(attrs, 'r')) || this.#row + 1
      this.#cells = []
    } else if (tag === 'c') {
      const column = columnOf(attr(attrs, 'r'))
      this.#cell = { type: attr(attrs, 't'), column: column < 0 ? this.#cells.length : column, value: '', text: '', formula: null }
    } else if (tag === 'f' && this.#cell) this.#cell.formula = ''
    else if (tag === 'rPh') this.#spoken = true
  }

  close(tag: string): void {
    this.#within = ''
    if (tag === 'rPh') this.#spoken = false
    else if (tag === 'row') this.rows.push({ row: this.#row, cells: this.#cells })
    else if (tag === 'c' && this.#cell) {
      this.#cells[Math.min(this.#cell.column, WIDEST)] = cellOf(this.#cell, this.#shared)
      this.#cell = null
    }
  }
}

/** The rows of a worksheet, cells where their references put them; a formula comes as a formula, whatever it last showed. */
export const sheetRows = (xml: string, shared: readonly string[]): readonly RawRow[] => {
  const sheet = new Sheet(shared)
  for (const { kind, name, attrs } of pieces(plain(xml))) {
    if (kind === 'text') sheet.text(attrs)
    else if (kind === 'open') sheet.open(local(name), attrs)
    else sheet.close(local(name))
  }
  return sheet.rows
}
