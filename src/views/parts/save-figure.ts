import { composeFigure } from '../../figure/compose.ts'
import { rasterise } from '../../figure/output/raster.ts'
import type { FigureSpec } from '../../figure/spec.ts'
import { download } from './download.ts'

const TWICE = 2

/** Composes the figure and saves it. Loaded only when a chart is saved. */
export const saveFigure = async (spec: FigureSpec, kind: 'png' | 'svg', name: string): Promise<void> => {
  const svg = composeFigure(spec)
  const blob = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterise(svg, spec.size.width, spec.size.height, TWICE)
  download(`${name}.${kind}`, blob)
}
