import { useMemo, useState } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { unitName } from '../../derive/numbers.ts'
import { placeLabel } from '../../derive/place.ts'
import { type Point, type SeriesKey, seriesKeys, seriesOf } from '../../derive/series.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { ChartKey } from '../indicator/chart-key.tsx'
import { ResultLink, TargetLink } from '../ui/amounts.tsx'
import { ChartTools } from '../ui/chart-tools.tsx'
import { To } from '../ui/link.tsx'
import { PairTable } from '../ui/pair-table.tsx'
import { Section } from '../ui/section.tsx'
import { VerdictMark } from '../ui/verdict/verdict.tsx'
import { MOST_PANELS, placeFigures } from './place-figures.ts'
import { Small } from './small.tsx'

interface PanelProps {
  readonly seriesKey: SeriesKey
  readonly points: readonly Point[]
  readonly label: string
}

/** One indicator: its latest year with a verdict in words, and all years as a drawing where there are several. */
const Panel = ({ seriesKey: k, points, label }: PanelProps) => {
  const { language } = useWords()
  const shown = points.filter((p) => p.target !== null)
  const latest = [...points].reverse().find((p) => p.result !== null) ?? points.at(-1)
  return (
    <div className="chart" data-panel={k.indicator}>
      <To path="/indicator" search={{ i: k.indicator, p: k.place, m: k.measure, u: k.unit }}>
        {label}
      </To>{' '}
      <span className="note">{unitName(k.unit, language)}</span>
      {shown.length > 1 && <Small points={shown} unit={k.unit} label={label} />}
      {latest && (
        <p className="latest num">
          {`${latest.year} `}
          <TargetLink pair={latest.pair} />
          {latest.pair.result && (
            <>
              {' → '}
              <ResultLink pair={latest.pair} />
            </>
          )}{' '}
          <VerdictMark verdict={latest.verdict} />
        </p>
      )}
    </div>
  )
}

/** Panels shown at first: what changed and the reports stand beneath them. */
const FIRST = 12

/** Every indicator of the place, small: target and result by year, silences drawn. */
export const Multiples = ({ pairs, place }: { readonly pairs: readonly Pair[]; readonly place: string }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const panels = useMemo(() => seriesKeys(pairs, place).map((key) => ({ key, points: seriesOf(pairs, key, view) })), [pairs, place, view])
  const [all, setAll] = useState(false)
  const drawn = panels.slice(0, all ? MOST_PANELS : FIRST)
  const label = (k: (typeof panels)[number]['key']) => `${indicatorName(k.indicator, language)} · ${t(`measure.${k.measure}`)}`
  const title = `${pairs[0] ? placeLabel(pairs[0], language) : ''} · ${t('place.multiples')}`
  return (
    <Section title={t('place.multiples')} tools={<ChartTools name={`outturn-${place}`} at={{ p: place }} figures={() => placeFigures(pairs, place)} />}>
      {drawn.some((p) => p.points.length > 1) && <ChartKey points={drawn.filter((p) => p.points.length > 1).flatMap((p) => p.points)} />}
      <div className="multiples">
        {drawn.map(({ key, points }) => (
          <Panel key={`${key.indicator}-${key.measure}-${key.unit}`} seriesKey={key} points={points} label={label(key)} />
        ))}
      </div>
      {!all && panels.length > FIRST && (
        <button type="button" className="linkish" onClick={() => setAll(true)}>
          {t('news.multiplesMore', { n: Math.min(panels.length, MOST_PANELS) - FIRST })}
        </button>
      )}
      {all && panels.length > MOST_PANELS && <p className="note">{t('news.multiplesMore', { n: panels.length - MOST_PANELS })}</p>}
      <details className="section">
        <summary>{t('chart.table')}</summary>
        <PairTable pairs={pairs} caption={title} />
      </details>
    </Section>
  )
}
