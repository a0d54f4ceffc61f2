import type { Wanted } from '../../figure/build/build.ts'
import type { FigureKind, FigureSpec } from '../../figure/spec.ts'

/** One way to draw what a chart shows, made on demand for a language, size and theme. */
export interface FigureChoice {
  readonly kind: FigureKind
  readonly make: (wanted: Wanted) => FigureSpec
}

/** The figures a chart can become, the one on screen first. */
export type Figures = readonly [FigureChoice, ...FigureChoice[]]
