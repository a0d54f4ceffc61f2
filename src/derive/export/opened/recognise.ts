import { decode } from '../../../read/decode.ts'
import { COLUMNS as FACT_COLUMNS } from '../../../read/facts/row.ts'
import { sniff } from '../../../read/sniff.ts'
import { EXPORT_FORMAT } from '../json.ts'
import { csvTable } from './csv.ts'
import { type Opening, type Other, refused } from './fault.ts'
import { isDictionary, kindOf } from './kinds.ts'
import { exportSheets, isWorkbook, partsOf, sheetNames } from './workbook.ts'

/** What a file is by its bytes: the shape of export it seems to be, not yet read. */
export type Recognised = 'table' | 'workbook' | 'records'

/** So much of a text tells what it is. */
const HEAD = 65_536

const other = (is: Other, seen: string) => refused({ why: 'other', is, seen })

/** Names as a message shows them. */
const listed = (names: readonly string[]): string => names.slice(0, 8).join(', ') + (names.length > 8 ? ' …' : '')

const ofZip = (bytes: Uint8Array): Opening<Recognised> => {
  const parts = partsOf(bytes)
  if (parts === null) return refused({ why: 'damaged', seen: '' })
  if (!isWorkbook(parts)) return other(parts.has('word/document.xml') ? 'docx' : parts.has('manifest.json') ? 'case' : 'archive', listed([...parts.keys()]))
  const ours = exportSheets(parts)
  if (!ours.ok) return ours
  return ours.value.length > 0 ? { ok: true, value: 'workbook' } : other('workbook', listed(sheetNames(parts)))
}

/** Facts have a convention of their own, checked where facts are read. */
const isFacts = (header: readonly string[]): boolean => FACT_COLUMNS.filter((c) => header.includes(c)).length * 2 > FACT_COLUMNS.length

const ofText = async (name: string, bytes: Uint8Array): Promise<Opening<Recognised>> => {
  const head = decode(bytes.subarray(0, HEAD)).text
  const start = head.trimStart()
  if (start.startsWith('{') || start.startsWith('[')) {
    const log = start.startsWith('[') && ['"sha256"', '"when"', '"change"'].every((field) => head.includes(field))
    return head.includes(`"${EXPORT_FORMAT}"`) || log ? { ok: true, value: 'records' } : other('json', start.slice(0, 60))
  }
  const { header } = await csvTable(head.slice(0, 8_192).split('\n', 1)[0] ?? '')
  if (kindOf(header)) return { ok: true, value: 'table' }
  if (isDictionary(header)) return other('dictionary', listed(header))
  if (isFacts(header)) return other('facts', listed(header))
  return /\.(?:csv|tsv)$/i.test(name) || header.length > 3 ? other('table', listed(header)) : other('text', start.slice(0, 60))
}

/** Tells an export of this program from everything else, by the bytes. Cheap: of a text only the beginning is looked at. */
export const recognise = async (name: string, bytes: Uint8Array): Promise<Opening<Recognised>> => {
  if (bytes.length === 0) return refused({ why: 'empty', seen: '' })
  const sort = sniff(name, bytes)
  switch (sort) {
    case 'zip':
      return ofZip(bytes)
    case 'doc':
      return refused({ why: 'old-office', seen: '' })
    case 'ofd':
    case 'docx':
    case 'odt':
    case 'xlsx':
    case 'pptx':
    case 'epub':
    case 'pages':
      return ofZip(bytes)
    case 'pdf':
    case 'archive':
    case 'binary':
      return other(sort, '')
    case 'parquet':
      return other('binary', '')
    case 'rtf':
      return other('text', '')
    case 'html':
    case 'mhtml':
      return other('html', '')
    case 'text':
    case 'markdown':
      return ofText(name, bytes)
    default:
      return sort satisfies never
  }
}
