import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { encodeTable, valueAt } from './encode.ts'
import { PARTITIONS, TABLES, type TableName } from './tables.ts'

/** A dataset that is being written: records go in one by one, files come to be when it is closed. */
export interface Dataset {
  readonly add: (table: TableName, record: unknown) => void
  /** Writes what was added as Parquet, and the list of the files with rows and hashes; returns that list. */
  readonly close: () => readonly Written[]
}

export interface Written {
  readonly file: string
  readonly table: TableName
  readonly rows: number
  readonly sha256: string
}

/** Records of a part that are held before they are laid on the disk. */
const HELD = 2000
const PART = '.part'

const partitionOf = (table: TableName, record: unknown): string => {
  const [adcode, year] = PARTITIONS[table].map((path) => valueAt(record, path))
  const province = typeof adcode === 'string' && /^\d{6}$/.test(adcode) ? adcode.slice(0, 2) : '00'
  return `${table}/province=${province}/year=${typeof year === 'number' ? year : 0}`
}

const isEmpty = (folder: string): boolean => {
  const stat = statSync(folder, { throwIfNoEntry: false })
  return stat === undefined || (stat.isDirectory() && readdirSync(folder).length === 0)
}

/** Why nothing can be written into a folder, or undefined. */
export const refusedFolder = (folder: string): string | undefined => (isEmpty(folder) ? undefined : `${folder} is there and not empty: name a new folder`)

const tableOf = (file: string): TableName => {
  const table = TABLES.find((t) => file.startsWith(`${t}/`))
  if (!table) throw new Error(`${file} is of no table`)
  return table
}

/**
 * Parquet files under `folder`, a table a folder, by province and year (`pairs/province=33/year=2024/data.parquet`), as DuckDB, pandas and
 * Arrow read them. While it is written, records lie as lines beside their places: memory does not grow with the number of reports.
 */
export const openDataset = (folder: string, version: string): Dataset => {
  const held = new Map<string, string[]>()
  const known = new Set<string>()
  const lay = (part: string): void => {
    const lines = held.get(part) ?? []
    const file = join(folder, part + PART)
    if (!known.has(part)) mkdirSync(dirname(file), { recursive: true })
    known.add(part)
    appendFileSync(file, lines.map((l) => `${l}\n`).join(''))
    held.delete(part)
  }
  const write = (part: string): Written => {
    const lines = readFileSync(join(folder, part + PART), 'utf8')
      .split('\n')
      .filter((l) => l !== '')
    const table = tableOf(part)
    const bytes = encodeTable(
      table,
      lines.map((l): unknown => JSON.parse(l)),
      version,
    )
    const file = `${part}/data.parquet`
    mkdirSync(join(folder, part), { recursive: true })
    writeFileSync(join(folder, `${file}.new`), bytes)
    renameSync(join(folder, `${file}.new`), join(folder, file))
    rmSync(join(folder, part + PART))
    return { file, table, rows: lines.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  }
  return {
    add: (table, record) => {
      const part = partitionOf(table, record)
      const lines = held.get(part) ?? []
      lines.push(JSON.stringify(record))
      held.set(part, lines)
      if (lines.length >= HELD) lay(part)
    },
    close: () => {
      for (const part of [...held.keys()]) lay(part)
      const files = [...known].sort().map(write)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ version, files }, null, 1)}\n`)
      return files
    },
  }
}
