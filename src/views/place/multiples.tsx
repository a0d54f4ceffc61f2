import { useMemo } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { seriesKeys, seriesOf } from '../../derive/series.ts'
import type { FigureSpec } from '../../figure/spec.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { yearPoint } from '../indicator/series-figure.ts'
import { ChartTools } from '../parts/chart-tools.tsx'
import { figureFrame } from '../parts/figure-frame.ts'
import { To } from '../parts/link.tsx'
import { PairTable } from '../parts/pair-table.tsx'
import { Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'
import { Small } from './small.tsx'

const [SHOWN, IN_FIGURE] = [60, 12]

/** Every indicator of the place, small: target and result by year, silences drawn. */
export const Multiples = ({ pairs, place }: { readonly pairs: readonly Pair[]; readonly place: string }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const panels = useMemo(
    () =>
      seriesKeys(pairs, place)
        .slice(0, SHOWN)
        .map((key) => ({ key, points: seriesOf(pairs, key, view) })),
    [pairs, place, view],
  )
  const drawn = panels.filter((p) => p.points.some((q) => q.target !== null))
  const label = (k: (typeof panels)[number]['key']) => `${indicatorName(k.indicator, language)} · ${t(`measure.${k.measure}`)}`
  const title = `${pairs[0]?.place ?? ''} · ${t('place.multiples')}`
  const spec = (): FigureSpec => ({
    ...figureFrame({ title, subtitle: '', source: t('app.subtitle') }, t, language, view),
    kind: 'multiples',
    panels: drawn.slice(0, IN_FIGURE).map((p) => ({ label: label(p.key), unit: p.key.unit, points: p.points.map(yearPoint) })),
  })
  return (
    <Section title={t('place.multiples')} tools={<ChartTools name={`outturn-${place}`} spec={spec} />}>
      <div className="multiples">
        {drawn.map(({ key, points }) => (
          <div className="chart" key={`${key.indicator}-${key.measure}-${key.unit}`}>
            <To path="/indicator" search={{ i: key.indicator, p: place, m: key.measure, u: key.unit }}>
              {label(key)}
            </To>{' '}
            <span className="note">{key.unit}</span>
            <Small points={points} unit={key.unit} label={label(key)} />
          </div>
        ))}
      </div>
      <details className="section">
        <summary>{t('chart.table')}</summary>
        <PairTable pairs={pairs} caption={title} />
      </details>
    </Section>
  )
}
