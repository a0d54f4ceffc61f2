import type { Cell, Dropped, Heading, Table } from '../model/source.ts'
import type { Parts } from './parts.ts'

const fieldValue = (line: string): string =>
  line
    .slice(line.indexOf(':') + 1)
    .trim()
    .replace(/^["']|["']$/g, '')

const FIELDS = { title: 'title', source: 'source', url: 'source', date: 'published', published: 'published' } as const
const isField = (key: string): key is keyof typeof FIELDS => Object.hasOwn(FIELDS, key)

/** Front matter: `key: value` lines between `---`, a list's first item standing for the list. */
const frontMatter = (text: string): { readonly end: number; readonly meta: Parts['meta'] } => {
  const close = text.startsWith('---') ? text.indexOf('\n---', 3) : -1
  if (close < 0 || close > 4000) return { end: 0, meta: {} }
  const meta: { title?: string; source?: string; published?: string } = {}
  let open: 'title' | 'source' | 'published' | null = null
  for (const line of text.slice(3, close).split('\n')) {
    const key = line
      .slice(0, Math.max(0, line.indexOf(':')))
      .trim()
      .toLowerCase()
    if (isField(key)) open = FIELDS[key]
    const value = line.startsWith('- ') ? line.slice(2).trim() : isField(key) ? fieldValue(line) : ''
    if (open && value && meta[open] === undefined) meta[open] = value
  }
  const after = text.indexOf('\n', close + 1)
  return { end: after < 0 ? text.length : after, meta }
}

const headingOf = (line: string, start: number): Heading | null => {
  const hash = /^(#{1,6}) /.exec(line)
  if (hash) return { start: start + (hash[1]?.length ?? 0) + 1, end: start + line.length, depth: hash[1]?.length ?? 1 }
  return line.length < 80 && line.startsWith('**') && line.trimEnd().endsWith('**') && line.indexOf('**', 2) === line.trimEnd().length - 2
    ? { start: start + 2, end: start + line.trimEnd().length - 2, depth: 3 }
    : null
}

/** Stretches from a mark to the next closing one, none longer than `limit`. */
const enclosed = (text: string, from: number, open: string, close: string, limit: number): readonly Dropped[] => {
  const found: Dropped[] = []
  for (let at = text.indexOf(open, from); at >= 0; at = text.indexOf(open, at + open.length)) {
    const end = text.slice(at, at + limit).indexOf(close)
    if (end > 0) found.push({ start: at, end: at + end + close.length, reason: 'markup' })
  }
  return found
}

/** An image's address, with nothing of the report in it. */
const isImage = (words: string): boolean => words.includes('](') && !words.includes('\n')

/** Spans of `**`, `#` at a line's start, `>`, rules, comments and images: signs of the format, not of the report. */
const markup = (text: string, from: number): readonly Dropped[] => [
  ...Array.from(
    text.slice(from).matchAll(/\*\*|^#{1,6} |^> ?|^-{3,9}$/gm),
    (m): Dropped => ({
      start: from + m.index,
      end: from + m.index + m[0].length,
      reason: 'markup',
    }),
  ),
  ...enclosed(text, from, '<!--', '-->', 600),
  ...enclosed(text, from, '![', ')', 600).filter(({ start, end }) => isImage(text.slice(start, end))),
]

const RULE = /^\|?[\s:|-]{3,200}$/

/** Cells of a line between its bars. */
const cellsOf = (line: string, start: number): readonly Cell[] => {
  const cells: Cell[] = []
  const from = line.trimStart().startsWith('|') ? line.indexOf('|') + 1 : 0
  let column = 0
  for (let at = from; at < line.length; column++) {
    const bar = line.indexOf('|', at)
    const end = bar < 0 ? line.length : bar
    const words = line.slice(at, end)
    const lead = words.length - words.trimStart().length
    if (words.trim()) cells.push({ start: start + at + lead, end: start + at + words.trimEnd().length, column, columns: 1 })
    at = end + 1
  }
  return cells
}

/** Tables of lines with bars, the second a rule of dashes; bars and rule are signs of the format. */
const tablesOf = (text: string, from: number): { readonly tables: readonly Table[]; readonly signs: readonly Dropped[] } => {
  const tables: Table[] = []
  const signs: Dropped[] = []
  let rows: (readonly Cell[])[] = []
  let ruled = false
  const flush = (end: number): void => {
    const [first] = rows[0] ?? []
    if (first && ruled && rows.length > 1) tables.push({ start: first.start, end, rows })
    rows = []
    ruled = false
  }
  for (let at = from; at < text.length; ) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, stop < 0 ? text.length : stop)
    const rule = rows.length === 1 && line.includes('-') && RULE.test(line)
    if (!line.includes('|')) flush(Math.max(from, at - 1))
    else if (rule) {
      ruled = true
      signs.push({ start: at, end: at + line.length, reason: 'markup' })
    } else {
      rows.push(cellsOf(line, at))
      for (let bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', bar + 1)) signs.push({ start: at + bar, end: at + bar + 1, reason: 'markup' })
    }
    at = stop < 0 ? text.length : stop + 1
  }
  flush(text.length)
  const inside = (d: Dropped): boolean => tables.some((t) => t.start - 4 <= d.start && d.end <= t.end + 1)
  return { tables, signs: tables.length > 0 ? signs.filter(inside) : [] }
}

/** Markdown: the text stays as it is; its signs are dropped spans, its headings and front matter known. */
export const readMarkdown = (text: string): Parts => {
  const { end, meta } = frontMatter(text)
  const headings: Heading[] = []
  for (let at = end; at < text.length; ) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, stop < 0 ? text.length : stop)
    const heading = headingOf(line, at)
    if (heading) headings.push(heading)
    at = stop < 0 ? text.length : stop + 1
  }
  const front: readonly Dropped[] = end > 0 ? [{ start: 0, end, reason: 'front_matter' }] : []
  const { tables, signs } = tablesOf(text, end)
  return { text, meta, headings, dropped: [...front, ...markup(text, end), ...signs], pages: [], tables }
}
