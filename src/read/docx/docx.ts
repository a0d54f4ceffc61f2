import type { Outcome } from '../../model/issue.ts'
import type { Dropped } from '../../model/source.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../refuse.ts'
import { type Entry, entriesOf, zipRefusal } from '../zip.ts'
import { bodyOf, type Styles } from './body.ts'
import { Counter, numberingOf } from './numbering.ts'
import { attr, pieces } from './xml.ts'

const MAX_BYTES = 16 * 1024 * 1024
const NEEDED = /^(?:word\/(?:document|numbering|styles|footnotes|endnotes|header\d*|footer\d*)|docProps\/core)\.xml$/

type Entries = Readonly<Record<string, Uint8Array>>
const xmlOf = (entries: Entries, name: string): string => {
  const bytes = entries[name]
  return bytes ? new TextDecoder().decode(bytes) : ''
}

const stylesOf = (xml: string): Styles => {
  const styles = new Map<string, number>()
  let id = ''
  for (const { kind, name, attrs } of pieces(xml)) {
    if (kind !== 'open') continue
    if (name === 'w:style') id = attr(attrs, 'w:styleId')
    const heading = name === 'w:name' ? /^heading (\d)$/i.exec(attr(attrs, 'w:val'))?.[1] : undefined
    if (heading) styles.set(id, Number(heading))
  }
  return styles
}

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'XLSX'],
  [/^ppt\//, 'PPTX'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
  [/^content\.xml$/, 'ODT'],
]
/** What a ZIP is that is no Word file. */
const formatOf = (entries: readonly Entry[]): string => OTHERS.find(([mark]) => entries.some((e) => mark.test(e.name)))?.[1] ?? 'ZIP'

const titleOf = (xml: string): string => /<dc:title>([^<]{1,200})<\/dc:title>/.exec(xml)?.[1] ?? ''

const compose = (entries: Entries): Parts => {
  const styles = stylesOf(xmlOf(entries, 'word/styles.xml'))
  const counter = new Counter(numberingOf(xmlOf(entries, 'word/numbering.xml')))
  const read = (name: string): ReturnType<typeof bodyOf> => bodyOf(xmlOf(entries, name), styles, counter)
  const body = read('word/document.xml')
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].map((n) => read(n).text.trim()).filter((t) => t !== '')
  const frames = Object.keys(entries)
    .filter((n) => /\/(?:header|footer)\d*\.xml$/.test(n))
    .map((n) => read(n).text.trim())
    .filter((t) => t !== '')
  const text = notes.length > 0 ? `${body.text}\n名词解释\n${notes.join('\n')}\n` : body.text
  const tail = frames.length > 0 ? `${frames.join('\n')}\n` : ''
  const dropped: readonly Dropped[] = tail ? [{ start: text.length, end: text.length + tail.length, reason: 'running_head' }] : []
  const title = titleOf(xmlOf(entries, 'docProps/core.xml'))
  return { text: text + tail, meta: title ? { title } : {}, headings: body.headings, dropped, pages: [] }
}

/**
 * A Word file → its text: paragraphs as lines, table rows as lines, numbers Word generates written out, text boxes in place,
 * footnotes after the text as a glossary, headers and footers last and marked dropped. Deleted revisions are not read.
 */
export const readDocx = (file: string, bytes: Uint8Array): Outcome<Parts> => {
  try {
    const all = entriesOf(bytes)
    const needed = all.filter((e) => NEEDED.test(e.name))
    const size = needed.reduce((n, e) => n + e.size, 0)
    if (size > MAX_BYTES) return refuse('too-large', file, `${size} bytes inside`, `at most ${MAX_BYTES}`)
    if (!needed.some((e) => e.name === 'word/document.xml')) return refuse('unsupported-format', file, formatOf(all), '.docx')
    return { ok: true, value: compose(Object.fromEntries(needed.map((e) => [e.name, e.bytes()]))), issues: [] }
  } catch (error) {
    return zipRefusal(file, error, 'a whole .docx file')
  }
}
