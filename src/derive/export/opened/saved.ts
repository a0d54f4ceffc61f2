import type { CellValue, Column } from '../columns.ts'
import { toCsv } from '../plain.ts'
import type { Comparison, Difference } from './compare.ts'

interface Line {
  readonly difference: Difference
  readonly column: string
  readonly here: CellValue
  readonly file: CellValue
}

const text = (key: string, of: Column<Line>['of'], zh: string, en: string): Column<Line> => ({ key, type: 'text', of, zh, en })

const COLUMNS: readonly Column<Line>[] = [
  text('difference', (l) => l.difference.kind, '差别：changed 不同，file 只在文件中，here 只在此处', 'changed, only in the file, or only here'),
  { key: 'row', type: 'number', of: (l) => l.difference.row, zh: '在文件中的行', en: 'Row in the file' },
  text('place', (l) => l.difference.label.place, '地区', 'Place'),
  text('year', (l) => l.difference.label.year, '年份', 'Year'),
  text('subject', (l) => l.difference.label.subject, '被度量的对象', 'What is measured'),
  text('indicator', (l) => l.difference.label.indicator, '指标编号', 'Indicator id'),
  text('column', (l) => l.column, '列', 'Column'),
  text('here', (l) => l.here, '此处', 'Here'),
  text('file', (l) => l.file, '文件中', 'In the file'),
  text('id', (l) => l.difference.id, '编号', 'Id'),
]

const linesOf = (d: Difference): readonly Line[] =>
  d.changes.length === 0
    ? [{ difference: d, column: '', here: null, file: null }]
    : d.changes.map(({ column, here, file }) => ({ difference: d, column, here, file }))

/** A comparison as CSV for Excel: one line for every cell that differs, and for every row that stands on one side only. */
export const comparisonCsv = ({ differences }: Comparison): string => toCsv(COLUMNS, differences.flatMap(linesOf), { bom: true })
