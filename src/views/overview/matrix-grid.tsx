import { memo, useMemo, useState } from 'react'
import type { Axis, Cell, Matrix } from '../../derive/overview/matrix.ts'
import { VERDICTS, type Verdict } from '../../model/pair.ts'
import { useWords, type Words } from '../i18n/use-words.ts'
import { useNewest } from './use-newest.ts'

interface GridProps {
  readonly matrix: Matrix
  readonly rowAxis: Axis
  readonly columnAxis: Axis
  readonly name: (axis: Axis, value: string) => string
  readonly coverage: boolean
  readonly open: string
  /** `isOpen`: whether the cell's targets are shown already. */
  readonly onOpen: (row: string, column: string, isOpen: boolean) => void
}

const MAX_COLUMNS = 40
const ROWS = 30
const DECIDED = ['met', 'missed', 'depends', 'not_reported'] as const

/** What a bar tells apart: the three verdicts, no result reported, and all that could not be judged. More cannot be seen at its size. */
export const BAR_CLASSES = [
  ['met', ['met']],
  ['missed', ['missed']],
  ['depends', ['depends']],
  ['not_reported', ['not_reported']],
  ['open', ['pending', 'not_comparable', 'not_checkable', 'uncertain']],
] as const satisfies readonly (readonly [string, readonly Verdict[]])[]

const Bar = ({ cell }: { readonly cell: Cell }) => (
  <span className="bar-v">
    {BAR_CLASSES.map(([name, verdicts]) => {
      const n = verdicts.reduce((sum, v) => sum + cell.counts[v], 0)
      return n > 0 ? <i key={name} className={`v-${name}`} style={{ flexGrow: n }} /> : null
    })}
  </span>
)

const CellButton = ({
  cell,
  label,
  verdicts,
  coverage,
  open,
  onClick,
}: {
  readonly cell: Cell
  readonly label: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly coverage: boolean
  readonly open: boolean
  readonly onClick: () => void
}) => {
  const words = VERDICTS.filter((v) => cell.counts[v] > 0).map((v) => `${verdicts[v]} ${cell.counts[v]}`)
  return (
    <button type="button" className="cell" aria-expanded={open} aria-label={`${label} (${words.join(', ')})`} title={words.join(' · ')} onClick={onClick}>
      {coverage ? null : <Bar cell={cell} />}
      {cell.total}
    </button>
  )
}

const wordsOf = (t: Words): Readonly<Record<Verdict, string>> => ({
  met: t('verdict.met'),
  missed: t('verdict.missed'),
  depends: t('verdict.depends'),
  pending: t('verdict.pending'),
  not_reported: t('verdict.not_reported'),
  not_comparable: t('verdict.not_comparable'),
  not_checkable: t('verdict.not_checkable'),
  uncertain: t('verdict.uncertain'),
})

const Head = ({
  columns,
  axis,
  name,
  shown,
}: {
  readonly columns: readonly string[]
  readonly axis: Axis
  readonly name: GridProps['name']
  readonly shown: string
}) => (
  <thead>
    <tr>
      <th scope="col">{shown}</th>
      {columns.map((c) => (
        <th key={c} scope="col" className={axis === 'indicator' ? 'tall' : ''}>
          <span title={name(axis, c)}>{name(axis, c)}</span>
        </th>
      ))}
    </tr>
  </thead>
)

/** The last year in which a place was held to something; '' where columns are no years. */
const newest = (matrix: Matrix, axis: Axis): string => {
  const decided = (c: string) => matrix.rows.some((r) => DECIDED.some((v) => (matrix.cell(r, c)?.counts[v] ?? 0) > 0))
  return axis === 'year' ? (matrix.columns.findLast(decided) ?? '') : ''
}

/** The grid itself. Columns beyond what a screen holds are left out by number of targets, and that is said. */
export const MatrixGrid = memo(({ matrix, rowAxis, columnAxis, name, coverage, open, onOpen }: GridProps) => {
  const { t } = useWords()
  const [rows, setRows] = useState(ROWS)
  const box = useNewest(useMemo(() => newest(matrix, columnAxis), [matrix, columnAxis]))
  // Looked up once: a grid has some hundred cells.
  const verdicts = useMemo(() => wordsOf(t), [t])
  const columns = columnAxis === 'indicator' ? matrix.columns.slice(0, MAX_COLUMNS) : matrix.columns
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={box} className="scroller" tabIndex={0} aria-label={`${t('overview.matrix')} · ${t('chart.table')}`}>
      <table className="grid">
        <Head columns={columns} axis={columnAxis} name={name} shown={t(`table.${rowAxis}`)} />
        <tbody>
          {matrix.rows.slice(0, rows).map((r) => (
            <tr key={r}>
              <th scope="row">{name(rowAxis, r)}</th>
              {columns.map((c) => {
                const cell = matrix.cell(r, c)
                if (!cell) return <td key={c} className="blank" />
                const isOpen = open === `${r}\n${c}`
                const label = t('overview.cell', { row: name(rowAxis, r), column: name(columnAxis, c), n: cell.total })
                return (
                  <td key={c}>
                    <CellButton cell={cell} label={label} verdicts={verdicts} coverage={coverage} open={isOpen} onClick={() => onOpen(r, c, isOpen)} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {columns.length < matrix.columns.length && <p className="note">{t('overview.fewer', { n: columns.length })}</p>}
      {matrix.rows.length > rows && (
        <button type="button" className="linkish" onClick={() => setRows(rows + 4 * ROWS)}>
          {t('table.more', { n: matrix.rows.length - rows })}
        </button>
      )}
    </section>
  )
})
