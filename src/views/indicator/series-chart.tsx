import { Bar, CartesianGrid, ComposedChart, ResponsiveContainer, Scatter, Tooltip, XAxis, YAxis } from 'recharts'
import { quantity } from '../../derive/numbers.ts'
import type { Point } from '../../derive/series.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../words/use-words.ts'
import { GapMark, OtherMark, ResultMark, TargetMark } from './marks.tsx'
import { SeriesTooltip } from './series-tooltip.tsx'

interface SeriesChartProps {
  readonly points: readonly Point[]
  readonly unit: string
  readonly label: string
  readonly height?: number
}

const isRow = (value: unknown): value is { readonly pair: Point['pair'] } => typeof value === 'object' && value !== null && 'pair' in value

/** Years without a target keep their place on the axis, so that a gap in time is seen as one. */
const fill = (points: readonly Point[]) => {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0]
  const by = new Map(points.map((p) => [p.year, p]))
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const point = by.get(first + i)
    const other = point?.others.find((o) => o.value !== null && o.unit === point.pair.target.unit && o.value !== point.result)?.value ?? null
    return point ? { ...point, band: point.band ? [...point.band] : null, other } : { year: first + i }
  })
}

/** Target as a mark or band with its bound, result as a point in its verdict's colour and shape, missing results drawn as crosses. */
export const SeriesChart = ({ points, unit, label, height = 340 }: SeriesChartProps) => {
  const { t, language } = useWords()
  const { go } = useLocationState()
  const open = (data: unknown) => {
    const row = typeof data === 'object' && data !== null && 'payload' in data ? data.payload : data
    if (isRow(row)) go('/pair', { id: row.pair.id })
  }
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart data={fill(points)} margin={{ top: 16, right: 20, bottom: 4, left: 4 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--rule)" />
          <XAxis
            dataKey="year"
            stroke="var(--ink-3)"
            tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
            tickLine={false}
            interval="preserveStartEnd"
            padding={{ left: 18, right: 18 }}
          />
          <YAxis
            stroke="var(--ink-3)"
            tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
            tickLine={false}
            axisLine={false}
            width={64}
            domain={['auto', 'auto']}
            tickFormatter={(v: number) => quantity(v, unit === '%' ? '%' : '', language)}
          />
          <Tooltip content={<SeriesTooltip />} cursor={{ stroke: 'var(--rule-2)' }} />
          <Bar dataKey="band" name={t('chart.band')} barSize={20} fill="var(--ink-3)" fillOpacity={0.28} isAnimationActive={false} />
          <Scatter dataKey="target" name={t('chart.target')} shape={TargetMark} isAnimationActive={false} onClick={open} />
          <Scatter dataKey="gap" name={t('chart.gap')} shape={GapMark} isAnimationActive={false} onClick={open} />
          <Scatter dataKey="other" name={t('chart.other')} shape={OtherMark} isAnimationActive={false} onClick={open} />
          <Scatter dataKey="result" name={t('chart.result')} shape={ResultMark} isAnimationActive={false} onClick={open} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}
