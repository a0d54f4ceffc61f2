import type { Shape } from '../../derive/overview/matrix.ts'
import type { Pair } from '../../model/pair.ts'
import type { Figures } from '../figure/figures.ts'

/** The matrix as a figure; its maker is loaded when first wanted. */
export const matrixFigures = async (pairs: readonly Pair[], shape: Shape): Promise<Figures> => {
  const { matrixSpec } = await import('../../figure/build/of-library.ts')
  return [{ kind: 'matrix', make: (wanted) => matrixSpec(pairs, shape, wanted) }]
}
