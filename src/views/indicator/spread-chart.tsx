import { Bar, BarChart, LabelList, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import type { Bin } from '../../derive/distribution.ts'
import { deviation } from '../../derive/numbers.ts'
import { useWords } from '../i18n/use-words.ts'
import { Measured } from '../ui/measured.tsx'

const [H, HEAD, FOOT, SIDE] = [260, 22, 26, 18]
/** Within this many points of the target a rate still counts as “about” it, by the elastic reading. */
const ABOUT = 0.3

interface SpreadChartProps {
  readonly bins: readonly Bin[]
  readonly unit: 'pp' | '%'
  readonly label: string
  /** Whether the outermost columns hold all that lies beyond. */
  readonly beyond: readonly [low: boolean, high: boolean]
}

interface ColumnProps {
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly bin: Bin | undefined
}

const Column = ({ x = 0, y = 0, width = 0, height = 0, bin }: ColumnProps) =>
  bin ? (
    <g data-count={bin.count} data-from={bin.from}>
      <rect x={x} y={y} width={Math.max(1, width)} height={height} fill={bin.from >= 0 ? 'var(--v-met)' : 'var(--v-missed)'} />
    </g>
  ) : (
    <g />
  )

/** Numbers at the edges of columns: whole points, or as many of them as there is room for. */
const edges = (bins: readonly Bin[], unit: 'pp' | '%', width: number): readonly number[] => {
  const step = (width - 2 * SIDE) / Math.max(1, bins.length)
  const wide = unit === 'pp' ? 1 : 4
  const binned = (bins[0]?.to ?? 0) - (bins[0]?.from ?? 0)
  const every = wide * Math.max(1, Math.ceil(34 / ((step / binned) * wide)))
  return [...bins.map((b) => b.from), bins.at(-1)?.to ?? 0].filter((v) => Math.abs(v / every - Math.round(v / every)) < 1e-6)
}

const Drawn = ({ bins, unit, label, beyond, width }: SpreadChartProps & { readonly width: number }) => {
  const { t, language } = useWords()
  const [low, high] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0]
  const step = (width - 2 * SIDE) / Math.max(1, bins.length)
  const at = (v: number) => SIDE + ((v - low) / (high - low)) * (width - 2 * SIDE)
  const show = (v: number) => (v === 0 ? '0' : deviation(v, '%', language).replace('%', unit === '%' ? '%' : ''))
  const range = (b: Bin) => {
    const i = bins.indexOf(b)
    if (i === 0 && beyond[0]) return t('indicator.below', { v: deviation(b.to, unit, language) })
    if (i === bins.length - 1 && beyond[1]) return t('indicator.beyond', { v: deviation(b.from, unit, language) })
    return t('indicator.between', { a: show(b.from), b: deviation(b.to, unit, language) })
  }
  return (
    <BarChart
      className="plot fixed"
      width={width}
      height={H + HEAD + FOOT}
      data={bins.map((b) => ({ mid: (b.from + b.to) / 2, count: b.count }))}
      margin={{ top: HEAD + 16, right: SIDE, bottom: 0, left: SIDE }}
      role="img"
      aria-label={label}
    >
      {unit === 'pp' && <ReferenceArea x1={-ABOUT} x2={ABOUT} fill="var(--ink-3)" fillOpacity={0.16} />}
      <XAxis
        dataKey="mid"
        type="number"
        domain={[low, high]}
        ticks={[...edges(bins, unit, width)]}
        interval={0}
        tickFormatter={show}
        tickMargin={6}
        height={FOOT}
        tickLine={false}
        axisLine={{ stroke: 'var(--ink-3)' }}
      />
      <YAxis hide domain={[0, 'dataMax']} />
      <text x={at(0) - 8} y={14} textAnchor="end">{`← ${t('chart.worse')}`}</text>
      <text x={at(0) + 8} y={14}>{`${t('chart.better')} →`}</text>
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: 'var(--accent-wash)' }}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, label: mid }) => {
          const bin = active ? bins.find((b) => (b.from + b.to) / 2 === mid) : undefined
          return bin ? (
            <div className="panel num">
              <strong>{range(bin)}</strong>
              <div>{t('filter.shown', { count: bin.count })}</div>
            </div>
          ) : null
        }}
      />
      <Bar
        dataKey="count"
        barSize={Math.max(1, step - 2)}
        isAnimationActive={false}
        shape={({
          x,
          y,
          width: w,
          height,
          index,
        }: {
          readonly x?: number
          readonly y?: number
          readonly width?: number
          readonly height?: number
          readonly index?: number
        }) => <Column x={x} y={y} width={w} height={height} bin={bins[index ?? -1]} />}
      >
        <LabelList dataKey="count" position="top" style={step < 18 ? { fontSize: 9.5 } : {}} formatter={(v) => (v === 0 ? '' : v)} />
      </Bar>
      <ReferenceLine x={0} stroke="var(--ink)" strokeDasharray="3 3" />
    </BarChart>
  )
}

/** Counts by deviation, whole numbers beneath, what “about” allows shaded. */
export const SpreadChart = (props: SpreadChartProps) => <Measured most={1320}>{(width) => <Drawn {...props} width={width} />}</Measured>
