import { quantity } from '../../derive/numbers.ts'
import { verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../words/use-words.ts'
import { GapMark, ResultMark } from './marks.tsx'

const [WIDTH, ROW, LEFT, LIMIT] = [560, 26, 130, 40]

const scale = (values: readonly number[]) => {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const pad = (high - low || Math.abs(high) || 1) * 0.08
  return (v: number) => LEFT + ((v - low + pad) / (high - low + 2 * pad)) * (WIDTH - LEFT - 60)
}

const inUnit = (p: Pair, unit: string): number | null => (p.result?.value != null && p.result.unit === unit ? p.result.value : null)

const Row = ({ pair, y, x, unit }: { readonly pair: Pair; readonly y: number; readonly x: (v: number) => number; readonly unit: string }) => {
  const { language } = useWords()
  const { view, go } = useLocationState()
  const target = pair.target.value ?? 0
  const result = inUnit(pair, unit)
  const verdict = verdictOf(pair, view)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
    <g onClick={() => go('/pair', { id: pair.id })} style={{ cursor: 'pointer' }}>
      <text x={LEFT - 8} y={y + 4} textAnchor="end">
        {pair.place}
      </text>
      {result !== null && <path d={`M${x(target)} ${y}H${x(result)}`} stroke="var(--rule-2)" strokeWidth={2} />}
      <path d={`M${x(target)} ${y - 8}v16`} stroke="var(--ink)" strokeWidth={3} />
      {result === null ? <GapMark cx={x(target) + 12} cy={y - 14} payload={{ verdict }} /> : <ResultMark cx={x(result)} cy={y} payload={{ verdict }} />}
      <text x={WIDTH - 4} y={y + 4} textAnchor="end">
        {result === null ? '' : quantity(result, unit === '%' ? '%' : '', language)}
      </text>
    </g>
  )
}

/** Target (bar) and result (point) of each place, worst deviation on top. */
export const DotPlot = ({ pairs, unit, label }: { readonly pairs: readonly Pair[]; readonly unit: string; readonly label: string }) => {
  const rows = pairs.slice(0, LIMIT)
  const values = rows.flatMap((p) => [p.target.value ?? 0, ...(inUnit(p, unit) === null ? [] : [inUnit(p, unit) ?? 0])])
  const x = scale(values)
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${rows.length * ROW + 12}`} role="img" aria-label={label}>
      {rows.map((p, i) => (
        <Row key={p.id} pair={p} y={i * ROW + 16} x={x} unit={unit} />
      ))}
    </svg>
  )
}
