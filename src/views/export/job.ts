import { DICTIONARY } from '../../derive/export/dictionary.ts'
import { dictionaryFile, exportFile } from '../../derive/export/file.ts'
import { exportOf, type Stock } from '../../derive/export/scope.ts'
import { simpleCsv } from '../../derive/export/simple.ts'
import { flatTable } from '../../derive/export/tables.ts'
import { loadEnglishPlaces } from '../../derive/place.ts'
import { corrections } from '../../store/corrections.ts'
import { keptJudgement } from '../../store/judgement.ts'
import { reports } from '../../store/library.ts'
import { revision } from '../../store/meta.ts'
import { judgementKey } from '../../worker/key.ts'
import type { ExportAnswer, ExportRequest, What } from './request.ts'

/** Only what the export needs is read: reports with their texts are the bulk of the store. None before the library is judged. */
const stockFor = async (what: What): Promise<Stock | undefined> => {
  const [all, log, judgement] = await Promise.all([
    what === 'statements' || what === 'corrections' ? reports() : [],
    what === 'corrections' ? corrections() : [],
    keptJudgement(judgementKey(await revision())),
  ])
  return judgement && { reports: all, corrections: log, judgement }
}

/** Reads the stored library and writes the file asked for. */
export const exportJob = async ({ what, format, scope, method, simple }: ExportRequest): Promise<ExportAnswer> => {
  if (what === 'dictionary') return { ok: true, blob: dictionaryFile(format === 'xlsx' ? 'csv' : format), rows: DICTIONARY.length }
  const stock = await stockFor(what)
  if (stock === undefined) return { ok: false, why: 'not judged' }
  if (what === 'simple') {
    const chosen = exportOf('pairs', stock, scope)
    const pairs = chosen.kind === 'pairs' ? chosen.rows : []
    if (simple?.language === 'en') await loadEnglishPlaces()
    const csv = simple ? simpleCsv(pairs, scope?.view ?? 'all', simple.language, simple.words, format !== 'csvPlain') : ''
    return { ok: true, blob: new Blob([csv], { type: 'text/csv;charset=utf-8' }), rows: pairs.length }
  }
  const rows = exportOf(what, stock, scope)
  return { ok: true, blob: await exportFile(rows, format, method), rows: flatTable(rows).size }
}
