import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import {
  COLUMNS,
  judgeLibrary,
  mainStatistics,
  PASSAGE_COLUMNS,
  type Pair,
  type ReferenceRow,
  type Report,
  readAny,
  readFactFile,
  referenceRows,
} from '../pipeline/door.ts'
import { say } from './input.ts'

// Builds a reference library out of folders of reports (<place>/<plan year>.md): main targets and results as facts with their source, no words.

const usage = 'usage: npm run -s reference -- FOLDER… [--since YEAR] --out FILE.parquet   (each FOLDER holds reports, or folders of them)'

/** Statistics that are promised less often than this tell too little to be carried. */
const LEAST = 20

const reportFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /^\d{4}\.(?:md|txt|docx|html?|pdf)$/.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .sort()

/** A file's name in a library says nothing of the folder it was built in. */
const reportsIn = async (files: readonly string[]): Promise<readonly Report[]> => {
  const reports: Report[] = []
  for (const file of files)
    for (const o of await readAny({ name: file.split('/').slice(-2).join('/'), bytes: readFileSync(file) }))
      if (o.ok && o.value.kind === 'report') reports.push(o.value.report)
  return reports
}

const zipped = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9, mtime: 0 })

const NUMBERS: ReadonlySet<string> = new Set(['year', 'start', 'end'])
const DECIMALS: ReadonlySet<string> = new Set(['value', 'upper', 'certainty'])

const columnData = (rows: readonly ReferenceRow[]) =>
  [...COLUMNS, ...PASSAGE_COLUMNS].map((name) => {
    const cells = rows.map((row) => row[name] ?? '')
    if (NUMBERS.has(name)) return { name, data: cells.map(Number), type: 'INT32' as const }
    if (DECIMALS.has(name)) return { name, data: cells.map((c) => (c === '' ? null : Number(c))), type: 'DOUBLE' as const, nullable: true }
    return { name, data: cells.map(String), type: 'STRING' as const }
  })

const packed = (rows: readonly ReferenceRow[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({ columnData: columnData(rows), codec: 'GZIP', compressors: { GZIP: zipped }, statistics: false, rowGroupSize: rows.length }),
  )

const DECIDED: ReadonlySet<string> = new Set(['met', 'missed', 'depends', 'not_reported'])
const targetOf = (p: Pair): string => [p.adcode, p.year, p.indicator, p.measure, p.target.value, p.target.upper].join(' ')
const seriesOf = (x: { readonly adcode?: unknown; readonly year?: unknown; readonly indicator?: unknown }): string => [x.adcode, x.year, x.indicator].join(' ')

/** Targets on which the rows alone would decide otherwise than the texts did. */
const otherwise = async (rows: Uint8Array, pairs: readonly Pair[]) => {
  const read = await readFactFile({ name: 'reference.parquet', bytes: rows })
  if (!read.ok) throw new Error(`not readable: ${JSON.stringify(read.issues.slice(0, 3))}`)
  const told = new Map(pairs.map((p) => [targetOf(p), p.verdict]))
  const again = judgeLibrary([], read.value.facts).pairs
  const agreed = again.filter((p) => told.get(targetOf(p)) === p.verdict).length
  const against = again.filter((p) => DECIDED.has(p.verdict) && told.get(targetOf(p)) !== p.verdict)
  return {
    against,
    line: `${read.value.facts.length} facts, ${again.length} targets, ${agreed} with the verdict of the text, ${against.length} decided otherwise`,
  }
}

/** What the texts left open stays open: rows of results that would decide it without them are not carried. */
const undisputed = async (rows: readonly ReferenceRow[], pairs: readonly Pair[]): Promise<readonly ReferenceRow[]> => {
  const open = new Set((await otherwise(packed(rows), pairs)).against.map(seriesOf))
  return open.size === 0 ? rows : undisputed(dropping(rows, open), pairs)
}

/** Without the results of the series named; without their targets too where no result was left to drop. */
const dropping = (rows: readonly ReferenceRow[], open: ReadonlySet<string>): readonly ReferenceRow[] => {
  const fewer = rows.filter((row) => row.role === 'target' || !open.has(seriesOf(row)))
  return fewer.length < rows.length ? fewer : rows.filter((row) => !open.has(seriesOf(row)))
}

/** What a site's `library.json` lists of the pack, but for its names. */
const entryOf = (rows: readonly ReferenceRow[], bytes: Uint8Array): string => {
  const targets = rows.filter((r) => r.role === 'target')
  const from = Math.min(...targets.map((r) => Number(r.year)))
  const to = Math.max(...targets.map((r) => Number(String(r.document).slice(-4))))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const reports = new Set(rows.map((r) => r.report_sha256)).size
  return JSON.stringify({ sha256: hash, bytes: bytes.length, facts: rows.length, reports, from, to })
}

const main = async (folders: readonly string[], since: number, out: string): Promise<void> => {
  const files = folders.flatMap(reportFiles)
  const pairs: Pair[] = []
  const reports: Report[] = []
  for (const place of [...new Set(files.map((f) => dirname(f)))]) {
    const read = await reportsIn(files.filter((f) => dirname(f) === place))
    for (const p of judgeLibrary(read, []).pairs) pairs.push(p)
    for (const r of read) reports.push(r)
  }
  const rows = (await referenceRows(pairs, reports, mainStatistics(pairs, LEAST))).filter((r) => Number(r.year) >= (r.role === 'target' ? since : since - 1))
  const kept = await undisputed(rows, pairs)
  const bytes = packed(kept)
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, bytes)
  say(`${out}: ${bytes.length} bytes, ${reports.length} of ${files.length} reports`)
  say(entryOf(kept, bytes))
  const { against, line } = await otherwise(bytes, pairs)
  for (const p of against) say(`decided otherwise: ${p.place} ${p.year} ${p.indicator} ${p.verdict}`)
  say(line)
}

const given = process.argv.slice(2)
const option = (name: string): string | undefined => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined)
const [out, since] = [option('--out'), Number(option('--since') ?? 0)]
const folders = given.filter((a, i) => !a.startsWith('--') && !given[i - 1]?.startsWith('--'))
if (!out || Number.isNaN(since) || folders.length === 0 || folders.some((f) => !statSync(f, { throwIfNoEntry: false })?.isDirectory())) {
  say(usage)
  process.exitCode = 2
} else await main(folders, since, out)
