import type { Outcome } from '../model/issue.ts'
import type { Format, ReadText, SourceFile } from '../model/source.ts'
import { decode } from './decode.ts'
import { readDocx } from './docx/docx.ts'
import { HINT, refusalOf } from './formats.ts'
import { sha256 } from './hash.ts'
import { checkHealth } from './health.ts'
import { readHtml } from './html/html.ts'
import { mainPart, savedFrom } from './html/mhtml.ts'
import { readMarkdown } from './markdown.ts'
import { type Parts, plain } from './parts.ts'
import { refuse } from './refuse.ts'
import { sniff, sortOfZip } from './sniff.ts'

const LIMIT = 60 * 1024 * 1024
/** Fifty times the longest report known: more is several, or none. */
const LONGEST = 3_000_000

interface Raw {
  readonly format: Format
  readonly encoding: string
  readonly parts: Parts
}

const ok = (format: Format, encoding: string, parts: Parts): Outcome<Raw> => ({ ok: true, value: { format, encoding, parts }, issues: [] })

const asText = (format: Format, bytes: Uint8Array, read: (text: string) => Parts): Outcome<Raw> => {
  const { text, encoding } = decode(bytes)
  return ok(format, encoding, read(text))
}

/** What a format's own reader gave, or its refusal. */
const as = (format: Format, read: Outcome<Parts>): Outcome<Raw> => (read.ok ? ok(format, 'utf-8', read.value) : read)

const sourced = (parts: Parts, source: string | undefined): Parts => (source ? { ...parts, meta: { ...parts.meta, source } } : parts)

const parse = async ({ name, bytes }: SourceFile): Promise<Outcome<Raw>> => {
  const first = sniff(name, bytes)
  const sort = first === 'zip' ? sortOfZip(name, bytes) : first
  switch (sort) {
    case 'text':
      return asText('text', bytes, (text) => (text.startsWith('---') ? readMarkdown(text) : plain(text)))
    case 'markdown':
      return asText('markdown', bytes, readMarkdown)
    case 'html':
      return asText('html', bytes, readHtml)
    case 'mhtml':
      return asText('mhtml', mainPart(bytes), (text) => sourced(readHtml(text), savedFrom(bytes)))
    case 'pdf':
      return as('pdf', await (await import('./pdf/pdf.ts')).readPdf(name, bytes))
    case 'docx':
      return as('docx', readDocx(name, bytes))
    case 'ofd':
      return as('ofd', (await import('./ofd/ofd.ts')).readOfd(name, bytes))
    case 'odt':
      return as('odt', (await import('./odt/odt.ts')).readOdt(name, bytes))
    case 'rtf':
      return as('rtf', (await import('./rtf/rtf.ts')).readRtf(name, bytes))
    case 'doc':
      return as('doc', (await import('./doc/doc.ts')).readDoc(name, bytes))
    default: {
      const { code, seen, expected = HINT } = refusalOf(sort) ?? { code: 'binary-file', seen: sort }
      return refuse(code, name, seen, expected)
    }
  }
}

/**
 * Bytes of one report → its characters in the source's own spelling, with the hash of the bytes, encoding,
 * headings and dropped parts the format shows. Refused with the reason, never half-read; never throws on any bytes.
 */
export const readSource = async (file: SourceFile): Promise<Outcome<ReadText>> => {
  const { name, bytes } = file
  if (bytes.length === 0) return refuse('empty-file', name, '0 bytes', 'a report')
  if (bytes.length > LIMIT) return refuse('too-large', name, `${bytes.length} bytes`, `at most ${LIMIT} bytes`)
  const raw = await parse(file)
  if (!raw.ok) return raw
  const { format, encoding, parts } = raw.value
  const { issues = [], ...read } = parts
  if (parts.text.length > LONGEST) return refuse('too-large', name, `${parts.text.length} characters`, `at most ${LONGEST}`)
  const health = checkHealth(name, parts.text, format === 'pdf' ? 'no-text-layer' : 'undecodable')
  if (!health.ok) return health
  return { ok: true, value: { file: name, sha256: await sha256(bytes), format, encoding, ...read }, issues: [...health.issues, ...issues] }
}
