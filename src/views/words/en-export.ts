import type { zhExport } from './zh-export.ts'

/** The data export's words in English, part of `en.ts`. */
export const enExport: typeof zhExport = {
  open: 'Export data',
  title: 'Export data',
  what: 'Content',
  whats: {
    pairs: 'Targets with results and verdicts',
    statements: 'Statements as read',
    findings: 'Findings',
    corrections: 'Human corrections',
    dictionary: 'Data dictionary: what every column means',
  },
  extent: 'Extent',
  extents: { page: 'This page', filtered: 'As filtered', everything: 'Everything' },
  statementsHint: 'Filters by verdict, confidence and source of result apply to targets only and leave statements as they are.',
  format: 'Format',
  formats: {
    csv: 'CSV for Excel (with byte-order mark)',
    csvPlain: 'CSV (no byte-order mark)',
    xlsx: 'Excel workbook, XLSX',
    json: 'JSON',
    ndjson: 'NDJSON (one row a line)',
  },
  hints: {
    csv: 'UTF-8 with a byte-order mark, so that Excel shows Chinese. Text that begins like a formula gets an apostrophe; negative numbers stay numbers.',
    csvPlain: 'UTF-8 without a byte-order mark. Text that begins like a formula gets an apostrophe; negative numbers stay numbers.',
    xlsx: 'Numbers are numbers and text is text; with sheets of sources, method and meaning of columns.',
    json: 'Every field as it is; importing it again gives the same rows.',
    ndjson: 'A header line, then one row a line; can be imported again.',
  },
  dictionaryHint: 'Name, type and meaning of every column of every table, in both languages. XLSX is saved as CSV.',
  save: 'Save',
  saved: 'Saved {{name}}, {{n}} rows',
  failed: 'Not exported: {{why}}',
  method: {
    made: 'Exported from',
    extent: 'Extent',
    columns: 'Verdicts',
    columnsText:
      'verdict is the one all three readings agree on, else depends; each reading has its own column. Never quote a rate of success without the number of targets it leaves out.',
    offsets: 'Place of a quote',
    offsetsText: 'start and end are UTF-16 positions in the text of the source, end exclusive; quote is exactly what stands there.',
    cells: 'Cells',
    cellsText: 'Text beginning with = + - @ or a tab has an apostrophe before it, lest it be run as a formula; numbers are unchanged.',
    rules: 'Version of the reading rules',
    root: 'Checksum',
  },
}
