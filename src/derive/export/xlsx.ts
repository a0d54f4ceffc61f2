import type { Cell, SheetData } from 'write-excel-file/universal'
import { dictionaryTable, type Export, type FlatTable, flatTable, type MethodLine, methodTable, sourcesTable } from './tables.ts'

/** Excel's limit for one cell. */
const LONGEST = 32_767

const sheet = (table: FlatTable): SheetData => {
  const head = table.columns.map((c): Cell => ({ value: c.key, type: String, fontWeight: 'bold' }))
  const rows = Array.from({ length: table.size }, (_, i) =>
    table.cells(i).map((v): Cell => (v === null ? null : typeof v === 'number' ? { value: v, type: Number } : { value: v.slice(0, LONGEST), type: String })),
  )
  return [head, ...rows]
}

/** An Excel workbook: the rows, their sources, the method, and what every column means. The writer is loaded when first wanted. */
export const toXlsx = async (what: Export, method: readonly MethodLine[]): Promise<Blob> => {
  const { default: write } = await import('write-excel-file/universal')
  const tables = [flatTable(what), sourcesTable(what), methodTable(method), dictionaryTable()]
  return await write(tables.map((t) => ({ data: sheet(t), sheet: t.name, stickyRowsCount: 1 }))).toBlob()
}
