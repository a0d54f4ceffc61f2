import '../indicator/series/charts.css'
import './compare.css'
import { lazy, Suspense, useMemo } from 'react'
import { byDeviation } from '../../derive/distribution.ts'
import { indicatorName } from '../../derive/indicator.ts'
import { placeLabels } from '../../derive/place.ts'
import { MOST_COMPARED } from '../../derive/targets/compare.ts'
import { onePerPlace } from '../../derive/targets/one-per-place.ts'
import { useLocationState } from '../app/nav.ts'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { DotKey } from '../indicator/chart-key.tsx'
import { DotPlot } from '../indicator/places/dot-plot.tsx'
import { ChartFrame } from '../ui/chart-frame.tsx'
import { PairTable } from '../ui/pair-table.tsx'
import { Empty } from '../ui/section.tsx'
import { compareFigures } from './compare-figure.ts'
import { CompareKey } from './compare-key.tsx'
import { ComparePickers, useKindLabel } from './compare-pickers.tsx'
import { linesOf } from './lines.ts'
import { type Comparison, useComparison } from './use-comparison.ts'

const YearsChart = lazy(() => import('./years-chart.tsx').then((m) => ({ default: m.YearsChart })))
const SlopeChart = lazy(() => import('./slope-chart.tsx').then((m) => ({ default: m.SlopeChart })))

const Chart = ({ of: { places, form, years, field, kind, shown }, label }: { readonly of: Comparison; readonly label: string }) => {
  const { t, language } = useWords()
  const { search, view } = useLocationState()
  const lines = useMemo(() => linesOf(places, language), [places, language])
  const judged = useMemo(() => {
    const pairs = shown.map((p) => p.pair)
    return [...byDeviation(pairs), ...pairs.filter((p) => p.deviation === null)]
  }, [shown])
  const unit = kind?.unit ?? ''
  if (form === 'dots')
    return (
      <>
        <DotKey pairs={judged} />
        <DotPlot rows={onePerPlace(judged, view)} unit={unit} label={label} />
      </>
    )
  const band = field && search.band === 'on' ? field : undefined
  return (
    <>
      <CompareKey
        seen={new Set(shown.filter((p) => p.result !== null).map((p) => p.verdict))}
        targets={form === 'years'}
        band={band && t('compare.bandKey', { level: t(`front.level.${band.level}`) })}
      />
      <Suspense fallback={<p className="note drawing">{t('chart.drawing')}</p>}>
        {form === 'years' ? (
          <YearsChart lines={lines} unit={unit} label={label} band={band?.years ?? []} />
        ) : years.from !== undefined && years.to !== undefined ? (
          <SlopeChart lines={lines} unit={unit} label={label} from={Math.min(years.from, years.to)} to={Math.max(years.from, years.to)} />
        ) : (
          <Empty>{t('compare.oneYear')}</Empty>
        )}
      </Suspense>
    </>
  )
}

/** Two to eight places side by side in one chart, kept in the address. */
export const CompareView = () => {
  const { t, language } = useWords()
  const { search, view } = useLocationState()
  const comparison = useComparison()
  const { pairs, basket, indicator, kind, places, form, years, shown } = comparison
  const names = placeLabels(pairs, language)
  const kindLabel = useKindLabel()
  const title = `${indicatorName(indicator, language)} · ${places.map((p) => names.get(p.key.place) ?? p.key.place).join(t('states.comma'))}`
  const missing = basket.filter((place) => !places.some((p) => p.key.place === place)).map((place) => names.get(place) ?? place)
  const all = useMemo(() => shown.map((q) => q.pair).sort((a, b) => b.year - a.year), [shown])
  const count = (v: string) => shown.filter((p) => p.verdict === v).length
  const summary = t('compare.summary', { n: places.length, met: count('met'), missed: count('missed'), depends: count('depends') })
  const when = form === 'dots' ? String(years.to ?? '') : form === 'slope' && years.from !== undefined ? `${years.from}–${years.to}` : ''
  const at = { i: indicator, m: kind?.measure, u: kind?.unit, p: basket.join(','), form: search.form, band: search.band }
  const ofYears = form === 'years' ? {} : { y: years.to, y0: form === 'slope' ? years.from : undefined }
  return (
    <>
      <PageTitle>{t('compare.title')}</PageTitle>
      <p className="lead">{t('compare.lead', { n: MOST_COMPARED })}</p>
      <ComparePickers of={comparison} />
      {missing.length > 0 && places.length > 0 && <p className="note">{t('compare.without', { places: missing.join(t('states.comma')) })}</p>}
      {places.length === 0 || !kind ? (
        <Empty>{t('compare.empty')}</Empty>
      ) : (
        <ChartFrame
          title={title}
          subtitle={[kindLabel(kind), when].filter(Boolean).join(' · ')}
          summary={summary}
          name={`outturn-${indicator}-compare`}
          at={{ ...at, ...ofYears }}
          figures={() => compareFigures(pairs, places, search, view)}
          table={<PairTable pairs={all} caption={title} />}
        >
          <Chart of={comparison} label={`${title}. ${summary}`} />
        </ChartFrame>
      )}
    </>
  )
}
