import type { Drawn, KeyItem, Pen, Table } from '../frame/pen.ts'
import type { Box } from '../scene/scene.ts'
import type { FigureKind, SpecOf } from '../spec.ts'

/** One kind of figure: its key, its marks in a given box, and the same numbers as a table. */
export interface Kind<K extends FigureKind> {
  readonly key: (spec: SpecOf<K>, pen: Pen) => readonly KeyItem[]
  readonly draw: (spec: SpecOf<K>, area: Box, pen: Pen) => Drawn
  readonly table: (spec: SpecOf<K>, pen: Pen) => Table
}
