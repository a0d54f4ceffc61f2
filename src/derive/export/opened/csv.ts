import { filled, type RawTable } from './table.ts'

/** What spreadsheets of other countries put between cells. */
const DELIMITERS = [',', ';', '\t']

/** A CSV text (RFC 4180; a spreadsheet may have saved it with semicolons or tabs) as a table. The reader is loaded when first wanted. */
export const csvTable = async (text: string): Promise<RawTable> => {
  const { default: Papa } = await import('papaparse')
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const { data, errors } = Papa.parse<string[]>(body, { delimitersToGuess: DELIMITERS })
  const [head = [], ...rest] = data
  const unclosed = errors.find((e) => e.type === 'Quotes')
  return {
    header: head.map((c) => c.trim()),
    rows: rest.map((cells, i) => ({ row: i + 2, cells })).filter(filled),
    openEnd: body !== '' && !body.endsWith('\n') && !body.endsWith('\r'),
    ...(unclosed ? { unclosed: (unclosed.row ?? 0) + 1 } : {}),
  }
}
