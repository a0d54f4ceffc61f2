import '../indicator/series/charts.css'
import './compare.css'
import { Button, MultiSelect, Select } from '@mantine/core'
import { useMemo } from 'react'
import { facetValues } from '../../derive/filter.ts'
import { indicatorName } from '../../derive/indicator.ts'
import { unitName } from '../../derive/numbers.ts'
import { placeLabels } from '../../derive/place.ts'
import { basketOf, compared, kindsShared, MOST_COMPARED, withAbove } from '../../derive/targets/compare.ts'
import { DECIDED } from '../../derive/verdict.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { ChartFrame } from '../parts/chart-frame.tsx'
import { PairTable } from '../parts/pair-table.tsx'
import { Empty } from '../parts/section.tsx'
import { VerdictShape } from '../parts/verdict/verdict-shape.tsx'
import { PageTitle } from '../words/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { CompareChart } from './compare-chart.tsx'
import { compareFigures } from './compare-figure.ts'

/** Two to eight places side by side in one chart, kept in the address. */
export const CompareView = () => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const { search, view, set } = useLocationState()
  const pairs = judgement.pairs
  const basket = useMemo(() => basketOf(search.p), [search.p])
  const names = placeLabels(pairs, language)
  const indicators = useMemo(() => facetValues(pairs, 'indicator', view).filter((v) => v.value !== ''), [pairs, view])
  const indicator = search.i ?? 'gdp'
  const kinds = useMemo(() => kindsShared(pairs, indicator, basket), [pairs, indicator, basket])
  const kind = kinds.find((k) => k.measure === search.m && k.unit === (search.u ?? k.unit)) ?? kinds[0]
  const places = useMemo(() => (kind ? compared(pairs, basket, { indicator, ...kind }, view) : []), [pairs, basket, indicator, kind, view])
  const title = `${indicatorName(indicator, language)} · ${places.map((p) => names.get(p.key.place) ?? p.key.place).join(t('states.comma'))}`
  const missing = basket.filter((place) => !places.some((p) => p.key.place === place)).map((place) => names.get(place) ?? place)
  const above = useMemo(() => (basket[0] ? withAbove(pairs, basket[0]).filter((p) => !basket.includes(p)) : []), [pairs, basket])
  const all = useMemo(() => places.flatMap((p) => p.points.map((q) => q.pair)).sort((a, b) => b.year - a.year), [places])
  const count = (v: string) => places.flatMap((p) => p.points).filter((p) => p.verdict === v).length
  const label = (k: { readonly measure: string; readonly unit: string }) => {
    const unit = unitName(k.unit, language)
    return `${t(`measure.${k.measure}`)}${unit ? ` (${unit})` : ''}`
  }
  const summary = t('compare.summary', { n: places.length, met: count('met'), missed: count('missed'), depends: count('depends') })
  return (
    <>
      <PageTitle>{t('compare.title')}</PageTitle>
      <p className="lead">{t('compare.lead', { n: MOST_COMPARED })}</p>
      <div className="pickers">
        <MultiSelect
          className="compared"
          label={t('compare.places')}
          searchable
          hidePickedOptions
          maxValues={MOST_COMPARED}
          limit={100}
          value={[...basket]}
          data={[...names].map(([value, name]) => ({ value, label: name }))}
          onChange={(v) => set({ p: v.join(',') || undefined })}
        />
        <Select
          searchable
          limit={100}
          w={260}
          label={t('table.indicator')}
          allowDeselect={false}
          value={indicator}
          data={indicators.map((v) => ({ value: v.value, label: indicatorName(v.value, language) }))}
          onChange={(i) => i && set({ i, m: undefined, u: undefined })}
        />
        {kinds.length > 1 && kind && (
          <Select
            w={160}
            label={t('indicator.kind')}
            allowDeselect={false}
            value={`${kind.measure} ${kind.unit}`}
            data={kinds.map((k) => ({ value: `${k.measure} ${k.unit}`, label: label(k) }))}
            onChange={(v) => {
              const chosen = kinds.find((k) => `${k.measure} ${k.unit}` === v)
              if (chosen) set({ m: chosen.measure, u: chosen.unit })
            }}
          />
        )}
        {above.length > 0 && basket.length < MOST_COMPARED && (
          <Button variant="default" onClick={() => set({ p: [...basket, ...above].slice(0, MOST_COMPARED).join(',') })}>
            {t('compare.above')}
          </Button>
        )}
      </div>
      {missing.length > 0 && places.length > 0 && <p className="note">{t('compare.without', { places: missing.join(t('states.comma')) })}</p>}
      {places.length === 0 || !kind ? (
        <Empty>{t('compare.empty')}</Empty>
      ) : (
        <ChartFrame
          title={title}
          subtitle={label(kind)}
          summary={summary}
          name={`outturn-${indicator}-compare`}
          at={{ i: indicator, m: kind.measure, u: kind.unit, p: basket.join(',') }}
          figures={() =>
            compareFigures(
              pairs,
              places.map((p) => p.key),
            )
          }
          table={<PairTable pairs={all} caption={title} />}
        >
          <ul className="legend key" aria-label={t('news.key')}>
            <li>
              <svg viewBox="0 0 28 26" className="key-mark" aria-hidden="true">
                <path d="M5 13h18" stroke="var(--ink-2)" strokeWidth={2} />
              </svg>
              {t('chart.target')}
            </li>
            {DECIDED.filter((v) => count(v) > 0).map((v) => (
              <li key={v}>
                <svg viewBox="0 0 28 26" className="key-mark" aria-hidden="true" style={{ ['--v' as string]: 'var(--ink-2)' }}>
                  <VerdictShape verdict={v} r={6} x={14} y={13} />
                </svg>
                {t(`verdict.${v}`)}
              </li>
            ))}
          </ul>
          <CompareChart places={places} unit={kind.unit} label={`${title}. ${summary}`} />
        </ChartFrame>
      )}
    </>
  )
}
