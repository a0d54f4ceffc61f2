import { ScatterChart as Plot, ReferenceLine, Scatter, Tooltip, XAxis, YAxis } from 'recharts'
import { onAxis } from '../../../derive/numbers.ts'
import { placeLabel } from '../../../derive/place.ts'
import { type View, verdictOf } from '../../../derive/verdict.ts'
import { linear } from '../../../figure/scale.ts'
import type { Pair } from '../../../model/pair.ts'
import { useLocationState } from '../../app/nav.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Measured } from '../../ui/measured.tsx'
import { ResultMark } from '../marks.tsx'
import type { Dot } from './dots.ts'
import { PlaceNote } from './place-note.tsx'
import { labelled } from './scatter-labels.ts'

const [PAD, EDGE, HEAD] = [52, 20, 14]

interface ScatterProps {
  readonly dots: readonly Dot[]
  readonly unit: string
  readonly label: string
  /** Whether what lies below the diagonal fell short: not so of what ought to be low. */
  readonly lowIsShort: boolean
}

interface MarkProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly pair: Pair
  readonly view: View
  readonly name: string | undefined
  readonly side: 'left' | 'right' | undefined
}

const Mark = ({ cx = 0, cy = 0, pair, view, name, side }: MarkProps) => {
  const { go } = useLocationState()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
    <g className="hit" data-point={pair.place} onClick={() => go('/pair', { id: pair.id })}>
      <ResultMark cx={cx} cy={cy} payload={{ verdict: verdictOf(pair, view) }} />
      {name && (
        <text className="dot-name" x={cx + (side === 'left' ? -10 : 10)} y={cy + 4} textAnchor={side === 'left' ? 'end' : 'start'}>
          {name}
        </text>
      )}
    </g>
  )
}

const Drawn = ({ dots, unit, label, lowIsShort, size }: ScatterProps & { readonly size: number }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const scale = linear(
    dots.flatMap((d) => [d.target, d.result]),
    PAD,
    size - EDGE,
    5,
  )
  const show = onAxis(unit, language)
  const x = scale.at
  const y = (v: number) => size - PAD - (scale.at(v) - PAD) * ((size - PAD - HEAD) / (size - EDGE - PAD))
  const named = labelled(
    dots.map((d) => ({ name: placeLabel(d.pair, language), x: x(d.target), y: y(d.result), far: Math.abs(d.result - d.target) })),
    { left: PAD, right: size - EDGE },
    language,
  )
  const axis = {
    type: 'number' as const,
    domain: [scale.low, scale.high],
    ticks: [...scale.ticks],
    interval: 0 as const,
    tickFormatter: show,
    tickLine: false,
    axisLine: { stroke: 'var(--ink-3)' },
  }
  const [left, right, top, foot] = [x(scale.low), x(scale.high), y(scale.high), y(scale.low)]
  return (
    <Plot className="plot fixed" width={size} height={size} margin={{ top: HEAD, right: EDGE, bottom: 0, left: 0 }} role="img" aria-label={label}>
      <path className="short-side" d={lowIsShort ? `M${left} ${foot}L${right} ${top}V${foot}Z` : `M${left} ${foot}L${right} ${top}H${left}Z`} />
      <XAxis dataKey="target" height={PAD} tickMargin={6} {...axis} />
      <YAxis dataKey="result" width={PAD} tickMargin={4} {...axis} />
      <ReferenceLine
        segment={[
          { x: scale.low, y: scale.low },
          { x: scale.high, y: scale.high },
        ]}
        stroke="var(--ink-3)"
        strokeDasharray="4 4"
      />
      <text x={right} y={size - 10} textAnchor="end">{`${t('chart.target')} →`}</text>
      <text x={14} y={top} textAnchor="end" transform={`rotate(-90 14 ${top})`}>{`${t('chart.result')} →`}</text>
      <text className="side-name" x={lowIsShort ? right - 8 : left + 8} y={lowIsShort ? foot - 10 : top + 16} textAnchor={lowIsShort ? 'end' : 'start'}>
        {t('chart.worse')}
      </text>
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, payload }) => {
          const on = active ? payload[0]?.payload : undefined
          const dot = dots.find((d) => d.pair.id === on?.id)
          return dot ? <PlaceNote pair={dot.pair} /> : null
        }}
      />
      <Scatter
        data={dots.map((d) => ({ id: d.pair.id, target: d.target, result: d.result }))}
        isAnimationActive={false}
        shape={({ cx, cy, index }: { readonly cx?: number | undefined; readonly cy?: number | undefined; readonly index: number }) => {
          const dot = dots[index]
          return dot ? <Mark cx={cx} cy={cy} pair={dot.pair} view={view} name={named[index]?.name} side={named[index]?.side} /> : <g />
        }}
      />
    </Plot>
  )
}

/** Target across, result up: on the diagonal the promise was met exactly; what lies far from it has its name. */
export const ScatterChart = (props: ScatterProps) => <Measured most={480}>{(size) => <Drawn {...props} size={size} />}</Measured>
