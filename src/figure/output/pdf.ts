import { zlibSync } from 'fflate'
import { assertNever } from '../../model/assert.ts'
import type { CutFont } from '../fonts/cut.ts'
import type { Scene, Shape, Step } from '../scene/scene.ts'
import { textLeft } from '../scene/scene.ts'
import { num } from '../scene/svg.ts'

// Written here rather than with a PDF library: the scene is rectangles, paths, circles and lines of text in fonts already cut
// to their glyphs, which is one page stream and two font objects; jsPDF with svg2pdf.js is some 500 kB for the same and needs a DOM.

const colour = (hex: string, operator: 'rg' | 'RG'): string =>
  `${[1, 3, 5].map((i) => num(Number.parseInt(hex.slice(i, i + 2), 16) / 255)).join(' ')} ${operator}\n`

const step = (s: Step): string => {
  switch (s[0]) {
    case 'M':
      return `${num(s[1])} ${num(s[2])} m\n`
    case 'L':
      return `${num(s[1])} ${num(s[2])} l\n`
    case 'C':
      return `${s
        .slice(1)
        .map((n) => num(Number(n)))
        .join(' ')} c\n`
    case 'Z':
      return 'h\n'
    default:
      return assertNever(s)
  }
}

const K = 0.5523
const circlePath = (x: number, y: number, r: number): readonly Step[] => [
  ['M', x + r, y],
  ['C', x + r, y + K * r, x + K * r, y + r, x, y + r],
  ['C', x - K * r, y + r, x - r, y + K * r, x - r, y],
  ['C', x - r, y - K * r, x - K * r, y - r, x, y - r],
  ['C', x + K * r, y - r, x + r, y - K * r, x + r, y],
  ['Z'],
]

const outlineOf = (s: Exclude<Shape, { kind: 'text' }>): string => {
  if (s.kind === 'rect') return `${[s.x, s.y, s.w, s.h].map(num).join(' ')} re\n`
  return (s.kind === 'circle' ? circlePath(s.x, s.y, s.r) : s.d).map(step).join('')
}

const painted = (s: Exclude<Shape, { kind: 'text' }>): string => {
  const operator = s.fill !== undefined && s.stroke !== undefined ? 'B' : s.fill !== undefined ? 'f' : s.stroke !== undefined ? 'S' : 'n'
  const fill = s.fill === undefined ? '' : colour(s.fill, 'rg')
  const stroke = s.stroke === undefined ? '' : `${colour(s.stroke, 'RG')}${num(s.strokeWidth ?? 1)} w [${(s.dash ?? []).map(num).join(' ')}] 0 d\n`
  return fill + stroke + outlineOf(s) + operator
}

const hex4 = (n: number): string => n.toString(16).padStart(4, '0')

const drawn = (s: Shape, glyphs: ReadonlyMap<number, ReadonlyMap<number, number>>): string => {
  if (s.kind !== 'text') return painted(s)
  const map = glyphs.get(s.weight)
  const codes = [...s.text].map((c) => hex4(map?.get(c.codePointAt(0) ?? 0) ?? 0)).join('')
  return `${colour(s.fill, 'rg')}BT /F${s.weight} ${num(s.size)} Tf 1 0 0 -1 ${num(textLeft(s))} ${num(s.y)} Tm <${codes}> Tj ET`
}

const utf16 = (text: string): string => `<feff${[...text].flatMap((c) => c.split('').map((u) => hex4(u.charCodeAt(0)))).join('')}>`

