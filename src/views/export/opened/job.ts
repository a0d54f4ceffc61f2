import { compare } from '../../../derive/export/opened/compare.ts'
import { correctionsOf, type OpenedExport, openExport } from '../../../derive/export/opened/open.ts'
import { recognise } from '../../../derive/export/opened/recognise.ts'
import { comparisonCsv } from '../../../derive/export/opened/saved.ts'
import { weigh } from '../../../derive/export/opened/takeover.ts'
import { corrections } from '../../../store/corrections.ts'
import { keptJudgement } from '../../../store/judgement.ts'
import { factFiles, reports } from '../../../store/library.ts'
import { revision } from '../../../store/meta.ts'
import { judgementKey } from '../../../worker/key.ts'
import { type About, type Answered, MOST_SHOWN } from './answer.ts'

const aboutOf = ({ rows, ...rest }: OpenedExport): About => ({ ...rest, rows: rows.length })

/** Holds an export against the stored library. Only what its kind needs is read of the store, and nothing is written. */
const held = async (opened: OpenedExport, say: (done: number) => void): Promise<Answered> => {
  const { kind } = opened
  const judgement = await keptJudgement(judgementKey(await revision()))
  if (judgement === undefined) return { is: 'unjudged' }
  const about = aboutOf(opened)
  if (kind === 'corrections') {
    const entries = correctionsOf(opened)
    if (!entries.ok) return { is: 'refused', refusal: entries.refusal }
    const [all, log, facts] = await Promise.all([reports(), corrections(), factFiles()])
    return { is: 'corrections', about, takeOver: weigh(entries.value, { reports: all, corrections: log, judgement, facts: facts.map((f) => f.sha256) }) }
  }
  const whole = compare(opened, kind, { reports: kind === 'statements' ? await reports() : [], corrections: [], judgement }, say)
  const csv = new Blob([comparisonCsv(whole)], { type: 'text/csv' })
  return { is: 'compared', about, comparison: { ...whole, differences: whole.differences.slice(0, MOST_SHOWN) }, csv }
}

/** Reads a file of exported data and holds it against the stored library; what is wrong with it is told by row and column. */
export const openJob = async (name: string, bytes: Uint8Array, say: (done: number) => void): Promise<Answered> => {
  const opened = await openExport(name, bytes, say)
  return opened.ok ? held(opened.value, say) : { is: 'refused', refusal: opened.refusal }
}

/** Whether a file is data exported by this program. A workbook that cannot be unpacked is none: whoever imports it says why. */
export const isExport = async (name: string, bytes: Uint8Array): Promise<boolean> => (await recognise(name, bytes)).ok
