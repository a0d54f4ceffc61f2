import { composeFigure } from '../../figure/compose.ts'
import { embeddedFonts, figureBlob } from '../../figure/output/save.ts'
import { htmlEmbed, sentence, sidecar, tableText } from '../../figure/output/text.ts'
import type { FigureSpec } from '../../figure/spec.ts'
import { download } from '../ui/download.ts'

export const SAVES = ['png1', 'png2', 'png3', 'svg', 'pdf', 'text'] as const
export const COPIES = ['image', 'svgText', 'table', 'sentence', 'html'] as const
export type Save = (typeof SAVES)[number]
export type Copy = (typeof COPIES)[number]

/** Saves the figure as a file of the wanted kind. */
export const save = async (spec: FigureSpec, kind: Save, name: string): Promise<void> => {
  switch (kind) {
    case 'png1':
    case 'png2':
    case 'png3': {
      const scale = Number(kind.slice(3))
      return download(`${name}${scale === 1 ? '' : `@${scale}x`}.png`, await figureBlob(spec, 'png', scale))
    }
    case 'svg':
    case 'pdf':
      return download(`${name}.${kind}`, await figureBlob(spec, kind))
    case 'text':
      return download(`${name}.txt`, new Blob([sidecar(spec)], { type: 'text/plain;charset=utf-8' }))
    default:
      return kind satisfies never
  }
}

/** Puts the figure on the clipboard. The image is handed over as a promise: Safari asks for the write within the click. */
export const copy = async (spec: FigureSpec, kind: Copy): Promise<void> => {
  switch (kind) {
    case 'image':
      return navigator.clipboard.write([new ClipboardItem({ 'image/png': figureBlob(spec, 'png', 2) })])
    case 'svgText':
      return navigator.clipboard.writeText(composeFigure(spec, await embeddedFonts(spec)))
    case 'table':
      return navigator.clipboard.writeText(tableText(spec))
    case 'sentence':
      return navigator.clipboard.writeText(sentence(spec))
    case 'html':
      return navigator.clipboard.writeText(htmlEmbed(spec, await embeddedFonts(spec)))
    default:
      return kind satisfies never
  }
}
