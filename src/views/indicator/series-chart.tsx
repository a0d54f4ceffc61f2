import { useElementSize } from '@mantine/hooks'
import { Bar, CartesianGrid, ComposedChart, ResponsiveContainer, Scatter, Tooltip, XAxis, YAxis } from 'recharts'
import type { Lone } from '../../derive/lone.ts'
import { quantity } from '../../derive/numbers.ts'
import type { Point } from '../../derive/series.ts'
import { linear } from '../../figure/scale.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../words/use-words.ts'
import { GapMark, LoneMark, OtherMark, ResultMark, scaleFor, TargetMark } from './marks.tsx'
import { SeriesTooltip } from './series-tooltip.tsx'

interface SeriesChartProps {
  readonly points: readonly Point[]
  readonly unit: string
  readonly label: string
  readonly lone: readonly Lone[]
  readonly height?: number
}

const isRow = (value: unknown): value is { readonly pair: Point['pair'] } => typeof value === 'object' && value !== null && 'pair' in value

const MISSES_LABELLED = 6

const otherOf = (p: Point): number | null => p.others.find((o) => o.value !== null && o.unit === p.pair.target.unit && o.value !== p.result)?.value ?? null

/** Years without a target keep their place on the axis, so that a gap in time is seen as one; the few misses carry their number. */
const fill = (points: readonly Point[], lone: readonly Lone[], width: number, label: (v: number) => string) => {
  const years = [...points.map((p) => p.year), ...lone.map((l) => l.year)]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const k = scaleFor((width - 120) / (last - first + 1))
  const by = new Map(points.map((p) => [p.year, p]))
  const few = points.filter((p) => p.verdict === 'missed').length <= MISSES_LABELLED
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i
    const point = by.get(year)
    const alone = lone.filter((l) => l.year === year)
    if (!point) return { year, k, lone: alone[0]?.value ?? null, other: alone.find((l) => l.value !== alone[0]?.value)?.value ?? null }
    const note = few && point.verdict === 'missed' && point.result !== null ? { label: label(point.result) } : {}
    return { ...point, ...note, k, band: point.band ? [...point.band] : null, other: otherOf(point) }
  })
}

const valuesOf = (points: readonly Point[], lone: readonly Lone[]): readonly number[] => [
  ...points.flatMap((p) => [p.target, p.result, otherOf(p), ...(p.band ?? [])]).filter((v) => v !== null),
  ...lone.map((l) => l.value),
]

/** Target as a mark or band with its bound, result as a point in its verdict's colour and shape, missing results drawn as crosses. */
export const SeriesChart = ({ points, lone, unit, label, height = 340 }: SeriesChartProps) => {
  const { t, language } = useWords()
  const { go } = useLocationState()
  const open = (data: unknown) => {
    const row = typeof data === 'object' && data !== null && 'payload' in data ? data.payload : data
    if (isRow(row)) go('/pair', { id: row.pair.id })
  }
  const show = (v: number) => quantity(v, unit === '%' ? '%' : '', language)
  const { ref, width } = useElementSize()
  const scale = linear(valuesOf(points, lone), 0, 1, 5)
  return (
    <div role="img" aria-label={label} ref={ref}>
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart data={fill(points, lone, width || 900, show)} margin={{ top: 16, right: 20, bottom: 4, left: 4 }} accessibilityLayer={false}>
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
            domain={[scale.low, scale.high]}
            ticks={[...scale.ticks]}
            padding={{ top: 18, bottom: 24 }}
            tickFormatter={show}
          />
          <Tooltip content={<SeriesTooltip />} cursor={{ stroke: 'var(--rule-2)' }} />
          <Bar dataKey="band" name={t('chart.band')} barSize={20} fill="var(--ink-3)" fillOpacity={0.28} isAnimationActive={false} />
          <Scatter dataKey="target" name={t('chart.target')} shape={TargetMark} isAnimationActive={false} onClick={open} />
          <Scatter dataKey="gap" name={t('chart.gap')} shape={GapMark} isAnimationActive={false} onClick={open} />
          <Scatter dataKey="lone" name={t('news.keyLone')} shape={LoneMark} isAnimationActive={false} />
          <Scatter dataKey="other" name={t('chart.other')} shape={OtherMark} isAnimationActive={false} onClick={open} />
          <Scatter dataKey="result" name={t('chart.result')} shape={ResultMark} isAnimationActive={false} onClick={open} />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}
