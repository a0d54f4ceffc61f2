import { blank, type Level, type List } from '../docx/numbering.ts'
import { u8, u16, u32 } from './bytes.ts'

/** Number formats by their code → as WordprocessingML names them. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal', 1: 'upperRoman', 2: 'lowerRoman', 3: 'upperLetter', 4: 'lowerLetter', 10: 'ideographDigital', 11: 'japaneseCounting', 14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle', 19: 'decimalFullWidth2', 22: 'decimalZero', 23: 'bullet', 26: 'decimalEnclosedFullstop', 27: 'decimalEnclosedParen', 28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle', 30: 'ideographTraditional', 31: 'ideographZodiac', 33: 'taiwaneseCounting', 34: 'ideographLegalTraditional', 35: 'taiwaneseCountingThousand',
  37: 'chineseCounting', 38: 'chineseLegalSimplified', 39: 'chineseCountingThousand', 255: 'none',
} // biome-ignore format: a table
const SUFFIXES = ['tab', 'space', 'nothing']
const MAX = 2_000

interface Sized {
  readonly level: Level
  readonly end: number
}

const levelAt = (b: Uint8Array, at: number): Sized => {
  const text = at + 28 + u8(b, at + 24) + u8(b, at + 25)
  const length = Math.min(64, u16(b, text))
  const characters = Array.from({ length }, (_, i) => u16(b, text + 2 + 2 * i))
  const words = characters.map((c) => (c < 9 ? `%${c + 1}` : String.fromCharCode(c))).join('')
  const level: Level = { ...blank(), start: u32(b, at), format: FORMATS[u8(b, at + 4)] ?? 'decimal', text: words, suffix: SUFFIXES[u8(b, at + 15)] ?? 'tab' }
  return { level, end: text + 2 + 2 * u16(b, text) }
}

/** Lists of a Word 97–2003 file by the number paragraphs name them with, and the list that a paragraph style is tied to. */
export interface DocLists {
  readonly lists: ReadonlyMap<string, List>
  readonly byStyle: ReadonlyMap<number, { readonly list: string; readonly level: number }>
}

interface Definition {
  readonly levels: readonly Level[]
  readonly styles: readonly number[]
}

const definitions = (table: Uint8Array, at: number, size: number): ReadonlyMap<number, Definition> => {
  const found = new Map<number, Definition>()
  const count = size < 2 ? 0 : Math.min(MAX, u16(table, at))
  let next = at + size
  for (let i = 0; i < count; i++) {
    const own = at + 2 + 28 * i
    const levels: Level[] = []
    for (let n = u8(table, own + 26) & 1 ? 1 : 9; n > 0 && next < table.length; n--) {
      const { level, end } = levelAt(table, next)
      levels.push(level)
      next = end
    }
    while (levels.length < 9) levels.push(blank())
    found.set(u32(table, own), { levels, styles: Array.from({ length: 9 }, (_, n) => u16(table, own + 8 + 2 * n)) })
  }
  return found
}

/** Levels that one list begins anew, and where its own data ends. */
const overrides = (table: Uint8Array, at: number, count: number): { readonly starts: ReadonlyMap<number, number>; readonly end: number } => {
  const starts = new Map<number, number>()
  let next = at + 4
  for (let i = 0; i < count; i++) {
    const flags = u32(table, next + 4)
    if (flags & 16) starts.set(flags & 15, u32(table, next))
    next = flags & 32 ? levelAt(table, next + 8).end : next + 8
  }
  return { starts, end: next }
}

/** `PlfLst` and `PlfLfo` of the table stream → its lists. */
export const listsOf = (table: Uint8Array, lst: readonly [number, number], lfo: readonly [number, number]): DocLists => {
  const defined = definitions(table, ...lst)
  const lists = new Map<string, List>()
  const byStyle = new Map<number, { readonly list: string; readonly level: number }>()
  const count = lfo[1] < 4 ? 0 : Math.min(MAX, u32(table, lfo[0]))
  let data = lfo[0] + 4 + 16 * count
  for (let i = 0; i < count; i++) {
    const own = lfo[0] + 4 + 16 * i
    const id = u32(table, own)
    const { starts, end } = overrides(table, data, Math.min(9, u8(table, own + 12)))
    data = end
    const definition = defined.get(id)
    if (!definition) continue
    lists.set(String(i + 1), { abstract: String(id), levels: definition.levels, starts })
    for (const [level, style] of definition.styles.entries()) if (style < 0xfff && !byStyle.has(style)) byStyle.set(style, { list: String(i + 1), level })
  }
  return { lists, byStyle }
}
