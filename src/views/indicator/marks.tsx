import type { Point } from '../../derive/series.ts'
import type { Verdict } from '../../model/pair.ts'
import type { Bound } from '../../model/statement.ts'

interface MarkProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: (Partial<Point> & { readonly label?: string }) | undefined
}

const placed = (p: MarkProps): p is { readonly cx: number; readonly cy: number; readonly payload: Partial<Point> & { readonly label?: string } } =>
  typeof p.cx === 'number' && typeof p.cy === 'number' && Number.isFinite(p.cy) && p.payload !== undefined

interface TargetProps {
  readonly cx: number
  readonly cy: number
  readonly bound: Bound
  readonly year?: number | undefined
}

/** A bar with the bound at it: an arrow up for 以上, down for 以内, waves for 左右. */
export const TargetMark = ({ cx, cy, bound, year }: TargetProps) => (
  <g className="mark-target" data-year={year} style={{ cursor: 'pointer' }} stroke="var(--ink)" fill="none" strokeWidth={1.6}>
    <path d={`M${cx - 11} ${cy}h22`} strokeWidth={3} strokeDasharray={bound === 'about' ? '4 2.5' : undefined} />
    {bound === 'ge' && <path d={`M${cx} ${cy}v-9m-4 4l4-4l4 4`} />}
    {bound === 'le' && <path d={`M${cx} ${cy}v9m-4-4l4 4l4-4`} />}
    {bound === 'about' && <path d={`M${cx - 6} ${cy - 6}q3-3 6 0t6 0`} />}
  </g>
)

/** The target mark as a chart calls it. */
export const TargetPoint = (props: MarkProps) =>
  placed(props) ? <TargetMark cx={props.cx} cy={props.cy} bound={props.payload.pair?.bound ?? 'eq'} year={props.payload.year} /> : <g />

const path = (v: Verdict, x: number, y: number): string => {
  if (v === 'missed') return `M${x - 7} ${y - 5}h14l-7 12z`
  if (v === 'depends') return `M${x} ${y - 7}l7 7l-7 7l-7-7z`
  return `M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0-12 0`
}

/** A result in its verdict's shape: disc met, triangle missed, diamond depends, ring otherwise. */
export const ResultMark = (props: MarkProps) => {
  if (!placed(props)) return <g />
  const { cx, cy, payload } = props
  const v = payload.verdict ?? 'uncertain'
  const solid = v === 'met' || v === 'missed' || v === 'depends'
  return (
    <g className={`mark-result v-${v}`} data-year={payload.year} style={{ cursor: 'pointer' }}>
      <path d={path(v, cx, cy)} fill={solid ? 'var(--v)' : 'var(--sheet)'} stroke={solid ? 'var(--sheet)' : 'var(--v)'} strokeWidth={solid ? 1 : 2} />
      {payload.label && (
        <text className="mark-label" x={cx} y={cy + 20} textAnchor="middle" fill="var(--v)" stroke="none">
          {payload.label}
        </text>
      )}
    </g>
  )
}

/** A missing result, at the height of its target: a finding, so it is drawn. */
export const GapMark = (props: MarkProps) => {
  if (!placed(props)) return <g />
  const { cx, cy, payload } = props
  const v = payload.verdict ?? 'uncertain'
  return (
    <g className={`mark-gap v-${v}`} data-year={payload.year} style={{ cursor: 'pointer' }}>
      <path
        d={`M${cx - 5} ${cy + 9}l10 10m0-10l-10 10`}
        stroke="var(--v)"
        strokeWidth={v === 'pending' ? 1.2 : 2.4}
        strokeDasharray={v === 'pending' ? '2 2' : undefined}
        fill="none"
      />
    </g>
  )
}

/** A second source's figure: a small open square. */
export const OtherMark = (props: MarkProps) => {
  if (!placed(props)) return <g />
  return <rect className="mark-other" x={props.cx - 4} y={props.cy - 4} width={8} height={8} fill="var(--sheet)" stroke="var(--ink-2)" strokeWidth={1.6} />
}

/** A result of a year without a loaded target: a small ring in no verdict's colour. */
export const LoneMark = (props: MarkProps) => {
  if (!placed(props)) return <g />
  return (
    <circle
      className="mark-lone"
      data-year={props.payload.year}
      cx={props.cx}
      cy={props.cy}
      r={4.5}
      fill="var(--sheet)"
      stroke="var(--ink-3)"
      strokeWidth={1.6}
    />
  )
}
