import { useState } from 'react'
import { quantity } from '../../derive/numbers.ts'
import { placeLabel } from '../../derive/place.ts'
import type { Point } from '../../derive/series.ts'
import type { ComparedPlace } from '../../derive/targets/compare.ts'
import { roomy } from '../../figure/scale.ts'
import { useLocationState } from '../app/nav.ts'
import { Measured } from '../parts/measured.tsx'
import { VerdictShape } from '../parts/verdict/verdict-shape.tsx'
import { useWords } from '../words/use-words.ts'

const [TOP, BOTTOM] = [14, 28]
const [LINE, LETTER] = [16, { zh: 13, en: 7 }] as const

interface Line {
  readonly name: string
  readonly colour: string
  readonly points: readonly Point[]
}

/** Names at the ends of their lines, moved apart. */
const placedNames = (lines: readonly Line[], y: (v: number) => number, bottom: number): readonly { readonly line: Line; readonly y: number }[] => {
  const ends = lines
    .map((line) => {
      const last = line.points.findLast((p) => p.result !== null) ?? line.points.findLast((p) => p.target !== null)
      return { line, y: y(last?.result ?? last?.target ?? 0) }
    })
    .sort((a, b) => a.y - b.y)
  let floor = Number.NEGATIVE_INFINITY
  const apart = ends.map((e) => {
    floor = Math.max(e.y, floor + LINE)
    return { ...e, y: floor }
  })
  const over = Math.max(0, (apart.at(-1)?.y ?? 0) - bottom)
  return apart.map((e) => ({ ...e, y: e.y - over }))
}

const joined = (points: readonly Point[], x: (year: number) => number, y: (v: number) => number): string =>
  points
    .slice(1)
    .map((p, i) => {
      const before = points[i]
      return before?.result == null || p.result === null || p.year !== before.year + 1
        ? ''
        : `M${x(before.year)} ${y(before.result)}L${x(p.year)} ${y(p.result)}`
    })
    .join('')

const Year = ({ year, lines, unit }: { readonly year: number; readonly lines: readonly Line[]; readonly unit: string }) => {
  const { t, language } = useWords()
  const show = (v: number | null) => (v === null ? '–' : quantity(v, unit, language))
  return (
    <div className="panel num">
      <strong>{year}</strong>
      {lines.map((l) => {
        const p = l.points.find((q) => q.year === year)
        return p ? (
          <div key={l.name}>
            <b style={{ color: l.colour }}>{l.name}</b> {`${show(p.target)} → ${show(p.result)} · ${t(`verdict.${p.verdict}`)}`}
          </div>
        ) : null
      })}
    </div>
  )
}

interface ChartProps {
  readonly places: readonly ComparedPlace[]
  readonly unit: string
  readonly label: string
}

const Plot = ({ places, unit, label, width }: ChartProps & { readonly width: number }) => {
  const { language } = useWords()
  const { go } = useLocationState()
  const [over, setOver] = useState<number | null>(null)
  const lines = places.map((p, i): Line => ({ name: placeLabel(p.pair, language), colour: `var(--line-${i + 1})`, points: p.points }))
  const points = places.flatMap((p) => p.points)
  const years = points.map((p) => p.year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const height = width < 500 ? 320 : 420
  const bottom = height - BOTTOM
  const scale = roomy(
    points.flatMap((p) => [p.target, p.result]).filter((v) => v !== null),
    bottom - 8,
    TOP,
    6,
    24,
  )
  const show = (v: number) => quantity(v, unit === '%' ? '%' : '', language)
  const left = 14 + Math.max(...scale.ticks.map((v) => show(v).length)) * 7
  const right = Math.min(width * 0.32, 18 + LETTER[language] * Math.max(...lines.map((l) => l.name.length)))
  const band = (width - left - right) / (last - first + 1)
  const x = (year: number) => left + (year - first + 0.5) * band
  const every = Math.ceil(38 / band)
  const r = Math.min(5.5, band * 0.3)
  return (
    <div className="hovered">
      <svg className="plot fixed" width={width} height={height} role="img" aria-label={label} onMouseLeave={() => setOver(null)}>
        {scale.ticks.map((v) => (
          <g key={v}>
            <path d={`M${left} ${scale.at(v)}H${width - right}`} stroke={v === 0 ? 'var(--rule-2)' : 'var(--rule)'} />
            <text x={left - 6} y={scale.at(v) + 4} textAnchor="end">
              {show(v)}
            </text>
          </g>
        ))}
        {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same numbers
          <g key={year} onMouseEnter={() => setOver(year)}>
            <rect className="year-hit" x={x(year) - band / 2} y={0} width={band} height={height} fill="transparent" />
            {(last - year) % every === 0 && (
              <text x={x(year)} y={height - 8} textAnchor="middle">
                {year}
              </text>
            )}
          </g>
        ))}
        {lines.map((l) => (
          <g key={l.name} data-line={l.name} style={{ ['--v' as string]: l.colour }}>
            <path d={joined(l.points, x, scale.at)} stroke="var(--v)" strokeWidth={2} fill="none" pointerEvents="none" />
            {l.points.map((p) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
              <g key={p.year} className="hit" onMouseEnter={() => setOver(p.year)} onClick={() => go('/pair', { id: p.pair.id })}>
                {p.target !== null && (
                  <path d={`M${x(p.year) - Math.min(10, band * 0.4)} ${scale.at(p.target)}h${Math.min(20, band * 0.8)}`} stroke="var(--v)" strokeWidth={1.6} />
                )}
                {p.result !== null && <VerdictShape verdict={p.verdict} r={r} x={x(p.year)} y={scale.at(p.result)} />}
              </g>
            ))}
          </g>
        ))}
        {placedNames(lines, scale.at, bottom - 4).map(({ line, y }) => (
          <text key={line.name} className="line-name" x={width - right + 8} y={y + 4} style={{ fill: line.colour }}>
            {line.name}
          </text>
        ))}
      </svg>
      {over !== null && (
        <div className="hover-note" style={x(over) > width / 2 ? { right: width - x(over) + band / 2 + 8 } : { left: x(over) + band / 2 + 8 }}>
          <Year year={over} lines={lines} unit={unit} />
        </div>
      )}
    </div>
  )
}

/** Results of several places over the years, their targets as short bars; a mark's shape says how it came out, its colour whose it is. */
export const CompareChart = (props: ChartProps) => <Measured most={1320}>{(width) => <Plot {...props} width={width} />}</Measured>
