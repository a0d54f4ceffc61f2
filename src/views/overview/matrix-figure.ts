import type { Coverage } from '../../derive/overview/coverage.ts'
import type { Shape } from '../../derive/overview/matrix.ts'
import type { Pair } from '../../model/pair.ts'
import type { Figures } from '../figure/figures.ts'

/** The matrix as a figure; its maker is loaded when first wanted. */
export const matrixFigures = async (pairs: readonly Pair[], shape: Shape): Promise<Figures> => {
  const { matrixSpec } = await import('../../figure/build/of-library.ts')
  return [{ kind: 'matrix', make: (wanted) => matrixSpec(pairs, shape, wanted) }]
}

/** What is loaded, place by year, as a figure. */
export const coverageFigures = async (coverage: Coverage): Promise<Figures> => {
  const { coverageSpec } = await import('../../figure/build/of-open.ts')
  return [{ kind: 'coverage', make: (wanted) => coverageSpec(coverage, wanted) }]
}

/** How many targets were read, by another two of place, year and indicator. */
export const countFigures = async (pairs: readonly Pair[], shape: Shape): Promise<Figures> => {
  const { countsSpec } = await import('../../figure/build/of-library.ts')
  return [{ kind: 'coverage', make: (wanted) => countsSpec(pairs, shape, wanted) }]
}
