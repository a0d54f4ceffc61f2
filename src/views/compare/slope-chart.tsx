import { Line as Drawn, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { onAxis } from '../../derive/numbers.ts'
import type { Point } from '../../derive/series.ts'
import { roomy } from '../../figure/scale.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { Measured } from '../ui/measured.tsx'
import { VerdictShape } from '../ui/verdict/verdict-shape.tsx'
import { apart, type Line, roomFor } from './lines.ts'
import { YearNote } from './year-note.tsx'

const [TOP, FOOT] = [14, 28]

interface SlopeProps {
  readonly lines: readonly Line[]
  readonly unit: string
  readonly label: string
  readonly from: number
  readonly to: number
}

interface Row {
  readonly year: number
  readonly at: number
  readonly points: readonly (Point | undefined)[]
}

/** Both ends of each line, with their numbers. */
const ends = (lines: readonly Line[], year: number, y: (v: number) => number, bottom: number) =>
  apart(
    lines.flatMap((line) => {
      const result = line.points.find((p) => p.year === year)?.result
      return result == null ? [] : [{ of: { line, result }, y: y(result) }]
    }),
    bottom,
  )

const Plot = ({ lines, unit, label, from, to, width }: SlopeProps & { readonly width: number }) => {
  const { language } = useWords()
  const { go } = useLocationState()
  const height = width < 500 ? 360 : 420
  const rows = [from, to].map((year, at): Row => ({ year, at, points: lines.map((l) => l.points.find((p) => p.year === year)) }))
  const values = rows.flatMap((r) => r.points.flatMap((p) => (p?.result == null ? [] : [p.result])))
  const scale = roomy(values, height - FOOT, TOP, 6, 24)
  const show = onAxis(unit, language)
  const [before, after] = [ends(lines, from, scale.at, height - FOOT - 4), ends(lines, to, scale.at, height - FOOT - 4)]
  const left = 22 + Math.max(0, ...before.map((e) => show(e.of.result).length)) * 8
  const right =
    18 + Math.min(width * 0.5, roomFor([...after.map((e) => `${e.of.line.name} ${show(e.of.result)}`), ...before.map((e) => e.of.line.name)], language))
  // Of a place that has the earlier year alone, the name stands there.
  const lost = new Set(before.map((e) => e.of.line.name).filter((name) => !after.some((e) => e.of.line.name === name)))
  return (
    <LineChart className="plot fixed" width={width} height={height} data={rows} margin={{ top: TOP, right, bottom: 0, left }} role="img" aria-label={label}>
      {[left, width - right].map((x) => (
        <path key={x} d={`M${x} ${TOP - 8}V${height - FOOT}`} stroke="var(--rule-2)" />
      ))}
      <XAxis
        dataKey="at"
        type="number"
        domain={[0, 1]}
        ticks={[0, 1]}
        interval={0}
        tickFormatter={(at) => String(at === 0 ? from : to)}
        height={FOOT}
        tickMargin={8}
        axisLine={false}
        tickLine={false}
      />
      <YAxis hide type="number" domain={[scale.low, scale.high]} allowDataOverflow />
      {lines.map((line, i) => (
        <Drawn
          key={line.name}
          dataKey={(row: Row) => row.points[i]?.result ?? null}
          stroke={line.colour}
          strokeWidth={2.4}
          activeDot={false}
          isAnimationActive={false}
          dot={({ index, cx, cy }) => {
            const point = rows[index]?.points[i]
            return point?.result == null || cx === undefined || cy === undefined ? (
              <g key={index} />
            ) : (
              // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
              <g key={index} className="hit" data-of={line.name} style={{ ['--v' as string]: line.colour }} onClick={() => go('/pair', { id: point.pair.id })}>
                <circle cx={cx} cy={cy} r={11} fill="transparent" />
                <VerdictShape verdict={point.verdict} r={6} x={cx} y={cy} />
              </g>
            )
          }}
        />
      ))}
      {before.map(({ of: { line, result }, y }) => (
        <text key={line.name} x={left - 12} y={y + 4} textAnchor="end" style={{ fill: line.colour }}>
          {show(result)}
        </text>
      ))}
      {before
        .filter((e) => lost.has(e.of.line.name))
        .map(({ of: { line }, y }) => (
          <text key={line.name} className="line-name" data-line={line.name} x={left + 12} y={y + 4} style={{ fill: line.colour }}>
            {line.name}
          </text>
        ))}
      {after.map(({ of: { line, result }, y }) => (
        <text key={line.name} className="line-name" data-line={line.name} x={width - right + 12} y={y + 4} style={{ fill: line.colour }}>
          {`${show(result)} ${line.name}`}
        </text>
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, label: at }) => (active ? <YearNote year={at === 0 ? from : to} lines={lines} unit={unit} band={[]} /> : null)}
      />
    </LineChart>
  )
}

/** Results of one year against those of another, a line a place, its numbers and name at the ends. */
export const SlopeChart = (props: SlopeProps) => <Measured most={760}>{(width) => <Plot {...props} width={width} />}</Measured>
