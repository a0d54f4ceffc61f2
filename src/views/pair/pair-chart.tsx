import { useMemo } from 'react'
import { thingName } from '../../derive/indicator.ts'
import { unitName } from '../../derive/numbers.ts'
import { placeLabel } from '../../derive/place.ts'
import { seriesKeyFor, seriesOf } from '../../derive/series.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { ChartKey } from '../indicator/chart-key.tsx'
import { SeriesChart } from '../indicator/series/series-chart.tsx'
import { seriesFigures } from '../indicator/series-figure.ts'
import { seriesSummary } from '../indicator/summary.ts'
import { useLone } from '../indicator/use-lone.ts'
import { ChartTools } from '../ui/chart-tools.tsx'
import { Section } from '../ui/section.tsx'

/** The target among the same promises of other years, its own year marked; saved and edited like any chart. */
export const PairChart = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const { view } = useLocationState()
  const key = useMemo(() => seriesKeyFor(pair), [pair])
  // Of two targets of one year the page shows its own.
  const points = useMemo(
    () =>
      seriesOf(
        judgement.pairs.filter((p) => p.id === pair.id || p.year !== pair.year),
        key,
        view,
      ),
    [judgement.pairs, key, view, pair],
  )
  const year = useMemo(() => [String(pair.year)], [pair.year])
  const lone = useLone(points, key)
  if (pair.target.value === null || points.every((p) => p.target === null)) return null
  const name = thingName(pair, language)
  const title = `${placeLabel(pair, language)} · ${name}`
  const unit = unitName(pair.target.unit, language)
  const at = pair.indicator === '' ? { id: pair.id } : { i: pair.indicator, p: key.place, m: pair.measure, u: pair.target.unit }
  return (
    <Section
      title={t('evidence.chart')}
      hint={[t(`measure.${pair.measure}`), unit].filter(Boolean).join(' · ')}
      tools={
        <ChartTools
          name={`outturn-${key.place}-${pair.indicator || pair.year}`}
          at={at}
          {...(pair.indicator === '' ? {} : { path: '/indicator' as const })}
          highlight={year}
          figures={() => seriesFigures(judgement.pairs, key, lone)}
        />
      }
    >
      <ChartKey points={points} lone={lone.length > 0} />
      <SeriesChart
        points={points}
        lone={lone}
        unit={pair.target.unit}
        marked={pair.year}
        height={260}
        label={`${title}. ${seriesSummary(points, placeLabel(pair, language), name, t, language)}`}
      />
    </Section>
  )
}
