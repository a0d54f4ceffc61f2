import type { Correction } from '../../../model/correction.ts'
import { correction } from '../../../pipeline/casefile/schema/case.ts'
import { decode } from '../../../read/decode.ts'
import { csvTable } from './csv.ts'
import { Faults, type Opening, refused } from './fault.ts'
import { flatRows, type OpenedRow } from './flat.ts'
import { type Kind, kindOf } from './kinds.ts'
import { type Recognised, recognise } from './recognise.ts'
import { parsed, records } from './records.ts'
import type { RawTable } from './table.ts'
import { exportSheets, partsOf, workbookTables } from './workbook.ts'

/** An export as it was read back. */
export interface OpenedExport {
  readonly kind: Kind
  /** `columns`: a table, its cells by column. `fields`: JSON, every field as it is. */
  readonly shape: 'columns' | 'fields'
  /** Columns of a table that are compared. */
  readonly columns: readonly string[]
  /** Columns of ours the table lacks, and columns it has beyond ours: neither is compared. */
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  /** The last line has no line end: whole rows behind it may be missing. */
  readonly openEnd: boolean
  /** Further sheets with the columns of an export, which are not read: one at a time. */
  readonly otherSheets: readonly string[]
  readonly rows: readonly OpenedRow[]
}

/** Told while a file is read: rows done. */
export type Say = (done: number) => void

const ofTable = (table: RawTable, say: Say): Opening<OpenedExport> => {
  const kind = kindOf(table.header)
  if (kind === undefined) return refused({ why: 'other', is: 'table', seen: table.header.slice(0, 8).join(', ') })
  const read = flatRows(kind, table, say)
  return read.ok ? { ok: true, value: { kind, shape: 'columns', ...read.value, openEnd: table.openEnd, otherSheets: [] } } : read
}

const ofWorkbook = (bytes: Uint8Array, say: Say): Opening<OpenedExport> => {
  const parts = partsOf(bytes)
  if (parts === null) return refused({ why: 'damaged', seen: '' })
  const names = exportSheets(parts)
  if (!names.ok) return names
  const [first, ...otherSheets] = names.value
  const tables = workbookTables(parts, (name) => name === first)
  if (!tables.ok) return tables
  const [table] = tables.value
  if (table === undefined) return refused({ why: 'other', is: 'workbook', seen: '' })
  const read = ofTable(table, say)
  return read.ok ? { ok: true, value: { ...read.value, otherSheets } } : read
}

const ofRecords = (text: string, say: Say): Opening<OpenedExport> => {
  const read = records(text, say)
  return read.ok ? { ok: true, value: { ...read.value, shape: 'fields', columns: [], missing: [], extra: [], openEnd: false, otherSheets: [] } } : read
}

const read = async (as: Recognised, bytes: Uint8Array, say: Say): Promise<Opening<OpenedExport>> => {
  switch (as) {
    case 'table':
      return ofTable(await csvTable(decode(bytes).text), say)
    case 'workbook':
      return ofWorkbook(bytes, say)
    case 'records':
      return ofRecords(decode(bytes).text, say)
    default:
      return as satisfies never
  }
}

/** Bytes of an export → its rows, every cell or field checked; else why it is refused, with every fault by sheet, row and column. */
export const openExport = async (name: string, bytes: Uint8Array, say: Say = () => undefined): Promise<Opening<OpenedExport>> => {
  const as = await recognise(name, bytes)
  return as.ok ? read(as.value, bytes, say) : as
}

/** A correction with its row in the file. */
export interface OpenedCorrection {
  readonly row: number
  readonly correction: Correction
}

const asRecord = (value: OpenedRow['value']): unknown => {
  const { stale, kind: _, change, who, why, ...rest } = value
  return { ...rest, who: who ?? '', why: why ?? '', change: parsed(String(change)), ...(stale === 'stale' ? { stale: true } : {}) }
}

/** The corrections of an export of corrections; the change is read from its own column, field by field. */
export const correctionsOf = ({ shape, rows }: OpenedExport): Opening<readonly OpenedCorrection[]> => {
  const faults = new Faults()
  const found: OpenedCorrection[] = []
  for (const { row, value } of rows) {
    const checked = correction.safeParse(shape === 'columns' ? asRecord(value) : value)
    if (checked.success) found.push({ row, correction: checked.data })
    else {
      const text = String(value.change)
      const whole = parsed(text) !== undefined
      const column = checked.error.issues[0]?.path.join('.') ?? 'change'
      faults.add({ why: whole ? 'field' : text.length >= 32_767 ? 'too-long' : 'json', row, column: whole ? column : 'change', seen: text })
    }
  }
  return faults.total > 0 ? refused(faults.refusal('corrections')) : { ok: true, value: found }
}
