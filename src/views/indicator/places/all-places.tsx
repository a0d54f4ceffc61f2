import { SegmentedControl, Select } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { sideBySide } from '../../../derive/distribution.ts'
import { indicatorName } from '../../../derive/indicator.ts'
import { unitName } from '../../../derive/numbers.ts'
import { levelOf, placeKey } from '../../../derive/place.ts'
import { MOST_COMPARED } from '../../../derive/targets/compare.ts'
import { fieldsOf, firstField, LEVELS } from '../../../derive/targets/fields.ts'
import { onePerPlace } from '../../../derive/targets/one-per-place.ts'
import { verdictOf } from '../../../derive/verdict.ts'
import type { Pair } from '../../../model/pair.ts'
import { useLocationState } from '../../app/nav.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ChartFrame } from '../../ui/chart-frame.tsx'
import { To } from '../../ui/link.tsx'
import { PairTable } from '../../ui/pair-table.tsx'
import { Empty } from '../../ui/section.tsx'
import { DotKey } from '../chart-key.tsx'
import { placesFigures } from '../series-figure.ts'
import { DOT_ROWS, DotPlot } from './dot-plot.tsx'
import { ScatterPlot } from './scatter-plot.tsx'

interface AllPlacesProps {
  readonly pairs: readonly Pair[]
  readonly indicator: string
  readonly measure: string
  readonly unit: string
  /** The row of pickers above the view, with the year's own at its end. */
  readonly pickers: (year: ReactNode, level: ReactNode) => ReactNode
}

/** All places of one year: target and result side by side, worst deviation first, and as a scatter with its diagonal. */
export const AllPlaces = ({ pairs, indicator, measure, unit, pickers }: AllPlacesProps) => {
  const { t, language } = useWords()
  const { search, view, set } = useLocationState()
  const like = useMemo(() => pairs.filter((p) => p.measure === measure && p.target.unit === unit && p.target.value !== null), [pairs, measure, unit])
  const fields = useMemo(() => fieldsOf(like), [like])
  const start = useMemo(() => firstField(fields, search.y, search.lv), [fields, search.y, search.lv])
  const years = useMemo(() => [...new Set(like.map((p) => p.year))].sort((a, b) => b - a), [like])
  const year = search.y ?? start?.year ?? years[0] ?? 0
  const levels = useMemo(() => LEVELS.filter((l) => fields.some((f) => f.year === year && f.level === l)), [fields, year])
  const level = levels.find((l) => l === search.lv) ?? (search.lv === 'all' ? 'all' : (levels.find((l) => l === start?.level) ?? 'all'))
  const all = useMemo(
    () =>
      sideBySide(
        like.filter((p) => level === 'all' || levelOf(p.adcode) === level),
        measure,
        unit,
        year,
      ),
    [like, measure, unit, year, level],
  )
  const rows = useMemo(() => onePerPlace(all, view), [all, view])
  const sorted = useMemo(() => rows.map((r) => r.pair), [rows])
  const at = { tab: 'places', i: indicator, m: measure, u: unit, y: year, lv: level } as const
  const title = `${indicatorName(indicator, language)} · ${t('indicator.dots', { year })}`
  const count = (v: string) => sorted.filter((p) => verdictOf(p, view) === v).length
  const [met, missed, depends] = [count('met'), count('missed'), count('depends')]
  const summary = t('news.placesSummary', { year, count: sorted.length, met, missed, depends, rest: sorted.length - met - missed - depends })
  return (
    <>
      {pickers(
        <Select
          w={120}
          label={t('table.year')}
          allowDeselect={false}
          value={String(year)}
          data={years.map(String)}
          onChange={(v) => v && set({ y: Number(v) })}
        />,
        levels.length > 1 && (
          <SegmentedControl
            size="sm"
            aria-label={t('filter.level')}
            value={level}
            data={[...levels.map((l) => ({ value: String(l), label: t(`level.${l}`) })), { value: 'all', label: t('app.all') }]}
            onChange={(v) => set({ lv: v })}
          />
        ),
      )}
      {sorted.length === 0 ? (
        <Empty>{t('indicator.empty')}</Empty>
      ) : (
        <ChartFrame
          title={title}
          subtitle={`${t(`measure.${measure}`)} ${unitName(unit, language)}`}
          summary={summary}
          name={`outturn-${year}-places`}
          at={at}
          figures={() => placesFigures(all)}
          table={<PairTable pairs={all} caption={title} />}
        >
          <DotKey pairs={sorted} />
          <div className="plots">
            <DotPlot rows={rows} unit={unit} label={summary} />
            <ScatterPlot pairs={sorted} unit={unit} at={at} />
          </div>
          {sorted.length > 1 && (
            <p className="note">
              <To path="/compare" search={{ i: indicator, m: measure, u: unit, p: sorted.slice(0, MOST_COMPARED).map(placeKey).join(',') }}>
                {t('compare.overYears', { n: Math.min(MOST_COMPARED, sorted.length) })}
              </To>
            </p>
          )}
          {sorted.length > DOT_ROWS && <p className="note">{t('news.fewerPlaces', { n: DOT_ROWS, rest: sorted.length - DOT_ROWS })}</p>}
        </ChartFrame>
      )}
    </>
  )
}
