import { quantity } from '../../derive/numbers.ts'
import { verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../words/use-words.ts'
import { ResultMark } from './marks.tsx'

const [SIZE, PAD] = [380, 52]

/** Target across, result up; on the diagonal the promise was met exactly. */
export const ScatterPlot = ({ pairs, unit }: { readonly pairs: readonly Pair[]; readonly unit: string }) => {
  const { t, language } = useWords()
  const { view, go } = useLocationState()
  const points = pairs.flatMap((p) =>
    p.target.value !== null && p.result?.value != null && p.result.unit === unit ? [{ p, target: p.target.value, result: p.result.value }] : [],
  )
  if (points.length < 2) return null
  const all = points.flatMap((q) => [q.target, q.result])
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const at = (v: number) => PAD + ((v - low) / (high - low || 1)) * (SIZE - PAD - 16)
  const show = (v: number) => quantity(Number(v.toPrecision(3)), unit === '%' ? '%' : '', language)
  return (
    <svg className="plot" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={t('indicator.scatter')} style={{ maxWidth: 460 }}>
      <path d={`M${PAD} ${SIZE - PAD}L${SIZE - 16} 16`} stroke="var(--rule-2)" strokeDasharray="4 4" />
      <path d={`M${PAD} 16V${SIZE - PAD + 8}M${PAD - 8} ${SIZE - PAD}H${SIZE - 16}`} stroke="var(--ink-3)" />
      {[low, (low + high) / 2, high].map((v) => (
        <g key={v}>
          <text x={at(v)} y={SIZE - PAD + 20} textAnchor="middle">
            {show(v)}
          </text>
          <text x={PAD - 10} y={SIZE - at(v) + 4} textAnchor="end">
            {show(v)}
          </text>
        </g>
      ))}
      <text x={SIZE / 2} y={SIZE - 8} textAnchor="middle">
        {t('chart.target')}
      </text>
      <text x={14} y={SIZE / 2} textAnchor="middle" transform={`rotate(-90 14 ${SIZE / 2})`}>
        {t('chart.result')}
      </text>
      {points.map(({ p, target, result }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
        <g key={p.id} onClick={() => go('/pair', { id: p.id })}>
          <title>{p.place}</title>
          <ResultMark cx={at(target)} cy={SIZE - at(result)} payload={{ verdict: verdictOf(p, view) }} />
        </g>
      ))}
    </svg>
  )
}
