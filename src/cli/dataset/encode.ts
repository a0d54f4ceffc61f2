import { gzipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { COLUMNS, type ColumnKind, type TableName } from './tables.ts'

/** What stands at a dotted path of a record, or undefined. */
export const valueAt = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), record)

const TYPES = { text: 'STRING', json: 'STRING', whole: 'INT32', number: 'DOUBLE', flag: 'BOOLEAN' } as const satisfies Record<ColumnKind, string>

const cellOf = (value: unknown, kind: ColumnKind): string | number | boolean | null => {
  if (kind === 'flag') return value === true
  if (value === undefined || value === null || value === '') return null
  if (kind === 'json') return Array.isArray(value) && value.length === 0 ? null : JSON.stringify(value)
  if (kind === 'text') return String(value)
  return typeof value === 'number' ? value : Number(value)
}

const zipped = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 6, mtime: 0 })

/** Rows to a group: small enough that a reader skips what it does not want. */
const GROUP = 20_000

/** One file of a table. The same records give the same bytes; what each column means is in the file's own metadata. */
export const encodeTable = (table: TableName, records: readonly unknown[], version: string): Uint8Array => {
  const columns = COLUMNS[table]
  const columnData = columns.map(({ name, kind, path }) => ({
    name,
    data: records.map((r) => cellOf(valueAt(r, path), kind)),
    type: TYPES[kind],
    nullable: kind !== 'flag',
  }))
  const dictionary = Object.fromEntries(columns.map((c) => [c.name, c.means]))
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      codec: 'GZIP',
      compressors: { GZIP: zipped },
      rowGroupSize: GROUP,
      createdBy: 'outturn',
      kvMetadata: [
        { key: 'table', value: table },
        { key: 'version', value: version },
        { key: 'columns', value: JSON.stringify(dictionary) },
      ],
    }),
  )
}
