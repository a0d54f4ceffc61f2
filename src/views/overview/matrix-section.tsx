import { SegmentedControl } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { coverageOf } from '../../derive/overview/coverage.ts'
import { type Axis, axesOf, matrixOf, SHAPES } from '../../derive/overview/matrix.ts'
import { placeKey, placeLabels } from '../../derive/place.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { ChartTools } from '../ui/chart-tools.tsx'
import { To } from '../ui/link.tsx'
import { PairTable } from '../ui/pair-table.tsx'
import { Section } from '../ui/section.tsx'
import { Beside } from './beside.tsx'
import { CoverageGrid, CoverageKey } from './coverage-grid.tsx'
import { countFigures, coverageFigures, matrixFigures } from './matrix-figure.ts'
import { BAR_CLASSES, MatrixGrid } from './matrix-grid.tsx'

const keys: Readonly<Record<Axis, (p: Pair) => string>> = { place: placeKey, year: (p) => String(p.year), indicator: (p) => p.indicator }

const useNames = () => {
  const { language } = useWords()
  const names = placeLabels(useLibrary().judgement.pairs, language)
  return useCallback(
    (axis: Axis, value: string): string => (axis === 'place' ? (names.get(value) ?? value) : axis === 'indicator' ? indicatorName(value, language) : value),
    [names, language],
  )
}

const Layers = ({ coverage }: { readonly coverage: boolean }) => {
  const { t } = useWords()
  const { search, set } = useLocationState()
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('overview.shape')}
        value={search.shape ?? 'place-year'}
        data={SHAPES.map((s) => ({ value: s, label: t(`overview.${s}`) }))}
        onChange={(v) => set({ shape: SHAPES.find((s) => s === v), row: undefined, col: undefined })}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('overview.layer')}
        value={coverage ? 'coverage' : 'verdicts'}
        data={[
          { value: 'verdicts', label: t('overview.verdicts') },
          { value: 'coverage', label: t('overview.coverage') },
        ]}
        onChange={(v) => set({ layer: v === 'coverage' ? 'coverage' : undefined, row: undefined, col: undefined })}
      />
    </>
  )
}

const CoverageLayer = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { shelf, facts } = useLibrary()
  const { filters } = useLocationState()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pairs stand for the filters they passed
  const coverage = useMemo(() => coverageOf(shelf, facts, pairs, filters), [shelf, facts, pairs])
  return (
    <>
      <ChartTools name="outturn-coverage" figures={() => coverageFigures(coverage)} />
      <CoverageGrid coverage={coverage} />
      <CoverageKey />
    </>
  )
}

/** The fills of the bars, in words. */
const BarKey = () => {
  const { t } = useWords()
  return (
    <ul className="legend bar-key" aria-label={t('news.key')}>
      {BAR_CLASSES.map(([name]) => (
        <li key={name}>
          <span className="bar-v" aria-hidden="true">
            <i className={`v-${name}`} />
          </span>
          {name === 'open' ? t('overview.open4') : t(`verdict.${name}`)}
        </li>
      ))}
    </ul>
  )
}

/** Places × years (or another two of the three), by verdict or by what is loaded; a cell opens its targets below. */
export const MatrixSection = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { t } = useWords()
  const { search, view, set } = useLocationState()
  const shape = search.shape ?? 'place-year'
  const coverage = search.layer === 'coverage'
  const matrix = useMemo(() => matrixOf(pairs, shape, view), [pairs, shape, view])
  const [rowAxis, columnAxis] = axesOf(shape)
  const name = useNames()
  const { row, col } = search
  const onOpen = useCallback((r: string, c: string, isOpen: boolean) => set(isOpen ? { row: undefined, col: undefined } : { row: r, col: c }), [set])
  const chosen = useMemo(
    () => (row && col ? pairs.filter((p) => keys[rowAxis](p) === row && keys[columnAxis](p) === col) : []),
    [pairs, row, col, rowAxis, columnAxis],
  )
  const label = (r: string, c: string) => t('overview.pairs', { row: name(rowAxis, r), column: name(columnAxis, c) })
  const loaded = coverage && shape === 'place-year'
  return (
    <Section title={t('overview.matrix')} hint={t(loaded ? 'news.coverageHint' : coverage ? 'overview.coverageHint' : 'overview.matrixHint')}>
      <div className="pickers">
        <Layers coverage={coverage} />
        {!loaded && <ChartTools name={`outturn-${shape}`} figures={() => (coverage ? countFigures(pairs, shape) : matrixFigures(pairs, shape))} />}
      </div>
      <div className={row && col ? 'grid-beside' : ''}>
        {loaded ? (
          <CoverageLayer pairs={pairs} />
        ) : (
          <MatrixGrid
            matrix={matrix}
            columnAxis={columnAxis}
            rowAxis={rowAxis}
            name={name}
            coverage={coverage}
            open={row && col ? `${row}\n${col}` : ''}
            onOpen={onOpen}
          />
        )}
        {row && col && (
          <Beside
            title={label(row, col)}
            of={`${row} ${col}`}
            tools={
              <To path="/targets" search={{ [rowAxis]: row, [columnAxis]: col }}>
                {t('targets.toTable')}
              </To>
            }
            onClose={() => set({ row: undefined, col: undefined })}
          >
            <PairTable pairs={chosen} caption={label(row, col)} />
          </Beside>
        )}
      </div>
      {!coverage && <BarKey />}
    </Section>
  )
}
