import './charts.css'
import { useState } from 'react'
import { quantity } from '../../../derive/numbers.ts'
import type { Point } from '../../../derive/series.ts'
import type { UntargetedResult } from '../../../derive/untargeted.ts'
import { linear } from '../../../figure/scale.ts'
import { useLocationState } from '../../app/nav.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Measured } from '../../ui/measured.tsx'
import { GapMark, LoneMark, OtherMark, ResultMark, scaleFor, TargetMark } from '../marks.tsx'
import { type Laid, labelsOf } from './labels.ts'
import { SeriesTooltip } from './series-tooltip.tsx'

interface SeriesChartProps {
  readonly points: readonly Point[]
  readonly unit: string
  readonly label: string
  readonly lone: readonly UntargetedResult[]
  readonly height?: number
  /** A year that stands out: the one a page is about. */
  readonly marked?: number
}

/** Room above the plot, for the years below it, for the strip of what has no place on the scale, and to the right. */
const [TOP, YEARS, STRIP, RIGHT] = [22, 26, 26, 14]

const otherOf = (p: Point): number | null => p.others.find((o) => o.value !== null && o.unit === p.pair.target.unit && o.value !== p.result)?.value ?? null

const valuesOf = (points: readonly Point[], lone: readonly UntargetedResult[]): readonly number[] => [
  ...points.flatMap((p) => [p.target, p.result, otherOf(p), ...(p.band ?? [])]).filter((v) => v !== null),
  ...lone.map((l) => l.value),
]

const One = ({ p, at, k }: { readonly p: Point; readonly at: Laid; readonly k: number }) => {
  const x = at.x(p.year)
  const other = otherOf(p)
  return (
    <>
      {p.band && (
        <rect
          x={x - 11 * k}
          y={at.y(p.band[1])}
          width={22 * k}
          height={Math.max(2, at.y(p.band[0]) - at.y(p.band[1]))}
          fill="var(--ink-3)"
          fillOpacity={0.28}
        />
      )}
      {p.target !== null && p.result !== null && (
        <path className={`v-${p.verdict}`} d={`M${x} ${at.y(p.target)}V${at.y(p.result)}`} stroke="var(--v)" strokeWidth={1.6} />
      )}
      {p.target !== null && <TargetMark cx={x} cy={at.y(p.target)} payload={{ ...p, k }} />}
      {other !== null && <OtherMark cx={x} cy={at.y(other)} payload={{ ...p, k }} />}
      {p.result === null ? (
        <GapMark cx={x} cy={at.bottom + STRIP / 2} payload={{ ...p, k }} />
      ) : (
        <ResultMark cx={x} cy={at.y(p.result)} payload={{ ...p, k }} />
      )}
    </>
  )
}

/** A year without a target: its result, and what another source says of it where that differs. */
const Alone = ({ of, at, k }: { readonly of: readonly UntargetedResult[]; readonly at: Laid; readonly k: number }) => {
  const [first] = of
  if (!first) return null
  const other = of.find((l) => l.value !== first.value)
  const mark = { cx: at.x(first.year), payload: { year: first.year, k } }
  return (
    <>
      <LoneMark {...mark} cy={at.y(first.value)} />
      {other && <OtherMark {...mark} cy={at.y(other.value)} />}
    </>
  )
}

/** Results of years that follow one another, joined. */
const trailOf = (points: readonly Point[], at: Laid): string =>
  points
    .slice(1)
    .flatMap((p, i) => {
      const before = points[i]
      if (before?.result == null || p.result === null || p.year !== before.year + 1) return []
      return [`M${at.x(before.year)} ${at.y(before.result)}L${at.x(p.year)} ${at.y(p.result)}`]
    })
    .join('')

const Plot = ({ points, unit, label, lone, height = 340, marked, width }: SeriesChartProps & { readonly width: number }) => {
  const { t, language } = useWords()
  const { go } = useLocationState()
  // The year, not the point: what the year says may change while the pointer rests on it.
  const [overYear, setOver] = useState<number | null>(null)
  const over = points.find((p) => p.year === overYear)
  const show = (v: number) => quantity(v, unit === '%' ? '%' : '', language)
  const years = [...points.map((p) => p.year), ...lone.map((l) => l.year)]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const strip = points.some((p) => p.result === null) ? STRIP : 0
  const bottom = height - YEARS - strip
  const scale = linear(valuesOf(points, lone), bottom - 14, TOP, width < 500 ? 4 : 5)
  const left = 14 + Math.max(...scale.ticks.map((v) => show(v).length)) * 7
  const band = (width - left - RIGHT) / (last - first + 1)
  const at: Laid = { x: (year) => left + (year - first + 0.5) * band, y: scale.at, band, left, width, bottom }
  const k = scaleFor(band)
  const every = Math.ceil(38 / band)
  return (
    <div className="hovered">
      <svg className="plot fixed" width={width} height={height} role="img" aria-label={label} onMouseLeave={() => setOver(null)}>
        {marked !== undefined && <rect className="marked-year" x={at.x(marked) - band / 2} y={TOP - 18} width={band} height={height - TOP + 18} />}
        {scale.ticks.map((v) => (
          <g key={v}>
            <path d={`M${left} ${scale.at(v)}H${width - RIGHT}`} stroke={v === 0 ? 'var(--rule-2)' : 'var(--rule)'} />
            <text x={left - 6} y={scale.at(v) + 4} textAnchor="end">
              {show(v)}
            </text>
          </g>
        ))}
        <path className="axis-x" d={`M${left} ${bottom}H${width - RIGHT}`} stroke="var(--rule-2)" />
        <path d={trailOf(points, at)} stroke="var(--rule-2)" strokeWidth={2} fill="none" />
        {points.map((p) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
          <g key={p.year} className="hit" onMouseEnter={() => setOver(p.year)} onClick={() => go('/pair', { id: p.pair.id })}>
            <rect x={at.x(p.year) - band / 2} y={0} width={band} height={height} fill="transparent" />
            <One p={p} at={at} k={k} />
          </g>
        ))}
        {[...new Set(lone.map((l) => l.year))].map((year) => (
          <Alone key={year} of={lone.filter((l) => l.year === year)} at={at} k={k} />
        ))}
        {labelsOf(points, at, show, marked).map((l) => (
          <text key={l.key} className={`mark-label v-${l.verdict}`} x={l.x} y={l.y} textAnchor="middle" fontWeight={l.strong ? 700 : 400}>
            {l.text}
          </text>
        ))}
        {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) =>
          ((marked ?? last) - year) % every === 0 ? (
            <text key={year} x={at.x(year)} y={height - 8} textAnchor="middle" fontWeight={year === marked ? 700 : 400}>
              {year}
            </text>
          ) : null,
        )}
      </svg>
      {over && (
        <div
          className="hover-note"
          style={at.x(over.year) > width / 2 ? { right: width - at.x(over.year) + band / 2 + 8 } : { left: at.x(over.year) + band / 2 + 8 }}
        >
          <SeriesTooltip point={over} />
        </div>
      )}
      {strip > 0 && <p className="note strip-note">{t('chart.strip')}</p>}
    </div>
  )
}

/** Target as a mark or band with its bound, result as its verdict's mark, joined over the years; what has no place on the scale in a strip below it. */
export const SeriesChart = (props: SeriesChartProps) => <Measured most={1320}>{(width) => <Plot {...props} width={width} />}</Measured>
