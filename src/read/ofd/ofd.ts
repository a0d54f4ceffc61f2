import type { Issue, Outcome } from '../../model/issue.ts'
import { decode } from '../decode.ts'
import { attr, pieces } from '../flow/xml.ts'
import type { Parts } from '../parts.ts'
import { compose, type Page } from '../pdf/compose.ts'
import { type Item, isSlanted } from '../pdf/item.ts'
import { linesOf } from '../pdf/lines.ts'
import { refuse } from '../refuse.ts'
import { type Entry, entriesOf, zipRefusal } from '../zip.ts'
import { heightOf, type OfdPage, pageOf } from './page.ts'

const MAX_BYTES = 48 * 1024 * 1024
const MAX_PAGES = 600

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Files of the package by their full path; a location is read from the folder of the file that names it. */
class Package {
  private readonly entries: ReadonlyMap<string, Entry>
  private left = MAX_BYTES
  constructor(entries: readonly Entry[]) {
    this.entries = new Map(entries.map((e) => [e.name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), e]))
  }
  path(location: string, beside: string): string {
    const parts = location.startsWith('/') ? [] : beside.split('/').slice(0, -1)
    for (const part of location.split('/')) {
      if (part === '..') parts.pop()
      else if (part !== '' && part !== '.') parts.push(part)
    }
    return parts.join('/')
  }
  has(pattern: RegExp): boolean {
    return [...this.entries.keys()].some((name) => pattern.test(name))
  }
  /** Text of a part, '' where the package lacks it. */
  xml(path: string): string {
    const entry = this.entries.get(path.toLowerCase())
    if (!entry) return ''
    this.left -= entry.size
    return this.left < 0 ? '' : decode(entry.bytes()).text
  }
  get full(): boolean {
    return this.left < 0
  }
}

const wordsIn = (xml: string, tag: string): string => {
  let inside = false
  for (const { kind, name, attrs } of pieces(xml)) {
    if (kind === 'text' && inside) return attrs.trim()
    if (local(name) === tag) inside = kind === 'open'
  }
  return ''
}

interface Leaf {
  readonly id: string
  readonly location: string
}

/** Pages (or template pages) that a document lists, in order. */
const leaves = (xml: string, tag: string): readonly Leaf[] =>
  Array.from(pieces(xml)).flatMap(({ kind, name, attrs }) =>
    kind === 'open' && local(name) === tag && attrs.includes('BaseLoc') ? [{ id: attr(attrs, 'ID'), location: attr(attrs, 'BaseLoc') }] : [],
  )

const level = (items: readonly Item[]): readonly Item[] => items.filter((i) => !isSlanted(i))
const asPage = (own: OfdPage, template: OfdPage | undefined, height: number): Page => ({
  lines: linesOf(level(own.items), height),
  watermarks: [...own.items.filter(isSlanted).map((i) => i.str.trim()), ...(template ? linesOf(template.items, height).map((l) => l.text) : [])],
})

const read = (file: string, pack: Package): Outcome<Parts> => {
  const root = pack.path(wordsIn(pack.xml('OFD.xml'), 'DocRoot') || 'Doc_0/Document.xml', 'OFD.xml')
  const document = pack.xml(root)
  if (!document) return refuse('damaged-file', file, 'an OFD without its document', 'a whole OFD file')
  const common = heightOf(document)
  const open = (at: Leaf | undefined): { readonly page: OfdPage; readonly height: number } | undefined => {
    const xml = at ? pack.xml(pack.path(at.location, root)) : ''
    const height = heightOf(xml) || common || 842
    return xml ? { page: pageOf(xml, height), height } : undefined
  }
  const templates = new Map(leaves(document, 'TemplatePage').map((t) => [t.id, open(t)?.page]))
  const list = leaves(document, 'Page').slice(0, MAX_PAGES)
  const opened = list.map(open)
  if (pack.full) return refuse('too-large', file, 'more pages than text fills', `at most ${MAX_BYTES} bytes inside`)
  const pages = opened.map((p): Page => (p ? asPage(p.page, templates.get(p.page.template), p.height) : { lines: [], watermarks: [] }))
  if (pages.every((p) => p.lines.length === 0)) return refuse('no-text-layer', file, `${pages.length} pages of an OFD without text`, 'an OFD with text in it')
  const hidden = opened.reduce((n, p) => n + (p?.page.hidden ?? 0), 0)
  const issues: Issue[] = hidden > 0 ? [{ code: 'hidden-text', count: hidden }] : []
  if (pack.has(/signature\.xml$/)) issues.push({ code: 'signature-unchecked' })
  const title = wordsIn(pack.xml('OFD.xml'), 'Title')
  const composed = compose(pages)
  return { ok: true, value: { ...composed, ...(title && { meta: { title } }), issues: [...(composed.issues ?? []), ...issues] }, issues: [] }
}

/**
 * An OFD document (GB/T 33190) → its text: characters placed by their text objects, read by lines as a PDF's are; pages kept,
 * template pages set aside as what comes on every page. Signatures are named and not checked.
 */
export const readOfd = (file: string, bytes: Uint8Array): Outcome<Parts> => {
  try {
    const pack = new Package(entriesOf(bytes))
    if (pack.has(/(?:^|\/)encryptions?\.xml$/)) return refuse('password-protected', file, 'a locked OFD', 'an unlocked copy')
    return read(file, pack)
  } catch (error) {
    return zipRefusal(file, error, 'a whole OFD file')
  }
}
