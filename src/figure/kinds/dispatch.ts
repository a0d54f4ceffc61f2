import { assertNever } from '../../model/assert.ts'
import type { DrawContext, Drawn, KeyItem, Table } from '../frame/draw-context.ts'
import { axisTitles } from '../frame/plot.ts'
import type { Box } from '../scene/scene.ts'
import type { FigureKind, FigureSpec, SpecOf, WordKey } from '../spec.ts'
import { inItsUnits } from '../text/units.ts'
import { bunching } from './bunching.ts'
import { compare } from './compare.ts'
import { coverage } from './coverage.ts'
import { deviation } from './deviation.ts'
import { dumbbell } from './dumbbell.ts'
import type { Kind } from './kind.ts'
import { matrix } from './matrix.ts'
import { multiples } from './multiples.ts'
import { scatter } from './scatter.ts'
import { scorecard } from './scorecard.ts'
import { series } from './series.ts'
import { targets } from './targets.ts'

/** A spec bound to the kind that draws it. */
export interface Bound {
  readonly key: (pen: DrawContext) => readonly KeyItem[]
  readonly draw: (area: Box, pen: DrawContext) => Drawn
  readonly table: (pen: DrawContext) => Table
  /** Words inside the plot and its key, as they stand. */
  readonly words: (pen: DrawContext) => readonly Word[]
}

export interface Word {
  readonly key: WordKey
  readonly text: string
}

const words = <K extends FigureKind>(kind: Kind<K>, spec: SpecOf<K>, pen: DrawContext): readonly Word[] => {
  const axes = kind.axes?.(spec, pen) ?? {}
  return [
    ...(axes.y === undefined ? [] : [{ key: 'axis.y' as const, text: pen.axis.y ?? axes.y }]),
    ...(axes.x === undefined ? [] : [{ key: 'axis.x' as const, text: pen.axis.x ?? axes.x }]),
    ...kind.key(spec, pen).map((k) => ({ key: k.word, text: k.label })),
    ...(kind.words ?? []).map((key) => ({ key, text: pen.w[key] })),
  ]
}

const bind = <K extends FigureKind>(kind: Kind<K>, spec: SpecOf<K>): Bound => ({
  key: (pen) => kind.key(spec, pen),
  words: (pen) => words(kind, spec, pen),
  draw: (area, pen) => {
    const titled = axisTitles(pen, kind.axes?.(spec, pen) ?? {}, area)
    const drawn = kind.draw(spec, titled.area, pen)
    return { ...drawn, shapes: [...titled.shapes, ...drawn.shapes] }
  },
  table: (pen) => kind.table(spec, pen),
})

const boundAsIs = (spec: FigureSpec): Bound => {
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
    case 'compare':
      return bind(compare, spec)
    case 'bunching':
      return bind(bunching, spec)
    case 'scorecard':
      return bind(scorecard, spec)
    case 'coverage':
      return bind(coverage, spec)
    case 'targets':
      return bind(targets, spec)
    default:
      return assertNever(spec)
  }
}

/** A figure bound to its kind, numbers in the units of its language. */
export const bound = (spec: FigureSpec): Bound => boundAsIs(inItsUnits(spec))
