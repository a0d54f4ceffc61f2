import { DICTIONARY } from './dictionary.ts'
import { toJson, toNdjson } from './json.ts'
import { dictionaryTable, type Export, flatTable, type MethodLine } from './tables.ts'

export const FORMATS = ['csv', 'csvPlain', 'xlsx', 'json', 'ndjson'] as const
export type Format = (typeof FORMATS)[number]

const ENDINGS: Readonly<Record<Format, string>> = { csv: 'csv', csvPlain: 'csv', xlsx: 'xlsx', json: 'json', ndjson: 'ndjson' }
export const endingOf = (format: Format): string => ENDINGS[format]

const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` })

/** An export as a file. `csv` begins with a byte-order mark, which Excel needs to read UTF-8; `csvPlain` does not. */
export const exportFile = async (what: Export, format: Format, method: readonly MethodLine[]): Promise<Blob> => {
  switch (format) {
    case 'csv':
    case 'csvPlain':
      return text(flatTable(what).csv({ bom: format === 'csv' }), 'text/csv')
    case 'json':
      return text(toJson(what), 'application/json')
    case 'ndjson':
      return text(toNdjson(what), 'application/x-ndjson')
    case 'xlsx': {
      const { toXlsx } = await import('./xlsx.ts')
      return toXlsx(what, method)
    }
    default:
      return format satisfies never
  }
}

/** What every column means, as a file. A workbook always holds it, so there is none of its own. */
export const dictionaryFile = (format: Exclude<Format, 'xlsx'>): Blob => {
  switch (format) {
    case 'csv':
    case 'csvPlain':
      return text(dictionaryTable().csv({ bom: format === 'csv' }), 'text/csv')
    case 'json':
      return text(`${JSON.stringify(DICTIONARY, null, 1)}\n`, 'application/json')
    case 'ndjson':
      return text(`${DICTIONARY.map((d) => JSON.stringify(d)).join('\n')}\n`, 'application/x-ndjson')
    default:
      return format satisfies never
  }
}
