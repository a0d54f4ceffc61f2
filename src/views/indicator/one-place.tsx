import { lazy, Suspense, useMemo } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { unitName } from '../../derive/numbers.ts'
import { type SeriesKey, seriesOf, seriesPairs } from '../../derive/series.ts'
import { isFarBelowCeiling } from '../../derive/targets/inflation.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { ChartFrame } from '../ui/chart-frame.tsx'
import { PairTable } from '../ui/pair-table.tsx'
import { Empty } from '../ui/section.tsx'
import { ChartKey } from './chart-key.tsx'
import { Conflicts } from './conflicts.tsx'
import { LoneList } from './lone-list.tsx'
import { seriesFigures } from './series-figure.ts'
import { seriesSummary } from './summary.ts'
import { useLone } from './use-lone.ts'

const SeriesChart = lazy(() => import('./series/series-chart.tsx').then((m) => ({ default: m.SeriesChart })))

/** One indicator of one place over the years: target with its bound, result, what is missing, and by how much. */
export const OnePlace = ({ pairs, seriesKey, placeName }: { readonly pairs: readonly Pair[]; readonly seriesKey: SeriesKey; readonly placeName: string }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const points = useMemo(() => seriesOf(pairs, seriesKey, view), [pairs, seriesKey, view])
  const lone = useLone(points, seriesKey)
  if (points.length === 0) return <Empty>{t('indicator.empty')}</Empty>
  const indicator = indicatorName(seriesKey.indicator, language)
  const title = `${placeName} · ${indicator}`
  const unit = unitName(seriesKey.unit, language)
  const summary = seriesSummary(points, placeName, indicator, t, language)
  return (
    <>
      <Conflicts points={points} seriesKey={seriesKey} />
      <ChartFrame
        title={title}
        subtitle={`${t(`measure.${seriesKey.measure}`)}${unit ? ` · ${unit}` : ''}`}
        summary={summary}
        name={`outturn-${seriesKey.place}-${seriesKey.indicator}`}
        at={{ i: seriesKey.indicator, p: seriesKey.place, m: seriesKey.measure, u: seriesKey.unit }}
        figures={() => seriesFigures(pairs, seriesKey, lone)}
        table={<PairTable pairs={seriesPairs(pairs, seriesKey)} caption={title} series />}
      >
        <ChartKey points={points} lone={lone.length > 0} />
        <Suspense fallback={<p className="note">{t('chart.drawing')}</p>}>
          <SeriesChart points={points} lone={lone} unit={seriesKey.unit} label={`${title}. ${summary}`} />
        </Suspense>
        {points.some((p) => isFarBelowCeiling(p.pair)) && <p className="alert mark">{t('evidence.lowInflation')}</p>}
        <LoneList lone={lone} />
      </ChartFrame>
    </>
  )
}
