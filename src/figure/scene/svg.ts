import { assertNever } from '../../model/assert.ts'
import type { Scene, Shape, Step } from './scene.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text for XML and HTML; characters XML 1.0 has no place for become U+FFFD. */
export const escapeXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what XML forbids
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)

/** At most two decimals: a hundredth of a unit is below what any output shows. */
export const num = (n: number): string => String(Math.round(n * 100) / 100 + 0)

const attributes = (pairs: readonly (readonly [string, string | number | undefined])[]): string =>
  pairs.map(([k, v]) => (v === undefined ? '' : ` ${k}="${typeof v === 'number' ? num(v) : escapeXml(v)}"`)).join('')

const step = (s: Step): string =>
  s[0] === 'Z'
    ? 'Z'
    : s[0] +
      s
        .slice(1)
        .map((n) => num(Number(n)))
        .join(' ')

const paint = (s: Exclude<Shape, { kind: 'text' }>): string =>
  attributes([
    ['fill', s.fill ?? 'none'],
    ['stroke', s.stroke],
    ['stroke-width', s.stroke === undefined ? undefined : (s.strokeWidth ?? 1)],
    ['stroke-dasharray', s.dash?.map(num).join(' ')],
    ['data-mark', s.mark],
  ])

const shape = (s: Shape): string => {
  switch (s.kind) {
    case 'rect':
      return `<rect${attributes([
        ['x', s.x],
        ['y', s.y],
        ['width', s.w],
        ['height', s.h],
      ])}${paint(s)}/>`
    case 'circle':
      return `<circle${attributes([
        ['cx', s.x],
        ['cy', s.y],
        ['r', s.r],
      ])}${paint(s)}/>`
    case 'path':
      return `<path d="${s.d.map(step).join('')}"${paint(s)}/>`
    case 'text': {
      const anchor = s.anchor === 'start' ? undefined : s.anchor
      const weight = s.weight === 400 ? undefined : s.weight
      return `<text${attributes([
        ['x', s.x],
        ['y', s.y],
        ['font-size', s.size],
        ['font-weight', weight],
        ['text-anchor', anchor],
        ['fill', s.fill],
        ['data-mark', s.mark],
      ])}>${escapeXml(s.text)}</text>`
    }
    default:
      return assertNever(s)
  }
}

export const FAMILY = 'Outturn Sans'
const FALLBACKS = `'${FAMILY}','Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif`

/** A font cut to a figure's characters, as data. */
export interface EmbeddedFont {
  readonly weight: 400 | 700
  readonly base64: string
  readonly format: 'woff' | 'truetype'
}

const face = (f: EmbeddedFont): string =>
  `@font-face{font-family:'${FAMILY}';font-weight:${f.weight};src:url(data:font/${f.format === 'woff' ? 'woff' : 'ttf'};base64,${f.base64}) format('${f.format}')}`

/** A complete, self-contained SVG document. */
export const toSvg = (scene: Scene, fonts: readonly EmbeddedFont[]): string => {
  const [w, h] = scene.mm ? [`${num(scene.mm[0])}mm`, `${num(scene.mm[1])}mm`] : [num(scene.width), num(scene.height)]
  const style = fonts.length === 0 ? '' : `<style>${fonts.map(face).join('')}</style>\n`
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${num(scene.width)} ${num(scene.height)}" role="img" xml:lang="${scene.lang === 'zh' ? 'zh-CN' : 'en'}" font-family="${escapeXml(FALLBACKS)}">`
  const head = `<title>${escapeXml(scene.title)}</title>\n<desc>${escapeXml(scene.desc)}</desc>\n<metadata>${escapeXml(scene.made)}</metadata>\n`
  const ground = `<rect width="${num(scene.width)}" height="${num(scene.height)}" fill="${scene.background}"/>`
  return `${open}\n${head}${style}${ground}\n${scene.shapes.map(shape).join('\n')}\n</svg>\n`
}
