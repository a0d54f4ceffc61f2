import type { Outcome } from '../../model/issue.ts'
import { Flow } from '../flow/flow.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../refuse.ts'
import { u16 } from './bytes.ts'
import { Compound } from './ole.ts'
import { WordText } from './text.ts'

const WORD_97 = 0xa5ec
const OTHERS: readonly (readonly [string, string])[] = [
  ['Workbook', 'XLS'],
  ['Book', 'XLS'],
  ['PowerPoint Document', 'PPT'],
]

const lines = (text: WordText, from: number, to: number): readonly string[] => {
  const own = new Flow()
  text.write(from, to, own)
  return own
    .parts()
    .text.split('\n')
    .filter((l) => l.trim() !== '')
}

const compose = (text: WordText): Parts => {
  const [main = 0, foot = 0, head = 0, macro = 0, remarks = 0, ends = 0, boxes = 0] = text.counts
  const flow = new Flow()
  text.write(0, main, flow)
  const end = main + foot + head + macro + remarks
  for (const line of lines(text, end + ends, end + ends + boxes)) flow.paragraph(line)
  const notes = [...lines(text, main, main + foot), ...lines(text, end, end + ends)]
  for (const line of notes.length > 0 ? ['', '名词解释', ...notes] : []) flow.paragraph(line)
  flow.drop(lines(text, main + foot, main + foot + head), 'running_head')
  return flow.parts()
}

/**
 * A Word 97–2003 file, or one of WPS Writer in the same container → its text: paragraphs, rows of tables, generated numbers,
 * text boxes behind the text, notes at the end as a glossary; deleted and hidden characters stay out and are told.
 */
export const readDoc = (file: string, bytes: Uint8Array): Outcome<Parts> => {
  const compound = new Compound(bytes)
  const doc = compound.read('WordDocument')
  if (compound.has('EncryptedPackage')) return refuse('password-protected', file, 'a locked Office file', 'an unlocked copy')
  const other = OTHERS.find(([stream]) => compound.has(stream))
  if (doc.length === 0 && other) return refuse('unsupported-format', file, other[1], 'the report as .docx, .doc or text')
  if (doc.length === 0) return refuse('damaged-file', file, 'no Word document inside', 'a whole .doc or .wps file')
  if (u16(doc, 0) !== WORD_97) return refuse('old-office-format', file, 'older than Word 97', 'save it as .docx, or as text')
  const flags = u16(doc, 10)
  if (flags & 0x100) return refuse('password-protected', file, 'a locked Word file', 'an unlocked copy')
  const parts = compose(new WordText(doc, compound.read(flags & 0x200 ? '1Table' : '0Table')))
  return parts.text.trim() ? { ok: true, value: parts, issues: [] } : refuse('damaged-file', file, 'no text in the Word document', 'a whole .doc or .wps file')
}
