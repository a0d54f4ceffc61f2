import { useMemo } from 'react'
import { facetValues } from '../../derive/filter.ts'
import { type BandYear, fieldBand, levelAmong } from '../../derive/targets/band.ts'
import { basketOf, compared, comparedYears, kindsShared } from '../../derive/targets/compare.ts'
import type { PlaceLevel } from '../../model/place.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'

/** The shade behind the lines: whose middle half, and between which numbers. */
export interface Band {
  readonly level: PlaceLevel
  readonly years: readonly BandYear[]
}

/** What the link asks to compare, completed from the library. */
export const useComparison = () => {
  const { judgement } = useLibrary()
  const { search, view } = useLocationState()
  const pairs = judgement.pairs
  const basket = useMemo(() => basketOf(search.p), [search.p])
  const indicator = search.i ?? 'gdp'
  const indicators = useMemo(() => facetValues(pairs, 'indicator', view).filter((v) => v.value !== ''), [pairs, view])
  const kinds = useMemo(() => kindsShared(pairs, indicator, basket), [pairs, indicator, basket])
  const kind = kinds.find((k) => k.measure === search.m && k.unit === (search.u ?? k.unit)) ?? kinds[0]
  const places = useMemo(() => (kind ? compared(pairs, basket, { indicator, ...kind }, view) : []), [pairs, basket, indicator, kind, view])
  const form = search.form ?? 'years'
  const years = useMemo(() => comparedYears(places, form, { to: search.y, from: search.y0 }), [places, form, search.y, search.y0])
  const field = useMemo((): Band | undefined => {
    const level = levelAmong(places.map((p) => p.pair))
    if (!kind || !level || form !== 'years') return undefined
    const found = fieldBand(pairs, { indicator, ...kind }, level, view)
    return found.length === 0 ? undefined : { level, years: found }
  }, [pairs, places, kind, indicator, view, form])
  const shown = useMemo(() => {
    const wanted = form === 'years' ? undefined : form === 'dots' ? [years.to] : [years.from, years.to]
    return places.flatMap((p) => p.points.filter((q) => !wanted || wanted.includes(q.year)))
  }, [places, form, years])
  return { pairs, basket, indicator, indicators, kinds, kind, places, form, years, field, shown }
}

export type Comparison = ReturnType<typeof useComparison>
