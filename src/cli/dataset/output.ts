import { RULES_VERSION } from '../../extract/version.ts'
import type { Output } from '../input.ts'
import { type Dataset, openDataset } from './dataset.ts'
import { valueAt } from './encode.ts'

/** A printed report: itself, and each of its statements with whose it is. */
const addReport = (dataset: Dataset, record: unknown): void => {
  dataset.add('reports', record)
  const report = { sha256: valueAt(record, 'sha256'), place: valueAt(record, 'place'), planYear: valueAt(record, 'planYear') }
  const statements = valueAt(record, 'statements')
  if (!Array.isArray(statements)) throw new Error('a report without statements was printed')
  for (const s of statements) dataset.add('statements', { ...s, report })
}

const addJudged = (dataset: Dataset, record: unknown): void => dataset.add(valueAt(record, 'finding') === undefined ? 'pairs' : 'findings', record)

/**
 * Runs a command that prints a record a line, with its records going into a dataset instead. Returns how many files could not be read. What
 * was read is kept where some could not be.
 */
export const intoDataset = async (folder: string, of: 'reports' | 'judged', { say }: Output, run: (output: Output) => Promise<number>): Promise<number> => {
  const dataset = openDataset(folder, RULES_VERSION)
  const add = of === 'reports' ? addReport : addJudged
  const failed = await run({ say, print: (line) => add(dataset, JSON.parse(line)) })
  const files = dataset.close()
  const rows = new Map<string, number>()
  for (const f of files) rows.set(f.table, (rows.get(f.table) ?? 0) + f.rows)
  say(`${folder}: ${[...rows].map(([table, n]) => `${n} ${table}`).join(', ') || 'nothing'} in ${files.length} files`)
  return failed
}
