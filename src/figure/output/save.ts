import { assertNever } from '../../model/assert.ts'
import { composeFigure, composeScene } from '../compose.ts'
import { asEmbedded } from '../fonts/cut.ts'
import { figureFonts } from '../fonts/served.ts'
import type { EmbeddedFont } from '../scene/svg.ts'
import { pixelRatio } from '../sizes.ts'
import type { FigureSpec } from '../spec.ts'
import { toPdf } from './pdf.ts'
import { rasterise } from './raster.ts'

export type FileKind = 'png' | 'svg' | 'pdf'

/** Fonts of a figure as SVG takes them. */
export const embeddedFonts = async (spec: FigureSpec): Promise<readonly EmbeddedFont[]> => asEmbedded(await figureFonts(spec))

/** A figure as a file, complete with its fonts. In a browser only. A PDF cannot do without its fonts and throws where they cannot be had. */
export const figureBlob = async (spec: FigureSpec, kind: FileKind, scale = 1): Promise<Blob> => {
  switch (kind) {
    case 'svg':
      return new Blob([composeFigure(spec, await embeddedFonts(spec))], { type: 'image/svg+xml;charset=utf-8' })
    case 'png': {
      const { width, height } = composeScene(spec)
      return rasterise(composeFigure(spec, await embeddedFonts(spec)), width, height, pixelRatio(spec.size, scale))
    }
    case 'pdf': {
      const fonts = await figureFonts(spec)
      if (fonts.length === 0) throw new Error('the fonts a PDF needs could not be loaded')
      return new Blob([new Uint8Array(toPdf(composeScene(spec), fonts))], { type: 'application/pdf' })
    }
    default:
      return assertNever(kind)
  }
}
