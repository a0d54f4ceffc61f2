import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import { COLUMNS, type ColumnKey, cellText, type Sorting, type TableWords } from '../../derive/targets/table.ts'
import { verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { Mixed } from '../i18n/mixed.tsx'
import { useWords } from '../i18n/use-words.ts'
import { Deviation, ResultLink, TargetLink } from '../ui/amounts.tsx'
import { To } from '../ui/link.tsx'
import { VerdictMark } from '../ui/verdict/verdict.tsx'

const ROW = 52

const WIDTHS: Readonly<Record<ColumnKey, string>> = {
  place: '118px',
  year: '52px',
  thing: 'minmax(200px, 1.2fr)',
  target: '130px',
  result: '140px',
  gap: '112px',
  verdict: '150px',
  measure: '84px',
  region: '104px',
  level: '64px',
  source: '92px',
  score: '64px',
  said: 'minmax(260px, 1.4fr)',
  told: 'minmax(260px, 1.4fr)',
}
const RIGHT: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['target', 'result', 'gap', 'score'])

const Cell = ({ pair, column, words }: { readonly pair: Pair; readonly column: ColumnKey; readonly words: TableWords }): ReactNode => {
  const { language } = useWords()
  const { view } = useLocationState()
  switch (column) {
    case 'thing':
      return (
        <>
          <To path="/pair" search={{ id: pair.id }} className="clamp">
            <Mixed>{cellText(pair, column, view, language, words)}</Mixed>
          </To>
        </>
      )
    case 'target':
      return <TargetLink pair={pair} />
    case 'result':
      return <ResultLink pair={pair} />
    case 'gap':
      return <Deviation pair={pair} />
    case 'verdict':
      return <VerdictMark verdict={verdictOf(pair, view)} />
    case 'said':
    case 'told':
      return (
        <span lang="zh-CN" className="clamp">
          {cellText(pair, column, view, language, words)}
        </span>
      )
    default:
      return cellText(pair, column, view, language, words)
  }
}

interface TargetsTableProps {
  readonly pairs: readonly Pair[]
  readonly columns: readonly ColumnKey[]
  readonly sorting: Sorting
  readonly words: TableWords
  readonly onSort: (by: ColumnKey) => void
}

/** Every target as a row; only the rows in sight are drawn. A head sorts, pressed again the other way. */
export const TargetsTable = ({ pairs, columns, sorting, words, onSort }: TargetsTableProps) => {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({ count: pairs.length, getScrollElement: () => box.current, estimateSize: () => ROW, overscan: 8 })
  const shown = COLUMNS.filter((c) => columns.includes(c))
  const grid = { gridTemplateColumns: shown.map((c) => WIDTHS[c]).join(' ') }
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn where they are scrolled to, which no table element allows
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
    <div ref={box} className="targets num" role="table" aria-label={t('targets.title')} aria-rowcount={pairs.length + 1} tabIndex={0}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows are drawn where they are scrolled to, which no table element allows */}
      <div className="heads" role="rowgroup">
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: a row of heads, each head is a button */}
        <div role="row" aria-rowindex={1} style={grid}>
          {shown.map((c) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus
            <div
              key={c}
              role="columnheader"
              className={RIGHT.has(c) ? 'r' : ''}
              aria-sort={sorting.by !== c ? 'none' : sorting.down ? 'descending' : 'ascending'}
            >
              <button type="button" onClick={() => onSort(c)}>
                {t(`targets.column.${c}`)}
                <span aria-hidden="true">{sorting.by !== c ? '' : sorting.down ? ' ↓' : ' ↑'}</span>
              </button>
            </div>
          ))}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div className="body" role="rowgroup" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((v) => {
          const pair = pairs[v.index]
          return pair ? (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: the links in it take the focus
            <div key={pair.id} role="row" aria-rowindex={v.index + 2} style={{ ...grid, top: v.start, height: ROW }}>
              {shown.map((c) => (
                // biome-ignore lint/a11y/useSemanticElements: as above
                <div key={c} role="cell" className={RIGHT.has(c) ? 'r' : ''}>
                  <Cell pair={pair} column={c} words={words} />
                </div>
              ))}
            </div>
          ) : null
        })}
      </div>
    </div>
  )
}
