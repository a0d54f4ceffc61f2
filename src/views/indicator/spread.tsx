import { useMemo } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { deviation } from '../../derive/numbers.ts'
import { type Bin, byDeviation, deviationBins, ENOUGH } from '../../derive/spread.ts'
import type { Pair } from '../../model/pair.ts'
import { ChartFrame } from '../parts/chart-frame.tsx'
import { Measured } from '../parts/measured.tsx'
import { PairTable } from '../parts/pair-table.tsx'
import { Empty } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'
import { REACH, spreadFigures } from './series-figure.ts'

const H = 240
const EVERY = { wide: 4, narrow: 8 } as const

const Column = ({ bin, x, step, most }: { readonly bin: Bin; readonly x: number; readonly step: number; readonly most: number }) => {
  const height = (bin.count / most) * (H - 20)
  return (
    <g data-count={bin.count}>
      <rect
        x={x + 1}
        y={H - height}
        width={Math.max(1, step - 2)}
        height={height}
        fill={bin.from >= 0 ? 'var(--v-met)' : 'var(--v-missed)'}
        fillOpacity={bin.from >= 0 ? 0.85 : 0.6}
      />
      {bin.count > 0 && (
        <text x={x + step / 2} y={H - height - 4} textAnchor="middle">
          {bin.count}
        </text>
      )}
    </g>
  )
}

/** Counts by deviation; the outermost columns hold everything beyond. */
const Histogram = ({ bins, unit, label }: { readonly bins: readonly Bin[]; readonly unit: 'pp' | '%'; readonly label: string }) => {
  const { t, language } = useWords()
  const most = Math.max(1, ...bins.map((b) => b.count))
  return (
    <Measured most={900}>
      {(width) => {
        const step = width / bins.length
        const every = width > 600 ? EVERY.wide : EVERY.narrow
        return (
          <svg className="plot fixed" width={width} height={H + 46} role="img" aria-label={label}>
            {bins.map((b, i) => (
              <Column key={b.from} bin={b} x={i * step} step={step} most={most} />
            ))}
            {bins.map((b, i) =>
              i > 0 && i % every === 0 ? (
                <text key={b.from} x={i * step} y={H + 18} textAnchor="middle">
                  {b.from === 0 ? '0' : deviation(b.from, unit, language)}
                </text>
              ) : null,
            )}
            <path d={`M0 ${H}H${width}`} stroke="var(--ink-3)" />
            <path d={`M${width / 2} 0V${H + 4}`} stroke="var(--ink)" strokeDasharray="3 3" />
            <text x={width / 2 - 8} y={H + 38} textAnchor="end">{`← ${t('chart.worse')}`}</text>
            <text x={width / 2 + 8} y={H + 38}>{`${t('chart.better')} →`}</text>
          </svg>
        )
      }}
    </Measured>
  )
}

/** Distribution of deviations with its caveat; none below a minimum number. */
export const Spread = ({ pairs, unit, indicator }: { readonly pairs: readonly Pair[]; readonly unit: 'pp' | '%'; readonly indicator: string }) => {
  const { t, language } = useWords()
  const usable = useMemo(() => byDeviation(pairs).filter((p) => p.deviationUnit === unit), [pairs, unit])
  const { width, reach } = REACH[unit]
  const bins = useMemo(() => deviationBins(usable, unit, width, reach), [usable, unit, width, reach])
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
      <Histogram bins={bins} unit={unit} label={`${title}. ${summary}`} />
      <p className="alert mark">{t('indicator.caveat')}</p>
    </ChartFrame>
  )
}
