import { assertNever } from '../../model/assert.ts'
import type { Drawn, KeyItem, Pen, Table } from '../frame/pen.ts'
import type { Box } from '../scene/scene.ts'
import type { FigureKind, FigureSpec, SpecOf } from '../spec.ts'
import { bunching } from './bunching.ts'
import { deviation } from './deviation.ts'
import { dumbbell } from './dumbbell.ts'
import type { Kind } from './kind.ts'
import { matrix } from './matrix.ts'
import { multiples } from './multiples.ts'
import { scatter } from './scatter.ts'
import { scorecard } from './scorecard.ts'
import { series } from './series.ts'

/** A spec bound to the kind that draws it. */
export interface Bound {
  readonly key: (pen: Pen) => readonly KeyItem[]
  readonly draw: (area: Box, pen: Pen) => Drawn
  readonly table: (pen: Pen) => Table
}

const bind = <K extends FigureKind>(kind: Kind<K>, spec: SpecOf<K>): Bound => ({
  key: (pen) => kind.key(spec, pen),
  draw: (area, pen) => kind.draw(spec, area, pen),
  table: (pen) => kind.table(spec, pen),
})

export const bound = (spec: FigureSpec): Bound => {
  switch (spec.kind) {
    case 'series':
      return bind(series, spec)
    case 'dumbbell':
      return bind(dumbbell, spec)
    case 'scatter':
      return bind(scatter, spec)
    case 'matrix':
      return bind(matrix, spec)
    case 'deviation':
      return bind(deviation, spec)
    case 'multiples':
      return bind(multiples, spec)
    case 'bunching':
      return bind(bunching, spec)
    case 'scorecard':
      return bind(scorecard, spec)
    default:
      return assertNever(spec)
  }
}
