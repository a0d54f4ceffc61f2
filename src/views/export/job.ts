import { DICTIONARY } from '../../derive/export/dictionary.ts'
import { dictionaryFile, exportFile } from '../../derive/export/file.ts'
import { exportOf, type Stock } from '../../derive/export/scope.ts'
import { flatTable } from '../../derive/export/tables.ts'
import { corrections } from '../../store/corrections.ts'
import { keptJudgement } from '../../store/judgement.ts'
import { reports } from '../../store/library.ts'
import { revision } from '../../store/meta.ts'
import { judgementKey } from '../../worker/key.ts'
import type { ExportAnswer, ExportRequest, What } from './request.ts'

/** Only what the export needs is read: reports with their texts are the bulk of the store. */
const stockFor = async (what: What): Promise<Stock> => {
  const [all, log, judgement] = await Promise.all([
    what === 'statements' || what === 'corrections' ? reports() : [],
    what === 'corrections' ? corrections() : [],
    keptJudgement(judgementKey(await revision())),
  ])
  return { reports: all, corrections: log, judgement: judgement ?? { pairs: [], findings: [] } }
}

/** Reads the stored library and writes the file asked for. */
export const exportJob = async ({ what, format, scope, method }: ExportRequest): Promise<ExportAnswer> => {
  if (what === 'dictionary') return { ok: true, blob: dictionaryFile(format === 'xlsx' ? 'csv' : format), rows: DICTIONARY.length }
  const rows = exportOf(what, await stockFor(what), scope)
  return { ok: true, blob: await exportFile(rows, format, method), rows: flatTable(rows).size }
}
