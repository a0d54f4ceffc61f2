import { quantity } from '../../derive/numbers.ts'
import { placeLabel } from '../../derive/place.ts'
import { hopedFor, type PlaceTarget } from '../../derive/targets/one-per-place.ts'
import { DECIDED, type View, verdictOf } from '../../derive/verdict.ts'
import { linear } from '../../figure/scale.ts'
import type { Pair } from '../../model/pair.ts'
import { convert } from '../../pair/units.ts'
import { useLocationState } from '../app/nav.ts'
import { Measured } from '../parts/measured.tsx'
import { useWords } from '../words/use-words.ts'
import { GapMark, ResultMark } from './marks.tsx'

const [ROW, TOP, BOTTOM, RIGHT] = [26, 8, 26, 118]
export const DOT_ROWS = 40

/** The result in the unit of the plot; null where there is none to draw, or none that can be held against the target. */
export const resultIn = (p: Pair, unit: string, view: View): number | null =>
  p.result?.value != null && p.result.measure === p.measure && DECIDED.includes(verdictOf(p, view)) ? convert(p.result.value, p.result.unit, unit) : null

interface RowProps {
  readonly pair: Pair
  /** Higher marks it hoped for. */
  readonly hopes: readonly number[]
  readonly y: number
  readonly x: (v: number) => number
  readonly unit: string
  readonly left: number
  readonly width: number
}

/** Room a letter of a place's name takes, and the most letters that fit left of the plot; the whole name is in the tooltip. */
const PER_LETTER = { zh: 13, en: 7 } as const
const LETTERS = { zh: 10, en: 20 } as const
const shortened = (name: string, language: 'zh' | 'en'): string => (name.length > LETTERS[language] ? `${name.slice(0, LETTERS[language] - 1)}…` : name)

const Row = ({ pair, hopes, y, x, unit, left, width }: RowProps) => {
  const { t, language } = useWords()
  const { view, go } = useLocationState()
  const { value, upper } = pair.target
  const target = value ?? 0
  const result = resultIn(pair, unit, view)
  const verdict = verdictOf(pair, view)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
    <g onClick={() => go('/pair', { id: pair.id })} style={{ cursor: 'pointer' }} data-place={pair.place}>
      <title>{`${placeLabel(pair, language)} ${t(`verdict.${verdict}`)}`}</title>
      <text x={left - 10} y={y + 4} textAnchor="end">
        {shortened(placeLabel(pair, language), language)}
      </text>
      {upper !== null && <rect x={x(target)} y={y - 7} width={Math.max(2, x(upper) - x(target))} height={14} fill="var(--ink-3)" fillOpacity={0.28} />}
      {result !== null && <path d={`M${x(target)} ${y}H${x(result)}`} stroke="var(--rule-2)" strokeWidth={2} />}
      {hopes.map((h) => (
        <rect key={h} x={x(h) - 2.5} y={y - 7} width={5} height={14} fill="var(--sheet)" stroke="var(--ink)" strokeWidth={1.4} />
      ))}
      <path className="mark-target" d={`M${x(target)} ${y - 8}v16`} stroke="var(--ink)" strokeWidth={3} />
      {result === null ? <GapMark cx={width - RIGHT + 18} cy={y} payload={{ verdict }} /> : <ResultMark cx={x(result)} cy={y} payload={{ verdict }} />}
      <text x={width - 4} y={y + 4} textAnchor="end">
        {result === null ? t(`verdict.${verdict}`) : quantity(result, unit === '%' ? '%' : '', language)}
      </text>
    </g>
  )
}

/** Target (bar) and result (point) of each place, worst deviation on top, on one axis. */
export const DotPlot = ({ rows: all, unit, label }: { readonly rows: readonly PlaceTarget[]; readonly unit: string; readonly label: string }) => {
  const { language } = useWords()
  const { view } = useLocationState()
  const rows = all.slice(0, DOT_ROWS).map((r) => r.pair)
  const hopes = all.slice(0, DOT_ROWS).map(hopedFor)
  const values = [...hopes.flat(), ...rows.flatMap((p) => [p.target.value, p.target.upper, resultIn(p, unit, view)])].filter((v) => v !== null)
  const floor = rows.length * ROW + TOP
  const left = Math.min(160, 24 + PER_LETTER[language] * Math.max(...rows.map((p) => placeLabel(p, language).length)))
  return (
    <Measured most={720}>
      {(width) => {
        const scale = linear(values, left + 12, width - RIGHT, 4)
        return (
          <svg className="plot fixed" width={width} height={floor + BOTTOM} role="img" aria-label={label}>
            {scale.ticks.map((v) => (
              <g key={v}>
                <path d={`M${scale.at(v)} ${TOP}V${floor}`} stroke="var(--rule)" />
                <text x={scale.at(v)} y={floor + 18} textAnchor="middle">
                  {quantity(v, unit === '%' ? '%' : '', language)}
                </text>
              </g>
            ))}
            {rows.map((p, i) => (
              <Row key={p.id} pair={p} hopes={hopes[i] ?? []} y={i * ROW + TOP + 13} x={scale.at} unit={unit} left={left} width={width} />
            ))}
          </svg>
        )
      }}
    </Measured>
  )
}
