import { quantity } from '../../derive/numbers.ts'
import type { Point } from '../../derive/series.ts'
import { useWords } from '../i18n/use-words.ts'
import { GapMark, ResultMark, scaleFor, TargetMark } from '../indicator/marks.tsx'

const [W, H, LEFT, RIGHT] = [260, 116, 62, 18]

/** A small chart of one indicator: targets as bars with their bound, results in their verdict's shape, the marks of what has no result on the scale beneath. */
export const Small = ({ points, unit, label }: { readonly points: readonly Point[]; readonly unit: string; readonly label: string }) => {
  const { t, language } = useWords()
  const values = points.flatMap((p) => [p.target, p.result]).filter((v) => v !== null)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0]
  const x = (year: number) => (first === last ? W / 2 : LEFT + ((year - first) / (last - first)) * (W - LEFT - RIGHT))
  const y = (v: number) => (low === high ? H / 2 - 10 : H - 38 - ((v - low) / (high - low)) * (H - 62))
  const k = scaleFor((W - LEFT - RIGHT) / Math.max(1, last - first))
  const words = points
    .map(
      (p) =>
        `${p.year}: ${p.target === null ? '' : quantity(p.target, unit, language)} → ${p.result === null ? '–' : quantity(p.result, unit, language)} (${t(`verdict.${p.verdict}`)})`,
    )
    .join('; ')
  return (
    <svg className="plot" viewBox={`0 0 ${W} ${H}`} role="img" aria-label={`${label}. ${words}`}>
      {points.map((p) => (
        <g key={p.year}>
          <title>{`${p.year} ${t(`verdict.${p.verdict}`)}`}</title>
          {p.target !== null && <TargetMark cx={x(p.year)} cy={y(p.target)} payload={{ ...p, k }} />}
          {p.result !== null ? (
            <ResultMark cx={x(p.year)} cy={y(p.result)} payload={{ ...p, k }} />
          ) : (
            <GapMark cx={x(p.year)} cy={H - 24} payload={{ ...p, k: k * 0.8 }} />
          )}
        </g>
      ))}
      {low !== high &&
        [low, high].map((v) => (
          <text key={v} x={2} y={y(v) + 4} className="faint">
            {quantity(Number(v.toPrecision(4)), unit === '%' ? '%' : '', language)}
          </text>
        ))}
      <text x={x(first)} y={H - 4} textAnchor="middle">
        {first}
      </text>
      {last !== first && (
        <text x={x(last)} y={H - 4} textAnchor="middle">
          {last}
        </text>
      )}
    </svg>
  )
}
