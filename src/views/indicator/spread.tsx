import { lazy, Suspense, useMemo } from 'react'
import { byDeviation, deviationBins, ENOUGH, trimmed } from '../../derive/distribution.ts'
import { indicatorName } from '../../derive/indicator.ts'
import { deviation } from '../../derive/numbers.ts'
import type { Pair } from '../../model/pair.ts'
import { useWords } from '../i18n/use-words.ts'
import { ChartFrame } from '../ui/chart-frame.tsx'
import { PairTable } from '../ui/pair-table.tsx'
import { Empty } from '../ui/section.tsx'
import { REACH, spreadFigures } from './series-figure.ts'

const SpreadChart = lazy(() => import('./spread-chart.tsx').then((m) => ({ default: m.SpreadChart })))

/** Distribution of deviations with its caveat; none below a minimum number. */
export const Spread = ({ pairs, unit, indicator }: { readonly pairs: readonly Pair[]; readonly unit: 'pp' | '%'; readonly indicator: string }) => {
  const { t, language } = useWords()
  const usable = useMemo(() => byDeviation(pairs).filter((p) => p.deviationUnit === unit), [pairs, unit])
  const { width, reach } = REACH[unit]
  const bins = useMemo(() => trimmed(deviationBins(usable, unit, width, reach)), [usable, unit, width, reach])
  if (usable.length < ENOUGH) return <Empty>{t('indicator.few', { n: usable.length, enough: ENOUGH })}</Empty>
  const title = `${indicatorName(indicator, language)} · ${t('indicator.bunching')}`
  const within = (from: number, to: number) => usable.filter((p) => p.deviation !== null && p.deviation >= from && p.deviation < to).length
  const below = within(Number.NEGATIVE_INFINITY, 0)
  const summary = t('news.spreadSummary', {
    n: usable.length,
    above: usable.length - below,
    below,
    edge: deviation(width, unit, language).replace('+', ''),
    just: within(0, width),
    short: within(-width, 0),
  })
  return (
    <ChartFrame
      title={title}
      subtitle={t(unit === 'pp' ? 'news.inPoints' : 'news.inPercent')}
      summary={summary}
      name={`outturn-${indicator}-spread`}
      at={{ tab: 'spread', i: indicator, u: unit === 'pp' ? '%' : '' }}
      figures={() => spreadFigures(usable, unit)}
      table={<PairTable pairs={usable} caption={title} />}
    >
      <Suspense fallback={<p className="note drawing">{t('chart.drawing')}</p>}>
        <SpreadChart
          bins={bins}
          unit={unit}
          label={`${title}. ${summary}`}
          beyond={[within(Number.NEGATIVE_INFINITY, -reach) > 0, within(reach, Number.POSITIVE_INFINITY) > 0]}
        />
      </Suspense>
      {unit === 'pp' && <p className="note">{t('indicator.aboutShade')}</p>}
      <p className="alert mark">{t('indicator.caveat')}</p>
    </ChartFrame>
  )
}
