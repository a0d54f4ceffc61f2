import { SegmentedControl } from '@mantine/core'
import { useMemo } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { type Axis, axesOf, matrixOf, SHAPES } from '../../derive/matrix.ts'
import { placeKey } from '../../derive/place.ts'
import { type Pair, VERDICTS } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { ChartTools } from '../parts/chart-tools.tsx'
import { PairTable } from '../parts/pair-table.tsx'
import { Section } from '../parts/section.tsx'
import { VerdictMark } from '../parts/verdict.tsx'
import { useWords } from '../words/use-words.ts'
import { matrixFigure } from './matrix-figure.ts'
import { MatrixGrid } from './matrix-grid.tsx'

const keys: Readonly<Record<Axis, (p: Pair) => string>> = { place: placeKey, year: (p) => String(p.year), indicator: (p) => p.indicator }

const useNames = (pairs: readonly Pair[]) => {
  const { language } = useWords()
  const names = useMemo(() => new Map(pairs.map((p) => [placeKey(p), p.place])), [pairs])
  return (axis: Axis, value: string): string => (axis === 'place' ? (names.get(value) ?? value) : axis === 'indicator' ? indicatorName(value, language) : value)
}

/** Places × years (or another two of the three), coloured by verdict; a cell opens its targets below. */
export const MatrixSection = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { t, language } = useWords()
  const { search, view, set } = useLocationState()
  const shape = search.shape ?? 'place-year'
  const coverage = search.layer === 'coverage'
  const matrix = useMemo(() => matrixOf(pairs, shape, view), [pairs, shape, view])
  const [rowAxis, columnAxis] = axesOf(shape)
  const name = useNames(pairs)
  const { row, col } = search
  const chosen = useMemo(
    () => (row && col ? pairs.filter((p) => keys[rowAxis](p) === row && keys[columnAxis](p) === col) : []),
    [pairs, row, col, rowAxis, columnAxis],
  )
  const label = (r: string, c: string) => t('overview.pairs', { row: name(rowAxis, r), col: name(columnAxis, c) })
  return (
    <Section title={t('overview.matrix')} hint={t(coverage ? 'overview.coverageHint' : 'overview.matrixHint')}>
      <div className="pickers">
        <SegmentedControl
          size="xs"
          aria-label={t('overview.shape')}
          value={shape}
          data={SHAPES.map((s) => ({ value: s, label: t(`overview.${s}`) }))}
          onChange={(v) => set({ shape: SHAPES.find((s) => s === v), row: undefined, col: undefined })}
        />
        <SegmentedControl
          size="xs"
          value={coverage ? 'coverage' : 'verdicts'}
          data={[
            { value: 'verdicts', label: t('overview.verdicts') },
            { value: 'coverage', label: t('overview.coverage') },
          ]}
          onChange={(v) => set({ layer: v === 'coverage' ? 'coverage' : undefined })}
        />
        <ChartTools name={`outturn-${shape}`} spec={() => matrixFigure(matrix, shape, name, t, language, view)} />
      </div>
      <MatrixGrid
        matrix={matrix}
        columnAxis={columnAxis}
        rowAxis={rowAxis}
        name={name}
        coverage={coverage}
        open={row && col ? `${row}\n${col}` : ''}
        onOpen={(r, c) => set(r === row && c === col ? { row: undefined, col: undefined } : { row: r, col: c })}
      />
      <ul className="legend">
        {VERDICTS.map((v) => (
          <li key={v}>
            <VerdictMark verdict={v} />
          </li>
        ))}
      </ul>
      {row && col && (
        <Section title={label(row, col)}>
          <PairTable pairs={chosen} caption={label(row, col)} />
        </Section>
      )}
    </Section>
  )
}
