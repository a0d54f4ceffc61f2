import { type MarkPart, VERDICT_SHAPES } from '../../../figure/verdict-shape.ts'
import type { Verdict } from '../../../model/pair.ts'

interface ShapeProps {
  readonly verdict: Verdict
  readonly r: number
  readonly x?: number
  readonly y?: number
}

const joined = (points: readonly (readonly [number, number])[], { r, x = 0, y = 0 }: Omit<ShapeProps, 'verdict'>): string =>
  points.map(([px, py]) => `${(x + px * r).toFixed(2)},${(y + py * r).toFixed(2)}`).join(' ')

const Part = ({ part, ...at }: Omit<ShapeProps, 'verdict'> & { readonly part: MarkPart }) => {
  const { r, x = 0, y = 0 } = at
  const edge = Math.max(1.2, r * 0.28)
  const solid = { fill: 'var(--v)', stroke: 'var(--sheet)', strokeWidth: Math.min(1, r * 0.16) }
  const hollow = { fill: 'var(--sheet)', stroke: 'var(--v)', strokeWidth: edge }
  switch (part.kind) {
    case 'circle':
      return <circle cx={x} cy={y} r={part.r * r} {...(part.fill ? solid : hollow)} {...(part.dashed ? { strokeDasharray: `${r * 0.42} ${r * 0.3}` } : {})} />
    case 'polygon':
      return <polygon points={joined(part.points, at)} strokeLinejoin="round" {...(part.fill ? solid : hollow)} />
    case 'strokes':
      return (
        <path
          d={part.lines.map(([a, b]) => `M${joined([a], at)}L${joined([b], at)}`).join('')}
          fill="none"
          stroke="var(--v)"
          strokeWidth={edge * 1.3}
          strokeLinecap="round"
        />
      )
    default:
      return part satisfies never
  }
}

/** A verdict's own mark, the same on the page and in exported figures; in the colour of the class around it. */
export const VerdictShape = ({ verdict, ...at }: ShapeProps) => (
  <>
    {VERDICT_SHAPES[verdict].map((part, i) => (
      <Part key={`${verdict}-${i === 0 ? 'whole' : 'half'}`} part={part} {...at} />
    ))}
  </>
)
