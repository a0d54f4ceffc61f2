import type { ReactNode } from 'react'
import type { Point } from '../../derive/series.ts'
import type { Bound } from '../../model/statement.ts'
import { VerdictShape } from '../ui/verdict/verdict-shape.tsx'

/** A point as a chart draws it: `k` makes its marks smaller where years are close. */
type Drawn = Partial<Point> & { readonly k?: number }

interface MarkProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: Drawn | undefined
}

interface Placed {
  readonly cx: number
  readonly cy: number
  readonly payload: Drawn
}

const placed = <P extends MarkProps>(p: P): p is P & Placed =>
  typeof p.cx === 'number' && typeof p.cy === 'number' && Number.isFinite(p.cy) && p.payload !== undefined

interface AtProps {
  readonly of: Placed
  readonly name: string
  readonly children: ReactNode
}

const At = ({ of: { cx, cy, payload }, name, children }: AtProps) => (
  <g className={name} data-year={payload.year} transform={`translate(${cx} ${cy}) scale(${payload.k ?? 1})`} style={{ cursor: 'pointer' }}>
    <circle r={11} fill="transparent" stroke="none" />
    {children}
  </g>
)

/** How large marks may be when one year has so many pixels. */
export const scaleFor = (spacing: number): number => Math.min(1, Math.max(0.5, spacing / 26))

/** A bar with the bound at it: an arrow up for 以上, down for 以内, waves for 左右. */
const Target = ({ bound }: { readonly bound: Bound }) => (
  <g stroke="var(--ink)" fill="none" strokeWidth={1.6}>
    <path d="M-11 0h22" strokeWidth={3} strokeDasharray={bound === 'about' ? '4 2.5' : undefined} />
    {bound === 'ge' && <path d="M0 0v-9m-4 4l4-4l4 4" />}
    {bound === 'le' && <path d="M0 0v9m-4-4l4 4l4-4" />}
    {bound === 'about' && <path d="M-6 -6q3-3 6 0t6 0" />}
  </g>
)

export const TargetMark = (props: MarkProps & { readonly bound?: Bound }) =>
  placed(props) ? (
    <At of={props} name="mark-target">
      <Target bound={props.bound ?? props.payload.pair?.bound ?? 'eq'} />
    </At>
  ) : (
    <g />
  )

/** A result, as its verdict's mark. */
export const ResultMark = (props: MarkProps) =>
  placed(props) ? (
    <At of={props} name={`mark-result v-${props.payload.verdict ?? 'uncertain'}`}>
      <VerdictShape verdict={props.payload.verdict ?? 'uncertain'} r={6} />
    </At>
  ) : (
    <g />
  )

/** A target without a result on the scale: a finding, so it is drawn. */
export const GapMark = (props: MarkProps) =>
  placed(props) ? (
    <At of={props} name={`mark-gap v-${props.payload.verdict ?? 'uncertain'}`}>
      <VerdictShape verdict={props.payload.verdict ?? 'uncertain'} r={5.5} />
    </At>
  ) : (
    <g />
  )

/** A second source's figure: a small open square. */
export const OtherMark = (props: MarkProps) =>
  placed(props) ? (
    <At of={props} name="mark-other">
      <rect x={-4} y={-4} width={8} height={8} fill="var(--sheet)" stroke="var(--ink-2)" strokeWidth={1.6} />
    </At>
  ) : (
    <g />
  )

/** A result of a year without a loaded target: a small ring in no verdict's colour. */
export const LoneMark = (props: MarkProps) =>
  placed(props) ? (
    <At of={props} name="mark-lone">
      <circle r={4.5} fill="var(--sheet)" stroke="var(--ink-3)" strokeWidth={1.6} />
    </At>
  ) : (
    <g />
  )
