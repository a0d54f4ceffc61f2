import { quantity } from '../../derive/numbers.ts'
import { type View, verdictOf } from '../../derive/verdict.ts'
import { linear } from '../../figure/scale.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import type { Search } from '../app/search.ts'
import { ChartTools } from '../parts/chart-tools.tsx'
import { Measured } from '../parts/measured.tsx'
import { useWords } from '../words/use-words.ts'
import { resultIn } from './dot-plot.tsx'
import { ResultMark } from './marks.tsx'
import { scatterFigures } from './series-figure.ts'

const [PAD, EDGE] = [56, 18]

interface Dot {
  readonly p: Pair
  readonly target: number
  readonly result: number
}

const dotsOf = (pairs: readonly Pair[], unit: string, view: View): readonly Dot[] =>
  pairs.flatMap((p) => {
    const result = resultIn(p, unit, view)
    return p.target.value === null || result === null ? [] : [{ p, target: p.target.value, result }]
  })

const Axes = ({ scale, size, unit }: { readonly scale: ReturnType<typeof linear>; readonly size: number; readonly unit: string }) => {
  const { t, language } = useWords()
  const show = (v: number) => quantity(v, unit === '%' ? '%' : '', language)
  return (
    <>
      <path d={`M${PAD} ${size - PAD}L${size - EDGE} ${EDGE}`} stroke="var(--ink-3)" strokeDasharray="4 4" />
      <path d={`M${PAD} ${EDGE}V${size - PAD + 8}M${PAD - 8} ${size - PAD}H${size - EDGE}`} stroke="var(--ink-3)" fill="none" />
      {scale.ticks.map((v) => (
        <g key={v}>
          <text x={scale.at(v)} y={size - PAD + 20} textAnchor="middle">
            {show(v)}
          </text>
          <text x={PAD - 10} y={size - scale.at(v) + 4} textAnchor="end">
            {show(v)}
          </text>
        </g>
      ))}
      <text x={size - EDGE} y={size - 12} textAnchor="end">
        {t('chart.target')}
      </text>
      <text x={14} y={EDGE + 14} textAnchor="middle" transform={`rotate(-90 14 ${EDGE + 14})`}>
        {t('chart.result')}
      </text>
    </>
  )
}

/** Target across, result up; on the diagonal the promise was met exactly. None for fewer than two. */
export const ScatterPlot = ({ pairs, unit, at }: { readonly pairs: readonly Pair[]; readonly unit: string; readonly at: Partial<Search> }) => {
  const { t } = useWords()
  const { view, go } = useLocationState()
  const dots = dotsOf(pairs, unit, view)
  if (dots.length < 2) return null
  return (
    <div>
      <ChartTools name={`outturn-${pairs[0]?.year ?? ''}-scatter`} at={at} figures={() => scatterFigures(pairs)} />
      <Measured most={460}>
        {(size) => {
          const values = dots.flatMap((d) => [d.target, d.result])
          const scale = linear(values, PAD, size - EDGE, 4)
          return (
            <svg className="plot fixed" width={size} height={size} role="img" aria-label={t('indicator.scatter')}>
              <Axes scale={scale} size={size} unit={unit} />
              {dots.map(({ p, target, result }) => (
                // biome-ignore lint/a11y/noStaticElementInteractions: the table beneath gives the same links to the keyboard
                <g key={p.id} onClick={() => go('/pair', { id: p.id })}>
                  <title>{p.place}</title>
                  <ResultMark cx={scale.at(target)} cy={size - scale.at(result)} payload={{ verdict: verdictOf(p, view) }} />
                </g>
              ))}
            </svg>
          )
        }}
      </Measured>
      <p className="note">{t('indicator.scatter')}</p>
    </div>
  )
}
