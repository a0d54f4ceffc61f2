import { gunzipSync } from 'fflate'
import { lineOf } from './cells.ts'
import { COLUMNS, PASSAGE_COLUMNS } from './row.ts'

/** More rows than every place of the country could fill: a file that claims them is not read. */
const MAX_ROWS = 500_000

/** Files are packed with gzip, or with Snappy, which the reader knows. */
const UNPACKING = { GZIP: (packed: Uint8Array): Uint8Array => gunzipSync(packed) }

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'yes' : ''
  return String(value)
}

/**
 * A Parquet file of facts as comma-separated text, columns in the order of the convention, whatever their order in the file; columns it does
 * not know are left out. Throws where the file is damaged.
 */
export const csvOfParquet = async (bytes: Uint8Array): Promise<string> => {
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet')
  const file = bytes.slice().buffer
  const metadata = parquetMetadata(file)
  if (Number(metadata.num_rows) > MAX_ROWS) throw new RangeError(`more than ${MAX_ROWS} rows`)
  const held = new Set(parquetSchema(metadata).children.map((c) => c.element.name))
  const wanted = PASSAGE_COLUMNS.some((c) => held.has(c)) ? [...COLUMNS, ...PASSAGE_COLUMNS] : COLUMNS
  const columns = wanted.filter((c) => held.has(c))
  const rows = await parquetReadObjects({ file, metadata, columns, compressors: UNPACKING })
  return [lineOf(columns), ...rows.map((row) => lineOf(columns.map((c) => cellOf(row[c]))))].join('')
}
