import type { Outcome } from '../../model/issue.ts'
import { Flow } from '../flow/flow.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../refuse.ts'
import { entriesOf, zipRefusal } from '../zip.ts'
import { bodyOf } from './body.ts'
import { Counter, numberingOf } from './numbering.ts'
import { stylesOf } from './styles.ts'

const MAX_BYTES = 16 * 1024 * 1024
const NEEDED = /^(?:word\/(?:document|numbering|styles|footnotes|endnotes|header\d*|footer\d*)|docProps\/core)\.xml$/

type Entries = Readonly<Record<string, Uint8Array>>
const xmlOf = (entries: Entries, name: string): string => {
  const bytes = entries[name]
  return bytes ? new TextDecoder().decode(bytes) : ''
}

const titleOf = (xml: string): string => /<dc:title>([^<]{1,200})<\/dc:title>/.exec(xml)?.[1] ?? ''

const compose = (entries: Entries): Parts => {
  const styles = stylesOf(xmlOf(entries, 'word/styles.xml'))
  const counter = new Counter(numberingOf(xmlOf(entries, 'word/numbering.xml')))
  const flow = new Flow()
  bodyOf(xmlOf(entries, 'word/document.xml'), flow, styles, counter)
  /** Lines of a part that does not stand in the text's own place. */
  const aside = (name: string): readonly string[] => {
    const own = new Flow()
    bodyOf(xmlOf(entries, name), own, styles, counter)
    return own
      .parts()
      .text.split('\n')
      .filter((l) => l.trim() !== '')
  }
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap(aside)
  for (const line of notes.length > 0 ? ['', '名词解释', ...notes] : []) flow.paragraph(line)
  flow.drop(
    Object.keys(entries)
      .filter((n) => /\/(?:header|footer)\d*\.xml$/.test(n))
      .flatMap(aside),
    'running_head',
  )
  return flow.parts(titleOf(xmlOf(entries, 'docProps/core.xml')))
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
    if (!needed.some((e) => e.name === 'word/document.xml')) return refuse('damaged-file', file, 'no word/document.xml', 'a whole .docx file')
    return { ok: true, value: compose(Object.fromEntries(needed.map((e) => [e.name, e.bytes()]))), issues: [] }
  } catch (error) {
    return zipRefusal(file, error, 'a whole .docx file')
  }
}
