import { Area, ComposedChart, Line as Drawn, Tooltip, XAxis, YAxis } from 'recharts'
import { onAxis } from '../../derive/numbers.ts'
import type { Point } from '../../derive/series.ts'
import type { BandYear } from '../../derive/targets/band.ts'
import { roomy } from '../../figure/scale.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { Measured } from '../ui/measured.tsx'
import { VerdictShape } from '../ui/verdict/verdict-shape.tsx'
import { apart, cut, type Line, roomFor } from './lines.ts'
import { YearNote } from './year-note.tsx'

const [TOP, FOOT] = [14, 28]

export interface ChartProps {
  readonly lines: readonly Line[]
  readonly unit: string
  readonly label: string
  /** The middle half of the places of their level, year by year. */
  readonly band: readonly BandYear[]
}

interface Row {
  readonly year: number
  readonly points: readonly (Point | undefined)[]
  readonly band: readonly [number, number] | null
}

interface MarkProps {
  readonly line: Line
  readonly point: Point | undefined
  readonly cx: number | undefined
  readonly cy: number | undefined
  readonly size: number
}

const Result = ({ line, point, cx, cy, size }: MarkProps) => {
  const { go } = useLocationState()
  if (!point || point.result === null || cx === undefined || cy === undefined || Number.isNaN(cy)) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
    <g className="hit" data-of={line.name} style={{ ['--v' as string]: line.colour }} onClick={() => go('/pair', { id: point.pair.id })}>
      <circle cx={cx} cy={cy} r={11} fill="transparent" />
      <VerdictShape verdict={point.verdict} r={size} x={cx} y={cy} />
    </g>
  )
}

const Target = ({ line, point, cx, cy, size }: MarkProps) =>
  !point || point.target === null || cx === undefined || cy === undefined || Number.isNaN(cy) ? null : (
    <path data-target={line.name} d={`M${cx - size} ${cy}h${2 * size}`} stroke={line.colour} strokeWidth={1.6} pointerEvents="none" />
  )

const Plot = ({ lines, unit, label, band, width }: ChartProps & { readonly width: number }) => {
  const { language } = useWords()
  const points = lines.flatMap((l) => l.points)
  const [first, last] = [Math.min(...points.map((p) => p.year)), Math.max(...points.map((p) => p.year))]
  const height = width < 500 ? 320 : 420
  const shown = band.filter((b) => b.year >= first && b.year <= last)
  const values = [...points.flatMap((p) => [p.target, p.result]).filter((v) => v !== null), ...shown.flatMap((b) => [b.low, b.high])]
  const scale = roomy(values, height - FOOT, TOP, 6, 24)
  const show = onAxis(unit, language)
  const left = 14 + Math.max(...scale.ticks.map((v) => show(v).length)) * 7
  const right = Math.min(
    width * 0.32,
    18 +
      roomFor(
        lines.map((l) => l.name),
        language,
      ),
  )
  const step = (width - left - right) / (last - first + 1)
  const every = Math.ceil(38 / step)
  const rows = Array.from({ length: last - first + 1 }, (_, i): Row => {
    const year = first + i
    const middle = shown.find((b) => b.year === year)
    return { year, points: lines.map((l) => l.points.find((p) => p.year === year)), band: middle ? [middle.low, middle.high] : null }
  })
  const names = apart(
    lines.map((line) => {
      const end = line.points.findLast((p) => p.result !== null) ?? line.points.findLast((p) => p.target !== null)
      return { of: line, y: scale.at(end?.result ?? end?.target ?? 0) }
    }),
    height - FOOT - 4,
  )
  const [size, half] = [Math.min(5.5, step * 0.3), Math.min(10, step * 0.4)]
  return (
    <ComposedChart
      className="plot fixed"
      width={width}
      height={height}
      data={rows}
      margin={{ top: TOP, right, bottom: 0, left: 0 }}
      role="img"
      aria-label={label}
    >
      {scale.ticks.map((v) => (
        <path key={v} d={`M${left} ${scale.at(v)}H${width - right}`} stroke={v === 0 ? 'var(--rule-2)' : 'var(--rule)'} />
      ))}
      <XAxis
        dataKey="year"
        type="number"
        domain={[first - 0.5, last + 0.5]}
        ticks={rows.map((r) => r.year).filter((year) => (last - year) % every === 0)}
        interval={0}
        height={FOOT}
        tickMargin={8}
        axisLine={false}
        tickLine={false}
      />
      <YAxis
        type="number"
        domain={[scale.low, scale.high]}
        ticks={[...scale.ticks]}
        interval={0}
        tickFormatter={show}
        width={left}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
      />
      {shown.length > 0 && <Area dataKey="band" stroke="none" fill="var(--ink-3)" fillOpacity={0.18} activeDot={false} isAnimationActive={false} />}
      {lines.map((line, i) => (
        <Drawn
          key={`${line.name} target`}
          dataKey={(row: Row) => row.points[i]?.target ?? null}
          stroke="none"
          activeDot={false}
          isAnimationActive={false}
          dot={({ index, cx, cy }) => <Target key={index} line={line} point={rows[index]?.points[i]} cx={cx} cy={cy} size={half} />}
        />
      ))}
      {lines.map((line, i) => (
        <Drawn
          key={line.name}
          dataKey={(row: Row) => row.points[i]?.result ?? null}
          stroke={line.colour}
          strokeWidth={2}
          activeDot={false}
          isAnimationActive={false}
          dot={({ index, cx, cy }) => <Result key={index} line={line} point={rows[index]?.points[i]} cx={cx} cy={cy} size={size} />}
        />
      ))}
      {names.map(({ of: line, y }) => (
        <text key={line.name} className="line-name" data-line={line.name} x={width - right + 8} y={y + 4} style={{ fill: line.colour }}>
          <title>{line.name}</title>
          {cut(line.name, right - 18, language)}
        </text>
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--rule-2)' }}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, label: year }) => (active ? <YearNote year={Number(year)} lines={lines} unit={unit} band={shown} /> : null)}
      />
    </ComposedChart>
  )
}

/** Results of several places over the years, their targets as short bars; a mark's shape says how it came out, its colour whose it is. */
export const YearsChart = (props: ChartProps) => <Measured most={1320}>{(width) => <Plot {...props} width={width} />}</Measured>
