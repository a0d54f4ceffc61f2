import { useMemo } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { byDeviation, deviationBins, ENOUGH } from '../../derive/spread.ts'
import type { FigureSpec } from '../../figure/spec.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { ChartFrame } from '../parts/chart-frame.tsx'
import { figureFrame } from '../parts/figure-frame.ts'
import { PairTable } from '../parts/pair-table.tsx'
import { Empty } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'

const sizes = { pp: { width: 0.5, reach: 6 }, '%': { width: 2, reach: 24 } } as const
const [W, H] = [720, 240]

const Histogram = ({ bins, label }: { readonly bins: ReturnType<typeof deviationBins>; readonly label: string }) => {
  const most = Math.max(1, ...bins.map((b) => b.count))
  const step = W / bins.length
  return (
    <svg className="plot" viewBox={`0 0 ${W} ${H + 28}`} role="img" aria-label={label}>
      {bins.map((b, i) => (
        <g key={b.from}>
          <rect
            x={i * step + 1}
            y={H - (b.count / most) * (H - 20)}
            width={step - 2}
            height={(b.count / most) * (H - 20)}
            fill={b.from >= 0 ? 'var(--v-met)' : 'var(--v-missed)'}
            fillOpacity={b.from >= 0 ? 0.85 : 0.6}
          />
          {b.count > 0 && (
            <text x={(i + 0.5) * step} y={H - (b.count / most) * (H - 20) - 4} textAnchor="middle">
              {b.count}
            </text>
          )}
          {i % 4 === 0 && (
            <text x={i * step} y={H + 18} textAnchor="middle">
              {b.from}
            </text>
          )}
        </g>
      ))}
      <path d={`M${W / 2} 0V${H + 4}`} stroke="var(--ink)" strokeDasharray="3 3" />
    </svg>
  )
}

/** Distribution of deviations with its caveat; none below a minimum number. */
export const Spread = ({ pairs, unit, indicator }: { readonly pairs: readonly Pair[]; readonly unit: 'pp' | '%'; readonly indicator: string }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const usable = useMemo(() => byDeviation(pairs).filter((p) => p.deviationUnit === unit), [pairs, unit])
  const { width, reach } = sizes[unit]
  const bins = useMemo(() => deviationBins(usable, unit, width, reach), [usable, unit, width, reach])
  if (usable.length < ENOUGH) return <Empty>{t('indicator.few', { n: usable.length, enough: ENOUGH })}</Empty>
  const title = `${indicatorName(indicator, language)} · ${t('indicator.bunching')}`
  const spec = (): FigureSpec => ({
    ...figureFrame({ title, subtitle: unit, source: t('app.subtitle'), notes: [t('indicator.caveat')] }, t, language, view),
    kind: 'bunching',
    unit,
    bins,
  })
  return (
    <ChartFrame
      title={title}
      subtitle={unit}
      summary={t('indicator.caveat')}
      name={`outturn-${indicator}-spread`}
      spec={spec}
      table={<PairTable pairs={usable} caption={title} />}
    >
      <Histogram bins={bins} label={title} />
    </ChartFrame>
  )
}
