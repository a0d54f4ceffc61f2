import { composeFigure } from '../compose.ts'
import { type EmbeddedFont, escapeXml } from '../scene/svg.ts'
import type { FigureSpec } from '../spec.ts'
import { altText, figureTable } from '../text/alt.ts'

/** The figure's numbers as tab-separated lines: what a spreadsheet takes from the clipboard. */
export const tableText = (spec: FigureSpec): string => {
  const { head, rows } = figureTable(spec)
  return [head, ...rows].map((r) => r.map((c) => c.replaceAll('\t', ' ')).join('\t')).join('\n')
}

/** The finding in one sentence, with its source behind it. */
export const sentence = (spec: FigureSpec): string => {
  const { title, source } = spec.texts
  if (spec.lang === 'zh') return `${title}${title.endsWith('。') ? '' : '。'}${source === '' ? '' : `（来源：${source}）`}`
  return `${title}${title.endsWith('.') ? '' : '.'}${source === '' ? '' : ` (Source: ${source})`}`
}

const htmlTable = (spec: FigureSpec): string => {
  const { head, rows } = figureTable(spec)
  const tr = (cells: readonly string[], tag: string): string => `<tr>${cells.map((c) => `<${tag}>${escapeXml(c)}</${tag}>`).join('')}</tr>`
  return `<table>\n<thead>${tr(head, 'th')}</thead>\n<tbody>\n${rows.map((r) => tr(r, 'td')).join('\n')}\n</tbody>\n</table>`
}

/** A `<figure>` with the drawing, its caption and its table: works without a script or a network. */
export const htmlEmbed = (spec: FigureSpec, fonts: readonly EmbeddedFont[] = []): string => {
  const more = spec.lang === 'zh' ? '数据表' : 'Data'
  const svg = composeFigure(spec, fonts).replace('<svg ', '<svg style="max-width:100%;height:auto" ')
  return `<figure lang="${spec.lang === 'zh' ? 'zh-CN' : 'en'}">\n${svg}<figcaption>${escapeXml(sentence(spec))}\n<details><summary>${more}</summary>\n${htmlTable(spec)}\n</details></figcaption>\n</figure>\n`
}

/** The text file that travels with an image: headline, what is shown, every number, and where it comes from. */
export const sidecar = (spec: FigureSpec): string => {
  const t = spec.texts
  const parts = [
    altText(spec),
    tableText(spec),
    [...t.notes, t.convention, t.source, t.retrieved, t.fingerprint, t.root ?? '', t.credit].filter((s) => s !== '').join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}
