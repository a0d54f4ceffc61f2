import { lazy, Suspense, useMemo } from 'react'
import type { Pair } from '../../../model/pair.ts'
import { useLocationState } from '../../app/nav.ts'
import type { Search } from '../../app/search.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ChartTools } from '../../ui/chart-tools.tsx'
import { scatterFigures } from '../series-figure.ts'
import { dotsOf, lowIsShort } from './dots.ts'

const ScatterChart = lazy(() => import('./scatter-chart.tsx').then((m) => ({ default: m.ScatterChart })))

/** Target across, result up; on the diagonal the promise was met exactly. None for fewer than two. */
export const ScatterPlot = ({ pairs, unit, at }: { readonly pairs: readonly Pair[]; readonly unit: string; readonly at: Partial<Search> }) => {
  const { t } = useWords()
  const { view } = useLocationState()
  const dots = useMemo(() => dotsOf(pairs, unit, view), [pairs, unit, view])
  if (dots.length < 2) return null
  return (
    <div className="beside-plot">
      <div className="plot-head">
        <span className="note">{t('indicator.scatter')}</span>
        <ChartTools name={`outturn-${pairs[0]?.year ?? ''}-scatter`} at={at} figures={() => scatterFigures(pairs)} />
      </div>
      <Suspense fallback={<p className="note drawing">{t('chart.drawing')}</p>}>
        <ScatterChart dots={dots} unit={unit} label={t('indicator.scatter')} lowIsShort={lowIsShort(dots)} />
      </Suspense>
    </div>
  )
}
