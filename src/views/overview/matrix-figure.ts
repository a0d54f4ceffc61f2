import { type Axis, axesOf, type Cell, type Matrix, type Shape } from '../../derive/matrix.ts'
import type { View } from '../../derive/verdict.ts'
import type { FigureSpec } from '../../figure/spec.ts'
import { VERDICTS, type Verdict } from '../../model/pair.ts'
import { figureFrame } from '../parts/figure-frame.ts'
import type { Words } from '../words/use-words.ts'
import type { Language } from '../words/words.ts'

const LIMIT = 24
const order: readonly Verdict[] = ['missed', 'depends', 'met', 'not_reported', 'uncertain', 'not_comparable', 'pending', 'not_checkable']

/** One mark stands for a cell: its most frequent verdict, the graver of two equals. */
const leading = (cell: Cell | undefined): Verdict | null => {
  if (!cell) return null
  const most = Math.max(...VERDICTS.map((v) => cell.counts[v]))
  return order.find((v) => cell.counts[v] === most) ?? null
}

/** The matrix as a figure to save, its largest part if it is too large for one image. */
export const matrixFigure = (
  matrix: Matrix,
  shape: Shape,
  name: (axis: Axis, value: string) => string,
  t: Words,
  language: Language,
  view: View,
): FigureSpec => {
  const [rowAxis, columnAxis] = axesOf(shape)
  const columns = matrix.columns.slice(columnAxis === 'year' ? -LIMIT : 0, columnAxis === 'year' ? undefined : LIMIT)
  const rows = matrix.rows.slice(0, LIMIT).map((r) => ({ label: name(rowAxis, r), cells: columns.map((c) => leading(matrix.cell(r, c))) }))
  const frame = figureFrame({ title: t('overview.title'), subtitle: t(`overview.${shape}`), source: t('app.subtitle') }, t, language, view)
  return { ...frame, kind: 'matrix', columns: columns.map((c) => name(columnAxis, c)), rows }
}
