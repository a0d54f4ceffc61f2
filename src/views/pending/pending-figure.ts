import type { Pair } from '../../model/pair.ts'
import type { Figures } from '../figure/figures.ts'

/** Targets that wait, as a figure without results. */
export const openFigures = async (pairs: readonly Pair[]): Promise<Figures> => {
  const { openSpec } = await import('../../figure/build/of-open.ts')
  return [{ kind: 'targets', make: (wanted) => openSpec(pairs, wanted) }]
}
