import './series/charts.css'
import { SegmentedControl, Select } from '@mantine/core'
import { type ReactNode, useCallback, useMemo } from 'react'
import { facetValues } from '../../derive/filter.ts'
import { indicatorName } from '../../derive/indicator.ts'
import { unitName } from '../../derive/numbers.ts'
import { placeKey, placeLabel } from '../../derive/place.ts'
import { kindsOf, seriesKeys } from '../../derive/series.ts'
import { withAbove } from '../../derive/targets/compare.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { FilteredOut } from '../empty/filtered-out.tsx'
import { Missing } from '../empty/missing.tsx'
import { useShownScope } from '../export/page-scope.ts'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'
import { Empty } from '../ui/section.tsx'
import { OnePlace } from './one-place.tsx'
import { AllPlaces } from './places/all-places.tsx'
import { Spread } from './spread.tsx'

const tabs = ['oneplace', 'places', 'spread'] as const

/** What the link chose, completed: the indicator with most targets, its best covered place and kind. */
const useChoice = (pairs: readonly Pair[]) => {
  const { search, view } = useLocationState()
  const { language } = useWords()
  const indicators = useMemo(() => facetValues(pairs, 'indicator', view).filter((v) => v.value !== ''), [pairs, view])
  const indicator = search.i ?? (indicators.some((v) => v.value === 'gdp') ? 'gdp' : (indicators[0]?.value ?? ''))
  const of = useMemo(() => pairs.filter((p) => p.indicator === indicator), [pairs, indicator])
  const places = useMemo(() => facetValues(of, 'place', view), [of, view])
  const names = useMemo(() => new Map(of.map((p) => [placeKey(p), placeLabel(p, language)])), [of, language])
  const place = search.p && names.has(search.p) ? search.p : names.has('100000') ? '100000' : (places[0]?.value ?? '')
  const all = useMemo(() => kindsOf(of), [of])
  const own = useMemo(() => seriesKeys(of, place, indicator), [of, place, indicator])
  const kinds = search.tab ? all.map((k) => ({ ...k, place, indicator })) : own
  const kind = kinds.find((k) => k.measure === search.m && k.unit === (search.u ?? k.unit)) ?? kinds[0]
  return { indicators, indicator, of, places, names, place, kinds, kind }
}

export const IndicatorView = () => {
  const { t, language } = useWords()
  const { search, set } = useLocationState()
  const pairs = usePairs()
  const { indicators, indicator, of, places, names, place, kinds, kind } = useChoice(pairs)
  useShownScope('indicator', indicator)
  const { judgement } = useLibrary()
  const here = useCallback((p: Pair) => p.indicator !== '' && (indicator === '' || p.indicator === indicator), [indicator])
  const known = useMemo(() => judgement.pairs.some(here), [judgement.pairs, here])
  // The indicator chosen stays in the list where the filters leave nothing of it.
  const listed = known && indicator && !indicators.some((v) => v.value === indicator) ? [{ value: indicator, count: 0 }, ...indicators] : indicators
  const tab = search.tab ?? 'oneplace'
  const kindLabel = (k: { measure: string; unit: string }) => {
    const unit = unitName(k.unit, language)
    return `${t(`measure.${k.measure}`)}${unit ? ` (${unit})` : ''}`
  }
  const pickers = (more?: ReactNode, last?: ReactNode) => (
    <div className="pickers">
      <Select
        searchable
        w={280}
        label={t('indicator.pick')}
        allowDeselect={false}
        value={indicator}
        data={listed.map((v) => ({ value: v.value, label: `${indicatorName(v.value, language)} (${v.count})` }))}
        onChange={(i) => i && set({ i, m: undefined, u: undefined, ...(search.indicator === undefined ? {} : { indicator: i }) })}
      />
      {tab === 'oneplace' && (
        <Select
          searchable
          limit={100}
          w={200}
          label={t('indicator.place')}
          allowDeselect={false}
          value={place}
          data={places.map((v) => ({ value: v.value, label: `${names.get(v.value) ?? v.value} (${v.count})` }))}
          onChange={(p) => p && set({ p })}
        />
      )}
      <Select
        w={180}
        label={t('indicator.kind')}
        allowDeselect={false}
        value={kind ? `${kind.measure}|${kind.unit}` : null}
        data={kinds.map((k) => ({ value: `${k.measure}|${k.unit}`, label: kindLabel(k) }))}
        onChange={(v) => v && set({ m: v.split('|')[0], u: v.split('|')[1] })}
      />
      <SegmentedControl
        size="sm"
        aria-label={t('indicator.title')}
        value={tab}
        data={tabs.map((v) => ({
          value: v,
          label: t(v === 'oneplace' ? 'indicator.oneplace' : v === 'places' ? 'indicator.allplaces' : 'indicator.spread'),
        }))}
        onChange={(v) => set({ tab: v === 'places' || v === 'spread' ? v : undefined })}
      />
      {more}
      {last}
      {tab === 'oneplace' && kind && (
        <To path="/compare" search={{ i: indicator, m: kind.measure, u: kind.unit, p: withAbove(judgement.pairs, place).join(',') }} className="to-compare">
          {t('compare.add')}
        </To>
      )}
    </div>
  )
  return (
    <>
      <PageTitle>{indicator && known ? indicatorName(indicator, language) : t('indicator.title')}</PageTitle>
      {!(kind && tab === 'places') && pickers()}
      {!kind && (!known ? <Missing what="indicator" /> : of.length === 0 ? <FilteredOut of={here} /> : <Empty>{t('indicator.choose')}</Empty>)}
      {kind && tab === 'oneplace' && <OnePlace pairs={of} seriesKey={kind} placeName={names.get(place) ?? place} />}
      {kind && tab === 'places' && <AllPlaces pairs={of} indicator={indicator} measure={kind.measure} unit={kind.unit} pickers={pickers} />}
      {kind && tab === 'spread' && <Spread pairs={of} unit={kind.unit === '%' ? 'pp' : '%'} indicator={indicator} />}
    </>
  )
}
