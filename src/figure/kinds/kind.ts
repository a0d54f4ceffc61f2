import type { DrawContext, Drawn, KeyItem, Table } from '../frame/draw-context.ts'
import type { Axes } from '../frame/plot.ts'
import type { Box } from '../scene/scene.ts'
import type { FigureKind, SpecOf } from '../spec.ts'
import type { SingleWord } from '../words.ts'

/** One kind of figure: its key, its marks in a given box, and the same numbers as a table. */
export interface Kind<K extends FigureKind> {
  readonly key: (spec: SpecOf<K>, pen: DrawContext) => readonly KeyItem[]
  readonly draw: (spec: SpecOf<K>, area: Box, pen: DrawContext) => Drawn
  /** Titles of the axes it has, '' for none by default. */
  readonly axes?: (spec: SpecOf<K>, pen: DrawContext) => Axes
  /** Words it writes beside the key and the axes. */
  readonly words?: readonly SingleWord[]
  readonly table: (spec: SpecOf<K>, pen: DrawContext) => Table
}