/** Glyph → character, so that text can be searched and copied. */
const toUnicode = (font: CutFont): string => {
  const rows = font.glyphs.slice(1).map(
    (g, i) =>
      `<${hex4(i + 1)}> <${String.fromCodePoint(g.code)
        .split('')
        .map((u) => hex4(u.charCodeAt(0)))
        .join('')}>`,
  )
  const blocks: string[] = []
  for (let i = 0; i < rows.length; i += 100) blocks.push(`${Math.min(100, rows.length - i)} beginbfchar\n${rows.slice(i, i + 100).join('\n')}\nendbfchar`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
}

interface Body {
  readonly head: string
  readonly stream?: Uint8Array
}

const packed = (bytes: Uint8Array, head: string): Body => {
  const stream = zlibSync(bytes, { level: 9 })
  return { head: `<<${head} /Filter /FlateDecode /Length ${stream.length}>>`, stream }
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

/** Five objects: the composite font, its descendant, its descriptor, its file, its way back to Unicode. */
const fontObjects = (font: CutFont, first: number): readonly Body[] => {
  const name = `/OTTRNA+OutturnSans-${font.weight}`
  return [
    { head: `<</Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 4} 0 R>>` },
    {
      head: `<</Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /CIDToGIDMap /Identity /FontDescriptor ${first + 2} 0 R /DW 1000 /W [0 [${font.glyphs.map((g) => g.width).join(' ')}]]>>`,
    },
    {
      head: `<</Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [-1000 -300 2000 1100] /ItalicAngle 0 /Ascent 1160 /Descent -288 /CapHeight 733 /StemV ${font.weight === 700 ? 140 : 80} /FontFile2 ${first + 3} 0 R>>`,
    },
    packed(font.ttf, ` /Length1 ${font.ttf.length}`),
    packed(ascii(toUnicode(font)), ''),
  ]
}

const assemble = (bodies: readonly Body[], info: number): Uint8Array => {
  const chunks: Uint8Array[] = [ascii('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')]
  let at = chunks[0]?.length ?? 0
  const offsets: number[] = []
  const push = (bytes: Uint8Array): void => {
    chunks.push(bytes)
    at += bytes.length
  }
  for (const [i, b] of bodies.entries()) {
    offsets.push(at)
    push(ascii(`${i + 1} 0 obj\n${b.head}\n`))
    if (b.stream !== undefined) for (const part of [ascii('stream\n'), b.stream, ascii('\nendstream\n')]) push(part)
    push(ascii('endobj\n'))
  }
  const table = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')
  push(
    ascii(
      `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${bodies.length + 1} /Root 1 0 R /Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  const out = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0))
  let to = 0
  for (const c of chunks) {
    out.set(c, to)
    to += c.length
  }
  return out
}

/** A one-page vector PDF at the figure's printed size, text searchable, fonts embedded. Same scene and fonts, same bytes. */
export const toPdf = (scene: Scene, fonts: readonly CutFont[]): Uint8Array => {
  const [w, h] = [scene.width * 0.75, scene.height * 0.75]
  const glyphs = new Map(fonts.map((f) => [f.weight, new Map(f.glyphs.map((g, i) => [g.code, i]))]))
  const ground: Shape = { kind: 'rect', x: 0, y: 0, w: scene.width, h: scene.height, fill: scene.background }
  const page = `0.75 0 0 -0.75 0 ${num(h)} cm\n${[ground, ...scene.shapes].map((s) => drawn(s, glyphs)).join('\n')}\n`
  const names = fonts.map((f, i) => `/F${f.weight} ${6 + i * 5} 0 R`).join(' ')
  const bodies: Body[] = [
    { head: `<</Type /Catalog /Pages 2 0 R /Lang (${scene.lang === 'zh' ? 'zh-CN' : 'en'}) /ViewerPreferences <</DisplayDocTitle true>>>>` },
    { head: '<</Type /Pages /Kids [3 0 R] /Count 1>>' },
    { head: `<</Type /Page /Parent 2 0 R /MediaBox [0 0 ${num(w)} ${num(h)}] /Contents 4 0 R /Resources <</Font <<${names}>>>>>>` },
    packed(ascii(page), ''),
    { head: `<</Title ${utf16(scene.title)} /Subject ${utf16(scene.desc)} /Keywords ${utf16(scene.made)} /Creator (Outturn)>>` },
    ...fonts.flatMap((f, i) => fontObjects(f, 6 + i * 5)),
  ]
  return assemble(bodies, 5)
}
